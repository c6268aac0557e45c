-- When a rulebook was suspended for going beyond its budget: rules of the past must find out, too. to_at NULL: it still is.
CREATE TABLE rulebook_suspension (
  organization_id BIGINT NOT NULL,
  rulebook_id BIGINT NOT NULL,
  from_at DATETIME(6) NOT NULL,
  to_at DATETIME(6) NULL,
  reason VARCHAR(1000) NOT NULL,
  resumed_by VARCHAR(320),
  PRIMARY KEY (organization_id, rulebook_id, from_at)
) ${table};
CREATE INDEX rulebook_version_by_beginning ON rulebook_version (organization_id, effective_from);
