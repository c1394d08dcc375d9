-- Answers to calls, calls that people saved, and the channel where a city's coordinators are told.
begin;

alter table servers add column coordinators_channel_id integer;

create table interests (
    id                   integer primary key autoincrement,
    announcement_id      integer not null references announcements (id) on delete cascade,
    user_id              integer not null,
    language             text    not null,          -- in which they are answered
    city_id              text    references cities (id),
    message              text    not null,
    contact              text    not null,          -- told to the other side once it accepted
    state                text    not null default 'sent'
                                 check (state in ('sent', 'shortlisted', 'accepted', 'declined',
                                                  'withdrawn', 'expired')),
    sent_at              integer not null,
    decided_by           integer,
    decided_at           integer,
    is_told              integer not null default 0 check (is_told in (0, 1)),
    unique (announcement_id, user_id)
) strict;
create index interests_by_user on interests (user_id);
create index untold_interests on interests (id)
 where is_told = 0 and state in ('accepted', 'declined', 'expired');

create table saves (
    announcement_id      integer not null references announcements (id) on delete cascade,
    user_id              integer not null,
    language             text    not null,
    timezone             text    not null,
    reminded             integer,                   -- the last of 14, 7 and 1 days it was
    primary key (announcement_id, user_id)
) strict, without rowid;
create index saves_by_user on saves (user_id);

pragma user_version = 5;
commit;
