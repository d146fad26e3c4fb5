-- What a row said before it was saved over: nothing that somebody wrote is lost, and it can be read and taken back.
create table house_eerder (
  gemeente_id uuid not null,
  id uuid not null,
  van text not null check (van ~ '^[a-z]+_[a-z_]+$'),
  sleutel jsonb not null,
  revision int not null check (revision > 0),
  fields jsonb not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, van, sleutel, revision)
);
create policy unchanged on house_eerder as restrictive for update using (true) with check (false);
create index house_eerder_van on house_eerder (gemeente_id, van, id);
