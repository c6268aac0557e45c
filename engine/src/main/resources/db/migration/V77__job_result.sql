-- What a job found out, as JSON of its kind's own; NULL where it leaves nothing to read
ALTER TABLE job ADD COLUMN result LONGTEXT;
