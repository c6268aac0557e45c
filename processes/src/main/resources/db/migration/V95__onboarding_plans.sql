-- Plans from which onboardings are started. stages: JSON.
CREATE TABLE onboarding_plan (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  plan_key VARCHAR(60) NOT NULL,
  name VARCHAR(200) NOT NULL,
  description VARCHAR(1000),
  stages LONGTEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT onboarding_plan_key UNIQUE (organization_id, plan_key)
) ${table};
