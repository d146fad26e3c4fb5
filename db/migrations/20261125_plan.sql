-- One working plan at a time; adopted by a person at a moment, then perhaps public (ST-16).
create table plan_plan (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  no int not null check (no > 0),
  started_at timestamptz not null,
  started_by uuid not null,
  adopted_at timestamptz,
  adopted_by uuid,
  public_at timestamptz,
  public_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, no),
  check ((adopted_at is null) = (adopted_by is null)),
  check ((public_at is null) = (public_by is null)),
  check (public_at is null or adopted_at is not null)
);
create unique index plan_plan_working on plan_plan (gemeente_id) where adopted_at is null;

-- One of the fifteen parts: own text, or the reason why this plan does without.
create table plan_deel (
  gemeente_id uuid not null,
  plan_id uuid not null,
  deel int not null check (deel between 1 and 15),
  revision int not null check (revision > 0),
  text text not null,
  why_not text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, plan_id, deel),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

create table plan_activiteit (
  gemeente_id uuid not null,
  plan_id uuid not null,
  id uuid not null,
  doel_id uuid not null,
  revision int not null check (revision > 0),
  title text not null check (title <> ''),
  party text not null,
  starts date not null,
  ends date not null check (ends >= starts),
  state text not null check (state in ('planned', 'busy', 'done')),
  place text not null,
  tasks text not null,
  primary key (gemeente_id, plan_id, id),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

-- What an activity costs in a year, and what there is in a year (AG-05, VI-14). Integer cents.
create table plan_kosten (
  gemeente_id uuid not null,
  plan_id uuid not null,
  activiteit_id uuid not null,
  year int not null check (year between 2000 and 2100),
  cents bigint not null check (cents > 0),
  source text not null,
  primary key (gemeente_id, plan_id, activiteit_id, year),
  foreign key (gemeente_id, plan_id, activiteit_id) references plan_activiteit (gemeente_id, plan_id, id) on delete cascade
);
create table plan_middelen (
  gemeente_id uuid not null,
  plan_id uuid not null,
  year int not null check (year between 2000 and 2100),
  cents bigint not null check (cents > 0),
  source text not null,
  kind text not null check (kind in ('structural', 'temporary')),
  primary key (gemeente_id, plan_id, year),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

-- What was adopted, whole and for ever.
create table plan_versie (
  gemeente_id uuid not null,
  no int not null,
  plan_id uuid not null,
  snapshot jsonb not null,
  adopted_at timestamptz not null,
  adopted_by uuid not null,
  primary key (gemeente_id, no),
  unique (gemeente_id, plan_id),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);
create policy unchanged on plan_versie as restrictive for update using (true) with check (false);
create policy kept on plan_versie as restrictive for delete using (false);
