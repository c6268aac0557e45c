-- A day's sum can never outgrow its column, whatever amounts come in; a distinct value is as long as an attribute may be.
ALTER TABLE tally MODIFY COLUMN total DECIMAL(38,8) NOT NULL;
ALTER TABLE tally_value MODIFY COLUMN distinct_value VARCHAR(500) NOT NULL;
