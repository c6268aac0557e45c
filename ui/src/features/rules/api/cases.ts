import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '@/lib/http';
import { RULEBOOKS } from './rulebooks';

/** What is given in a test case: nothing of the organization's own people, goals and past plays a part. */
export interface CaseFacts {
  day: string | null;
  days: number | null;
  people: {
    key: string;
    role: string | null;
    team: string | null;
    manages: boolean;
    tags: string[] | null;
    tenure: number | null;
  }[];
  goals: { indicator: string; period: string; target: number; member: string | null; team: string | null }[];
  activities: {
    member: string;
    type: string;
    day: number | null;
    time: string | null;
    times: number | null;
    amount: number | null;
    attributes: Record<string, string> | null;
  }[];
}

/** What somebody is expected to receive. */
export interface Expectation {
  member: string;
  kind: string;
  points: number | null;
  badge: string | null;
  text: string | null;
  times: number | null;
}

export interface TestCase {
  id: string;
  name: string;
  given: CaseFacts;
  expected: Expectation[];
  changedBy: string;
  changedAt: string;
  version: number;
}

export interface CaseToSave {
  name: string;
  given: CaseFacts;
  expected: Expectation[];
  version: number | null;
}

const path = (id: string, one?: string) =>
  `/rulebooks/${encodeURIComponent(id)}/cases${one === undefined ? '' : `/${encodeURIComponent(one)}`}`;

export const casesQuery = (id: string) =>
  queryOptions({
    queryKey: [...RULEBOOKS, 'cases', id],
    queryFn: ({ signal }) => send<{ items: TestCase[] }>('GET', path(id), { signal }),
    select: (list) => list.items,
  });

export function useSaveCase(rulebook: string, existing?: TestCase) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CaseToSave) =>
      existing === undefined
        ? send<TestCase>('POST', path(rulebook), { body })
        : send<TestCase>('PUT', path(rulebook, existing.id), { body }),
    onSuccess: () => client.invalidateQueries({ queryKey: RULEBOOKS }),
  });
}

export function useRemoveCase(rulebook: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (one: string) => send<undefined>('DELETE', path(rulebook, one), {}),
    onSuccess: () => client.invalidateQueries({ queryKey: RULEBOOKS }),
  });
}
