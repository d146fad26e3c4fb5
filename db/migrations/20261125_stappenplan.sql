-- The nine steps in time, over one policy period; one period at a time is open (ST-00).
create table stappenplan_cyclus (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  no int not null check (no > 0),
  kader text not null,
  from_year int not null check (from_year between 2000 and 2100),
  to_year int not null check (to_year >= from_year and to_year <= from_year + 9),
  started_at timestamptz not null,
  started_by uuid not null,
  closed_at timestamptz,
  closed_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, no),
  check ((closed_at is null) = (closed_by is null))
);
create unique index stappenplan_cyclus_open on stappenplan_cyclus (gemeente_id) where closed_at is null;

-- When a step is done and with whom; closed by a person at a moment, and opened again by clearing that.
create table stappenplan_stap (
  gemeente_id uuid not null,
  cyclus_id uuid not null,
  stap int not null check (stap between 1 and 9),
  revision int not null check (revision >= 0),
  starts date,
  ends date,
  involved text not null,
  closed_at timestamptz,
  closed_by uuid,
  primary key (gemeente_id, cyclus_id, stap),
  foreign key (gemeente_id, cyclus_id) references stappenplan_cyclus (gemeente_id, id),
  check (ends is null or starts is null or ends >= starts),
  check ((closed_at is null) = (closed_by is null))
);

-- What was found on a question of a step. A save names the revision it was made from.
create table stappenplan_antwoord (
  gemeente_id uuid not null,
  cyclus_id uuid not null,
  stap int not null check (stap between 1 and 9),
  vraag int not null check (vraag between 1 and 9),
  revision int not null check (revision > 0),
  text text not null,
  source text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, cyclus_id, stap, vraag),
  foreign key (gemeente_id, cyclus_id) references stappenplan_cyclus (gemeente_id, id)
);
