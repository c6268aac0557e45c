import type { TypedRule } from './typed-rule';

/** What may stand in a cell: a number, a text, or several texts. */
export type Cell = number | string | string[];

/** Where a value stands in a rule: `trigger/bar`, `actions/0/points/value`. */
export type Path = string;

/** Rules that differ in numbers, texts and badges only; the columns are what differs, or all of it in a single rule. */
export interface RuleTable {
  shape: string;
  /** Which of the rulebook's rules these are. */
  places: number[];
  columns: Path[];
}

const numbers = new Set(['bar', 'value', 'times', 'most', 'minutes']);
const texts = new Set(['name', 'message', 'badge', 'topic', 'training', 'reason']);

const isCell = (key: string, value: unknown): value is Cell =>
  (typeof value === 'number' && numbers.has(key)) ||
  (typeof value === 'string' && texts.has(key)) ||
  (key === 'values' && Array.isArray(value));

function walk(value: unknown, path: string[], visit: (path: string[], cell: Cell) => void): unknown {
  const key = path.at(-1) ?? '';
  if (isCell(key, value)) {
    visit(path, value);
    return typeof value;
  }
  if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)], visit));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, walk(part, [...path, name], visit)]),
  );
}

/** The values of a rule by where they stand. */
export function cellsOf(rule: TypedRule): Map<Path, Cell> {
  const cells = new Map<Path, Cell>();
  walk(rule, [], (path, cell) => cells.set(path.join('/'), cell));
  return cells;
}

const shapeOf = (rule: TypedRule): string => JSON.stringify(walk(rule, [], () => undefined));

/** Puts rules of one shape together, in the order in which the shapes appear. */
export function tablesOf(rules: TypedRule[]): RuleTable[] {
  const groups = new Map<string, number[]>();
  rules.forEach((rule, place) => {
    const shape = shapeOf(rule);
    groups.set(shape, [...(groups.get(shape) ?? []), place]);
  });
  return [...groups].map(([shape, places]) => {
    const cells = places.map((place) => cellsOf(rules[place] as TypedRule));
    const all = [...(cells[0]?.keys() ?? [])].filter((path) => path !== 'name');
    const differing = all.filter(
      (path) => new Set(cells.map((row) => JSON.stringify(row.get(path)))).size > 1,
    );
    return { shape, places, columns: ['name', ...(differing.length > 0 ? differing : all)] };
  });
}

function put(value: unknown, [first, ...rest]: string[], cell: Cell): unknown {
  if (first === undefined) return cell;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === first ? put(item, rest, cell) : item));
  const fields = value as Record<string, unknown>;
  return { ...fields, [first]: put(fields[first], rest, cell) };
}

/** The rule with another value at a place. */
export const withCell = (rule: TypedRule, path: Path, cell: Cell): TypedRule =>
  put(rule, path.split('/'), cell) as TypedRule;

/** The rules with one more of the shape that a table shows, made like its last, under a name of its own. */
export function withRow(rules: TypedRule[], { places }: RuleTable): TypedRule[] {
  const last = places.at(-1);
  const like = last === undefined ? undefined : rules[last];
  if (like === undefined || last === undefined) return rules;
  const names = new Set(rules.map(({ name }) => name));
  let number = 2;
  while (names.has(`${like.name} ${number}`)) number += 1;
  return [...rules.slice(0, last + 1), { ...like, name: `${like.name} ${number}` }, ...rules.slice(last + 1)];
}
