-- Calls and projects, and where each has been brought.
begin;

create table announcements (
    id                   integer primary key autoincrement,
    kind                 text    not null check (kind in ('calls', 'projects')),
    city_id              text    not null references cities (id),
    author_id            integer not null,
    state                text    not null default 'draft'
                                 check (state in ('draft', 'published', 'closed')),
    revision             integer not null default 0,
    link                 text    not null default '',
    deadline             integer,
    pays                 text    not null default 'open',
    created_at           integer not null,
    published_at         integer,
    closed_at            integer,
    closing              text    check (closing in ('complete', 'deadline', 'withdrawn'))
) strict;
create index announcements_by_city on announcements (city_id, state);
create index announcements_by_author on announcements (author_id);
create index open_by_deadline on announcements (deadline) where state = 'published';

-- the text in each language; place 0 is the author's own
create table announcement_wordings (
    announcement_id      integer not null references announcements (id) on delete cascade,
    place                integer not null,
    language             text    not null,
    title                text    not null,
    summary              text    not null,
    primary key (announcement_id, language)
) strict, without rowid;

create table announcement_traits (
    announcement_id      integer not null references announcements (id) on delete cascade,
    trait                text    not null,
    value                text    not null,
    primary key (announcement_id, trait, value)
) strict, without rowid;

-- one row for each announcement in each feed: what should stand there, and what does
create table deliveries (
    id                   integer primary key autoincrement,
    announcement_id      integer not null references announcements (id) on delete cascade,
    feed_id              integer not null,
    server_id            integer not null,
    channel_id           integer not null,
    wanted               integer not null,
    sent                 integer not null default 0,
    state                text    not null default 'due'
                                 check (state in ('due', 'sending', 'done', 'failed')),
    message_id           integer,
    thread_id            integer,
    attempts             integer not null default 0,
    due_at               integer not null,
    first_due_at         integer not null,
    claimed_at           integer,
    doubtful_since       integer,                   -- a first message may have arrived since then
    failure              text    not null default '',
    unique (announcement_id, feed_id)
) strict;
-- what is due stays quick to find, however many deliveries are over
create index due_deliveries on deliveries (announcement_id, due_at) where state = 'due';
create index next_due_delivery on deliveries (due_at) where state = 'due';
create index sending_deliveries on deliveries (id) where state = 'sending';
create index deliveries_by_server on deliveries (server_id);

-- copies in announcement channels that are still to be passed on to followers
create table crossposts (
    delivery_id          integer primary key references deliveries (id) on delete cascade,
    due_at               integer not null,
    attempts             integer not null default 0
) strict;
create index due_crossposts on crossposts (due_at);

pragma user_version = 4;
commit;
