import { type Day, daysBetween } from '@/lib/days';
import type { Indicator } from '@/lib/reference/indicators';
import { daysOf, isWorkingDay, today, workingDays } from './calendar';
import { indicators, type Person } from './world';

/** What an ordinary member does on an ordinary working day. */
const perDay: Record<string, number> = {
  calls: 26,
  meetings: 3.1,
  demos: 1.6,
  proposals: 0.8,
  deals_won: 0.32,
  deals_lost: 0.4,
};

/** The same noise for the same day and person, between 0 and 1. */
function noise(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822507);
  return ((hash ^ (hash >>> 13)) >>> 0) / 4294967296;
}

const happened = new Map<string, number>();
const known = new Map<string, number>();

/** Something that just happened, on top of the ordinary. */
export function happen(person: Person, key: string, amount: number): void {
  const name = `${person.id}/${key}/${today()}`;
  happened.set(name, (happened.get(name) ?? 0) + amount);
}

function counted(person: Person, key: string, day: Day): number {
  const name = `${person.id}/${key}/${day}`;
  let value = known.get(name);
  if (value === undefined) {
    const mean = isWorkingDay(day) ? (perDay[key] ?? 0) * person.skill : 0;
    const share = day === today() ? 0.85 : 1;
    const swing = 0.45 + 1.1 * noise(name);
    value = Math.floor(mean * swing * share + noise(`${name}!`) * (mean > 0 ? 1 : 0));
    known.set(name, value);
  }
  return value + (happened.get(name) ?? 0);
}

function daily(person: Person, key: string, day: Day): number {
  if (key !== 'revenue') return counted(person, key, day);
  const deals = counted(person, 'deals_won', day);
  return deals === 0 ? 0 : Math.round(deals * (6_000 + 18_000 * noise(`${person.id}${day}$`)));
}

const past = new Map<string, number>();

function sum(persons: Person[], key: string, from: Day, to: Day): number {
  const now = today();
  const closed = to > now ? now : to;
  let total = 0;
  for (const person of persons) {
    const name = `${person.id}/${key}/${from}/${closed}`;
    let known = past.get(name);
    if (known === undefined) {
      known = daysOf(from, closed).reduce((sofar, day) => sofar + daily(person, key, day), 0);
      past.set(name, known);
    }
    total += known;
    if (from <= now && now < to) total += daily(person, key, now);
  }
  return total;
}

export const indicatorOf = (key: string): Indicator => {
  const found = indicators.find((candidate) => candidate.key === key) ?? indicators[0];
  if (found === undefined) throw new Error(`No indicator "${key}"`);
  return found;
};

/** An indicator over some people and days, up to today. */
export function valueOf(persons: Person[], key: string, from: Day, to: Day): number | null {
  const { aggregation, numerator, denominator } = indicatorOf(key);
  if (aggregation !== 'ratio') return sum(persons, key, from, to);
  const total = (parts: string[]) => parts.reduce((sofar, part) => sofar + sum(persons, part, from, to), 0);
  const below = total(denominator);
  return below === 0 ? null : Math.round((total(numerator) / below) * 1000) / 1000;
}

/** What the mock's goals ask of one member for a stretch of days. */
export function targetOf(count: number, key: string, from: Day, to: Day): number | null {
  if (key === 'win_rate') return 0.45;
  const each = key === 'revenue' ? 4_200 : (perDay[key] ?? 0);
  const whole = each * count * workingDays(from, to);
  return whole >= 10_000 ? Math.round(whole / 1_000) * 1_000 : Math.max(1, Math.round(whole));
}

export const isOver = (to: Day): boolean => daysBetween(to, today()) >= 0;
