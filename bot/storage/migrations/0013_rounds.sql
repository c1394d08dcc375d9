-- Meeting rounds: who takes part, who met whom, and what came of it.
begin;

create table rounds (
    id                   integer primary key autoincrement,
    field                text    not null default '',     -- empty: the whole network
    rhythm               text    not null default 'monthly'
                                 check (rhythm in ('once', 'weekly', 'monthly')),
    starts_at            integer not null,                -- when pairs are made
    state                text    not null default 'scheduled'
                                 check (state in ('scheduled', 'paired', 'over', 'cancelled')),
    scheduled_by         integer not null,
    paired_at            integer
) strict;
create unique index one_round_ahead on rounds (field) where state = 'scheduled';
create index rounds_by_start on rounds (starts_at) where state in ('scheduled', 'paired');

-- who takes part in rounds, until they leave
create table round_members (
    user_id              integer primary key,
    state                text    not null default 'active' check (state in ('active', 'paused')),
    joined_at            integer not null,
    language             text    not null,                -- in which they are written to
    silent               integer not null default 0,      -- rounds in a row they did not answer
    waited               integer not null default 0 check (waited in (0, 1)),  -- left out last time
    is_paused_by_itself  integer not null default 0 check (is_paused_by_itself in (0, 1)),
    news                 text    not null default ''      -- what they are still to be told
                                 check (news in ('', 'left', 'alone', 'paused')),
    news_at              integer                          -- from when on; null: nothing is
) strict;
create index round_news on round_members (news_at) where news_at is not null;

-- a meeting is over when it ended for everybody in it
create table meetings (
    id                   integer primary key autoincrement,
    round_id             integer not null references rounds (id) on delete cascade
) strict;
create index meetings_by_round on meetings (round_id);

create table meeting_people (
    meeting_id           integer not null references meetings (id) on delete cascade,
    user_id              integer not null,
    city_id              text    not null references cities (id),
    answer               text    check (answer in ('yes', 'planned', 'no')),
    answered_at          integer,
    told                 text    not null default ''
                                 check (told in ('', 'introduced', 'asked', 'asked_again', 'ended')),
    due_at               integer,                         -- when they are told more; null: never
    primary key (meeting_id, user_id)
) strict, without rowid;
create index meetings_by_person on meeting_people (user_id);
create index due_meetings on meeting_people (due_at) where due_at is not null;

pragma user_version = 13;
commit;
