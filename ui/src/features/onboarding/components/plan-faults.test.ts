import { describe, expect, it } from 'vitest';
import { inOrder, placeOf } from './plan-faults';

describe('the faults of a plan', () => {
  it('are where people would look for them', () => {
    expect(placeOf('stages.1.tasks.0.title')).toEqual({ stage: 2, list: 'tasks', item: 1 });
    expect(placeOf('stages.0.gate.targets')).toEqual({ stage: 1, list: null, item: null });
    expect(placeOf('name')).toEqual({ stage: null, list: null, item: null });
  });

  it('come in the order of the page', () => {
    const faults = { 'stages.10.days': 'c', 'stages.2.name': 'b', name: 'a' };

    expect(inOrder(faults).map(([, message]) => message)).toEqual(['a', 'b', 'c']);
  });
});
