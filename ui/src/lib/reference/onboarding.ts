import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Page, send } from '../http';
import type { Day } from '../days';
import { topics } from '../query-keys';
import type { PersonName } from './awards';

export const onboardingStatuses = ['active', 'scheduled', 'paused', 'completed', 'cancelled'] as const;
export type OnboardingStatus = (typeof onboardingStatuses)[number];

/** Something with a key of its own and a name for people. */
export interface Named {
  key: string;
  name: string;
}

/** Where somebody's onboarding stands, in short. */
export interface OnboardingRow {
  id: string;
  member: PersonName;
  plan: { id: string; key: string; name: string };
  cohort: string | null;
  startsOn: Day;
  status: OnboardingStatus;
  /** The stage that is open; null before the first and after the last. */
  stage: Named | null;
  stageDue: Day | null;
  behind: boolean;
  /** The step at which it waits for somebody beyond its time. */
  stuck: { node: string; name: string; since: string } | null;
  rampPercent: number;
  /** Reached of what the ramp asks for; 1 is all of it. */
  attainment: number | null;
  /** Calendar days until full targets were reached; null while they are not. */
  timeToRamp: number | null;
}

export interface OnboardingFilter {
  status?: OnboardingStatus | null;
  cohort?: string | null;
  team?: string | null;
  member?: string | null;
  page?: number;
  size?: number;
}

export const onboardingsQuery = (filter: OnboardingFilter) =>
  queryOptions({
    queryKey: [topics.onboarding, 'list', filter],
    queryFn: ({ signal }) =>
      send<Page<OnboardingRow>>('GET', '/onboardings', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

const order: Record<OnboardingStatus, number> = {
  active: 0,
  paused: 1,
  scheduled: 2,
  completed: 3,
  cancelled: 4,
};

/** The onboarding that matters to somebody now: what runs before what is to come, and that before what has been. */
export const ownOnboarding = (rows: OnboardingRow[], person: string | null): OnboardingRow | null =>
  rows
    .filter(({ member }) => member.id === person)
    .sort((a, b) => order[a.status] - order[b.status] || b.startsOn.localeCompare(a.startsOn))[0] ?? null;

/** My own onboarding; null where I have none. */
export const myOnboardingQuery = (person: string | null) =>
  queryOptions({
    ...onboardingsQuery({ member: person, page: 0, size: 100 }),
    select: ({ items }: Page<OnboardingRow>) => ownOnboarding(items, person),
    enabled: person !== null,
  });
