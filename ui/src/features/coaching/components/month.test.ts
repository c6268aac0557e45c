import { expect, it } from 'vitest';
import { monthOf, monthsLater, weeksOf } from './month';

it('lists the whole weeks that a month touches', () => {
  const weeks = weeksOf('2026-11-01', 'MONDAY');

  expect(weeks[0]?.[0]).toBe('2026-10-26');
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

it('begins weeks as the organization does', () => {
  expect(weeksOf('2026-11-01', 'SUNDAY')[0]?.[0]).toBe('2026-11-01');
  expect(weeksOf('2026-11-30', 'SATURDAY')[0]?.[0]).toBe('2026-10-31');
});

it('steps from month to month over the end of a year', () => {
  expect(monthsLater('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthsLater('2026-01-31', -1)).toBe('2025-12-01');
  expect(monthOf('2026-02-28')).toBe('2026-02-01');
});
