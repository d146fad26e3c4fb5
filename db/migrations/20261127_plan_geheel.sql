-- Until when the parties of the field may say what they think of the draft (ST-18).
alter table plan_plan
  add column react_until date,
  add column opened_at timestamptz,
  add column opened_by uuid,
  add check ((opened_at is null) = (react_until is null) and (opened_at is null) = (opened_by is null));

-- Which policy domains contribute (FW-13). An activity that is taken out stays, so that it can be put back.
alter table plan_activiteit
  add column domeinen text[] not null default '{}',
  add column withdrawn_at timestamptz,
  add column withdrawn_by uuid,
  add check ((withdrawn_at is null) = (withdrawn_by is null));
alter table plan_activiteit alter column domeinen drop default;

-- What an activity costs per year and kind of source; temporary money has its last day (AG-05, FW-12).
alter table plan_kosten
  add column bron text not null default 'begroting',
  add column kind text not null default 'structural' check (kind in ('structural', 'temporary')),
  add column until date,
  add column revision int not null default 1 check (revision > 0),
  add column written_at timestamptz not null default now(),
  drop constraint plan_kosten_pkey,
  add primary key (gemeente_id, plan_id, activiteit_id, year, bron),
  drop constraint plan_kosten_cents_check,
  add check (cents >= 0),
  add check ((kind = 'temporary') = (until is not null));
alter table plan_kosten
  alter column bron drop default,
  alter column kind drop default,
  alter column revision drop default,
  alter column written_at drop default;

alter table plan_middelen
  add column revision int not null default 1 check (revision > 0),
  add column written_at timestamptz not null default now(),
  drop constraint plan_middelen_pkey,
  add primary key (gemeente_id, plan_id, year, kind),
  drop constraint plan_middelen_cents_check,
  add check (cents >= 0);
alter table plan_middelen
  alter column revision drop default,
  alter column written_at drop default;

-- What was promised and paid of that; it goes on after adoption, so it hangs on the activity and not on a version of the plan.
create table plan_besteding (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  activiteit_id uuid not null,
  year int not null check (year between 2000 and 2100),
  bron text not null,
  revision int not null check (revision > 0),
  committed_cents bigint not null check (committed_cents >= 0),
  spent_cents bigint not null check (spent_cents >= 0),
  written_at timestamptz not null,
  primary key (gemeente_id, activiteit_id, year, bron)
);

-- What there is, as it was told early, before priorities are set (VI-14, AG-05).
create table plan_budgetkader (
  gemeente_id uuid not null,
  plan_id uuid not null,
  no int not null check (no > 0),
  middelen jsonb not null,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (gemeente_id, plan_id, no),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);
create policy unchanged on plan_budgetkader as restrictive for update using (true) with check (false);
create policy kept on plan_budgetkader as restrictive for delete using (false);

-- The four questions of inclusive policy, answered for this plan (FW-07). Readers see the role of who answered.
create table plan_inclusie (
  gemeente_id uuid not null,
  plan_id uuid not null,
  vraag text not null,
  revision int not null check (revision > 0),
  answer text not null,
  role text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, plan_id, vraag),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

-- Who helped to make the plan or the vision, from which step; an objection gets a reply (ST-18). One reaction per account.
create table plan_bijdrage (
  gemeente_id uuid not null,
  plan_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  document text not null check (document in ('plan', 'visie')),
  party text not null check (party <> ''),
  step int not null check (step between 1 and 9),
  role text not null check (role in ('co-author', 'advised', 'agreed', 'objected')),
  note text not null,
  account_id uuid,
  written_at timestamptz not null,
  reply text not null,
  replied_at timestamptz,
  replied_by uuid,
  withdrawn_at timestamptz,
  primary key (gemeente_id, plan_id, id),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id),
  check (role <> 'objected' or note <> ''),
  check ((reply <> '') = (replied_at is not null) and (replied_at is null) = (replied_by is null))
);
create unique index plan_bijdrage_account on plan_bijdrage (gemeente_id, plan_id, account_id) where account_id is not null;

-- Who hears what, how and how often (KN-07), and what comes back to who contributed (part 14). every_months 0: once.
create table plan_bericht (
  gemeente_id uuid not null,
  plan_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  purpose text not null check (purpose in ('inform', 'feedback')),
  audience text not null,
  message text not null check (message <> ''),
  channel text not null,
  first_day date not null,
  every_months int not null check (every_months in (0, 1, 2, 3, 6, 12)),
  owner text not null,
  withdrawn_at timestamptz,
  primary key (gemeente_id, plan_id, id),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

-- Looking back: made at adoption, moved when needed (ST-09, MO-05, MO-08).
create table plan_moment (
  gemeente_id uuid not null,
  plan_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  kind text not null check (kind in ('yearly', 'interim', 'four-yearly')),
  day date not null,
  bodies text not null,
  primary key (gemeente_id, plan_id, id),
  foreign key (gemeente_id, plan_id) references plan_plan (gemeente_id, id)
);

-- That a message went out or a moment was held on its day; versions of a plan share it, so it hangs on the id.
create table plan_gedaan (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  day date not null,
  done_at timestamptz not null,
  done_by uuid not null,
  primary key (gemeente_id, id, day)
);

-- What happens with an activity when it works: who goes on with which money, or when it stops (AG-11, part 15). Decided at any time.
create table plan_borging (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  activiteit_id uuid not null,
  revision int not null check (revision > 0),
  besluit text not null check (besluit in ('continue', 'hand-over', 'stop')),
  by_day date not null,
  party text not null,
  funding text not null,
  embedded text not null,
  written_at timestamptz not null,
  primary key (gemeente_id, activiteit_id)
);
