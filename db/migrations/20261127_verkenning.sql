-- A round in which the municipality and the field score opportunities, threats and developments (FW-10, FW-11). One is open at a
-- time; people score up to and including `closes_on`. What is closed stays as it is.
create table verkenning_ronde (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  no int not null check (no > 0),
  closes_on date not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  closed_at timestamptz,
  closed_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, no),
  check ((closed_at is null) = (closed_by is null))
);
create unique index verkenning_ronde_open on verkenning_ronde (gemeente_id) where closed_at is null;
create policy unchanged on verkenning_ronde as restrictive for update using (closed_at is null) with check (true);
create policy kept on verkenning_ronde as restrictive for delete using (false);

-- What one person gave to one item, for which side. `item` is its key in the library, or `eigen-` and the id of an addition.
create table verkenning_score (
  gemeente_id uuid not null,
  ronde_id uuid not null,
  person_id uuid not null,
  item text not null check (item <> ''),
  revision int not null check (revision > 0),
  kant text not null check (kant in ('gemeente', 'veld')),
  weight int not null check (weight between 0 and 3),
  note text not null,
  written_at timestamptz not null,
  primary key (gemeente_id, ronde_id, person_id, item),
  foreign key (gemeente_id, ronde_id) references verkenning_ronde (gemeente_id, id)
);

-- Of an item of the municipality: who raised it, and for a threat the needs it leads to and what can be done about it. Once a
-- threat has both it keeps some.
create table verkenning_eigen (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  revision int not null check (revision > 0),
  raised text not null check (raised in ('gemeente', 'veld')),
  needs text[] not null,
  measures text[] not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  check ((cardinality(needs) = 0) = (cardinality(measures) = 0))
);
