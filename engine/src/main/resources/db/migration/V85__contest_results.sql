-- What was changed of a contest under way, and since when it holds.
CREATE TABLE contest_amendment (
  organization_id BIGINT NOT NULL,
  contest_id BIGINT NOT NULL,
  number INT NOT NULL,
  amended_at DATETIME(6) NOT NULL,
  actor VARCHAR(320) NOT NULL,
  note VARCHAR(1000) NOT NULL,
  -- what was changed: scoring, to, prizes
  changes VARCHAR(200) NOT NULL,
  PRIMARY KEY (organization_id, contest_id, number)
) ${table};

-- The standings as they were when the contest became final, and which prizes were handed over. Never recomputed.
CREATE TABLE contest_result (
  organization_id BIGINT NOT NULL,
  contest_id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  place INT NOT NULL,
  -- order among all, ties included
  position INT NOT NULL,
  score DECIMAL(19,4) NOT NULL,
  qualified BOOLEAN NOT NULL,
  reached_at DATETIME(6) NULL,
  prize VARCHAR(300),
  handed_over_at DATETIME(6) NULL,
  handed_over_by VARCHAR(320),
  PRIMARY KEY (organization_id, contest_id, subject_id)
) ${table};
CREATE INDEX contest_due ON contest (status, to_at);
