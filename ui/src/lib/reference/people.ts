import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '../days';
import { http, type Page } from '../http';
import { topics } from '../query-keys';

export const personStatuses = ['active', 'left', 'upcoming'] as const;
export type PersonStatus = (typeof personStatuses)[number];

/** Where someone belonged; null `from` is from the beginning, null `to` (exclusive) is open. */
export interface Membership {
  id: string;
  team: { id: string; name: string } | null;
  role: string | null;
  /** Share of full time, above 0 up to 1. */
  partTime: number;
  from: Day | null;
  to: Day | null;
}

export interface Absence {
  id: string;
  from: Day;
  /** The last day of the absence. */
  to: Day;
  reason: string | null;
}

export interface Person {
  id: string;
  key: string;
  name: string;
  email: string | null;
  excluded: boolean;
  status: PersonStatus;
  team: { id: string; name: string } | null;
  role: string | null;
  partTime: number;
  from: Day | null;
  to: Day | null;
  memberships: Membership[];
  absences: Absence[];
}

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
    queryFn: ({ signal }) => http.get<Page<Person>>('/people', { ...filter }, signal),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.people, 'one', id],
    queryFn: ({ signal }) => http.get<Person>(`/people/${id}`, undefined, signal),
  });
