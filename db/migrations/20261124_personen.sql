-- An account belongs to one municipality: personal data never leaves its wall, also for somebody who works in two.
create table personen_account (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null,
  password text,
  created_at timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, email)
);

create table personen_rol (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  role text not null,
  organisatie_id uuid,
  given_at timestamptz not null,
  given_by uuid,
  ended_at timestamptz,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create unique index personen_rol_once on personen_rol (gemeente_id, account_id, role, organisatie_id) nulls not distinct where ended_at is null;

-- Only the SHA-256 of the secret in the cookie is kept.
create table personen_sessie (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  started_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, token_hash),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);

-- Wrong passwords, by account: after five in a quarter of an hour the door stays shut for the rest of it.
create table personen_mislukt (
  gemeente_id uuid not null,
  id uuid not null,
  email_hash bytea not null,
  at timestamptz not null,
  primary key (gemeente_id, id)
);
create index personen_mislukt_recent on personen_mislukt (gemeente_id, email_hash, at);
