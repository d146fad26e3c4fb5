-- Messages that leave the house: written in the transaction of the job that makes them, sent afterwards, marked sent after sending.
-- To whom and what it says stands sealed (decision 005), until it was sent.
create table house_bericht (
  gemeente_id uuid not null,
  id uuid not null,
  -- The job that wrote it.
  kind text not null,
  -- Whose account it goes to, and what it is about: both ids, for whoever shows or takes away what belongs to them.
  person_id uuid,
  about uuid,
  sealed text,
  urgent boolean not null,
  made_at timestamptz not null,
  -- From then on it is of no use: the link in it has ended.
  ends_at timestamptz,
  -- Until then passing failures are tried again.
  until timestamptz not null,
  send_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  -- A code, never a sentence of a mail server: that repeats the address.
  last_error text check (last_error ~ '^[A-Za-z0-9_-]{1,63}$'),
  sent_at timestamptz,
  failed_at timestamptz,
  primary key (gemeente_id, id),
  check (sent_at is null or failed_at is null),
  check ((sealed is null) = (sent_at is not null))
);
create index house_bericht_waiting on house_bericht (gemeente_id, urgent, send_at) where sent_at is null and failed_at is null;
create index house_bericht_about on house_bericht (gemeente_id, kind, about);
create index house_bericht_old on house_bericht (coalesce(sent_at, failed_at));
create policy upkeep on house_bericht to current_user using (coalesce(sent_at, failed_at) < now() - interval '30 days');

-- A lease has a token: whoever lost it changes nothing. What somebody waits for is done first; what failed for good says since when.
alter table house_job
  add column urgent boolean not null default false,
  add column lease uuid,
  add column failed_at timestamptz;
drop policy upkeep on house_job;
create policy upkeep on house_job to current_user using (coalesce(done_at, failed_at) < now() - interval '30 days');

-- Written now and then by whoever watches over the installation: a database that answers but cannot write is not well.
create table house_hartslag (
  id boolean primary key default true check (id),
  at timestamptz not null
);
insert into house_hartslag values (true, now());
