-- People who grow into their work by a plan. stages: JSON, with how far each has come.
CREATE TABLE onboarding (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  -- the member while it runs, null once it has ended: a person has one at a time
  running_member BIGINT NULL,
  buddy_id BIGINT NULL,
  plan_id BIGINT NOT NULL,
  plan_key VARCHAR(60) NOT NULL,
  plan_name VARCHAR(200) NOT NULL,
  cohort VARCHAR(100),
  starts_on DATE NOT NULL,
  -- scheduled, active, paused, completed, cancelled
  status VARCHAR(20) NOT NULL,
  instance VARCHAR(36),
  stages LONGTEXT NOT NULL,
  paused_on DATE NULL,
  ended_on DATE NULL,
  reason VARCHAR(500),
  -- the first day on which full targets were reached
  ramped_on DATE NULL,
  version BIGINT NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY onboarding_running (organization_id, running_member)
) ${table};
CREATE INDEX onboarding_by_start ON onboarding (organization_id, starts_on);

-- Who changed what of a plan under way.
CREATE TABLE onboarding_change (
  organization_id BIGINT NOT NULL,
  onboarding_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  actor VARCHAR(320) NOT NULL,
  what VARCHAR(1500) NOT NULL,
  PRIMARY KEY (organization_id, onboarding_id, id)
) ${table};
