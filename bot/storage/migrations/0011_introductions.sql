-- Contacts that both sides agree to, and what they are told of them.
begin;

-- autoincrement: a button carries the id, and must never meet another introduction under it
create table introductions (
    id                   integer primary key autoincrement,
    state                text    not null default 'waiting'
                                 check (state in ('waiting', 'agreed', 'opened', 'declined',
                                                  'expired', 'withdrawn', 'closing', 'closed')),
    asked_by             integer not null,   -- one of the two, or the coordinator who proposed it
    proposed_for         text    references cities (id),   -- the coordinator's; null: one asked
    asked_at             integer not null,
    note                 text    not null default '',
    server_id            integer,            -- where it was asked; then where the thread is
    channel_id           integer,
    ended_at             integer,            -- when it was open, too: what follows is theirs
    thread_id            integer             -- where both talk; null where they write directly
) strict;
create index introductions_by_asker on introductions (asked_by, asked_at);
create index introductions_by_end on introductions (ended_at) where ended_at is not null;

create table introduction_sides (
    introduction_id      integer not null references introductions (id) on delete cascade,
    place                integer not null check (place in (0, 1)),
    user_id              integer,            -- null while any coordinator of the city may answer
    city_id              text    references cities (id),
    is_city              integer not null default 0 check (is_city in (0, 1)),  -- its coordinators
    language             text    not null,   -- in which they are written to
    answer               text    check (answer in ('yes', 'no', 'later')),
    answered_at          integer,
    server_id            integer,            -- where they said yes, which both may share
    channel_id           integer,
    told                 text    not null default ''
                                 check (told in ('', 'asked', 'nudged', 'opened', 'ended')),
    due_at               integer,            -- when they are told more; null: nothing is left
    primary key (introduction_id, place)
) strict, without rowid;
create index introduction_sides_by_person on introduction_sides (user_id);
create index introduction_sides_by_city on introduction_sides (city_id) where user_id is null;
create index due_introduction_sides on introduction_sides (due_at) where due_at is not null;

pragma user_version = 11;
commit;
