-- Recent attempts to sign in, so that guessing is slowed down on all nodes together. A subject is the hash of an e-mail
-- address, a network address, or both; of unknown people too, hence without organization.
CREATE TABLE sign_in_attempt (
  subject BINARY(32) NOT NULL,
  id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  PRIMARY KEY (subject, id)
) ${table};
CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (at);
