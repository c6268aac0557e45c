-- A file is stored before the job that reads it is queued, so it has an id of its own.
ALTER TABLE job_file RENAME COLUMN job_id TO file_id;
