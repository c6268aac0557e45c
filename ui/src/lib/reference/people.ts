import type { PersonAbsenceResponse, PersonMembershipResponse, PersonResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

export const personStatuses = ['active', 'left', 'upcoming'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** Where someone belonged; null `from` is from the beginning, null `to` (exclusive) is open. */
export type Membership = PersonMembershipResponse;

export type Absence = PersonAbsenceResponse;

export type Person = PersonResponse;

export interface PeopleFilter {
  query?: string;
  team?: string | null;
  status?: 'active' | 'left' | 'all';
  page?: number;
  size?: number;
}

export const peopleQuery = (filter: PeopleFilter) =>
  queryOptions({
    queryKey: [topics.people, 'list', filter],
    queryFn: ({ signal }) => api.get('/people', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.people, 'one', id],
    queryFn: ({ signal }) => api.get('/people/{id}', { path: { id }, signal }),
  });
