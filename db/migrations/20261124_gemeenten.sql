-- The municipalities of this installation: a shared list of public facts, so that an address can be found before any wall stands.
create table gemeenten_gemeente (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name text not null check (length(name) between 2 and 80),
  languages text[] not null check (languages <@ array['nl', 'en'] and cardinality(languages) between 1 and 2),
  kader text not null,
  phone text not null,
  phone_hours jsonb not null,
  colours jsonb not null default '{}',
  created_at timestamptz not null
);
