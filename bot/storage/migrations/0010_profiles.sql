-- What people declare of themselves, and what texts mean, in numbers that can be compared.
begin;

-- a button carries the id: what stands on a card must not give away whom it would reach
create table profiles (
    id                   integer primary key autoincrement,
    user_id              integer not null unique,
    city_id              text    references cities (id),
    state                text    not null default 'hidden'
                                 check (state in ('hidden', 'visible', 'paused')),
    fields               text    not null default '[]' check (json_valid(fields)),
    languages            text    not null default '[]' check (json_valid(languages)),
    words                text    not null default '',
    words_language       text    not null default '',   -- in which the words are written
    offers_until         text,                          -- the last day, as 2027-06-30
    seeks_until          text,
    language             text    not null,              -- in which they are written to
    changed_at           integer not null
) strict;
create index visible_profiles on profiles (changed_at) where state = 'visible';

create table profile_topics (
    user_id              integer not null references profiles (user_id) on delete cascade,
    topic                text    not null,
    side                 text    not null check (side in ('offers', 'seeks')),
    primary key (user_id, topic, side)
) strict, without rowid;

alter table city_entries add column description_language text not null default '';

-- a vector goes when its text changes; null where its text says nothing that can be compared
create table profile_vectors (
    user_id              integer primary key references profiles (user_id) on delete cascade,
    model                text    not null,
    vector               blob
) strict;

create table city_vectors (
    city_id              text    primary key references city_entries (city_id) on delete cascade,
    model                text    not null,
    vector               blob
) strict;

create table call_vectors (
    announcement_id      integer primary key references announcements (id) on delete cascade,
    model                text    not null,
    vector               blob
) strict;

-- coordinators are told, too, that somebody who had answered a call erased themselves
create table notices_with_leaving (
    id                   integer primary key autoincrement,
    announcement_id      integer not null references announcements (id) on delete cascade,
    told                 text    not null
                                 check (told in ('outcome', 'outcome_again', 'interest',
                                                 'moderated', 'left')),
    interest_id          integer references interests (id) on delete cascade,
    due_at               integer not null
) strict;
insert into notices_with_leaving (id, announcement_id, told, interest_id, due_at)
     select id, announcement_id, told, interest_id, due_at from notices;
drop table notices;
alter table notices_with_leaving rename to notices;
create index notices_by_time on notices (due_at);

pragma user_version = 10;
commit;
