-- One working vision at a time; draft until somebody notes that it was discussed, adopted and made public (VI-01).
create table visie_visie (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  no int not null check (no > 0),
  started_at timestamptz not null,
  started_by uuid not null,
  discussed_at timestamptz,
  discussed_by uuid,
  adopted_at timestamptz,
  adopted_by uuid,
  public_at timestamptz,
  public_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, no),
  check (adopted_at is null or discussed_at is not null),
  check (public_at is null or adopted_at is not null),
  check ((discussed_at is null) = (discussed_by is null)),
  check ((adopted_at is null) = (adopted_by is null)),
  check ((public_at is null) = (public_by is null))
);
create unique index visie_visie_working on visie_visie (gemeente_id) where adopted_at is null;

-- A part of the text. A save names the revision it was made from; one that was overtaken is refused.
create table visie_deel (
  gemeente_id uuid not null,
  visie_id uuid not null,
  deel text not null check (deel ~ '^[a-z-]+$'),
  revision int not null check (revision > 0),
  text text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, deel),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- The place of the municipality on a row of schema 3.1 or 3.2; 1 is the first pole, 5 the second (VI-02, VI-03).
create table visie_positie (
  gemeente_id uuid not null,
  visie_id uuid not null,
  schema text not null check (schema in ('smal-of-breed', 'dirigent-of-afstand')),
  row int not null check (row between 1 and 6),
  revision int not null check (revision > 0),
  value int not null check (value between 1 and 5),
  note text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, schema, row),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- How the municipality sees itself in each of the five roles (VI-06).
create table visie_vijfs (
  gemeente_id uuid not null,
  visie_id uuid not null,
  s text not null check (s in ('situeren', 'stimuleren', 'steun', 'sturen', 'structureren')),
  revision int not null check (revision > 0),
  score int not null check (score between 1 and 5),
  narrative text not null,
  actions text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, s),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- What was adopted, whole and for ever.
create table visie_versie (
  gemeente_id uuid not null,
  no int not null,
  visie_id uuid not null,
  snapshot jsonb not null,
  adopted_at timestamptz not null,
  adopted_by uuid not null,
  primary key (gemeente_id, no),
  unique (gemeente_id, visie_id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);
-- Without a trigger, which a distributed table cannot have: an update breaks the wall and fails, a delete finds no row.
create policy unchanged on visie_versie as restrictive for update using (true) with check (false);
create policy kept on visie_versie as restrictive for delete using (false);
