-- The directory: published facts about cities, what coordinators add, and which server is whose home.
begin;

pragma application_id = 0x50415353;         -- "PASS"

create table cities (
    id            text    primary key,
    name          text    not null,
    unesco_name   text    not null,
    country       text    not null check (length(country) = 2),
    region        text    not null,
    field         text    not null,
    year          integer not null,
    latitude      real    not null check (latitude between -90 and 90),
    longitude     real    not null check (longitude between -180 and 180),
    timezone      text    not null,
    population    integer,
    geonameid     integer,
    url           text    not null default '',
    left_at       integer                      -- seconds since 1970, UTC; null while a member
) strict, without rowid;

-- fields a city held before the one it holds now
create table past_fields (
    city_id       text    not null references cities (id),
    field         text    not null,
    since         integer not null,
    until         integer not null,
    primary key (city_id, field, since)
) strict, without rowid;

-- spellings that an import brought, beside the shipped ones
create table city_spellings (
    city_id       text    not null references cities (id),
    spelling      text    not null,
    primary key (city_id, spelling)
) strict, without rowid;

-- one row for each file of cities taken over, so that a shipped file is taken once
create table city_imports (
    digest        text    primary key,
    source        text    not null check (source in ('shipped', 'operator')),
    imported_at   integer not null
) strict, without rowid;

-- what a city's coordinators say of it; no import touches it
create table city_entries (
    city_id       text    primary key references cities (id),
    description   text    not null default '',
    website       text    not null default '',
    languages     text    not null default '[]' check (json_valid(languages)),
    updated_at    integer not null
) strict, without rowid;

create table city_topics (
    city_id       text    not null references city_entries (city_id) on delete cascade,
    topic         text    not null,
    side          text    not null check (side in ('offers', 'seeks')),
    primary key (city_id, topic, side)
) strict, without rowid;

-- the servers that stewards confirmed as a city's home
create table homes (
    server_id     integer primary key,
    city_id       text    not null unique references cities (id),
    confirmed_at  integer not null
) strict;

-- the command tree that Discord has of us
create table synced_commands (
    application_id integer primary key,
    fingerprint    text    not null,
    ids            text    not null check (json_valid(ids)),   -- command name to Discord's id
    synced_at      integer not null
) strict;

pragma user_version = 1;
commit;
