-- Counts the commits of settlement, so that a node knows whether what it keeps in memory is still how things stand.
ALTER TABLE settlement ADD COLUMN turns BIGINT NOT NULL DEFAULT 0;
CREATE INDEX effect_by_rule ON effect (organization_id, rulebook_id, rule_name, occurred_on);
