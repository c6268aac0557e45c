import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

describe('CSV', () => {
  it('quotes what needs it and starts with a byte order mark', () => {
    expect(toCsv([['이름', 'a "b", c', 3, null]])).toBe('\uFEFF이름,"a ""b"", c",3,\r\n');
  });

  it('never hands a formula to a spreadsheet', () => {
    expect(toCsv([['=1+1', '@x', -5]])).toBe("\uFEFF'=1+1,'@x,-5\r\n");
  });
});
