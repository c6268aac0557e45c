-- What people are asked to do.
CREATE TABLE task (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  -- the process instance that waits for it, with the engine's id of the wait
  instance VARCHAR(36),
  work_item VARCHAR(36),
  node VARCHAR(200) NOT NULL,
  -- what else opened it; once
  origin VARCHAR(100),
  form VARCHAR(100) NOT NULL,
  title VARCHAR(500) NOT NULL,
  link VARCHAR(500),
  assignee_id BIGINT,
  person_group VARCHAR(40),
  subject_id BIGINT,
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NULL,
  -- 0 nothing, 1 reminded before, 2 told that it is due, 3 escalated to the manager, 4 to the group too
  urgency INT NOT NULL,
  -- the manager it was escalated to
  escalated_id BIGINT,
  -- open, done, cancelled
  status VARCHAR(20) NOT NULL,
  completed_by VARCHAR(320),
  completed_at DATETIME(6) NULL,
  inputs LONGTEXT NOT NULL,
  outcome LONGTEXT,
  version BIGINT NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY task_origin (organization_id, origin),
  UNIQUE KEY task_work_item (organization_id, work_item)
) ${table};
CREATE INDEX task_by_assignee ON task (organization_id, assignee_id, status, due_at);
CREATE INDEX task_by_group ON task (organization_id, person_group, status, due_at);
CREATE INDEX task_by_instance ON task (organization_id, instance);
CREATE INDEX task_by_manager ON task (organization_id, escalated_id, status);
