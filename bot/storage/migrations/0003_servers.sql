-- What admins set up, who speaks for a city, and the trail of both.
begin;

create table servers (
    server_id            integer primary key,
    language             text,                  -- null follows Discord
    coordinator_role_id  integer
) strict;

-- autoincrement: a button carries the id, and must never meet another feed under it
create table feeds (
    id                   integer primary key autoincrement,
    server_id            integer not null references servers (server_id) on delete cascade,
    channel_id           integer not null unique,
    ping_role_id         integer,
    publishes            integer not null default 0 check (publishes in (0, 1)),
    created_at           integer not null,      -- seconds since 1970, UTC, here and below
    delivered_at         integer,
    failed_at            integer,
    failure              text    not null default ''
) strict;
create index feeds_by_server on feeds (server_id);

-- one row a value, so that two admins who change one feed at once lose nothing
create table feed_choices (
    feed_id              integer not null references feeds (id) on delete cascade,
    aspect               text    not null check (aspect in ('kind', 'field', 'region', 'language', 'tag')),
    value                text    not null,
    primary key (feed_id, aspect, value)
) strict, without rowid;

-- the servers confirmed for a city, one of which is its home
create table city_servers (
    server_id            integer primary key,
    city_id              text    not null references cities (id),
    is_home              integer not null check (is_home in (0, 1)),
    confirmed_at         integer not null
) strict;
create unique index one_home_a_city on city_servers (city_id) where is_home = 1;
create index servers_by_city on city_servers (city_id);
insert into city_servers (server_id, city_id, is_home, confirmed_at)
     select server_id, city_id, 1, confirmed_at from homes;
drop table homes;

create table claims (
    id                   integer primary key autoincrement,
    server_id            integer not null,
    city_id              text    not null references cities (id),
    asked_by             integer not null,
    asked_at             integer not null,
    language             text    not null,
    link                 text    not null default '',
    state                text    not null default 'pending'
                                 check (state in ('pending', 'confirmed', 'refused', 'withdrawn')),
    decided_by           integer,
    decided_at           integer,
    reason               text    not null default '',
    card_channel_id      integer,
    card_message_id      integer
) strict;
create unique index one_pending_claim_a_server on claims (server_id) where state = 'pending';
create index pending_claims_by_city on claims (city_id) where state = 'pending';

create table coordinators (
    city_id              text    not null references cities (id),
    user_id              integer not null,
    named_by             integer not null,
    named_at             integer not null,
    primary key (city_id, user_id)
) strict, without rowid;
create index coordinators_by_user on coordinators (user_id);

create table field_coordinators (
    field                text    not null,
    user_id              integer not null,
    until                integer not null,
    primary key (field, user_id)
) strict, without rowid;

create table handovers (
    id                   integer primary key autoincrement,
    city_id              text    not null references cities (id),
    server_id            integer not null,
    giver_id             integer not null,
    taker_id             integer not null,
    stays                integer not null check (stays in (0, 1)),
    offered_at           integer not null
) strict;

create table blocks (
    kind                 text    not null check (kind in ('city', 'person', 'server')),
    subject              text    not null,
    reason               text    not null,
    blocked_by           integer not null,
    blocked_at           integer not null,
    primary key (kind, subject)
) strict, without rowid;

create table audit (
    id                   integer primary key,
    at                   integer not null,
    actor_id             integer,               -- null for what happened by itself
    server_id            integer,               -- null for what concerns no one server
    deed                 text    not null,
    subject              text    not null,
    before               text    not null check (json_valid(before)),
    after                text    not null check (json_valid(after))
) strict;
create index audit_by_server on audit (server_id, id);
create index audit_by_time on audit (at);

-- a table of cities that a steward sent and has not yet applied
create table waiting_imports (
    id                   integer primary key autoincrement,
    content              text    not null,
    difference           text    not null,      -- as its sender was shown it
    sent_by              integer not null,
    sent_at              integer not null
) strict;

-- commands are sent to Discord at large (server_id 0) or to the stewards' server alone
create table commands_as_synced (
    application_id       integer not null,
    server_id            integer not null,
    fingerprint          text    not null,
    ids                  text    not null check (json_valid(ids)),
    synced_at            integer not null,
    primary key (application_id, server_id)
) strict, without rowid;
insert into commands_as_synced (application_id, server_id, fingerprint, ids, synced_at)
     select application_id, 0, fingerprint, ids, synced_at from synced_commands;
drop table synced_commands;
alter table commands_as_synced rename to synced_commands;

pragma user_version = 3;
commit;
