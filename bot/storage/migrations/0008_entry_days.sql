-- Until when cities offer and seek: the last day, as 2027-06-30.
begin;

alter table city_entries add column offers_until text;
alter table city_entries add column seeks_until text;

pragma user_version = 8;
commit;
