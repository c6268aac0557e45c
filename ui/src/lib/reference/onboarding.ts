import type { OnboardingRow } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import type { Page } from '../http';
import { topics } from '../query-keys';

/**
 * Where somebody's onboarding stands, in short: `stage` is null before the first and after the last, an `attainment` of 1 is all
 * that the ramp asks for, and `timeToRamp` counts calendar days.
 */
export type { OnboardingRow };

export type OnboardingStatus = OnboardingRow['status'];
export const onboardingStatuses = [
  'active',
  'scheduled',
  'paused',
  'completed',
  'cancelled',
] as const satisfies OnboardingStatus[];

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
    queryFn: ({ signal }) => api.get('/onboardings', { query: { ...filter }, signal }),
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
