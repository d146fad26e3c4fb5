-- How a period is walked: nine steps, or six moments for a small municipality (ST-17).
alter table stappenplan_cyclus add column route text not null default 'full' check (route in ('full', 'light'));

-- Every time a step was closed or opened again, for ever (ST-00).
create table stappenplan_gang (
  gemeente_id uuid not null,
  cyclus_id uuid not null,
  id uuid not null,
  stap int not null check (stap between 1 and 9),
  what text not null check (what in ('closed', 'reopened')),
  why text not null,
  at timestamptz not null,
  by uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, cyclus_id) references stappenplan_cyclus (gemeente_id, id)
);
create index stappenplan_gang_cyclus on stappenplan_gang (gemeente_id, cyclus_id);
insert into stappenplan_gang
  select gemeente_id, cyclus_id, gen_random_uuid(), stap, 'closed', '', closed_at, closed_by
  from stappenplan_stap where closed_at is not null;

-- A body that was heard: what it said, how much that counts, and when it is heard again (ST-04). `answer` is what was done with it.
create table stappenplan_gehoord (
  gemeente_id uuid not null,
  cyclus_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  body text not null check (body <> ''),
  kind text not null check (
    kind in ('adviesraad', 'clienten', 'belangen', 'wijk', 'leefbaarheid', 'zelforganisatie', 'vrijwilligers', 'organisaties')
  ),
  heard_on date not null,
  said text not null check (said <> ''),
  weight text not null check (weight <> ''),
  next_how text not null check (next_how <> ''),
  next_on date not null check (next_on > heard_on),
  answer text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, cyclus_id) references stappenplan_cyclus (gemeente_id, id)
);
create index stappenplan_gehoord_cyclus on stappenplan_gehoord (gemeente_id, cyclus_id);

-- A meeting of the period, and the steps it is for; six are enough for the light route (ST-17).
create table stappenplan_bijeenkomst (
  gemeente_id uuid not null,
  cyclus_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  title text not null check (title <> ''),
  held_on date not null,
  place text not null,
  audience text not null check (audience in ('gemeente', 'veld', 'iedereen')),
  steps text[] not null check (cardinality(steps) > 0 and steps <@ array['1', '2', '3', '4', '5', '6', '7', '8', '9']),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, cyclus_id) references stappenplan_cyclus (gemeente_id, id)
);
create index stappenplan_bijeenkomst_cyclus on stappenplan_bijeenkomst (gemeente_id, cyclus_id);

-- What the municipality showed itself about a duty of the law, where no room can know it (FW-03).
create table stappenplan_bewijs (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  duty text not null check (duty <> ''),
  text text not null check (text <> ''),
  happened_on date not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id)
);
