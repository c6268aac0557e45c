-- The last stretch of a day is settled again when an activity of it comes a little late.
CREATE INDEX effect_by_moment ON effect (organization_id, occurred_on, occurred_at);
ALTER TABLE effect DROP INDEX effect_by_day;
