import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, instantIn, wallClockIn } from './days';

describe('days', () => {
  it('are counted without any time zone', () => {
    expect(addDays('2017-02-27', 3)).toBe('2017-03-02');
    expect(daysBetween('2016-12-31', '2017-03-01')).toBe(60);
  });

  it('begin where the organization is', () => {
    expect(dayIn('Asia/Seoul', new Date('2017-05-15T20:00:00Z'))).toBe('2017-05-16');
    expect(dayIn('America/Chicago', new Date('2017-05-15T02:00:00Z'))).toBe('2017-05-14');
  });

  it('turn into instants and back by the clock on the wall, summer time or not', () => {
    expect(instantIn('America/Chicago', '2017-07-01 09:30').toISOString()).toBe('2017-07-01T14:30:00.000Z');
    expect(instantIn('America/Chicago', '2017-01-01 09:30').toISOString()).toBe('2017-01-01T15:30:00.000Z');
    expect(wallClockIn('Asia/Seoul', new Date('2017-05-15T20:00:00Z'))).toBe('2017-05-16 05:00:00');
  });
});
