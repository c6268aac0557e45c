import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { http, type Items } from '../http';
import { topics } from '../query-keys';
import type { Scorecard, Subject } from './standing';

export type SubjectKey = Pick<Subject, 'level' | 'id'>;

function base({ level, id }: SubjectKey): string {
  if (level === 'company') return '/company';
  return level === 'team' ? `/teams/${id}` : `/people/${id}`;
}

export const scorecardQuery = (subject: SubjectKey, period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.standings, 'scorecard', subject.level, subject.id, period, at],
    queryFn: ({ signal }) => http.get<Scorecard>(`${base(subject)}/scorecard`, { period, at }, signal),
    placeholderData: keepPreviousData,
  });

/** One past scorecard in short. */
export interface PastScorecard {
  from: Day;
  to: Day;
  score: number | null;
  color: string | null;
}

export const scorecardHistoryQuery = (person: string, period: Period, count = 12) =>
  queryOptions({
    queryKey: [topics.standings, 'scorecard-history', person, period, count],
    queryFn: ({ signal }) =>
      http.get<Items<PastScorecard>>(`/people/${person}/scorecards`, { period, count }, signal),
    select: (list) => [...list.items].sort((a, b) => a.from.localeCompare(b.from)),
  });
