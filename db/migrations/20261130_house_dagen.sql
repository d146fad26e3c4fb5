-- Every day that somebody typed lies from 1900 up to and including 2200, as the fields take it (src/house/day.ts): a year 26 or 9999
-- makes pages walk over thousands of years. A row from before is put at the nearest day that fits: "no end" stays far away, no row is
-- lost, and none can come back out of a backup that its table then refuses. A table may have its wall already; for the length of this
-- its owner looks over it.
create function pg_temp.bound_days(name text, variadic columns text[]) returns void language plpgsql as $$
declare
  wide text := '%1$I between date ''1900-01-01'' and date ''2200-12-31''';
  near text := '%1$I = least(greatest(%1$I, date ''1900-01-01''), date ''2200-12-31'')';
  checks text := '';
  one text;
begin
  execute format('alter table %I no force row level security', name);
  -- All days of a row at once: what begins before it ends still does.
  execute format('update %I set %s where not (%s)', name,
    (select string_agg(format(near, c), ', ') from unnest(columns) c),
    (select string_agg(format('coalesce(' || wide || ', true)', c), ' and ') from unnest(columns) c));
  foreach one in array columns loop
    execute format('alter table %I add constraint %I check (%s)', name, name || '_' || one || '_day', format(wide, one));
  end loop;
  execute format('alter table %I force row level security', name);
end $$;

-- Days that have to follow each other, and days that are there once: what would fall on one day is put a day apart.
alter table stappenplan_gehoord no force row level security;
update stappenplan_gehoord set heard_on = least(heard_on, date '2200-12-30'), next_on = greatest(next_on, date '1900-01-02')
  where heard_on > '2200-12-30' or next_on < '1900-01-02';
alter table visie_periode no force row level security;
update visie_periode set starts = least(starts, date '2200-12-30'), ends = greatest(ends, date '1900-01-02')
  where starts > '2200-12-30' or ends < '1900-01-02';
alter table plan_gedaan no force row level security;
update plan_gedaan g set day = case when g.day < '1900-01-01' then date '1900-01-01' + n.no else date '2200-12-31' - n.no end
  from (select gemeente_id, id, day, row_number() over (partition by gemeente_id, id order by day)::int as no from plan_gedaan
    where day not between '1900-01-01' and '2200-12-31') n
  where (g.gemeente_id, g.id, g.day) = (n.gemeente_id, n.id, n.day);
alter table visie_herziening no force row level security;
update visie_herziening h set review_on = case when h.review_on < '1900-01-01' then date '1900-01-01' + n.no else date '2200-12-31' - n.no end
  from (select gemeente_id, periode_id, review_on, row_number() over (partition by gemeente_id, periode_id order by review_on)::int as no
    from visie_herziening where review_on not between '1900-01-01' and '2200-12-31') n
  where (h.gemeente_id, h.periode_id, h.review_on) = (n.gemeente_id, n.periode_id, n.review_on);

select pg_temp.bound_days('berichten_taak', 'due');
select pg_temp.bound_days('doelen_doel', 'due_date');
select pg_temp.bound_days('doelen_indicator', 'baseline_date', 'target_date');
select pg_temp.bound_days('doelen_meting', 'measured_on');
select pg_temp.bound_days('doelen_prio_sessie', 'held_on', 'open_from', 'open_to');
select pg_temp.bound_days('kaders_toevoeging', 'deadline');
select pg_temp.bound_days('plan_activiteit', 'starts', 'ends');
select pg_temp.bound_days('plan_bericht', 'first_day');
select pg_temp.bound_days('plan_borging', 'by_day');
select pg_temp.bound_days('plan_gedaan', 'day');
select pg_temp.bound_days('plan_kosten', 'until');
select pg_temp.bound_days('plan_moment', 'day');
select pg_temp.bound_days('plan_plan', 'react_until');
select pg_temp.bound_days('stappenplan_bewijs', 'happened_on');
select pg_temp.bound_days('stappenplan_bijeenkomst', 'held_on');
select pg_temp.bound_days('stappenplan_gehoord', 'heard_on', 'next_on');
select pg_temp.bound_days('stappenplan_stap', 'starts', 'ends');
select pg_temp.bound_days('typetest_sessie', 'open_from', 'open_to');
select pg_temp.bound_days('verkenning_ronde', 'closes_on');
select pg_temp.bound_days('visie_herziening', 'review_on');
select pg_temp.bound_days('visie_middelen', 'starts', 'ends');
select pg_temp.bound_days('visie_periode', 'starts', 'ends', 'review_on');
select pg_temp.bound_days('visie_raad', 'held_on');
select pg_temp.bound_days('visie_thema', 'due_date');
select pg_temp.bound_days('visie_voorlegging', 'closes_on');
