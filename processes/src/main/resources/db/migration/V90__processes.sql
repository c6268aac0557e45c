-- BPMN as it was deployed, for all organizations; a changed text is a new version.
CREATE TABLE process_definition (
  process VARCHAR(100) NOT NULL,
  version INT NOT NULL,
  name VARCHAR(300) NOT NULL,
  bpmn LONGTEXT NOT NULL,
  digest CHAR(64) NOT NULL,
  deployed_at DATETIME(6) NOT NULL,
  deployed_by VARCHAR(320) NOT NULL,
  PRIMARY KEY (process, version)
) ${table};

-- What runs of it. The state is the engine's own, null once the instance has ended; revision counts its changes.
CREATE TABLE process_instance (
  organization_id BIGINT NOT NULL,
  id VARCHAR(36) NOT NULL,
  process VARCHAR(100) NOT NULL,
  version INT NOT NULL,
  business VARCHAR(100) NOT NULL,
  title VARCHAR(500) NOT NULL,
  -- active, error, completed, aborted
  status VARCHAR(20) NOT NULL,
  state LONGBLOB,
  revision BIGINT NOT NULL,
  started_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  error_node VARCHAR(200),
  error_message VARCHAR(2000),
  error_at DATETIME(6) NULL,
  error_attempts INT NOT NULL,
  PRIMARY KEY (organization_id, id)
) ${table};
CREATE INDEX process_instance_by_status ON process_instance (organization_id, status, started_at);
CREATE INDEX process_instance_by_business ON process_instance (organization_id, business);

-- Every node that an instance entered, and how it was left.
CREATE TABLE process_step (
  organization_id BIGINT NOT NULL,
  instance VARCHAR(36) NOT NULL,
  id BIGINT NOT NULL,
  node_instance VARCHAR(36) NOT NULL,
  node VARCHAR(200) NOT NULL,
  name VARCHAR(500) NOT NULL,
  kind VARCHAR(40) NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  left_at DATETIME(6) NULL,
  actor VARCHAR(320),
  outcome VARCHAR(200),
  PRIMARY KEY (organization_id, instance, id)
) ${table};

-- Timers that wait. One is deleted by the transaction that fires it, so that it acts once.
CREATE TABLE process_timer (
  organization_id BIGINT NOT NULL,
  id VARCHAR(36) NOT NULL,
  instance VARCHAR(36) NOT NULL,
  -- the event that it is drawn as, and the node that waits: the task, where it is drawn at the task's boundary
  node VARCHAR(200) NOT NULL,
  waiting VARCHAR(200) NOT NULL,
  timer VARCHAR(36) NOT NULL,
  due_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, id)
) ${table};
CREATE INDEX process_timer_by_instance ON process_timer (organization_id, instance);

-- Service tasks that are to be done, or failed too often and wait for an administrator.
CREATE TABLE process_work (
  organization_id BIGINT NOT NULL,
  id VARCHAR(36) NOT NULL,
  instance VARCHAR(36) NOT NULL,
  node VARCHAR(200) NOT NULL,
  work VARCHAR(100) NOT NULL,
  attempts INT NOT NULL,
  PRIMARY KEY (organization_id, id)
) ${table};
CREATE INDEX process_work_by_instance ON process_work (organization_id, instance);

-- What db-scheduler rings and when: timers, service tasks, reminders. Apart from jobs, which may take long.
CREATE TABLE process_alarm (
  task_name VARCHAR(100) NOT NULL,
  task_instance VARCHAR(100) NOT NULL,
  task_data LONGBLOB,
  execution_time DATETIME(6) NOT NULL,
  picked BOOLEAN NOT NULL,
  picked_by VARCHAR(50),
  last_success DATETIME(6) NULL,
  last_failure DATETIME(6) NULL,
  consecutive_failures INT,
  last_heartbeat DATETIME(6) NULL,
  version BIGINT NOT NULL,
  priority SMALLINT,
  PRIMARY KEY (task_name, task_instance)
) ${table};
CREATE INDEX process_alarm_by_time ON process_alarm (execution_time);
CREATE INDEX process_alarm_by_heartbeat ON process_alarm (last_heartbeat);
