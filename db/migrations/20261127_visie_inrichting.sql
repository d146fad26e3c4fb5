-- Whom the municipality involves, when and what for (VI-07).
create table visie_betrokkene (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  who text not null check (who <> ''),
  moment text not null check (moment <> ''),
  purpose text not null check (purpose <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- A decision about one of the six themes. What is decided has a choice, an argument and an owner; what is put off has a day (VI-08).
create table visie_thema (
  gemeente_id uuid not null,
  visie_id uuid not null,
  thema text not null check (thema in ('loket', 'informele-zorg', 'inspraak', 'groepen', 'positie', 'middelen')),
  revision int not null check (revision > 0),
  status text not null check (status in ('open', 'decided', 'deferred')),
  choice text,
  argument text not null,
  owner text,
  due_date date,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, thema),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id),
  check (status <> 'decided' or (choice is not null and argument <> '' and owner is not null and due_date is not null)),
  check (status <> 'deferred' or due_date is not null)
);

-- Volunteering as a field of its own, or part of all fields (VI-09).
create table visie_plek (
  gemeente_id uuid not null,
  visie_id uuid not null,
  revision int not null check (revision > 0),
  model text not null check (model in ('separate', 'integrated')),
  argument text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- What a policy domain has to do with it and which function owns it there; an empty owner is nobody.
create table visie_domein (
  gemeente_id uuid not null,
  visie_id uuid not null,
  domein text not null check (domein ~ '^[a-z0-9-]+$'),
  relevant boolean not null,
  owner text not null,
  primary key (gemeente_id, visie_id, domein),
  foreign key (gemeente_id, visie_id) references visie_plek (gemeente_id, visie_id)
);

-- A party in the matrix of who decides what. The usual six have no name of their own here (VI-10).
create table visie_partij (
  gemeente_id uuid not null,
  visie_id uuid not null,
  partij text not null check (partij ~ '^[a-z0-9-]+$'),
  revision int not null check (revision >= 0),
  name text check (name <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, partij),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- A subject of the matrix. Exactly one party decides on it: there is one column for it and it is never empty (hard rule 13).
create table visie_onderwerp (
  gemeente_id uuid not null,
  visie_id uuid not null,
  onderwerp text not null check (onderwerp ~ '^[a-z0-9-]+$'),
  revision int not null check (revision > 0),
  name text check (name <> ''),
  within text not null,
  decider text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, onderwerp),
  unique (gemeente_id, visie_id, onderwerp, decider),
  foreign key (gemeente_id, visie_id, decider) references visie_partij (gemeente_id, visie_id, partij)
);

-- What the others do on a subject; whoever decides on it cannot have a second role there.
create table visie_rol (
  gemeente_id uuid not null,
  visie_id uuid not null,
  onderwerp text not null,
  partij text not null,
  rol text not null check (rol in ('advises', 'executes', 'informed')),
  decider text not null,
  primary key (gemeente_id, visie_id, onderwerp, partij),
  foreign key (gemeente_id, visie_id, onderwerp, decider) references visie_onderwerp (gemeente_id, visie_id, onderwerp, decider),
  foreign key (gemeente_id, visie_id, partij) references visie_partij (gemeente_id, visie_id, partij),
  check (partij <> decider)
);

-- That somebody agreed for a party with the matrix as it stood; `stand` is its fingerprint.
create table visie_akkoord (
  gemeente_id uuid not null,
  visie_id uuid not null,
  partij text not null,
  stand text not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (gemeente_id, visie_id, partij, stand, signed_by),
  foreign key (gemeente_id, visie_id, partij) references visie_partij (gemeente_id, visie_id, partij)
);

-- Where the work of a volunteer ends and that of a professional begins: in general, and for a sector (VI-13).
create table visie_grens (
  gemeente_id uuid not null,
  visie_id uuid not null,
  sector text not null check (sector ~ '^[a-z0-9-]+$'),
  revision int not null check (revision > 0),
  text text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, sector),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- How the municipality saw itself in a year, apart from any vision (VI-06).
create table visie_jaarbeeld (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  s text not null check (s in ('situeren', 'stimuleren', 'steun', 'sturen', 'structureren')),
  year int not null check (year between 2000 and 2200),
  revision int not null check (revision > 0),
  score int not null check (score between 1 and 5),
  narrative text not null,
  actions text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, s, year)
);

-- The self-check of an official, once a year. The answers are for that person only (VI-11).
create table visie_cultuur (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  year int not null,
  person_id uuid not null,
  revision int not null check (revision > 0),
  domein text not null check (domein ~ '^[a-z0-9-]+$'),
  answers jsonb not null,
  checked_at timestamptz not null,
  primary key (gemeente_id, year, person_id)
);

-- Whether there is extra money, how much and until when. What was published stays as it is; a new decision comes after it (VI-14).
create table visie_middelen (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  revision int not null check (revision > 0),
  extra boolean not null,
  cents_per_year bigint not null check (cents_per_year >= 0),
  source text not null,
  kind text check (kind in ('structural', 'temporary')),
  starts date,
  ends date,
  reason text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  decided_by text check (decided_by in ('wethouder', 'raadslid')),
  published_at timestamptz,
  published_by uuid,
  primary key (gemeente_id, id),
  check ((published_at is null) = (published_by is null)),
  check ((published_at is null) = (decided_by is null)),
  check (
    case
      when not extra then cents_per_year = 0 and source = '' and kind is null and starts is null and ends is null
      when kind = 'temporary' then cents_per_year > 0 and source <> '' and starts is not null and ends is not null and ends > starts
      else cents_per_year > 0 and source <> '' and kind is not null and starts is not null and ends is null
    end
  )
);
create unique index visie_middelen_working on visie_middelen (gemeente_id) where published_at is null;
-- Without a trigger, which a distributed table cannot have: an update or delete of what was published finds no row.
create policy unchanged on visie_middelen as restrictive for update using (published_at is null) with check (true);
create policy kept on visie_middelen as restrictive for delete using (published_at is null);
