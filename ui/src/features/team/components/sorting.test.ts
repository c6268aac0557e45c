import { describe, expect, it } from 'vitest';
import { type MemberRow, sorted } from './sorting';

const member = (name: string, more: Partial<MemberRow> = {}): MemberRow => ({
  id: name,
  name,
  score: null,
  status: null,
  pace: null,
  values: {},
  ...more,
});

const names = (rows: MemberRow[]) => rows.map(({ name }) => name).join(' ');

describe('a team in order', () => {
  it('has those first who are behind most, and those without goals last', () => {
    const rows = [
      member('Ana', { status: 'ahead', pace: 1.2 }),
      member('Ben'),
      member('Cho', { status: 'at_risk', pace: 0.5 }),
      member('Dan', { status: 'at_risk', pace: 0.3 }),
    ];

    expect(names(sorted(rows, { by: 'status', descending: false }))).toBe('Dan Cho Ana Ben');
  });

  it('goes by any indicator, the tied by name either way', () => {
    const rows = [
      member('Cho', { values: { calls: 5 } }),
      member('Ana', { values: { calls: 5 } }),
      member('Ben', { values: { calls: 9 } }),
    ];

    expect(names(sorted(rows, { by: 'calls', descending: true }))).toBe('Ben Ana Cho');
    expect(names(sorted(rows, { by: 'calls', descending: false }))).toBe('Ana Cho Ben');
  });
});
