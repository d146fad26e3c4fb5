-- What somebody already did with a form or API call, so that sending it again does nothing twice. The key is a fingerprint of the key
-- that was sent, of who sent it and of what for; the content one of what was said. Both need the key of the installation, and the
-- answer is sealed with it: a copy of the database tells and opens nothing. What stood here before was not bound to anybody.
drop table house_once;
create table house_once (
  gemeente_id uuid not null,
  key text not null,
  content text not null,
  at timestamptz not null,
  -- Null: being done, in a transaction that is still open.
  answer text,
  primary key (gemeente_id, key)
);
create policy upkeep on house_once to current_user using (at < now() - interval '7 days');
