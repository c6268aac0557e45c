-- What coaching sessions are led by. questions: JSON. An organization without rows has not looked yet; shipped templates are
-- then written in its language. A retired template stays, since sessions refer to it.
CREATE TABLE coaching_template (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL PRIMARY KEY,
  template_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  questions LONGTEXT NOT NULL,
  scorecard BOOLEAN NOT NULL,
  goals BOOLEAN NOT NULL,
  private_notes BOOLEAN NOT NULL,
  follow_up_days INT NOT NULL,
  -- the indicator that sessions are judged by, NULL for none
  indicator_id BIGINT,
  decision VARCHAR(1000) NOT NULL,
  -- the training that the decision assigns, NULL for none
  training VARCHAR(100),
  retired BOOLEAN NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT coaching_template_once UNIQUE (organization_id, template_key)
) ${table};

-- A series of sessions with one member. status: scheduled, preparing, with_member, follow_up, deciding, closed, cancelled.
CREATE TABLE coaching_cycle (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL PRIMARY KEY,
  member_id BIGINT NOT NULL,
  template_id BIGINT NOT NULL,
  topic VARCHAR(1000),
  status VARCHAR(16) NOT NULL,
  -- rule, schedule, hand, onboarding, repeat
  started_kind VARCHAR(16) NOT NULL,
  started_rule VARCHAR(200),
  started_effect BIGINT,
  started_by VARCHAR(320),
  created_at DATETIME(6) NOT NULL,
  next_on DATE NOT NULL,
  -- why it was cancelled
  reason VARCHAR(1000),
  -- the member while the cycle is open, NULL afterwards: nobody has two open cycles
  open_member_id BIGINT,
  version BIGINT NOT NULL,
  CONSTRAINT coaching_cycle_open UNIQUE (organization_id, open_member_id)
) ${table};
CREATE INDEX coaching_cycle_by_member ON coaching_cycle (organization_id, member_id, created_at);
CREATE INDEX coaching_cycle_by_status ON coaching_cycle (organization_id, status, next_on);

-- What rules asked for, once for each identity of an effect. started: whether it began the cycle or was noted on one.
CREATE TABLE coaching_trigger (
  organization_id BIGINT NOT NULL,
  identity_high BIGINT NOT NULL,
  identity_low BIGINT NOT NULL,
  effect_id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  started BOOLEAN NOT NULL,
  message VARCHAR(1000) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  PRIMARY KEY (organization_id, identity_high, identity_low)
) ${table};
CREATE INDEX coaching_trigger_by_cycle ON coaching_trigger (organization_id, cycle_id);
CREATE INDEX coaching_trigger_by_effect ON coaching_trigger (organization_id, effect_id);
