-- People who chose a language of their own; nobody else is kept.
begin;

create table people (
    user_id       integer primary key,
    language      text    not null,
    chosen_at     integer not null
) strict;

pragma user_version = 2;
commit;
