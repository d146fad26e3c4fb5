-- An edition a municipality makes for itself (TT-01): a draft that may be incomplete, until it is published. From then on it
-- stands for ever: results keep the edition they were made with.
create table typetest_editie (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  revision int not null check (revision > 0),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  written_at timestamptz not null,
  written_by uuid not null,
  published_at timestamptz,
  published_by uuid,
  primary key (gemeente_id, id),
  check ((published_at is null) = (published_by is null))
);
create policy unchanged on typetest_editie as restrictive for update using (published_at is null) with check (true);
create policy kept on typetest_editie as restrictive for delete using (published_at is null);

-- Alone and then compared, or together on one sheet; open on these days only (TT-03). `edition` is a key of the house, or the id
-- of an own edition, which must then exist.
alter table typetest_sessie
  add column mode text not null default 'compare' check (mode in ('compare', 'together')),
  add column open_from date,
  add column open_to date,
  add column editie_id uuid generated always as (case when edition ~ '^[0-9a-f]{8}-' then edition::uuid end) stored,
  add check (open_from <= open_to),
  add foreign key (gemeente_id, editie_id) references typetest_editie (gemeente_id, id);

-- What came out of the talk about a difference of two or more between municipality and field (TT-11).
create table typetest_bespreking (
  gemeente_id uuid not null,
  sessie_id uuid not null,
  perspective text not null check (perspective in ('actual', 'desired')),
  dimension text not null check (dimension in ('approach', 'steering')),
  text text not null check (text <> ''),
  written_at timestamptz not null,
  written_by uuid not null,
  primary key (gemeente_id, sessie_id, perspective, dimension),
  foreign key (gemeente_id, sessie_id) references typetest_sessie (gemeente_id, id)
);
