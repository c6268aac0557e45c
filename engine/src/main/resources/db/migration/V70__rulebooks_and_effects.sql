-- A rulebook and its draft. contest_id: the contest whose scoring it is; NULL for the organization's own rulebooks.
CREATE TABLE rulebook (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  rulebook_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  purpose VARCHAR(16) NOT NULL,
  contest_id BIGINT,
  -- the shipped pack that it was made from; NULL if it was not
  pack VARCHAR(64),
  draft_text LONGTEXT NOT NULL,
  draft_language VARCHAR(8) NOT NULL,
  draft_by VARCHAR(320) NOT NULL,
  draft_at DATETIME(6) NOT NULL,
  needs_approval BOOLEAN NOT NULL,
  suspended_at DATETIME(6) NULL,
  suspended_reason VARCHAR(1000),
  retired_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT rulebook_key_once UNIQUE (organization_id, rulebook_key)
) ${table};

-- What was published. A version is in force from effective_from until effective_to, or until the next version's beginning.
-- rules is the typed form (JSON); text and language are what the author wrote. restores: the version that a roll-back took up again.
CREATE TABLE rulebook_version (
  organization_id BIGINT NOT NULL,
  rulebook_id BIGINT NOT NULL,
  number INT NOT NULL,
  source_text LONGTEXT NOT NULL,
  language VARCHAR(8) NOT NULL,
  rules LONGTEXT NOT NULL,
  note VARCHAR(1000) NOT NULL,
  author VARCHAR(320) NOT NULL,
  approved_by VARCHAR(320),
  restores INT,
  published_at DATETIME(6) NOT NULL,
  effective_from DATETIME(6) NOT NULL,
  effective_to DATETIME(6) NULL,
  PRIMARY KEY (organization_id, rulebook_id, number)
) ${table};

-- The ledger: what rules and people awarded, in the order it was written; never changed, never deleted. A reversal names what it
-- takes back and carries the opposite points. What stands is what no reversal names.
CREATE TABLE effect (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- points, score, badge, celebration, notification, coaching, training, review
  kind VARCHAR(16) NOT NULL,
  -- who receives it, and whose activity or day it came from
  person_id BIGINT NOT NULL,
  origin_id BIGINT NOT NULL,
  points DECIMAL(19,4),
  badge_id BIGINT,
  contest_id BIGINT,
  -- the participant that a score is for: a person or a team
  participant_id BIGINT,
  message VARCHAR(1000),
  -- when what caused it occurred, and the local day of that moment
  occurred_at DATETIME(6) NOT NULL,
  occurred_on DATE NOT NULL,
  -- the cause: an activity, or a tick such as "day" or "starts"; both NULL if somebody did it by hand
  activity_id BIGINT,
  tick VARCHAR(16),
  rulebook_id BIGINT,
  rulebook_version INT,
  rule_name VARCHAR(100),
  action_index INT,
  -- the values that the rule saw, a JSON object
  seen TEXT,
  -- the digest of cause, rule, action and recipient; with the generation it is there once. NULL for reversals and for what is done by hand
  identity BINARY(16),
  generation INT NOT NULL,
  reverses BIGINT,
  reason VARCHAR(300),
  actor VARCHAR(320),
  written_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT effect_once UNIQUE (organization_id, identity, generation),
  CONSTRAINT effect_reversed_once UNIQUE (organization_id, reverses)
) ${table};
CREATE INDEX effect_by_person ON effect (organization_id, person_id, occurred_on);
CREATE INDEX effect_by_origin ON effect (organization_id, origin_id, occurred_on);
CREATE INDEX effect_by_day ON effect (organization_id, occurred_on);
CREATE INDEX effect_by_contest ON effect (organization_id, contest_id, participant_id);
CREATE INDEX effect_by_activity ON effect (organization_id, activity_id);

-- The points that stand, per person and local day; the sum of the ledger's points, reversals included.
CREATE TABLE point_tally (
  organization_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  earned_on DATE NOT NULL,
  points DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (organization_id, person_id, earned_on)
) ${table};
CREATE INDEX point_tally_by_day ON point_tally (organization_id, earned_on);

-- How far rules have been asked in the order of occurrence, and through which day the closes of days have been.
CREATE TABLE settlement (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  frontier_at DATETIME(6) NULL,
  frontier_source VARCHAR(100),
  frontier_external_id VARCHAR(200),
  closed_through DATE,
  -- when the next close of a day or phase of a contest is due; NULL while no rulebook is in force
  next_tick_at DATETIME(6) NULL
) ${table};
CREATE INDEX settlement_by_tick ON settlement (next_tick_at);

-- From which day on rules must be asked again; person_id 0 is everyone.
CREATE TABLE settlement_due (
  organization_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  PRIMARY KEY (organization_id, person_id)
) ${table};

CREATE TABLE badge (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  badge_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  description VARCHAR(1000) NOT NULL,
  icon VARCHAR(32) NOT NULL,
  color VARCHAR(16) NOT NULL,
  retired_at DATETIME(6) NULL,
  built_in BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT badge_key_once UNIQUE (organization_id, badge_key)
) ${table};

CREATE TABLE contest (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  contest_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  description VARCHAR(2000) NOT NULL,
  level VARCHAR(8) NOT NULL,
  -- draft, scheduled, running, closing, final, cancelled
  status VARCHAR(16) NOT NULL,
  from_at DATETIME(6) NOT NULL,
  to_at DATETIME(6) NOT NULL,
  grace_hours INT NOT NULL,
  rulebook_id BIGINT NOT NULL,
  -- how it is won and what is won: JSON
  win TEXT NOT NULL,
  prizes TEXT NOT NULL,
  created_by VARCHAR(320) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  started_at DATETIME(6) NULL,
  final_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT contest_key_once UNIQUE (organization_id, contest_key)
) ${table};
CREATE INDEX contest_by_status ON contest (organization_id, status);

-- Who takes part: people or teams. No rows: everyone of the level who is there.
CREATE TABLE contest_participant (
  organization_id BIGINT NOT NULL,
  contest_id BIGINT NOT NULL,
  subject_id BIGINT NOT NULL,
  PRIMARY KEY (organization_id, contest_id, subject_id)
) ${table};
