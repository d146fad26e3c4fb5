-- What the key of this installation sealed first: who opens the database with another key is refused before anything is sealed with it.
create table house_installatie (
  one boolean primary key default true check (one),
  sealed text not null,
  at timestamptz not null
);

-- How whoever runs the installation comes in with a browser: a code that works once, and the session it opened. Hashes only.
create table house_beheer (
  hash bytea primary key,
  kind text not null check (kind in ('code', 'sessie')),
  at timestamptz not null,
  until timestamptz not null check (until > at),
  ended_at timestamptz
);
