-- The demo organization of an embedded installation, and which of its history is made up already.
CREATE TABLE demo (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  -- history is there from this day on …
  told_from DATE NOT NULL,
  -- … up to this moment
  told_until DATETIME(6) NOT NULL
) ${table};
