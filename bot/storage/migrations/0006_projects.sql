-- Pictures of projects, kept whole: the address of an upload is good for a day.
begin;

create table pictures (
    announcement_id      integer not null references announcements (id) on delete cascade,
    place                integer not null check (place between 1 and 4),
    alt                  text    not null,
    content              blob    not null,
    primary key (announcement_id, place)
) strict;

create index open_projects on announcements (published_at)
 where state = 'published' and kind = 'projects';

pragma user_version = 6;
commit;
