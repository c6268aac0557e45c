import { describe, expect, it } from 'vitest';
import { lastWhole } from './trial-window';

const monday = { weekStart: 'MONDAY', fiscalYearStart: 1 } as const;

describe('the last whole period before a day', () => {
  it('is a week as the organization begins it', () => {
    expect(lastWhole('week', '2026-11-23', monday)).toEqual({ from: '2026-11-16', to: '2026-11-23' });
    expect(lastWhole('week', '2026-11-22', monday)).toEqual({ from: '2026-11-09', to: '2026-11-16' });
    expect(lastWhole('week', '2026-11-23', { ...monday, weekStart: 'SUNDAY' })).toEqual({
      from: '2026-11-15',
      to: '2026-11-22',
    });
  });

  it('is a month, in January that of the year before', () => {
    expect(lastWhole('month', '2026-01-31', monday)).toEqual({ from: '2025-12-01', to: '2026-01-01' });
  });

  it('is a quarter of the fiscal year', () => {
    expect(lastWhole('quarter', '2026-11-23', monday)).toEqual({ from: '2026-07-01', to: '2026-10-01' });
    expect(lastWhole('quarter', '2026-01-15', { ...monday, fiscalYearStart: 2 })).toEqual({
      from: '2025-08-01',
      to: '2025-11-01',
    });
  });
});
