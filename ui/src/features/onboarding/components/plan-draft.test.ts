import { describe, expect, it } from 'vitest';
import type { Plan } from '../api/plans';
import { differs, draftOf, edit, emptyPlan, requestOf, startOf } from './plan-draft';

const plan: Plan = {
  id: 'plan-1',
  key: 'rep',
  name: 'New sales rep',
  description: null,
  version: 3,
  stages: [
    {
      key: 'week',
      name: 'Week 1',
      days: 7,
      rampPercent: 0,
      gate: { targets: 'none', tasks: true, signOff: false },
      targets: [],
      tasks: [
        { key: 'laptop', title: 'Laptop', for: 'hr', dueDay: 0, description: null, link: null },
        { key: 'meet', title: 'Meet the team', for: 'member', dueDay: 3, description: null, link: null },
      ],
      checkIns: [{ title: 'First week', day: 7, with: 'manager' }],
    },
    {
      key: 'month',
      name: 'Month 1',
      days: 30,
      rampPercent: 25,
      gate: { targets: 'all', tasks: false, signOff: true },
      targets: [{ indicator: 'calls', period: 'week', target: 50 }],
      tasks: [{ key: 'pitch', title: 'Pitch', for: 'member', dueDay: 20, description: null, link: null }],
      checkIns: [],
    },
  ],
};

describe('the draft of a plan', () => {
  it('is sent as it came when nothing was done to it', () => {
    const { key, name, description, stages } = plan;

    expect(requestOf(draftOf(plan))).toEqual({ key, name, description, stages });
    expect(differs(draftOf(plan), draftOf(plan))).toBe(false);
  });

  it('begins with one stage, and adds each after the one before', () => {
    const two = edit(emptyPlan(), { do: 'addStage' });

    expect(two.stages.map(({ days, rampPercent }) => [days, rampPercent])).toEqual([
      [7, 0],
      [37, 25],
    ]);
    expect(startOf(two.stages, 1)).toBe(7);
  });

  it('lets stages change places with their lengths and what is due in them', () => {
    const moved = edit(draftOf(plan), { do: 'moveStage', stage: 1, by: -1 });

    expect(moved.stages.map(({ name, days }) => [name, days])).toEqual([
      ['Month 1', 23],
      ['Week 1', 30],
    ]);
    expect(moved.stages[0]?.tasks.map(({ dueDay }) => dueDay)).toEqual([13]);
    expect(moved.stages[1]?.tasks.map(({ dueDay }) => dueDay)).toEqual([23, 26]);
    expect(moved.stages[1]?.checkIns.map(({ day }) => day)).toEqual([30]);
    expect(requestOf(edit(moved, { do: 'moveStage', stage: 0, by: 1 }))).toEqual(requestOf(draftOf(plan)));
  });

  it('leaves the first where it is when it is moved up', () => {
    expect(edit(draftOf(plan), { do: 'moveStage', stage: 0, by: -1 })).toEqual(draftOf(plan));
    const tasks = edit(draftOf(plan), { do: 'moveItem', stage: 0, list: 'tasks', at: 0, by: -1 });
    expect(requestOf(tasks)).toEqual(requestOf(draftOf(plan)));
  });

  it('adds, changes, moves and removes what is in a stage', () => {
    let draft = edit(draftOf(plan), { do: 'addItem', stage: 0, list: 'tasks' });
    draft = edit(draft, {
      do: 'changeItem',
      stage: 0,
      list: 'tasks',
      at: 2,
      change: { title: 'Meet the team' },
    });
    draft = edit(draft, { do: 'moveItem', stage: 0, list: 'tasks', at: 2, by: -1 });
    draft = edit(draft, { do: 'removeItem', stage: 0, list: 'tasks', at: 0 });

    expect(requestOf(draft).stages[0]?.tasks.map(({ key, dueDay }) => [key, dueDay])).toEqual([
      ['meet-the-team', 6],
      ['meet', 3],
    ]);
  });

  it('gives what is new a key that nothing else has', () => {
    let draft = edit(draftOf(plan), { do: 'addStage' });
    draft = edit(draft, { do: 'changeStage', stage: 2, change: { name: 'Week' } });
    draft = edit(draft, { do: 'addStage' });
    draft = edit(draft, { do: 'changeStage', stage: 3, change: { name: '둘째 달' } });

    expect(requestOf(draft).stages.map(({ key }) => key)).toEqual(['week', 'month', 'week-2', 'stage']);
  });

  it('says nothing for a number that was left empty, so that the server asks for it', () => {
    const draft = edit(draftOf(plan), { do: 'changeStage', stage: 0, change: { days: '' } });

    expect(requestOf(draft).stages[0]?.days).toBeNull();
  });
});
