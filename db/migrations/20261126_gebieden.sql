-- An area of the municipality: a wijk or dorp, or a buurt inside one of them (NB-01). It is ended, never deleted: what was
-- written about it stays readable. `source` says where the shape comes from.
create table gebieden_gebied (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  revision int not null check (revision > 0),
  kind text not null check (kind in ('wijk', 'dorp', 'buurt')),
  name text not null check (length(name) between 1 and 100),
  code text check (code <> ''),
  parent_id uuid,
  population int check (population >= 0),
  shape jsonb check (shape ->> 'type' = 'MultiPolygon'),
  source text not null,
  written_at timestamptz not null,
  -- Null: the operator, from the command line.
  written_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, parent_id) references gebieden_gebied (gemeente_id, id),
  check ((kind = 'buurt') = (parent_id is not null)),
  check (ended_at is not null or ended_by is null)
);
create unique index gebieden_gebied_code on gebieden_gebied (gemeente_id, upper(code)) where ended_at is null;
create unique index gebieden_gebied_name on gebieden_gebied (gemeente_id, parent_id, lower(name)) nulls not distinct
  where ended_at is null;

-- Two areas that adjoin, once for each pair: because the map shows a shared border, or because somebody said so.
create table gebieden_buur (
  gemeente_id uuid not null,
  one_id uuid not null,
  other_id uuid not null,
  origin text not null check (origin in ('kaart', 'hand')),
  primary key (gemeente_id, one_id, other_id),
  foreign key (gemeente_id, one_id) references gebieden_gebied (gemeente_id, id),
  foreign key (gemeente_id, other_id) references gebieden_gebied (gemeente_id, id),
  check (one_id < other_id)
);
create index gebieden_buur_other on gebieden_buur (gemeente_id, other_id);

-- What an import did, or would have done: a line for each area in the file. The receipt of the one who did it.
create table gebieden_import (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  tried boolean not null,
  source text not null,
  lines jsonb not null check (jsonb_typeof(lines) = 'array'),
  at timestamptz not null,
  by uuid,
  primary key (gemeente_id, id)
);
create policy unchanged on gebieden_import as restrictive for update using (true) with check (false);
create policy kept on gebieden_import as restrictive for delete using (false);
