-- What members question: an entry of the ledger, where they stand in a contest, or their rank by an indicator.
CREATE TABLE dispute (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL PRIMARY KEY,
  member_id BIGINT NOT NULL,
  -- entry, contest, standing
  about_kind VARCHAR(16) NOT NULL,
  -- what names it: the entry; contest and participant; indicator, period and first day
  about_key VARCHAR(200) NOT NULL,
  -- what the member saw when it was questioned, a JSON object
  about LONGTEXT NOT NULL,
  claim VARCHAR(1000) NOT NULL,
  -- with_manager, with_sales_ops, upheld, refused, withdrawn
  status VARCHAR(16) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  instance VARCHAR(36),
  points DECIMAL(19,4),
  reason VARCHAR(1000),
  decided_by VARCHAR(320),
  decided_at DATETIME(6) NULL,
  -- the entry of the ledger that corrects it
  adjustment_id BIGINT,
  -- member and what it is about while it is open, NULL afterwards: nobody questions a thing twice at once
  open_key VARCHAR(240),
  CONSTRAINT dispute_open UNIQUE (organization_id, open_key)
) ${table};
CREATE INDEX dispute_by_member ON dispute (organization_id, member_id, created_at);
CREATE INDEX dispute_by_status ON dispute (organization_id, status, created_at);
CREATE INDEX dispute_by_instance ON dispute (organization_id, instance);

-- What happened to disputes, in order.
CREATE TABLE dispute_step (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  dispute_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(320) NOT NULL,
  -- filed, passed_on, upheld, refused, withdrawn
  what VARCHAR(16) NOT NULL,
  points DECIMAL(19,4),
  reason VARCHAR(1000),
  PRIMARY KEY (organization_id, dispute_id, id)
) ${table};
