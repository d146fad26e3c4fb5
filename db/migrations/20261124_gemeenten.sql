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

-- Everybody may read the list; a municipality may change its own row only; a new one comes from outside any municipality.
alter table gemeenten_gemeente enable row level security;
create policy everybody_reads on gemeenten_gemeente for select using (true);
create policy own_row on gemeenten_gemeente for update
  using (id = nullif(current_setting('meedoen.gemeente', true), '')::uuid);
create policy newcomer on gemeenten_gemeente for insert
  with check (coalesce(current_setting('meedoen.gemeente', true), '') = '');
