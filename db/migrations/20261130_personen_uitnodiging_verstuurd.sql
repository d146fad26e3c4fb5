-- Whether the message of an invitation left is known of the message itself; what is known so far goes along. The owner of the table
-- stands behind its wall too, except here.
alter table personen_uitnodiging no force row level security;
insert into house_bericht (gemeente_id, id, kind, about, urgent, made_at, until, send_at, sent_at)
  select gemeente_id, gen_random_uuid(), 'personen.mailUitnodiging', id, false, sent_at, sent_at, sent_at, sent_at
  from personen_uitnodiging where sent_at is not null;
alter table personen_uitnodiging force row level security;
alter table personen_uitnodiging drop column sent_at;
