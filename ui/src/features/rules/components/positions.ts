/** Where a problem is in a text, in characters as the editor counts them; `to` is after the last. */
export interface Range {
  from: number;
  to: number;
}

interface Place {
  line: number;
  column: number;
}

const lineAt = (lines: string[], number: number): { start: number; text: string } => {
  const index = Math.min(Math.max(number, 1), lines.length) - 1;
  const start = lines.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
  return { start, text: lines[index] ?? '' };
};

/**
 * The characters that a problem is about: from its column, counted in code points from 1, to the end of the word or text
 * that begins there. At the end of a line it is the line's last character, so that there is always something to underline.
 */
export function rangeOf(text: string, { line, column }: Place): Range {
  const { start, text: content } = lineAt(text.split('\n'), line);
  const before = [...content].slice(0, Math.max(column, 1) - 1).join('').length;
  const rest = content.slice(before);
  const word = /^(?:"(?:\\.|[^"\\])*"?|[\p{L}\p{N}_]+|\S)/u.exec(rest)?.[0];
  if (word !== undefined) return { from: start + before, to: start + before + word.length };
  const end = content.trimEnd().length;
  return { from: start + Math.max(0, end - 1), to: start + Math.max(end, content.length > 0 ? 1 : 0) };
}
