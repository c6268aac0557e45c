import { describe, expect, it } from 'vitest';
import { Problem } from '@/lib/problem';
import { onboarding } from '@/testing/mock/onboarding-world';
import { type Act, missingOf, operationOf, valuesFor } from './acts';
import { ofDialog } from './AdjustDialog';

const stage = onboarding.stages[1];
const work = stage?.tasks[0];
const target = stage?.targets[0];
if (stage === undefined || work === undefined || target === undefined)
  throw new Error('The mock onboarding lacks a stage with a task and a target');

describe('a change of a plan under way', () => {
  it('is sent as the operation that it is', () => {
    const move: Act = { kind: 'move_task', stage, work };
    expect(operationOf(move, { ...valuesFor(move), dueDay: 15 }, [])).toEqual({
      op: 'move_task',
      task: 'w2',
      dueDay: 15,
    });

    const aim: Act = { kind: 'change_target', stage, target, name: 'Calls' };
    expect(operationOf(aim, { ...valuesFor(aim), target: 45 }, [])).toEqual({
      op: 'change_target',
      stage: 'month',
      indicator: 'calls',
      period: 'week',
      target: 45,
    });

    const add: Act = { kind: 'add_task', stage };
    expect(
      operationOf(add, { ...valuesFor(add), title: ' Visit a customer ', for: 'buddy', dueDay: 18 }, []),
    ).toEqual({
      op: 'add_task',
      stage: 'month',
      title: 'Visit a customer',
      for: 'buddy',
      dueDay: 18,
      description: null,
      link: null,
    });
  });

  it('gives a new stage a key that the plan does not have', () => {
    const act: Act = { kind: 'add_stage' };

    expect(operationOf(act, { ...valuesFor(act), name: 'Month', days: 60 }, ['month'])).toEqual({
      op: 'add_stage',
      newStage: { key: 'month-2', name: 'Month', days: 60, rampPercent: 100 },
    });
  });

  it('begins with what is there', () => {
    expect(valuesFor({ kind: 'change_target', stage, target, name: 'Calls' }).target).toBe(60);
    expect(valuesFor({ kind: 'move_task', stage, work }).dueDay).toBe(10);
  });

  it('needs a reason only where it ends everything', () => {
    expect(missingOf('cancel', valuesFor({ kind: 'cancel' }))).toEqual(['note']);
    expect(missingOf('pause', valuesFor({ kind: 'pause' }))).toEqual([]);
    expect(missingOf('add_task', valuesFor({ kind: 'add_task', stage }))).toEqual(['title', 'dueDay']);
  });

  it('is refused at the fields of its dialog', () => {
    const refused = new Problem(400, {
      errors: [
        { pointer: '/operations/0/dueDay', detail: 'a' },
        { pointer: '/operations/0/newStage/days', detail: 'b' },
        { pointer: '/reason', detail: 'c' },
      ],
    });

    expect((ofDialog(refused) as Problem).errors.map(({ pointer }) => pointer)).toEqual([
      '/dueDay',
      '/days',
      '/note',
    ]);
  });
});
