-- The picture of the areas that lie in one area, or in the municipality itself (then `in_id` is its id), as it was drawn when a shape
-- was last written: `areas` has a path and room for a label for each. Made from the shapes and from nothing else, so it may be dropped
-- and drawn anew; maps of before this are drawn by the daily job.
create table gebieden_tekening (
  gemeente_id uuid not null references gemeenten_gemeente (id),
  in_id uuid not null,
  height int not null check (height >= 0),
  areas jsonb not null check (jsonb_typeof(areas) = 'array'),
  primary key (gemeente_id, in_id)
);
