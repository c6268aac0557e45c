import { describe, expect, it } from 'vitest';
import { readDate } from './date-format';

const day = (text: string, format: string) => {
  const date = readDate(text, format);
  return date.kind === 'read' ? [date.day, date.time] : date.kind;
};

describe('a date format', () => {
  it('reads days and times as the server will', () => {
    expect(day('5/15/2017', 'M/d/yyyy')).toEqual(['2017-05-15', null]);
    expect(day('15.5.17', 'd.M.yy')).toEqual(['2017-05-15', null]);
    expect(day('20170515', 'yyyyMMdd')).toEqual(['2017-05-15', null]);
    expect(day('15-May-2017', 'dd-MMM-yyyy')).toEqual(['2017-05-15', null]);
    expect(day('5/15/2017 1:05 PM', 'M/d/yyyy h:mm a')).toEqual(['2017-05-15', '13:05']);
    expect(day('2017년 5월 15일', "yyyy'년' M'월' d'일'")).toEqual(['2017-05-15', null]);
  });

  it('takes ISO 8601 where no format is given', () => {
    expect(day('2017-05-15', '')).toEqual(['2017-05-15', null]);
    expect(day('2017-05-15T09:30:00Z', '')).toEqual(['2017-05-15', '09:30']);
    expect(day('5/15/2017', '')).toBe('misfit');
  });

  it('is strict about what does not exist', () => {
    expect(day('2/30/2017', 'M/d/yyyy')).toBe('misfit');
    expect(day('15/5/2017', 'M/d/yyyy')).toBe('misfit');
    expect(day('5/15/17', 'M/d/yyyy')).toBe('misfit');
  });

  it('leaves to the server what it does not know', () => {
    expect(day('Mon 2017', 'EEE yyyy')).toBe('unknown');
    expect(day('5/2017', 'M/yyyy')).toBe('unknown');
  });
});
