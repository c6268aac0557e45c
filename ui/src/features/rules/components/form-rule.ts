import type { Action, Expression, Predicate, Quantity, Trigger, TypedRule } from './typed-rule';

export const triggerKinds = ['logged', 'crosses', 'status_becomes', 'closes', 'reaches'] as const;
export const conditionKinds = ['amount', 'role', 'team', 'tag', 'working_hours', 'holds'] as const;
export const actionKinds = [
  'give_points',
  'give_score',
  'award',
  'celebrate',
  'notify',
  'start_coaching',
  'assign_training',
  'set_aside',
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

const NO_TEXT = '';

const isConstant = (expression: Expression) => expression.kind === 'constant';
const isCounted = ({ kind }: Quantity) => kind === 'indicator' || kind === 'points';

const fitsTrigger = (trigger: Trigger): boolean =>
  trigger.kind === 'crosses' ? isCounted(trigger.quantity) : true;

/** Which of the form's conditions a predicate is; null if it is none of them. */
export function conditionOf(predicate: Predicate): ConditionKind | null {
  switch (predicate.kind) {
    case 'compare':
      return predicate.left.kind === 'amount' && isConstant(predicate.right) ? 'amount' : null;
    case 'has':
      return predicate.trait;
    case 'working_hours':
    case 'holds':
      return predicate.kind;
    default:
      return null;
  }
}

function fitsAction(action: Action): boolean {
  if (action.kind === 'give_points') return isConstant(action.points);
  if (action.kind === 'give_score') return isConstant(action.score);
  return true;
}

/** Whether the form can show all that a rule says; one that it cannot is kept as it is. */
export const fitsForm = (rule: TypedRule): boolean =>
  fitsTrigger(rule.trigger) &&
  rule.clauses.every(({ any: [first, ...others] }) => {
    return first !== undefined && others.length === 0 && conditionOf(first) !== null;
  }) &&
  rule.actions.every(fitsAction);

/** What a rule is set off by when somebody has just chosen its kind. */
export function newTrigger(kind: Trigger['kind']): Trigger {
  switch (kind) {
    case 'logged':
      return { kind, types: [] };
    case 'crosses':
      return {
        kind,
        quantity: { kind: 'indicator', indicator: NO_TEXT, scope: 'member', horizon: 'week', last: false },
        rising: true,
        bar: 10,
      };
    case 'status_becomes':
      return { kind, indicator: NO_TEXT, scope: 'member', period: 'week', status: 'behind' };
    case 'closes':
      return { kind, period: 'week' };
    case 'reaches':
      return { kind, phase: 'starts' };
  }
}

export function newCondition(kind: ConditionKind): Predicate {
  switch (kind) {
    case 'amount':
      return {
        kind: 'compare',
        left: { kind: 'amount' },
        comparator: 'at_least',
        right: { kind: 'constant', value: 1000 },
      };
    case 'working_hours':
      return { kind, inside: true };
    case 'holds':
      return { kind, badge: NO_TEXT, is: true };
    default:
      return { kind: 'has', trait: kind, is: true, values: [] };
  }
}

export function newAction(kind: Action['kind']): Action {
  switch (kind) {
    case 'give_points':
      return { kind, points: { kind: 'constant', value: 10 }, to: 'member' };
    case 'give_score':
      return { kind, score: { kind: 'constant', value: 1 }, set: false };
    case 'award':
      return { kind, badge: NO_TEXT, to: 'member' };
    case 'celebrate':
      return { kind, message: NO_TEXT };
    case 'notify':
      return { kind, to: 'member', message: NO_TEXT };
    case 'start_coaching':
      return { kind, topic: NO_TEXT };
    case 'assign_training':
      return { kind, training: NO_TEXT };
    case 'set_aside':
      return { kind, reason: NO_TEXT };
  }
}

/** A rule to begin with, under a name that none of the others has. */
export function newRule(rules: TypedRule[], name: string): TypedRule {
  const names = new Set(rules.map((rule) => rule.name));
  let free = name;
  for (let number = 2; names.has(free); number += 1) free = `${name} ${number}`;
  return {
    name: free,
    trigger: newTrigger('logged'),
    clauses: [],
    actions: [newAction('give_points')],
    limits: [],
  };
}

/** The items with the one at a place put somewhere else; they stay as they are if there is no such place. */
export function moved<T>(items: T[], from: number, to: number): T[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const others = items.filter((_, place) => place !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

const needed = new Set(['name', 'indicator', 'badge', 'message', 'topic', 'training', 'reason']);

/** Where something is still to be filled in: `0/actions/1/badge` for the first rule. */
export function blanksOf(value: unknown, path: string[] = []): string[] {
  const key = path.at(-1) ?? '';
  if (typeof value === 'string') return needed.has(key) && value.trim() === '' ? [path.join('/')] : [];
  if (Array.isArray(value)) {
    const missing = (key === 'values' || key === 'actions') && value.length === 0;
    return missing
      ? [path.join('/')]
      : value.flatMap((item, place) => blanksOf(item, [...path, String(place)]));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => blanksOf(part, [...path, name]));
}
