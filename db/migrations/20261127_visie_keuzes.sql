-- The course as a whole: broad or narrow, director or at a distance (VI-04).
create table visie_mix (
  gemeente_id uuid not null,
  visie_id uuid not null,
  revision int not null check (revision > 0),
  approach text not null check (approach in ('breed', 'smal')),
  steering text not null check (steering in ('dirigent', 'afstand')),
  argument text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- Where another course holds: for target groups, a theme or a part of the law. A safety net is for somebody.
create table visie_uitzondering (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  name text not null check (name <> ''),
  groups text[] not null,
  area text,
  position text not null check (position in ('vangnet', 'breed', 'smal', 'dirigent', 'afstand')),
  why text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id),
  check (position <> 'vangnet' or cardinality(groups) > 0)
);

-- A course for some time, with the day on which it is looked at again. A phase keeps its id in the next vision.
create table visie_periode (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  revision int not null check (revision > 0),
  name text not null check (name <> ''),
  position text not null check (position in ('breed', 'smal', 'dirigent', 'afstand')),
  starts date not null,
  ends date,
  review_on date not null,
  why text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id),
  check (ends is null or ends > starts),
  check (review_on >= starts)
);

-- That a phase was looked at, once for each of its days.
create table visie_herziening (
  gemeente_id uuid not null,
  periode_id uuid not null,
  review_on date not null,
  visie_id uuid not null,
  outcome text not null check (outcome in ('verder', 'anders', 'stoppen')),
  text text not null check (text <> ''),
  reviewed_at timestamptz not null,
  reviewed_by uuid not null,
  primary key (gemeente_id, periode_id, review_on),
  foreign key (gemeente_id, visie_id, periode_id) references visie_periode (gemeente_id, visie_id, id)
);

-- What came out of the talk about places that do not seem to fit (VI-02, VI-03).
create table visie_bespreking (
  gemeente_id uuid not null,
  visie_id uuid not null,
  flag text not null check (flag in ('inconsistent', 'limited-view')),
  revision int not null check (revision > 0),
  text text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, visie_id, flag),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- What a choice means for somebody (VI-05).
create table visie_gevolg (
  gemeente_id uuid not null,
  id uuid not null,
  visie_id uuid not null,
  revision int not null check (revision > 0),
  choice text not null check (choice in ('breed', 'smal', 'dirigent', 'afstand', 'vangnet', 'periode')),
  for_whom text not null check (for_whom in ('organisaties', 'vrijwilligers', 'inwoners', 'budget')),
  nl text not null check (nl <> ''),
  en text not null,
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- The consequences lie before the field, behind a code, until a day.
create table visie_voorlegging (
  gemeente_id uuid not null,
  visie_id uuid not null,
  code text not null check (code ~ '^[a-z2-9]{8}$'),
  closes_on date not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  primary key (gemeente_id, visie_id),
  unique (gemeente_id, code),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- Who reacts: an account, or whoever carries the ticket. The address is there with consent only, and goes after the adoption.
create table visie_reageerder (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  person_id uuid,
  ticket_hash bytea,
  party text not null,
  organisation text not null,
  email text,
  consent_at timestamptz,
  lang text not null,
  joined_at timestamptz not null,
  primary key (gemeente_id, visie_id, id),
  unique (gemeente_id, visie_id, person_id),
  unique (gemeente_id, ticket_hash),
  foreign key (gemeente_id, visie_id) references visie_voorlegging (gemeente_id, visie_id),
  check ((person_id is null) <> (ticket_hash is null)),
  check ((email is null) = (consent_at is null))
);

-- What somebody thinks of a consequence, and how the municipality treated it; `point` is the objection in words without names.
create table visie_reactie (
  gemeente_id uuid not null,
  visie_id uuid not null,
  gevolg_id uuid not null,
  reageerder_id uuid not null,
  revision int not null check (revision > 0),
  stance text not null check (stance in ('kan', 'bezwaar', 'voorwaarde')),
  text text not null,
  reacted_at timestamptz not null,
  point text,
  outcome text check (outcome in ('overgenomen', 'deels', 'niet')),
  reply text,
  replied_at timestamptz,
  replied_by uuid,
  primary key (gemeente_id, gevolg_id, reageerder_id),
  foreign key (gemeente_id, visie_id, gevolg_id) references visie_gevolg (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id, reageerder_id) references visie_reageerder (gemeente_id, visie_id, id),
  check (stance = 'kan' or text <> ''),
  check (num_nulls(point, outcome, reply, replied_at, replied_by) in (0, 5))
);

-- That the council talked about the draft (VI-01).
create table visie_raad (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  held_on date not null,
  text text not null check (text <> ''),
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);

-- That somebody was asked: is it about value or about saving? With the wordings, and the one that was replaced (VI-12).
create table visie_tekstcheck (
  gemeente_id uuid not null,
  visie_id uuid not null,
  id uuid not null,
  deel text not null,
  flagged text[] not null,
  taken text,
  shown_at timestamptz not null,
  shown_to uuid not null,
  primary key (gemeente_id, visie_id, id),
  foreign key (gemeente_id, visie_id) references visie_visie (gemeente_id, id)
);
