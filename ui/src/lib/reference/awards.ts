import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Period } from '../days';
import { type Items, send } from '../http';
import { topics } from '../query-keys';

/** Who somebody is; `key` is the CRM's. */
export interface PersonName {
  id: string;
  key: string;
  name: string;
}

/** What a badge looks like. */
export interface BadgeLook {
  key: string;
  name: string;
  icon: string;
  color: string;
}

export interface HeldBadge extends BadgeLook {
  description: string;
  awardedAt: string;
  effectId: string;
}

/** The level reached: `next` is null at the last, `progress` towards it is 0 to 1, a shipped level has no name. */
export interface LevelReached {
  number: number;
  name: string;
  from: number;
  next: number | null;
  progress: number;
}

/** Points, level, rank by this month's points, and badges of a person. */
export interface Awards {
  points: { total: number; period: Record<Period, number> };
  level: LevelReached;
  rank: { points: number; of: number };
  badges: HeldBadge[];
}

export const awardsQuery = (person: string) =>
  queryOptions({
    queryKey: [topics.awards, 'person', person],
    queryFn: ({ signal }) => send<Awards>('GET', `/people/${encodeURIComponent(person)}/awards`, { signal }),
    placeholderData: keepPreviousData,
    enabled: person !== '',
  });

/** A badge that can be earned, and how many hold it. */
export interface Badge extends BadgeLook {
  id: string;
  description: string;
  retired: boolean;
  builtIn: boolean;
  holders: number;
  version: number;
}

export const badgesQuery = queryOptions({
  queryKey: [topics.awards, 'badges'],
  queryFn: ({ signal }) => send<Items<Badge>>('GET', '/badges', { signal }),
  select: (list) => list.items,
});
