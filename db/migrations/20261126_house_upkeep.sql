-- Upkeep as the owner of the tables, who stands behind the walls too unless a superuser: of these two it reaches, over all
-- municipalities, what is old enough to go, and nothing else.
create policy upkeep on house_once to current_user using (at < now() - interval '7 days');
create policy upkeep on house_job to current_user using (done_at < now() - interval '30 days');
