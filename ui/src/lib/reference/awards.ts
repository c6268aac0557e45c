import type { AwardsHeldBadge, AwardsLevelResponse, AwardsResponse, BadgeResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

/** Who somebody is; `key` is the CRM's. */
export type { PersonName } from '@/generated/api';

export type HeldBadge = AwardsHeldBadge;

/** What a badge looks like. */
export type BadgeLook = Pick<AwardsHeldBadge, 'key' | 'name' | 'icon' | 'color'>;

/** The level reached: `next` is null at the last, `progress` towards it is 0 to 1, a shipped level has no name. */
export type LevelReached = AwardsLevelResponse;

/** Points, level, rank by this month's points, and badges of a person. */
export type Awards = AwardsResponse;

/** A badge that can be earned, and how many hold it. */
export type Badge = BadgeResponse;

export const awardsQuery = (person: string) =>
  queryOptions({
    queryKey: [topics.awards, 'person', person],
    queryFn: ({ signal }) => api.get('/people/{id}/awards', { path: { id: person }, signal }),
    placeholderData: keepPreviousData,
    enabled: person !== '',
  });

export const badgesQuery = queryOptions({
  queryKey: [topics.awards, 'badges'],
  queryFn: ({ signal }) => api.get('/badges', { signal }),
  select: (list) => list.items,
});
