-- Points from which a level begins; an organization without rows has the shipped levels.
CREATE TABLE level_step (
  organization_id BIGINT NOT NULL,
  number INT NOT NULL,
  name VARCHAR(100) NOT NULL,
  points DECIMAL(19,4) NOT NULL,
  PRIMARY KEY (organization_id, number)
) ${table};

-- What is celebrated. effect_id: the effect that it shows, NULL for kudos; an item whose effect is reversed is withdrawn.
CREATE TABLE feed_item (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  person_id BIGINT NOT NULL,
  from_person_id BIGINT,
  badge_id BIGINT,
  effect_id BIGINT,
  message VARCHAR(1000) NOT NULL,
  withdrawn BOOLEAN NOT NULL,
  CONSTRAINT feed_item_of_effect UNIQUE (organization_id, effect_id)
) ${table};
CREATE INDEX feed_item_by_time ON feed_item (organization_id, occurred_at);
CREATE INDEX feed_item_by_person ON feed_item (organization_id, person_id, occurred_at);

CREATE TABLE feed_reaction (
  organization_id BIGINT NOT NULL,
  item_id BIGINT NOT NULL,
  -- the account that reacted
  account_id BIGINT NOT NULL,
  emoji VARCHAR(16) NOT NULL,
  PRIMARY KEY (organization_id, item_id, account_id, emoji)
) ${table};

CREATE TABLE notification (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  message VARCHAR(1000) NOT NULL,
  -- where in the web application it leads, a path
  link VARCHAR(300),
  effect_id BIGINT,
  read_at DATETIME(6) NULL,
  withdrawn BOOLEAN NOT NULL
) ${table};
CREATE INDEX notification_by_person ON notification (organization_id, person_id, occurred_at);
CREATE INDEX notification_by_effect ON notification (organization_id, effect_id);

-- Activities that a fair-play rule set aside, and what somebody decided. Once per activity; withdrawn when no rule sets it aside any more.
CREATE TABLE review (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  activity_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  effect_id BIGINT NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  set_aside_at DATETIME(6) NOT NULL,
  -- open, released, refused
  status VARCHAR(16) NOT NULL,
  decided_by VARCHAR(320),
  decided_at DATETIME(6) NULL,
  note VARCHAR(1000),
  withdrawn BOOLEAN NOT NULL,
  CONSTRAINT review_once UNIQUE (organization_id, activity_id)
) ${table};
CREATE INDEX review_by_status ON review (organization_id, status, set_aside_at);
