-- What somebody was signed in with, in two words: "Firefox", "Windows". Nothing else of it is kept.
alter table personen_sessie
  add column browser text check (length(browser) <= 30),
  add column system text check (length(system) <= 30),
  add check ((browser is null) = (system is null));

-- Whether a passkey asks for a finger, a face or a code. Those of before were counted as if they do; one that does not makes one step.
alter table personen_sleutel add column verifies boolean not null default true;
alter table personen_sleutel alter column verifies drop default;

-- A passkey that asks for a touch only is a first step, like a password.
alter table personen_halverwege drop constraint personen_halverwege_via_check;
alter table personen_halverwege add constraint personen_halverwege_via_check check (via in ('password', 'link', 'passkey'));
