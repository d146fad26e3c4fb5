-- A second step when signing in: an app with codes, or a passkey, which is both steps at once.
alter table personen_sessie add column steps smallint not null default 1 check (steps in (1, 2));
alter table personen_sessie drop constraint personen_sessie_via_check;
alter table personen_sessie add constraint personen_sessie_via_check check (via in ('password', 'link', 'demo', 'passkey'));

-- A wrong code shuts the door like a wrong password does.
alter table personen_poging drop constraint personen_poging_kind_check;
alter table personen_poging add constraint personen_poging_kind_check check (kind in ('password', 'link', 'code'));

-- The roles for which the municipality asks for a second step.
create table personen_vereist (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  role text not null,
  since timestamptz not null,
  primary key (gemeente_id, role)
);

-- The secret is sealed with the key of the installation: a copy of the database makes no codes.
create table personen_app (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  secret text not null,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create unique index personen_app_confirmed on personen_app (gemeente_id, account_id) where confirmed_at is not null;
create unique index personen_app_new on personen_app (gemeente_id, account_id) where confirmed_at is null;

create table personen_herstelcode (
  gemeente_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (gemeente_id, account_id, code_hash),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);

-- Somebody who made the first step and not yet the second. Only the SHA-256 of the secret in the cookie is kept.
create table personen_halverwege (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  via text not null check (via in ('password', 'link')),
  expires_at timestamptz not null,
  primary key (gemeente_id, id),
  unique (gemeente_id, token_hash),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create index personen_halverwege_account on personen_halverwege (gemeente_id, account_id);

create table personen_sleutel (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null,
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  last_used_at timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, credential_id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create index personen_sleutel_account on personen_sleutel (gemeente_id, account_id);

-- What a passkey has to sign: once, and in time. With an account it makes a new passkey of that name; without, it signs somebody in.
create table personen_uitdaging (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  challenge text not null,
  account_id uuid,
  name text,
  expires_at timestamptz not null,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id),
  check ((account_id is null) = (name is null))
);
create index personen_uitdaging_old on personen_uitdaging (gemeente_id, expires_at);
