import type { Day } from '@/lib/days';
import type { StartRequest } from '../api/onboardings';

/** Whom to start, by what plan, from when on. */
export interface StartValues {
  kind: 'person' | 'cohort';
  member: string | null;
  members: string[];
  cohort: string;
  plan: string | null;
  startsOn: Day | null;
  buddy: string | null;
}

export const emptyStart = (startsOn: Day): StartValues => ({
  kind: 'person',
  member: null,
  members: [],
  cohort: '',
  plan: null,
  startsOn,
  buddy: null,
});

/** The fields that must be filled in first. */
export function missingOf({ kind, member, members, plan, startsOn }: StartValues): string[] {
  return [
    kind === 'person' && member === null && 'member',
    kind === 'cohort' && members.length === 0 && 'members',
    plan === null && 'plan',
    startsOn === null && 'startsOn',
  ].filter((field) => field !== false);
}

/** What to send: one person may have a buddy, several may have a name together. */
export function startRequest(values: StartValues): StartRequest {
  const { kind, member, members, cohort, plan, startsOn, buddy } = values;
  const common = { plan: plan ?? '', startsOn: startsOn ?? '' };
  const named = cohort.trim() === '' ? {} : { cohort: cohort.trim() };
  return kind === 'person'
    ? { ...common, ...named, member: member ?? '', ...(buddy === null ? {} : { buddy }) }
    : { ...common, ...named, members };
}
