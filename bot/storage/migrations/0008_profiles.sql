-- What people declare of themselves to be matched, and until when cities offer and seek.
begin;

alter table city_entries add column offers_until text;     -- the last day, as 2027-06-30
alter table city_entries add column seeks_until text;

create table profiles (
    user_id       integer primary key,
    city_id       text    references cities (id),
    words         text    not null default '',
    fields        text    not null default '[]' check (json_valid(fields)),
    languages     text    not null default '[]' check (json_valid(languages)),
    offers_until  text,
    seeks_until   text,
    is_visible    integer not null default 0 check (is_visible in (0, 1)),
    is_paused     integer not null default 0 check (is_paused in (0, 1)),
    updated_at    integer not null
) strict;
create index visible_profiles on profiles (user_id) where is_visible = 1 and is_paused = 0;

create table profile_topics (
    user_id       integer not null references profiles (user_id) on delete cascade,
    topic         text    not null,
    side          text    not null check (side in ('offers', 'seeks')),
    primary key (user_id, topic, side)
) strict, without rowid;

pragma user_version = 8;
commit;
