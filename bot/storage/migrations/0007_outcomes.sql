-- What calls led to, and what coordinators are to be told.
begin;

create table outcomes (
    announcement_id      integer primary key references announcements (id) on delete cascade,
    reported_by          integer not null,
    reported_at          integer not null,
    done                 text    not null default '',   -- empty: nothing came of the call
    first_day            text,                          -- as 2027-03-31
    last_day             text,
    people               integer check (people >= 0),
    link                 text    not null default ''
) strict;
create index outcomes_by_reporter on outcomes (reported_by);

create table outcome_traits (
    announcement_id      integer not null references outcomes (announcement_id) on delete cascade,
    trait                text    not null check (trait in ('partner', 'goal')),
    value                text    not null,
    primary key (announcement_id, trait, value)
) strict, without rowid;

-- what a city's coordinators are still to be told; a row goes once they were
create table notices (
    id                   integer primary key autoincrement,
    announcement_id      integer not null references announcements (id) on delete cascade,
    told                 text    not null
                                 check (told in ('outcome', 'outcome_again', 'interest',
                                                 'moderated')),
    interest_id          integer references interests (id) on delete cascade,
    due_at               integer not null
) strict;
create index notices_by_time on notices (due_at);

-- calls that closed before there was this question are asked about once, after their 90 days
insert into notices (announcement_id, told, due_at)
select id, 'outcome_again', closed_at + 90 * 86400
  from announcements
 where kind = 'calls' and state = 'closed' and closing in ('complete', 'deadline')
   and closed_at + 90 * 86400 > unixepoch();

create index closed_calls on announcements (closed_at) where state = 'closed' and kind = 'calls';

pragma user_version = 7;
commit;
