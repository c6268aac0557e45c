import { describe, expect, it } from 'vitest';
import { keyFromName } from './key-from-name';

describe('a key guessed from a name', () => {
  it('is the name in plain letters', () => {
    expect(keyFromName('Fifty calls a week!', 'badge')).toBe('fifty-calls-a-week');
    expect(keyFromName('Café — Été', 'badge')).toBe('cafe-ete');
  });

  it('is what it is for, where nothing plain is left', () => {
    expect(keyFromName('통화 오십 건', 'contest')).toBe('contest');
  });

  it('is not taken yet', () => {
    expect(keyFromName('통화', 'contest', ['contest', 'contest-2'])).toBe('contest-3');
  });

  it('is not too long', () => {
    expect(keyFromName('a'.repeat(100), 'goal')).toHaveLength(60);
  });
});
