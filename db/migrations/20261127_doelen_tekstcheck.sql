-- That somebody was asked of a goal: is it about value or about saving? `motive` in place of a wording: the motive itself (VI-12).
create table doelen_tekstcheck (
  gemeente_id uuid not null,
  doel_id uuid not null,
  id uuid not null,
  flagged text[] not null,
  taken text,
  shown_at timestamptz not null,
  shown_to uuid not null,
  primary key (gemeente_id, doel_id, id),
  foreign key (gemeente_id, doel_id) references doelen_doel (gemeente_id, id)
);
