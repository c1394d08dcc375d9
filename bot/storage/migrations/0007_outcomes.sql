-- What calls led to, and when to ask for that.
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

-- a row for each time that is still to come; it goes once the question was put
create table outcome_requests (
    announcement_id      integer not null references announcements (id) on delete cascade,
    due_at               integer not null,
    primary key (announcement_id, due_at)
) strict, without rowid;
create index outcome_requests_by_time on outcome_requests (due_at);

-- calls that closed before there was this question are asked about once, after their 90 days
insert into outcome_requests (announcement_id, due_at)
select id, closed_at + 90 * 86400
  from announcements
 where kind = 'calls' and state = 'closed' and closing in ('complete', 'deadline');

create index closed_calls on announcements (closed_at) where state = 'closed' and kind = 'calls';

pragma user_version = 7;
commit;
