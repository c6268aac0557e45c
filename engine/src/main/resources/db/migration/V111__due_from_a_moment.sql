-- Where other rules come into force during a day, what occurred before from_at is not decided again.
ALTER TABLE settlement_due ADD COLUMN from_at DATETIME(6) NOT NULL DEFAULT '1970-01-01 00:00:00';
