-- fence grows each time a node takes a job up: a node that stalled and lost the job cannot write to it any more.
ALTER TABLE job ADD COLUMN fence BIGINT DEFAULT 0 NOT NULL;
-- failures in a row, none of them the user's fault
ALTER TABLE job ADD COLUMN attempts INT DEFAULT 0 NOT NULL;
-- whether the work has tidied up after its end
ALTER TABLE job ADD COLUMN tidied BOOLEAN DEFAULT FALSE NOT NULL;
