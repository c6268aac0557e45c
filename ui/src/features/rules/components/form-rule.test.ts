import { describe, expect, it } from 'vitest';
import {
  actionKinds,
  blanksOf,
  conditionKinds,
  conditionOf,
  fitsForm,
  moved,
  newAction,
  newCondition,
  newRule,
  newTrigger,
  triggerKinds,
} from './form-rule';
import type { TypedRule } from './typed-rule';

const plain = newRule([], 'Deal');

describe('rules as forms', () => {
  it('shows every trigger, condition and action that it can add', () => {
    for (const trigger of triggerKinds)
      expect(fitsForm({ ...plain, trigger: newTrigger(trigger) })).toBe(true);
    for (const kind of conditionKinds) {
      expect(conditionOf(newCondition(kind))).toBe(kind);
      expect(fitsForm({ ...plain, clauses: [{ any: [newCondition(kind)] }] })).toBe(true);
    }
    for (const action of actionKinds) expect(fitsForm({ ...plain, actions: [newAction(action)] })).toBe(true);
  });

  it('leaves alternatives, formulas and numbers of goals to the sentences', () => {
    const alternatives = [{ any: [newCondition('role'), newCondition('team')] }];
    const formula: TypedRule['actions'] = [{ kind: 'give_points', points: { kind: 'amount' }, to: 'member' }];
    const goal: TypedRule['trigger'] = {
      kind: 'crosses',
      quantity: { kind: 'goal', indicator: 'calls', scope: 'member', period: 'week', aspect: 'pace' },
      rising: true,
      bar: 100,
    };

    expect(fitsForm({ ...plain, clauses: alternatives })).toBe(false);
    expect(fitsForm({ ...plain, actions: formula })).toBe(false);
    expect(fitsForm({ ...plain, trigger: goal })).toBe(false);
  });

  it('says where something is to be filled in', () => {
    const rule = { ...plain, clauses: [{ any: [newCondition('role')] }], actions: [newAction('award')] };

    expect(blanksOf([plain])).toEqual([]);
    expect(blanksOf([plain, rule])).toEqual(['1/clauses/0/any/0/values', '1/actions/0/badge']);
    expect(blanksOf([{ ...plain, actions: [] }])).toEqual(['0/actions']);
  });

  it('gives a new rule a name of its own', () => {
    expect(newRule([plain, newRule([plain], 'Deal')], 'Deal').name).toBe('Deal 3');
  });

  it('moves within the list only', () => {
    expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 1, 2)).toEqual(['a', 'b']);
  });
});
