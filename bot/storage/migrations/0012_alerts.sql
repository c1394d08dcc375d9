-- What people asked to be told of when it is new.
begin;

create table alerts (
    user_id              integer not null,
    about                text    not null check (about in ('calls', 'cities')),
    rhythm               text    not null check (rhythm in ('daily', 'weekly')),
    city_id              text    not null references cities (id),   -- for which they look
    field                text    not null default '',               -- empty: any
    across               integer not null default 0 check (across in (0, 1)),
    language             text    not null,
    timezone             text    not null,
    since                integer not null,           -- what came later is news
    due_at               integer not null,
    primary key (user_id, about)
) strict, without rowid;
create index due_alerts on alerts (due_at);

pragma user_version = 12;
commit;
