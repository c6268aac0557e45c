const scopes = ['member', 'team', 'company'] as const;
export type Scope = (typeof scopes)[number];

export type Horizon = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'contest' | 'ever';
export type Aspect = 'target' | 'attainment' | 'pace';

const things = ['attribute', 'badge', 'contest'] as const;

const words = [
  'score',
  'rank',
  'value',
  'amount',
  'activity',
  'source',
  'currency',
  'role',
  'team',
  'tag',
  'tenure',
  'weekday',
  'working_hours',
  'closed',
  'phase',
] as const;
type Named = (typeof words)[number];

/** What a value that a rule saw is the value of. */
export type Slot =
  | { kind: 'indicator'; indicator: string; scope: Scope; horizon: Horizon; last: boolean }
  | { kind: 'goal'; indicator: string; scope: Scope; horizon: Horizon; aspect: Aspect }
  | { kind: 'status'; indicator: string; scope: Scope; horizon: Horizon }
  | { kind: 'streak'; indicator: string; bar: number; unit: Horizon }
  | { kind: 'points'; horizon: Horizon }
  | { kind: 'recent'; types: string[]; minutes: number; same: string | null }
  | { kind: 'named'; name: Named }
  | { kind: 'of'; what: (typeof things)[number]; name: string }
  | { kind: 'other'; name: string };

const horizons = ['day', 'week', 'month', 'quarter', 'year', 'contest', 'ever'] as const;
const aspects = ['target', 'attainment', 'pace'] as const;
const among = <T extends string>(known: readonly T[], word: string | undefined): word is T =>
  known.some((one) => one === word);

/**
 * Reads the name that a number has among all that the engine follows. Names with as many parts are told apart by their
 * last part, so that an indicator may be called `goal`, `streak` or `points`.
 */
export function parseSlot(text: string): Slot {
  const other: Slot = { kind: 'other', name: text };
  if (among(words, text)) return { kind: 'named', name: text };
  const parts = text.split('/');
  const [first = '', second = '', third = '', fourth = '', fifth] = parts;
  if (first === 'recent' && parts.length >= 4) {
    const same = parts.slice(3).join('/');
    const types = second === '' ? [] : second.split('+');
    return { kind: 'recent', types, minutes: Number(third), same: same === '' ? null : same };
  }
  if (parts.length === 4 && among(scopes, second) && among(horizons, third) && /^(this|last)$/.test(fourth))
    return { kind: 'indicator', indicator: first, scope: second, horizon: third, last: fourth === 'last' };
  if (parts.length === 5 && first === 'goal' && among(scopes, third) && among(horizons, fourth))
    return among(aspects, fifth)
      ? { kind: 'goal', indicator: second, scope: third, horizon: fourth, aspect: fifth }
      : other;
  if (parts.length === 4 && first === 'status' && among(scopes, third) && among(horizons, fourth))
    return { kind: 'status', indicator: second, scope: third, horizon: fourth };
  if (parts.length === 4 && first === 'streak' && among(horizons, fourth))
    return { kind: 'streak', indicator: second, bar: Number(third), unit: fourth };
  if (parts.length === 2 && first === 'points' && among(horizons, second))
    return { kind: 'points', horizon: second };
  if (among(things, first) && parts.length > 1)
    return { kind: 'of', what: first, name: parts.slice(1).join('/') };
  return other;
}
