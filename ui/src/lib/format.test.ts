import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const settings = { timeZone: 'Asia/Seoul', currency: 'USD', fiscalYearStart: 1 };
const en = createFormat({ ...settings, locale: 'en' });
const ko = createFormat({ ...settings, locale: 'ko' });

/** Intl sets narrow and thin spaces, which differ between versions of its data. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formatting', () => {
  it('writes values with their currency, unit and decimals', () => {
    expect(en.value(1234567, { currency: 'USD' })).toBe('$1,234,567');
    expect(en.value(0.456, { unit: '%', decimals: 3 })).toBe('45.6%');
    expect(en.value(12.345, { unit: 'min', decimals: 1 })).toBe('12.3 min');
    expect(en.value(null)).toBe('–');
  });

  it('shortens long numbers the way each language counts', () => {
    expect(en.shortValue(1_250_000, { currency: 'USD' })).toBe('$1.25M');
    expect(ko.shortValue(125_000_000, { currency: 'KRW' })).toBe('₩1.25억');
    expect(en.shortValue(9_999)).toBe('9,999');
  });

  it('names periods in both languages', () => {
    expect(en.period('quarter', '2017-04-01', '2017-07-01')).toBe('Q2 2017');
    expect(ko.period('quarter', '2017-04-01', '2017-07-01')).toBe('2017년 2분기');
    expect(en.period('month', '2017-05-01', '2017-06-01')).toBe('May 2017');
    expect(ko.period('month', '2017-05-01', '2017-06-01')).toBe('2017년 5월');
    expect(plain(en.period('week', '2017-05-15', '2017-05-22'))).toBe('May 15 – 21, 2017');
  });

  it('counts quarters from the start of the fiscal year', () => {
    const fiscal = createFormat({ ...settings, locale: 'en', fiscalYearStart: 4 });

    expect(fiscal.period('quarter', '2017-01-01', '2017-04-01')).toBe('Q4 FY2017');
    expect(fiscal.period('quarter', '2017-04-01', '2017-07-01')).toBe('Q1 FY2018');
  });

  it('tells moments in the time zone of the organization', () => {
    expect(plain(en.instant('2017-05-15T20:00:00Z'))).toBe('May 16, 2017, 5:00 AM');
    expect(ko.time('2017-05-15T20:00:00Z')).toBe('05:00');
  });
});
