import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { type Items, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { PersonName } from '@/lib/reference/awards';
import type { Contest, ContestLevel, Prize, TieBreak, WinKind } from '@/lib/reference/contests';

export const faces = ['en', 'ko', 'drl'] as const;
export type Face = (typeof faces)[number];

/** How a contest is scored: what its author wrote, and the same in every language (null where it has problems by now). */
export interface Scoring {
  text: string;
  language: Face;
  version: number | null;
  en: string | null;
  ko: string | null;
  drl: string | null;
}

export interface ContestDetails extends Contest {
  scoring: Scoring;
}

export interface ResultRow {
  place: number;
  subject: PersonName;
  score: number;
  prize: string | null;
  handedOverAt: string | null;
  handedOverBy: string | null;
}

/** What was changed under way: `scoring`, `to`, `prizes`. */
export interface Amendment {
  at: string;
  actor: string;
  note: string;
  changes: string[];
}

const address = (id: string, rest = '') => `/contests/${encodeURIComponent(id)}${rest}`;

export const contestQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'one', id],
    queryFn: ({ signal }) => send<ContestDetails>('GET', address(id), { signal }),
    enabled: id !== '',
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'results', id],
    queryFn: ({ signal }) => send<Items<ResultRow>>('GET', address(id, '/results'), { signal }),
    select: (list) => list.items,
  });

export const amendmentsQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.contests, 'amendments', id],
    queryFn: ({ signal }) => send<Items<Amendment>>('GET', address(id, '/amendments'), { signal }),
    select: (list) => list.items,
  });

export type ScoringRequest =
  | { text: string; language: Face }
  | { form: { activityTypes?: string[]; points?: number; indicator?: string } };

export interface ContestRequest {
  name: string;
  description: string;
  level: ContestLevel;
  participants: string[];
  from: string;
  to: string;
  graceHours: number;
  scoring: ScoringRequest;
  win: { kind: WinKind; target: number | null; tieBreak: TieBreak };
  prizes: Prize[];
}

export interface AmendRequest {
  scoring?: ScoringRequest;
  to?: string;
  prizes?: Prize[];
  note: string;
}

function useRefreshContests() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [topics.contests] });
}

export function useSaveContest(existing?: Pick<Contest, 'id' | 'version'>) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (contest: ContestRequest) =>
      existing === undefined
        ? send<ContestDetails>('POST', '/contests', { body: contest })
        : send<ContestDetails>('PUT', address(existing.id), {
            body: { ...contest, version: existing.version },
          }),
    onSuccess: refresh,
  });
}

export function useStartContest() {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (id: string) => send<ContestDetails>('POST', address(id, '/start'), {}),
    onSuccess: refresh,
  });
}

export function useDeleteContest() {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (id: string) => send<undefined>('DELETE', address(id), {}),
    onSuccess: refresh,
  });
}

export function useAmendContest(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (body: AmendRequest) => send<ContestDetails>('POST', address(id, '/amend'), { body }),
    onSuccess: refresh,
  });
}

export function useCancelContest(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (note: string) => send<ContestDetails>('POST', address(id, '/cancel'), { body: { note } }),
    onSuccess: refresh,
  });
}

export function useHandOver(id: string) {
  const refresh = useRefreshContests();
  return useMutation({
    mutationFn: (subject: string) =>
      send<undefined>('POST', address(id, `/results/${encodeURIComponent(subject)}/handed-over`), {}),
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
