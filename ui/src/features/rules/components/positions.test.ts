import { describe, expect, it } from 'vitest';
import { rangeOf } from './positions';

const shown = (text: string, line: number, column: number) => {
  const { from, to } = rangeOf(text, { line, column });
  return text.slice(from, to);
};

describe('where a problem is', () => {
  const text = 'Rule "A 😀 b"\n  When the member’s demo this week reach 5,\n  then give 5 points.';

  it('is the word that begins at its column', () => {
    expect(shown(text, 1, 1)).toBe('Rule');
    expect(shown(text, 2, 21)).toBe('demo');
    expect(shown(text, 3, 13)).toBe('5');
  });

  it('is a whole text in quotation marks', () => {
    expect(shown(text, 1, 6)).toBe('"A 😀 b"');
  });

  it('counts characters outside of the first plane once', () => {
    expect(shown('"😀" calls', 1, 5)).toBe('calls');
  });

  it('is the last character where the line has ended', () => {
    expect(shown('When a day closes', 1, 18)).toBe('s');
    expect(shown('When  ', 1, 7)).toBe('n');
  });

  it('stays inside the text, whatever it is told', () => {
    expect(rangeOf('', { line: 4, column: 9 })).toEqual({ from: 0, to: 0 });
    expect(shown('a\nbc', 9, 1)).toBe('bc');
  });
});
