-- One goal per subject, indicator and period begins on a day, whoever else sets one at the same moment.
CREATE UNIQUE INDEX goal_once ON goal (organization_id, level, subject_id, indicator_id, period, from_day);
