import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Page, send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';

export const contestStatuses = ['running', 'scheduled', 'closing', 'final', 'draft', 'cancelled'] as const;
export type ContestStatus = (typeof contestStatuses)[number];

export const winKinds = ['highest_score', 'first_to', 'everyone_at'] as const;
export type WinKind = (typeof winKinds)[number];

export const tieBreaks = ['shared', 'earliest'] as const;
export type TieBreak = (typeof tieBreaks)[number];

export type ContestLevel = 'member' | 'team';

export interface Prize {
  place: number;
  text: string;
}

/** A contest; `to` is the moment after the last that counts. */
export interface Contest {
  id: string;
  key: string;
  name: string;
  description: string;
  level: ContestLevel;
  status: ContestStatus;
  from: string;
  to: string;
  graceHours: number;
  participants: { everyone: boolean; items: PersonName[] };
  win: { kind: WinKind; target: number | null; tieBreak: TieBreak };
  prizes: Prize[];
  provisional: boolean;
  rulebookId: string;
  createdBy: string;
  startedAt: string | null;
  finalAt: string | null;
  version: number;
}

export interface StandingRow {
  rank: number;
  subject: PersonName;
  score: number;
  qualified: boolean;
  reachedAt: string | null;
  prize: string | null;
}

export interface Standings {
  status: ContestStatus;
  provisional: boolean;
  total: number;
  rows: StandingRow[];
}

export const contestsQuery = (status: ContestStatus | null, page = 0, size = 50) =>
  queryOptions({
    queryKey: [topics.contests, 'list', status, page, size],
    queryFn: ({ signal }) =>
      send<Page<Contest>>('GET', '/contests', { query: { status, page, size }, signal }),
    placeholderData: keepPreviousData,
  });

/** How a contest stands: the top, and the neighbours of whoever it is shown to. */
export const standingsQuery = (contest: string, size: number, around: string | null) =>
  queryOptions({
    queryKey: [topics.contests, 'standings', contest, size, around],
    queryFn: ({ signal }) =>
      send<Standings>('GET', `/contests/${encodeURIComponent(contest)}/standings`, {
        query: { size, around },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

/** Whether someone competes, themselves or with a team that they manage; whoever does not say for sure does not. */
export function takesPart({ level, participants }: Contest, person: string | null, teams: string[]): boolean {
  if (participants.everyone)
    return level === 'member' ? person !== null : person !== null || teams.length > 0;
  const own = level === 'member' ? [person] : teams;
  return participants.items.some(({ id }) => own.includes(id));
}
