-- How far the demo is, where there is one: a kill in the middle of making it leaves `begonnen`, and the next start makes it anew.
alter table house_installatie add demo text check (demo in ('begonnen', 'heel'));
