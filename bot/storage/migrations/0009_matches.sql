-- Suggestions that somebody does not want to see, for a while or for good.
begin;

create table dismissals (
    user_id       integer not null,
    subject       text    not null,              -- a city's id
    until         integer,                       -- null: for good
    primary key (user_id, subject)
) strict, without rowid;

pragma user_version = 9;
commit;
