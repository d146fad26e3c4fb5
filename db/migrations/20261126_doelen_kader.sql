-- Which part of the law a goal belongs to: one area of one framework edition, perhaps with others of the same edition beside it.
-- A tag stays as it was made, also when the municipality works in another edition since (FW-01, FW-02).
alter table doelen_doel
  add column area text check (area ~ '^[a-z]+-[0-9]+/[0-9]+$'),
  add column also_areas text[] not null default '{}',
  add constraint doelen_doel_one_edition check (
    also_areas = '{}'
    or coalesce(array_to_string(also_areas, ',') ~ ('^(' || split_part(area, '/', 1) || '/[0-9]+(,|$))+$'), false)
  ),
  add constraint doelen_doel_area_once check (area is null or not area = any (also_areas));

-- What an origin points at: a conclusion of a group session (`typetest/{session}/{question}`), or a part of an adopted vision
-- (`visie/{version}/{part}`). Its words stay in `text`, as they were then (catalogue 19.2).
alter table doelen_herkomst
  add column ref text check (
    ref ~ '^(typetest/[0-9a-f-]{36}/[1-9]|visie/[1-9][0-9]*/[a-z-]+)$' and split_part(ref, '/', 1) = kind
  );
