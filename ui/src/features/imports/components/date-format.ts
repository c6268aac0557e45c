import type { Day } from '@/lib/days';

/** What a date format makes of a text; `unknown` when the format has letters that only the server can read. */
export type ReadDate =
  { kind: 'read'; day: Day; time: string | null } | { kind: 'misfit' } | { kind: 'unknown' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Letters of a format, and the digits that each stands for. */
const digits: Record<string, string> = {
  yyyy: '(\\d{4})',
  uuuu: '(\\d{4})',
  yy: '(\\d{2})',
  uu: '(\\d{2})',
  MM: '(\\d{2})',
  M: '(\\d{1,2})',
  MMM: '([A-Za-z]{3})',
  dd: '(\\d{2})',
  d: '(\\d{1,2})',
  HH: '(\\d{2})',
  H: '(\\d{1,2})',
  hh: '(\\d{2})',
  h: '(\\d{1,2})',
  mm: '(\\d{2})',
  m: '(\\d{1,2})',
  ss: '(\\d{2})',
  s: '(\\d{1,2})',
  a: '(am|pm)',
};

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/;

const two = (number: number) => String(number).padStart(2, '0');

function read(year: number, month: number, day: number, hour: number | null, minute: number): ReadDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || (hour !== null && (hour > 23 || minute > 59))) return { kind: 'misfit' };
  return {
    kind: 'read',
    day: date.toISOString().slice(0, 10),
    time: hour === null ? null : `${two(hour)}:${two(minute)}`,
  };
}

function readIso(text: string): ReadDate {
  const found = ISO.exec(text);
  if (found === null) return { kind: 'misfit' };
  const [, year, month, day, hour, minute] = found;
  return read(
    Number(year),
    Number(month),
    Number(day),
    hour === undefined ? null : Number(hour),
    Number(minute ?? 0),
  );
}

/** Reads a date strictly by a format of Java's (`M/d/yyyy`), or by ISO 8601 where the format is empty. */
export function readDate(text: string, format: string): ReadDate {
  if (format.trim() === '') return readIso(text.trim());
  const names: string[] = [];
  let expression = '';
  for (const [part = '', quoted] of format.trim().matchAll(/'([^']*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
    const known = digits[part];
    if (known !== undefined) {
      names.push(part);
      expression += known;
    } else if (quoted === undefined && /^[A-Za-z]/.test(part)) {
      return { kind: 'unknown' };
    } else {
      expression += (quoted ?? part).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    }
  }
  const found = new RegExp(`^${expression}$`, 'i').exec(text.trim());
  if (found === null) return { kind: 'misfit' };
  const valueOf = (letter: string) => {
    const index = names.findIndex((name) => name.startsWith(letter));
    return index < 0 ? undefined : { name: names[index] ?? '', value: found[index + 1] ?? '' };
  };
  const year = valueOf('y') ?? valueOf('u');
  const month = valueOf('M');
  const day = valueOf('d');
  if (year === undefined || month === undefined || day === undefined) return { kind: 'unknown' };
  const afternoon = valueOf('a')?.value.toLowerCase() === 'pm';
  const twelve = valueOf('h');
  const hour = valueOf('H') ?? twelve;
  const hourNumber =
    hour === undefined
      ? null
      : twelve
        ? (Number(hour.value) % 12) + (afternoon ? 12 : 0)
        : Number(hour.value);
  return read(
    Number(year.value) + (year.name.length === 2 ? 2000 : 0),
    month.name === 'MMM' ? months.indexOf(month.value.toLowerCase()) + 1 : Number(month.value),
    Number(day.value),
    hourNumber,
    Number(valueOf('m')?.value ?? 0),
  );
}

export const commonFormats = [
  'M/d/yyyy',
  'd/M/yyyy',
  'd.M.yyyy',
  'yyyy/MM/dd',
  'yyyyMMdd',
  'dd-MM-yyyy',
  'yyyy-MM-dd HH:mm:ss',
  'M/d/yyyy h:mm a',
];
