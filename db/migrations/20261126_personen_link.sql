-- Wrong passwords and asked links alike: too many for one address and the door stays shut a while.
alter table personen_mislukt rename to personen_poging;
alter table personen_poging rename constraint personen_mislukt_pkey to personen_poging_pkey;
alter index personen_mislukt_recent rename to personen_poging_recent;
alter table personen_poging add column kind text not null default 'password' check (kind in ('password', 'link'));

-- How somebody came in: after a link a new password may be chosen without the old one.
alter table personen_sessie add column via text not null default 'password' check (via in ('password', 'link', 'demo'));

-- A link by e-mail opens the door once. Only the SHA-256 of its secret is kept.
create table personen_link (
  gemeente_id uuid not null,
  account_id uuid not null,
  id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz,
  primary key (gemeente_id, id),
  unique (gemeente_id, token_hash),
  foreign key (gemeente_id, account_id) references personen_account (gemeente_id, id)
);
create index personen_link_account on personen_link (gemeente_id, account_id);
create index personen_sessie_account on personen_sessie (gemeente_id, account_id);
