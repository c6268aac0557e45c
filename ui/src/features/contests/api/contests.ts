import type {
  ContestAmendRequest,
  ContestDetails,
  ContestRequest,
  ContestScoringRequest,
  ContestStandingResultRow,
} from '@/generated/api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Contest } from '@/lib/reference/contests';

export type { Amendment, ContestDetails, ContestRequest } from '@/generated/api';

export type Face = ContestDetails['scoring']['language'];
export const faces = ['en', 'ko', 'drl'] as const satisfies Face[];

export type ResultRow = ContestStandingResultRow;
export type Scoring = ContestDetails['scoring'];
export type ScoringRequest = ContestScoringRequest;
export type AmendRequest = ContestAmendRequest;

export const contestQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'one', id],
    queryFn: ({ signal }) => api.get('/contests/{id}', { path: { id }, signal }),
    enabled: id !== '',
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'results', id],
    queryFn: ({ signal }) => api.get('/contests/{id}/results', { path: { id }, signal }),
    select: (list) => list.items,
  });

export const amendmentsQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'amendments', id],
    queryFn: ({ signal }) => api.get('/contests/{id}/amendments', { path: { id }, signal }),
    select: (list) => list.items,
  });

function useRefreshContests() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [topics.contests] });
}

export function useSaveContest(existing?: Pick<Contest, 'id' | 'version'>) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (contest: ContestRequest) =>
      existing === undefined
        ? api.post('/contests', { body: contest })
        : api.put('/contests/{id}', {
            path: { id: existing.id },
            body: { ...contest, version: existing.version },
          }),
    onSuccess: refresh,
  });
}

export function useStartContest() {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (id: string) => api.post('/contests/{id}/start', { path: { id } }),
    onSuccess: refresh,
  });
}

export function useDeleteContest() {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (id: string) => api.delete('/contests/{id}', { path: { id } }),
    onSuccess: refresh,
  });
}

export function useAmendContest(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (body: AmendRequest) => api.post('/contests/{id}/amend', { path: { id }, body }),
    onSuccess: refresh,
  });
}

export function useCancelContest(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (note: string) => api.post('/contests/{id}/cancel', { path: { id }, body: { note } }),
    onSuccess: refresh,
  });
}

export function useHandOver(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (subject: string) =>
      api.post('/contests/{id}/results/{subject}/handed-over', { path: { id, subject } }),
    onSuccess: refresh,
  });
}

/** The entries of the ledger that make up a participant's score, the last first. */
export const scoreEntriesQuery = (id: string, subject: string, page: number) =>
  queryOptions({
    queryKey: [topics.contests, 'entries', id, subject, page],
    queryFn: ({ signal }) =>
      api.get('/contests/{id}/standings/{subject}/entries', {
        path: { id, subject },
        query: { page, size: 25 },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
