-- A session in which people weigh goals together (ST-05): prepared, open, closed. What was published about extra means (VI-14)
-- is kept as it was when the session was opened.
create table doelen_prio_sessie (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  code text not null check (code ~ '^[a-z2-9]{8}$'),
  revision int not null check (revision > 0),
  title text not null check (title <> ''),
  held_on date not null,
  open_from date,
  open_to date,
  weging text not null check (weging in ('points', 'ranking', 'approval')),
  size int check (size > 0),
  frame jsonb check (jsonb_typeof(frame) = 'object'),
  written_at timestamptz not null,
  written_by uuid not null,
  opened_at timestamptz,
  opened_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, code),
  check (open_from <= open_to),
  check ((size is null) = (weging = 'approval')),
  check ((opened_at is null) = (opened_by is null)),
  check ((opened_at is null) = (frame is null)),
  check ((closed_at is null) = (closed_by is null)),
  check (closed_at is null or opened_at is not null)
);

-- A goal on the ballot, in the words it had when the session was opened.
create table doelen_prio_kandidaat (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  no int not null check (no > 0),
  doel_id uuid not null,
  statement text not null check (statement <> ''),
  primary key (gemeente_id, sessie_id, no),
  unique (gemeente_id, sessie_id, doel_id),
  foreign key (gemeente_id, sessie_id) references doelen_prio_sessie (gemeente_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id)
);

-- One ballot: a number for each goal in the order of the sheet. Whose it is, is a hash of the ticket of a phone or of an account
-- in this session; a paper ballot has none. What was handed in stands for ever.
create table doelen_prio_stem (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  id uuid not null,
  groep text not null check (groep in ('gemeente', 'partner', 'organisatie', 'inwoner', 'adviesorgaan')),
  source text not null check (source in ('phone', 'account', 'paper')),
  voter_hash bytea check ((voter_hash is null) = (source = 'paper')),
  weights int[] check (0 <= all (weights)),
  joined_at timestamptz not null,
  handed_in_at timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, sessie_id, voter_hash),
  foreign key (gemeente_id, sessie_id) references doelen_prio_sessie (gemeente_id, id),
  check (handed_in_at is null or weights is not null)
);
create index doelen_prio_stem_sessie on doelen_prio_stem (gemeente_id, sessie_id);
create policy unchanged on doelen_prio_stem as restrictive for update using (handed_in_at is null) with check (true);
create policy kept on doelen_prio_stem as restrictive for delete using (false);

-- That the outcome became the order of the goals: who, when, with how many, and the order as it was decided (ST-05).
-- `participants` is null when it may not be shown (SI-18); `why` is there when no partner or no resident took part.
create table doelen_prio_besluit (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  at timestamptz not null,
  by uuid not null,
  participants int check (participants >= 5),
  why text not null,
  volgorde jsonb not null check (jsonb_typeof(volgorde) = 'array'),
  primary key (gemeente_id, sessie_id),
  foreign key (gemeente_id, sessie_id) references doelen_prio_sessie (gemeente_id, id)
);
create policy unchanged on doelen_prio_besluit as restrictive for update using (true) with check (false);
create policy kept on doelen_prio_besluit as restrictive for delete using (false);

-- A goal that was given another place than people gave it, with the reason; before the decision or after it.
create table doelen_prio_verplaatsing (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  no int not null check (no > 0),
  doel_id uuid not null,
  from_place int not null check (from_place > 0),
  to_place int not null check (to_place > 0),
  why text not null check (why <> ''),
  at timestamptz not null,
  by uuid not null,
  primary key (gemeente_id, sessie_id, no),
  foreign key (gemeente_id, sessie_id) references doelen_prio_sessie (gemeente_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id),
  check (from_place <> to_place)
);
create policy unchanged on doelen_prio_verplaatsing as restrictive for update using (true) with check (false);
create policy kept on doelen_prio_verplaatsing as restrictive for delete using (false);
