-- What happened stays as it was written: an update breaks the wall and fails, a delete finds no row (SI-08).
create policy unchanged on house_event as restrictive for update using (true) with check (false);
create policy kept on house_event as restrictive for delete using (false);
create index house_event_actor on house_event (gemeente_id, actor_id, id);
