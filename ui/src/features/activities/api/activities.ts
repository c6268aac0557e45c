import type { ActivityMemberView, ActivityView } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';
import type { Subject } from '@/lib/reference/standing';

export type ActivityMember = ActivityMemberView;

/** One thing a member did, as the CRM tells it. */
export type Activity = ActivityView;

/** Which activities stand behind a number; `to` is exclusive. */
export interface ActivitiesQuestion {
  subject: Pick<Subject, 'level' | 'id'>;
  indicator: string;
  from: Day;
  to: Day;
  page: number;
}

export const PAGE_SIZE = 25;

export const activitiesQuery = ({ subject, indicator, from, to, page }: ActivitiesQuestion) =>
  queryOptions({
    queryKey: [topics.activities, subject.level, subject.id, indicator, from, to, page],
    queryFn: ({ signal }) =>
      api.get('/activities', {
        query: {
          member: subject.level === 'member' ? subject.id : null,
          team: subject.level === 'team' ? subject.id : null,
          indicator,
          from,
          to,
          page,
          size: PAGE_SIZE,
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
