-- How much of a limit was used, as the moment when all of it is free again. The key is a keyed hash of what was tried, whose door it
-- was and who tried; after that moment the row says nothing, and upkeep takes it away.
create table house_poging (
  gemeente_id uuid not null,
  key text not null,
  until timestamptz not null,
  primary key (gemeente_id, key)
);
create policy upkeep on house_poging to current_user using (until < now());
drop table personen_poging;
