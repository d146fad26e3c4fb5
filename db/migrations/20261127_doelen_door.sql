-- Whom a goal is done by, beside whom it is for: nobody is a receiver only (FW-09).
alter table doelen_doel add column by_groups text[] not null default '{}';
