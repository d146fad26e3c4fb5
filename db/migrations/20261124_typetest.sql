-- A group session (TT-09): open until the leader shows the outcome; from then on sheets stand as they are.
create table typetest_sessie (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  code text not null check (code ~ '^[a-z2-9]{8}$'),
  title text not null,
  edition text not null,
  horizon_year int,
  perspectives text[] not null check (cardinality(perspectives) between 1 and 2),
  opened_at timestamptz not null,
  opened_by uuid not null,
  shown_at timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, code)
);

-- Somebody who takes part without an account. A name is there only when this person wants it on the screen.
create table typetest_deelnemer (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  id uuid not null,
  role_group text not null,
  name text,
  source text not null check (source in ('screen', 'paper')),
  ticket_hash bytea check ((ticket_hash is null) = (source = 'paper')),
  joined_at timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, sessie_id, ticket_hash),
  foreign key (gemeente_id, sessie_id) references typetest_sessie (gemeente_id, id)
);
create index typetest_deelnemer_sessie on typetest_deelnemer (gemeente_id, sessie_id);

-- Fourteen letters in order, a dash where there is no answer yet; handed in only when complete (TT-03).
create table typetest_blad (
  gemeente_id uuid not null,
  deelnemer_id uuid not null,
  perspective text not null check (perspective in ('actual', 'desired')),
  sessie_id uuid not null,
  answers text not null default '--------------' check (answers ~ '^[ab-]{14}$'),
  notes jsonb not null default '{}',
  handed_in_at timestamptz,
  primary key (gemeente_id, deelnemer_id, perspective),
  foreign key (gemeente_id, deelnemer_id) references typetest_deelnemer (gemeente_id, id),
  check (handed_in_at is null or answers !~ '-')
);
create index typetest_blad_sessie on typetest_blad (gemeente_id, sessie_id);

-- What the group said to the five discussion questions (TT-08).
create table typetest_verslag (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  question int not null check (question between 1 and 5),
  text text not null,
  agreed text not null check (agreed in ('yes', 'partly', 'no')),
  action_points text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, sessie_id, question),
  foreign key (gemeente_id, sessie_id) references typetest_sessie (gemeente_id, id)
);

-- The sheet the group filled in together: its own type, apart from any median (TT-09).
create table typetest_gezamenlijk (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  perspective text not null check (perspective in ('actual', 'desired')),
  answers text not null check (answers ~ '^[ab]{14}$'),
  agreed_by text not null,
  written_at timestamptz not null,
  primary key (gemeente_id, sessie_id, perspective),
  foreign key (gemeente_id, sessie_id) references typetest_sessie (gemeente_id, id)
);
