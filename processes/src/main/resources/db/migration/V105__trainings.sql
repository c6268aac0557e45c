-- What people may learn from. A retired training stays, since assignments refer to it.
CREATE TABLE training (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL PRIMARY KEY,
  training_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  -- link, file, session
  kind VARCHAR(16) NOT NULL,
  link VARCHAR(1000),
  minutes INT NOT NULL,
  -- the indicator that it serves, NULL for none
  indicator_id BIGINT,
  language VARCHAR(16) NOT NULL,
  -- its file, NULL while there is none; see training_file
  file_id BIGINT,
  file_name VARCHAR(200),
  file_size BIGINT,
  retired BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT training_once UNIQUE (organization_id, training_key)
) ${table};

-- Files in pieces, so that none is held in memory as a whole.
CREATE TABLE training_file (
  organization_id BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  piece INT NOT NULL,
  content LONGBLOB NOT NULL,
  PRIMARY KEY (organization_id, file_id, piece)
) ${table};

-- Who was asked to do a training until when, and what came of it.
CREATE TABLE training_assignment (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL PRIMARY KEY,
  training_id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  -- rule, coaching, hand
  assigned_kind VARCHAR(16) NOT NULL,
  assigned_by VARCHAR(320),
  reason VARCHAR(1000),
  due_on DATE NOT NULL,
  -- open, done, cancelled
  status VARCHAR(16) NOT NULL,
  assigned_at DATETIME(6) NOT NULL,
  completed_at DATETIME(6) NULL,
  completed_by VARCHAR(320),
  -- the local day on which it was completed
  completed_on DATE NULL,
  rating INT,
  feedback VARCHAR(1000),
  -- why it was cancelled
  cancelled VARCHAR(1000),
  -- the member while it is open, NULL afterwards: nobody is asked twice at once
  open_member_id BIGINT,
  CONSTRAINT training_assignment_open UNIQUE (organization_id, training_id, open_member_id)
) ${table};
CREATE INDEX training_assignment_by_member ON training_assignment (organization_id, member_id, assigned_at);
CREATE INDEX training_assignment_by_training ON training_assignment (organization_id, training_id, status, completed_on);
CREATE INDEX training_assignment_by_time ON training_assignment (organization_id, assigned_at);

-- What rules asked for, once for each identity of an effect, until it is looked at.
CREATE TABLE training_wish (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  identity_high BIGINT NOT NULL,
  identity_low BIGINT NOT NULL,
  effect_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  -- the training's key or name as the rule has it
  training VARCHAR(1000) NOT NULL,
  rule_name VARCHAR(200) NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  -- whether the catalogue did not have it
  missing BOOLEAN NOT NULL,
  assignment_id BIGINT,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT training_wish_once UNIQUE (organization_id, identity_high, identity_low)
) ${table};
CREATE INDEX training_wish_by_effect ON training_wish (organization_id, effect_id);
CREATE INDEX training_wish_missing ON training_wish (organization_id, missing);
