-- Who coaches, which process instance runs the cycle, and which schedule opened it.
ALTER TABLE coaching_cycle ADD COLUMN manager_id BIGINT;
ALTER TABLE coaching_cycle ADD COLUMN instance VARCHAR(36);
ALTER TABLE coaching_cycle ADD COLUMN schedule_id BIGINT;
CREATE INDEX coaching_cycle_by_manager ON coaching_cycle (organization_id, manager_id, status);

-- The sessions of a cycle, from when they are prepared. questions, fill, snapshot, answers and movement: JSON, as of then.
CREATE TABLE coaching_session (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  cycle_id BIGINT NOT NULL,
  session_number INT NOT NULL,
  member_id BIGINT NOT NULL,
  -- who was to hold it, NULL for nobody in particular
  manager_id BIGINT,
  prepared_at DATETIME(6) NOT NULL,
  questions LONGTEXT NOT NULL,
  private_notes BOOLEAN NOT NULL,
  snapshot LONGTEXT NOT NULL,
  held_on DATE,
  answers LONGTEXT NOT NULL,
  shared_note LONGTEXT,
  -- for the eyes of the one who wrote it alone
  private_note LONGTEXT,
  author_id BIGINT,
  author VARCHAR(320),
  member_answer LONGTEXT,
  reviewed_at DATETIME(6) NULL,
  -- when the member did it himself
  acknowledged_at DATETIME(6) NULL,
  movement LONGTEXT,
  decision VARCHAR(16),
  -- what was decided when it was escalated
  resolved VARCHAR(16),
  resolved_note LONGTEXT,
  resolved_by VARCHAR(320),
  PRIMARY KEY (organization_id, id),
  CONSTRAINT coaching_session_once UNIQUE (organization_id, cycle_id, session_number)
) ${table};
CREATE INDEX coaching_session_by_member ON coaching_session (organization_id, member_id, held_on);
CREATE INDEX coaching_session_by_day ON coaching_session (organization_id, held_on);

-- What was agreed; each is a task of its owner.
CREATE TABLE coaching_action (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  session_id BIGINT NOT NULL,
  position INT NOT NULL,
  text VARCHAR(500) NOT NULL,
  owner_id BIGINT NOT NULL,
  due DATE NOT NULL,
  done_at DATETIME(6) NULL,
  PRIMARY KEY (organization_id, id)
) ${table};
CREATE INDEX coaching_action_by_session ON coaching_action (organization_id, session_id);

-- What opens a cycle again and again. rhythm: month, week, quarter, or a number of working days.
CREATE TABLE coaching_schedule (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  member_id BIGINT NOT NULL,
  template_id BIGINT NOT NULL,
  topic VARCHAR(1000),
  rhythm VARCHAR(16) NOT NULL,
  starts_on DATE NOT NULL,
  next_on DATE NOT NULL,
  set_by VARCHAR(320) NOT NULL,
  stopped BOOLEAN NOT NULL,
  PRIMARY KEY (organization_id, id)
) ${table};
CREATE INDEX coaching_schedule_by_member ON coaching_schedule (organization_id, member_id, stopped);
