-- A complex result has three requirements or more, or a document that says what it has to satisfy (ST-14).
alter table doelen_resultaat
  add column document_title text check (document_title <> ''),
  add column document_url text check (document_url ~ '^https?://'),
  add constraint doelen_resultaat_document check ((document_title is null) = (document_url is null));
