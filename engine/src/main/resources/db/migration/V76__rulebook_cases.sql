-- What a rulebook must do before it can be published: what is given and what is expected, as JSON.
CREATE TABLE rulebook_case (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  rulebook_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  given_facts TEXT NOT NULL,
  expected TEXT NOT NULL,
  changed_by VARCHAR(320) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT rulebook_case_once UNIQUE (organization_id, rulebook_id, name)
) ${table};
