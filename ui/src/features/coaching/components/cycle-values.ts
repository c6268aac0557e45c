import type { Day } from '@/lib/days';
import type { everyChoices, NewCycle } from '../api/cycles';

export interface CycleValues {
  who: 'member' | 'team';
  member: string | null;
  team: string | null;
  template: string | null;
  every: (typeof everyChoices)[number];
  startsOn: Day | null;
  topic: string;
}

/** What to ask the server for; what was left empty is left out. */
export function newCycle({ who, member, team, template, every, startsOn, topic }: CycleValues): NewCycle {
  return {
    ...(who === 'member' ? { member: member ?? '' } : { team: team ?? '' }),
    template: template ?? '',
    ...(every === 'once' ? {} : { every }),
    ...(startsOn === null ? {} : { startsOn }),
    ...(topic.trim() === '' ? {} : { topic: topic.trim() }),
  };
}
