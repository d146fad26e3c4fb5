-- Which number of the house was counted (MO-01); null: people measured.
alter table doelen_meting add column measure text check (measure <> '');
