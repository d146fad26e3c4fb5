-- A goal: the five letters of SMART as they are written, in the order the municipality gave (ST-13).
create table doelen_doel (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  no int not null check (no > 0),
  priority int not null,
  revision int not null check (revision > 0),
  statement text not null check (statement <> ''),
  specific text not null,
  unit text not null,
  baseline double precision check (baseline >= 0),
  target double precision check (target >= 0),
  acceptable text not null,
  realistic text not null,
  due_date date,
  target_groups text[] not null,
  vijf_s text check (vijf_s in ('situeren', 'stimuleren', 'steun', 'sturen', 'structureren')),
  motive text check (motive in ('value', 'participation', 'reach', 'quality', 'cost-saving')),
  written_at timestamptz not null,
  written_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_why text,
  primary key (gemeente_id, id),
  unique (gemeente_id, no),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check ((withdrawn_at is null) = (withdrawn_why is null))
);

-- Where a goal comes from: a conclusion, a part of the vision, a talk (ST-05).
create table doelen_herkomst (
  gemeente_id uuid not null,
  id uuid not null,
  doel_id uuid not null,
  kind text not null check (kind in ('typetest', 'visie', 'veld', 'inwoners', 'anders')),
  text text not null check (text <> ''),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id)
);
create index doelen_herkomst_doel on doelen_herkomst (gemeente_id, doel_id);

-- What lies there when the goal is reached, and what it has to satisfy (ST-14): requirements are [{text, metAt}].
create table doelen_resultaat (
  gemeente_id uuid not null,
  id uuid not null,
  doel_id uuid not null,
  revision int not null check (revision > 0),
  description text not null check (description <> ''),
  complex boolean not null,
  requirements jsonb not null check (jsonb_typeof(requirements) = 'array'),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id)
);
create index doelen_resultaat_doel on doelen_resultaat (gemeente_id, doel_id);

-- How a goal is measured (ST-15, MO-01). `measure` names a number the house counts itself; without it people measure.
create table doelen_indicator (
  gemeente_id uuid not null,
  id uuid not null,
  doel_id uuid not null,
  revision int not null check (revision > 0),
  definition text not null check (definition <> ''),
  source text not null,
  method text not null,
  frequency text not null check (frequency in ('month', 'quarter', 'halfyear', 'year')),
  unit text not null,
  baseline double precision check (baseline >= 0),
  baseline_date date,
  target double precision not null check (target >= 0),
  target_date date not null,
  measure text,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id),
  check ((baseline is null) = (baseline_date is null))
);
create index doelen_indicator_doel on doelen_indicator (gemeente_id, doel_id);

-- One measurement, for ever. A correction is a row of its own that points at the one it corrects, with its reason (MO-01).
create table doelen_meting (
  gemeente_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  measured_on date not null,
  value double precision not null check (value >= 0),
  note text not null,
  corrects uuid,
  at timestamptz not null,
  by uuid not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, corrects),
  foreign key (gemeente_id, indicator_id) references doelen_indicator (gemeente_id, id),
  foreign key (gemeente_id, corrects) references doelen_meting (gemeente_id, id),
  check (corrects is null or note <> '')
);
create index doelen_meting_indicator on doelen_meting (gemeente_id, indicator_id, measured_on);
create policy unchanged on doelen_meting as restrictive for update using (true) with check (false);
create policy kept on doelen_meting as restrictive for delete using (false);
