import { describe, expect, it } from 'vitest';
import { cellsOf, tablesOf, withCell, withRow } from './rule-table';
import type { TypedRule } from './typed-rule';

const tier = (name: string, bar: number, badge: string): TypedRule => ({
  name,
  trigger: {
    kind: 'crosses',
    quantity: { kind: 'indicator', indicator: 'calls', scope: 'member', horizon: 'week', last: false },
    rising: true,
    bar,
  },
  clauses: [{ any: [{ kind: 'has', trait: 'role', is: true, values: ['AE', 'SDR'] }] }],
  actions: [{ kind: 'award', badge, to: 'member' }],
  limits: [],
});
const deal: TypedRule = {
  name: 'Deal',
  trigger: { kind: 'logged', types: ['deal_won'] },
  clauses: [],
  actions: [{ kind: 'give_points', points: { kind: 'constant', value: 50 }, to: 'member' }],
  limits: [{ kind: 'times', times: 1, per: 'day' }],
};
const rules = [tier('Bronze', 50, 'bronze'), deal, tier('Gold', 100, 'gold')];

describe('rules as tables', () => {
  it('puts rules together that differ in values only, and shows what differs', () => {
    expect(tablesOf(rules)).toMatchObject([
      { places: [0, 2], columns: ['name', 'trigger/bar', 'actions/0/badge'] },
      { places: [1], columns: ['name', 'actions/0/points/value', 'limits/0/times'] },
    ]);
  });

  it('does not put together what is set off otherwise', () => {
    const team = structuredClone(rules[0]) as TypedRule;
    if (team.trigger.kind === 'crosses' && team.trigger.quantity.kind === 'indicator')
      team.trigger.quantity.scope = 'team';
    expect(tablesOf([rules[0] as TypedRule, team])).toHaveLength(2);
  });

  it('changes a value where it stands, and nothing else', () => {
    const changed = withCell(rules[0] as TypedRule, 'trigger/bar', 60);
    expect(changed).toEqual(tier('Bronze', 60, 'bronze'));
    expect(withCell(changed, 'clauses/0/any/0/values', ['AM']).clauses[0]?.any[0]).toMatchObject({
      values: ['AM'],
    });
    expect(cellsOf(rules[0] as TypedRule).get('trigger/bar')).toBe(50);
  });

  it('adds a row like the last, below it, under a new name', () => {
    const [table] = tablesOf(rules);
    const more = table ? withRow(withRow(rules, table), table) : [];
    expect(more.map(({ name }) => name)).toEqual(['Bronze', 'Deal', 'Gold', 'Gold 3', 'Gold 2']);
  });
});
