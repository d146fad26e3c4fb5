-- What happened, in the words of the rooms: who, when, what. Never personal data; written in the transaction it tells about.
create table house_event (
  gemeente_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor_id uuid,
  kind text not null check (kind ~ '^[a-z]+\.[a-zA-Z-]+$'),
  subject_id uuid not null,
  data jsonb not null default '{}',
  primary key (gemeente_id, id)
);
create index house_event_subject on house_event (gemeente_id, subject_id, at);

-- Work left for the worker. A lease lets another worker take over what a dead one held.
create table house_job (
  gemeente_id uuid not null,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  run_at timestamptz not null,
  leased_until timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  last_error text,
  done_at timestamptz,
  primary key (gemeente_id, id)
);
create index house_job_waiting on house_job (gemeente_id, run_at) where done_at is null;

-- A form or API call that already succeeded: a double click finds its first answer here.
create table house_once (
  gemeente_id uuid not null,
  key uuid not null,
  at timestamptz not null,
  answer jsonb not null,
  primary key (gemeente_id, key)
);
