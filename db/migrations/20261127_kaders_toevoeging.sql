-- What a municipality adds to the national lists of words, groups, domains, sources and the library (FW-08 to FW-13). The national
-- lists are code and never change. An addition is retired, never deleted: what points to it stays readable.
create table kaders_toevoeging (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  id uuid not null,
  revision int not null check (revision > 0),
  kind text not null check (kind in ('begrip', 'doelgroep', 'domein', 'bron', 'kans', 'bedreiging', 'ontwikkeling')),
  name text not null check (length(name) between 1 and 200),
  -- Empty: nobody translated it, and the Dutch is shown.
  name_en text not null check (length(name_en) <= 200),
  about text not null check (length(about) <= 600),
  about_en text not null check (length(about_en) <= 600),
  soort text check (soort in ('gemeente', 'provincie', 'rijk', 'bedrijf', 'serviceclub', 'fonds', 'eigen')),
  deadline date,
  sensitive boolean,
  written_at timestamptz not null,
  -- Null: the operator, from the command line.
  written_by uuid,
  retired_at timestamptz,
  retired_by uuid,
  primary key (gemeente_id, id),
  check ((kind = 'bron') = (soort is not null)),
  check (kind = 'bron' or deadline is null),
  check ((kind = 'doelgroep') = (sensitive is not null)),
  check ((kind in ('begrip', 'bron', 'ontwikkeling')) = (about <> '')),
  check (retired_at is not null or retired_by is null)
);
create unique index kaders_toevoeging_name on kaders_toevoeging (gemeente_id, kind, lower(name)) where retired_at is null;
create policy kept on kaders_toevoeging as restrictive for delete using (false);

-- Who looks after a domain here, and whether it matters here (FW-13): a role and a department, never a person. A domain without a
-- row matters to nobody yet. `domein` is a key of the national list, or `eigen-` with the id of an addition.
create table kaders_domein (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  domein text not null check (length(domein) between 1 and 60),
  revision int not null check (revision > 0),
  relevant boolean not null,
  role text not null check (length(role) <= 100),
  department text not null check (length(department) <= 100),
  written_at timestamptz not null,
  written_by uuid,
  toevoeging_id uuid generated always as (case when domein like 'eigen-%' then substr(domein, 7)::uuid end) stored,
  primary key (gemeente_id, domein),
  foreign key (gemeente_id, toevoeging_id) references kaders_toevoeging (gemeente_id, id)
);
