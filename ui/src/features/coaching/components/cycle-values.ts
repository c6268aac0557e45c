import type { Day } from '@/lib/days';
import type { Every, NewCycle } from '../api/cycles';

export interface CycleValues {
  who: 'member' | 'team';
  member: string | null;
  team: string | null;
  template: string | null;
  every: Every;
  /** Working days from session to session, where that is how often. */
  days: number | '';
  startsOn: Day | null;
  topic: string;
}

/** What to ask the server for; what was left empty is left out. */
export function newCycle(values: CycleValues): NewCycle {
  const { who, member, team, template, every, days, startsOn, topic } = values;
  return {
    ...(who === 'member' ? { member: member ?? '' } : { team: team ?? '' }),
    template: template ?? '',
    ...(every === 'once' ? {} : { every: every === 'days' ? String(days) : every }),
    ...(startsOn === null ? {} : { startsOn }),
    ...(topic.trim() === '' ? {} : { topic: topic.trim() }),
  };
}
