import type { ScorecardPast } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { api } from '../api';
import { topics } from '../query-keys';
import type { Subject } from './standing';

export type SubjectKey = Pick<Subject, 'level' | 'id'>;

function ask({ level, id }: SubjectKey, query: { period: Period; at: Day }, signal: AbortSignal) {
  if (level === 'company' || id === null) return api.get('/company/scorecard', { query, signal });
  const path = { id };
  return level === 'team'
    ? api.get('/teams/{id}/scorecard', { path, query, signal })
    : api.get('/people/{id}/scorecard', { path, query, signal });
}

export const scorecardQuery = (subject: SubjectKey, period: Period, at: Day) =>
  queryOptions({
    queryKey: [topics.standings, 'scorecard', subject.level, subject.id, period, at],
    queryFn: ({ signal }) => ask(subject, { period, at }, signal),
    placeholderData: keepPreviousData,
  });

/** One past scorecard in short. */
export type PastScorecard = ScorecardPast;

export const scorecardHistoryQuery = (person: string, period: Period, count = 12) =>
  queryOptions({
    queryKey: [topics.standings, 'scorecard-history', person, period, count],
    queryFn: ({ signal }) =>
      api.get('/people/{id}/scorecards', { path: { id: person }, query: { period, count }, signal }),
    select: (list) => [...list.items].sort((a, b) => a.from.localeCompare(b.from)),
  });
