-- the first day on which signing in is refused, as the departure of the account's person says
ALTER TABLE account ADD ends_on DATE;
UPDATE account SET ends_on = (
    SELECT MAX(m.to_day) FROM membership m
    WHERE m.organization_id = account.organization_id AND m.person_id = account.person_id
    HAVING MAX(m.to_day) > CURRENT_DATE)
  WHERE person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM membership m
    WHERE m.organization_id = account.organization_id AND m.person_id = account.person_id AND m.to_day IS NULL);
