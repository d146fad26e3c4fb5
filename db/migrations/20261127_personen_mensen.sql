-- An account that was taken away on request keeps its id, so that what it wrote keeps an author without a name (SI-03).
alter table personen_account
  alter column email drop not null,
  alter column name drop not null,
  add column erased_at timestamptz,
  add check ((erased_at is null) = (email is not null)),
  add check ((erased_at is null) = (name is not null)),
  add check (erased_at is null or password is null);

-- Somebody who may come in with a role (SI-01). Only the SHA-256 of the secret in the message is kept, from when it leaves.
create table personen_uitnodiging (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  name text not null check (name <> ''),
  role text not null,
  note text not null check (length(note) <= 500),
  lang text not null check (lang in ('nl', 'en')),
  invited_at timestamptz not null,
  -- Null: whoever runs the installation.
  invited_by uuid,
  expires_at timestamptz not null check (expires_at > invited_at),
  token_hash bytea,
  sent_at timestamptz check ((sent_at is null) = (token_hash is null)),
  accepted_at timestamptz,
  accepted_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (gemeente_id, id),
  unique (gemeente_id, token_hash),
  foreign key (gemeente_id, accepted_by) references personen_account (gemeente_id, id),
  check ((accepted_at is null) = (accepted_by is null)),
  check (accepted_at is null or withdrawn_at is null)
);
create unique index personen_uitnodiging_open on personen_uitnodiging (gemeente_id, email, role)
  where accepted_at is null and withdrawn_at is null;
create index personen_uitnodiging_email on personen_uitnodiging (gemeente_id, email);

-- A list of people that was tried out and not sent yet: [{name, email, role}].
create table personen_lijst (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  people jsonb not null check (jsonb_typeof(people) = 'array'),
  note text not null,
  at timestamptz not null,
  by uuid,
  primary key (gemeente_id, id)
);

-- The yearly review of who may do what (SI-02): what was looked at, and what was decided, for ever.
create table personen_toetsing (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  at timestamptz not null,
  by uuid,
  primary key (gemeente_id, id)
);
create table personen_toetsing_rol (
  gemeente_id uuid not null,
  toetsing_id uuid not null,
  rol_id uuid not null,
  what text not null check (what in ('kept', 'ended')),
  primary key (gemeente_id, toetsing_id, rol_id),
  foreign key (gemeente_id, toetsing_id) references personen_toetsing (gemeente_id, id),
  foreign key (gemeente_id, rol_id) references personen_rol (gemeente_id, id)
);
create index personen_toetsing_rol_rol on personen_toetsing_rol (gemeente_id, rol_id);
create policy unchanged on personen_toetsing as restrictive for update using (true) with check (false);
create policy kept on personen_toetsing as restrictive for delete using (false);
create policy unchanged on personen_toetsing_rol as restrictive for update using (true) with check (false);
create policy kept on personen_toetsing_rol as restrictive for delete using (false);

-- Terms that a municipality chose itself; without a row those of the house hold.
create table personen_termijn (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  review_months int not null check (review_months between 1 and 36),
  keep_months int not null check (keep_months between 1 and 120),
  primary key (gemeente_id)
);

-- What somebody agreed to, for whom, in the words of a version; given and withdrawn by the person alone (SI-03).
create table personen_toestemming (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose ~ '^[a-z-]+$'),
  version int not null check (version > 0),
  -- Null: the municipality.
  recipient_id uuid,
  given_at timestamptz not null,
  withdrawn_at timestamptz check (withdrawn_at >= given_at),
  primary key (gemeente_id, id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create unique index personen_toestemming_once on personen_toestemming (gemeente_id, account_id, purpose, recipient_id)
  nulls not distinct where withdrawn_at is null;

-- Another e-mail address, once the link in the message to it is used. The old one stays until it was told.
create table personen_adres (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  email text not null check (email = lower(email)),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  token_hash bytea,
  confirmed_at timestamptz,
  old_email text check ((old_email is null) or (confirmed_at is not null)),
  primary key (gemeente_id, id),
  unique (gemeente_id, token_hash),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create index personen_adres_account on personen_adres (gemeente_id, account_id);

-- Somebody asks that the system forgets them; done by an administrator, with what went and what stayed by count.
create table personen_wisverzoek (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  asked_at timestamptz not null,
  withdrawn_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  report jsonb,
  primary key (gemeente_id, id),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id),
  check ((done_at is null) = (report is null)),
  check (done_at is null or withdrawn_at is null)
);
create unique index personen_wisverzoek_open on personen_wisverzoek (gemeente_id, account_id)
  where withdrawn_at is null and done_at is null;
