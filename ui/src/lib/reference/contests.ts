import type {
  ContestResponse,
  ContestStandingStandingRow,
  ContestStandingStandingsResponse,
} from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

export type { Prize } from '@/generated/api';

/** A contest; `to` is the moment after the last that counts. */
export type Contest = ContestResponse;
export type ContestLevel = Contest['level'];

export type ContestStatus = Contest['status'];
export const contestStatuses = [
  'running',
  'scheduled',
  'closing',
  'final',
  'draft',
  'cancelled',
] as const satisfies ContestStatus[];

export type WinKind = Contest['win']['kind'];
export const winKinds = ['highest_score', 'first_to', 'everyone_at'] as const satisfies WinKind[];

export type TieBreak = Contest['win']['tieBreak'];
export const tieBreaks = ['shared', 'earliest'] as const satisfies TieBreak[];

export type StandingRow = ContestStandingStandingRow;
export type Standings = ContestStandingStandingsResponse;

export const contestsQuery = (status: ContestStatus | null, page = 0, size = 50) =>
  queryOptions({
    queryKey: [topics.contests, 'list', status, page, size],
    queryFn: ({ signal }) => api.get('/contests', { query: { status, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** How a contest stands: the top, and the neighbours of whoever it is shown to. */
export const standingsQuery = (contest: string, size: number, around: string | null) =>
  queryOptions({
    queryKey: [topics.contests, 'standings', contest, size, around],
    queryFn: ({ signal }) =>
      api.get('/contests/{id}/standings', { path: { id: contest }, query: { size, around }, signal }),
    placeholderData: keepPreviousData,
  });

/** Whether someone competes, themselves or with a team that they manage; whoever does not say for sure does not. */
export function takesPart({ level, participants }: Contest, person: string | null, teams: string[]): boolean {
  if (participants.everyone)
    return level === 'member' ? person !== null : person !== null || teams.length > 0;
  const own = level === 'member' ? [person] : teams;
  return participants.items.some(({ id }) => own.includes(id));
}
