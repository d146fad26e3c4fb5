-- Files of documents that never change, so that each is made once. It can all be made again, so it goes into no copy of the
-- database and no log: an unlogged table is empty after a crash, and that is all.
create unlogged table house_document (
  gemeente_id uuid not null,
  key bytea not null check (length(key) = 32),
  bytes bytea not null,
  made_at timestamptz not null,
  primary key (gemeente_id, key)
);
create policy upkeep on house_document to current_user using (made_at < now() - interval '30 days');
