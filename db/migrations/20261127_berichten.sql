-- What people say to each other about a page of the municipality: its path, never an address with a question in it.
create table berichten_opmerking (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  over text not null check (over ~ '^(/[a-z0-9-]+)+$'),
  text text not null,
  said_at timestamptz not null,
  said_by uuid not null,
  withdrawn_at timestamptz,
  primary key (gemeente_id, id),
  check (withdrawn_at is null or text = '')
);
create index berichten_opmerking_over on berichten_opmerking (gemeente_id, over, said_at);

-- Whom a comment asks to look, until they did.
create table berichten_vermelding (
  gemeente_id uuid not null,
  opmerking_id uuid not null,
  person_id uuid not null,
  seen_at timestamptz,
  primary key (gemeente_id, opmerking_id, person_id),
  foreign key (gemeente_id, opmerking_id) references berichten_opmerking (gemeente_id, id)
);
create index berichten_vermelding_open on berichten_vermelding (gemeente_id, person_id) where seen_at is null;

-- Work one person has at a page, with a day on which it should be done.
create table berichten_taak (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  over text not null check (over ~ '^(/[a-z0-9-]+)+$'),
  title text not null check (title <> ''),
  person_id uuid not null,
  due date,
  given_at timestamptz not null,
  given_by uuid not null,
  revision int not null check (revision > 0),
  done_at timestamptz,
  done_by uuid,
  primary key (gemeente_id, id),
  check ((done_at is null) = (done_by is null))
);
create index berichten_taak_over on berichten_taak (gemeente_id, over);
create index berichten_taak_open on berichten_taak (gemeente_id, person_id) where done_at is null;

-- How often somebody wants a summary by e-mail, and when the last one went out.
create table berichten_samenvatting (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  person_id uuid not null,
  rhythm text not null check (rhythm in ('never', 'daily', 'weekly')),
  sent_at timestamptz,
  primary key (gemeente_id, person_id)
);
