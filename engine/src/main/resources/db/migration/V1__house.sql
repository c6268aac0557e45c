-- Every table carries its organization. Days are local days of the organization; instants are UTC.
-- ${table} is the table option of the dialect (binary collation on MySQL and MariaDB: keys of a CRM differ by case).

CREATE TABLE organization (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  time_zone VARCHAR(64) NOT NULL,
  locale VARCHAR(16) NOT NULL,
  week_start VARCHAR(9) NOT NULL,
  fiscal_year_start INT NOT NULL,
  working_days VARCHAR(80) NOT NULL,
  workday_start TIME NOT NULL,
  workday_end TIME NOT NULL,
  currency CHAR(3),
  created_at DATETIME(6) NOT NULL,
  -- counts changes of people, teams, indicators and calendar; what nodes keep in memory is as of a revision
  revision BIGINT NOT NULL,
  version BIGINT NOT NULL
) ${table};

CREATE TABLE holiday (
  organization_id BIGINT NOT NULL,
  holiday_on DATE NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (organization_id, holiday_on)
) ${table};

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  person_key VARCHAR(200) NOT NULL,
  name VARCHAR(200) NOT NULL,
  email VARCHAR(320),
  excluded BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT person_key_once UNIQUE (organization_id, person_key)
) ${table};
CREATE INDEX person_by_name ON person (organization_id, name);

CREATE TABLE team (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  manager_id BIGINT,
  archived BOOLEAN NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT team_name_once UNIQUE (organization_id, name)
) ${table};

-- Where a team stands in the tree, from a day on; from_day NULL is the beginning, to_day NULL (exclusive) is open.
CREATE TABLE team_placement (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  parent_id BIGINT,
  from_day DATE,
  to_day DATE,
  version BIGINT NOT NULL
) ${table};
CREATE INDEX team_placement_by_team ON team_placement (organization_id, team_id);

-- A person's time in the organization: one row per team, role or working-time share, never overlapping.
CREATE TABLE membership (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  team_id BIGINT,
  role VARCHAR(100),
  part_time DECIMAL(5,4) NOT NULL,
  from_day DATE,
  to_day DATE,
  version BIGINT NOT NULL
) ${table};
CREATE INDEX membership_by_person ON membership (organization_id, person_id);

CREATE TABLE absence (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  from_day DATE NOT NULL,
  to_day DATE NOT NULL,
  reason VARCHAR(200),
  version BIGINT NOT NULL
) ${table};
CREATE INDEX absence_by_person ON absence (organization_id, person_id);

CREATE TABLE activity_type (
  organization_id BIGINT NOT NULL,
  type_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (organization_id, type_key)
) ${table};

-- The intake counter: its row is locked while activities are accepted, so that numbers are committed in order.
CREATE TABLE lane_intake (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  accepted BIGINT NOT NULL
) ${table};

-- The lane: how far activities are settled, and which node works on it. fence grows with every change of owner.
CREATE TABLE lane (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  settled BIGINT NOT NULL,
  owner VARCHAR(64),
  fence BIGINT NOT NULL,
  leased_until DATETIME(6) NULL
) ${table};

-- The activity log as it is now. id is drawn from the intake counter: the lane finds what is new by number.
CREATE TABLE activity (
  organization_id BIGINT NOT NULL,
  id BIGINT NOT NULL,
  source VARCHAR(100) NOT NULL,
  external_id VARCHAR(200) NOT NULL,
  type VARCHAR(64) NOT NULL,
  person_id BIGINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  amount DECIMAL(19,4),
  currency CHAR(3),
  attributes TEXT,
  split BOOLEAN NOT NULL,
  deleted BOOLEAN NOT NULL,
  content_hash BINARY(16) NOT NULL,
  revision INT NOT NULL,
  -- number of the last change of this activity in the intake order; equals id until it is corrected
  changed_seq BIGINT NOT NULL,
  received_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT activity_once UNIQUE (organization_id, source, external_id)
) ${table};
CREATE INDEX activity_by_person ON activity (organization_id, person_id, occurred_at);
CREATE INDEX activity_by_time ON activity (organization_id, occurred_at);

-- Who shares a split activity; shares of one activity add up to 1.
CREATE TABLE activity_credit (
  organization_id BIGINT NOT NULL,
  activity_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  share DECIMAL(9,8) NOT NULL,
  PRIMARY KEY (organization_id, activity_id, person_id)
) ${table};
CREATE INDEX activity_credit_by_person ON activity_credit (organization_id, person_id);

-- What an activity was before each correction or deletion: the history, and the lane's notice that it changed.
CREATE TABLE activity_revision (
  organization_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  activity_id BIGINT NOT NULL,
  revision INT NOT NULL,
  type VARCHAR(64) NOT NULL,
  person_id BIGINT NOT NULL,
  occurred_at DATETIME(6) NOT NULL,
  amount DECIMAL(19,4),
  currency CHAR(3),
  attributes TEXT,
  credits TEXT,
  deleted BOOLEAN NOT NULL,
  replaced_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, seq)
) ${table};
CREATE INDEX activity_revision_by_activity ON activity_revision (organization_id, activity_id);

CREATE TABLE indicator (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  indicator_key VARCHAR(64) NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(16) NOT NULL,
  -- the typed definition as JSON: aggregation, of, filter, numerator, denominator
  definition TEXT NOT NULL,
  unit VARCHAR(32),
  currency CHAR(3),
  decimals INT NOT NULL,
  lower_is_better BOOLEAN NOT NULL,
  built_in BOOLEAN NOT NULL,
  retired_at DATETIME(6) NULL,
  -- the job that computes it over history while that runs
  computing_job BIGINT,
  version BIGINT NOT NULL
) ${table};
CREATE INDEX indicator_by_key ON indicator (organization_id, indicator_key);

-- What one person did on one day in one team, per indicator. team_id 0: in no team. weight is the sum of credit shares.
CREATE TABLE tally (
  organization_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  tally_on DATE NOT NULL,
  person_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  weight DECIMAL(27,8) NOT NULL,
  total DECIMAL(27,8) NOT NULL,
  low DECIMAL(19,4),
  high DECIMAL(19,4),
  PRIMARY KEY (organization_id, indicator_id, tally_on, person_id, team_id)
) ${table};
CREATE INDEX tally_by_person ON tally (organization_id, person_id, indicator_id, tally_on);

-- The values behind a distinct count, once per person, day and team; uses counts the activities that carry the value.
CREATE TABLE tally_value (
  organization_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  tally_on DATE NOT NULL,
  person_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  distinct_value VARCHAR(200) NOT NULL,
  uses INT NOT NULL,
  PRIMARY KEY (organization_id, indicator_id, tally_on, person_id, team_id, distinct_value)
) ${table};

CREATE TABLE goal (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  indicator_id BIGINT NOT NULL,
  level VARCHAR(8) NOT NULL,
  -- person or team; 0 for the company
  subject_id BIGINT NOT NULL,
  period VARCHAR(8) NOT NULL,
  target DECIMAL(19,4) NOT NULL,
  weight DECIMAL(9,4) NOT NULL,
  floor_value DECIMAL(19,4),
  cap_value DECIMAL(19,4),
  weekday_targets TEXT,
  from_day DATE,
  to_day DATE,
  template_id BIGINT,
  version BIGINT NOT NULL
) ${table};
CREATE INDEX goal_by_subject ON goal (organization_id, level, subject_id);
CREATE INDEX goal_by_indicator ON goal (organization_id, indicator_id);

CREATE TABLE scorecard_template (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  role VARCHAR(100),
  period VARCHAR(8) NOT NULL,
  template_lines TEXT NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT scorecard_template_once UNIQUE (organization_id, name)
) ${table};

-- Events for open pages, numbered per organization in the order of their commits; kept for a while so that nothing is missed.
CREATE TABLE live_counter (
  organization_id BIGINT NOT NULL PRIMARY KEY,
  published BIGINT NOT NULL
) ${table};
CREATE TABLE live_event (
  organization_id BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  kind VARCHAR(32) NOT NULL,
  payload TEXT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, sequence)
) ${table};
CREATE INDEX live_event_by_age ON live_event (published_at);

CREATE TABLE job (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  kind VARCHAR(32) NOT NULL,
  title VARCHAR(300) NOT NULL,
  status VARCHAR(16) NOT NULL,
  parameters TEXT NOT NULL,
  -- where to go on after a restart; written with the work it stands for
  job_cursor TEXT,
  total BIGINT NOT NULL,
  processed BIGINT NOT NULL,
  accepted BIGINT NOT NULL,
  duplicates BIGINT NOT NULL,
  corrected BIGINT NOT NULL,
  deleted BIGINT NOT NULL,
  skipped BIGINT NOT NULL,
  rejected BIGINT NOT NULL,
  detail VARCHAR(2000),
  cancel_requested BOOLEAN NOT NULL,
  requested_by VARCHAR(200) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL
) ${table};
CREATE INDEX job_by_age ON job (organization_id, created_at);

CREATE TABLE job_rejection (
  organization_id BIGINT NOT NULL,
  job_id BIGINT NOT NULL,
  line_number BIGINT NOT NULL,
  ordinal INT NOT NULL,
  column_name VARCHAR(200),
  detail VARCHAR(1000) NOT NULL,
  raw_line TEXT,
  PRIMARY KEY (organization_id, job_id, line_number, ordinal)
) ${table};

-- An uploaded file in pieces, so that any node can go on with its import.
CREATE TABLE job_file (
  organization_id BIGINT NOT NULL,
  job_id BIGINT NOT NULL,
  piece INT NOT NULL,
  content LONGBLOB NOT NULL,
  PRIMARY KEY (organization_id, job_id, piece)
) ${table};

CREATE TABLE import_mapping (
  organization_id BIGINT NOT NULL,
  kind VARCHAR(16) NOT NULL,
  source VARCHAR(100) NOT NULL,
  mapping TEXT NOT NULL,
  saved_at DATETIME(6) NOT NULL,
  PRIMARY KEY (organization_id, kind, source)
) ${table};

CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  email VARCHAR(320) NOT NULL,
  name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(200),
  roles VARCHAR(200) NOT NULL,
  person_id BIGINT,
  locale VARCHAR(16) NOT NULL,
  disabled BOOLEAN NOT NULL,
  -- grows when the password, the roles or the status change; older sessions end
  credential_version INT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  version BIGINT NOT NULL,
  CONSTRAINT account_email_once UNIQUE (email)
) ${table};
CREATE INDEX account_by_organization ON account (organization_id, name);

CREATE TABLE access_link (
  token_hash BINARY(32) NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  purpose VARCHAR(16) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL
) ${table};

CREATE TABLE api_key (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  name VARCHAR(200) NOT NULL,
  key_hash BINARY(32) NOT NULL,
  prefix VARCHAR(16) NOT NULL,
  scopes VARCHAR(500) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  revoked_at DATETIME(6) NULL,
  version BIGINT NOT NULL,
  CONSTRAINT api_key_once UNIQUE (key_hash)
) ${table};

CREATE TABLE audit_entry (
  id BIGINT NOT NULL PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  at DATETIME(6) NOT NULL,
  actor VARCHAR(320) NOT NULL,
  action VARCHAR(64) NOT NULL,
  target VARCHAR(300) NOT NULL,
  detail TEXT
) ${table};
CREATE INDEX audit_entry_by_age ON audit_entry (organization_id, at);
