import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day } from '@/lib/days';
import { http, type Items, type Page } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Subject } from '@/lib/reference/standing';

export interface ActivityMember {
  id: string;
  key: string;
  name: string;
}

/** One thing a member did, as the CRM tells it. */
export interface Activity {
  id: string;
  source: string;
  externalId: string;
  type: string;
  member: ActivityMember;
  occurredAt: string;
  amount: number | null;
  currency: string | null;
  attributes: Record<string, unknown>;
  credits: { member: ActivityMember; share: number }[];
  deleted: boolean;
  revision: number;
  link: string | null;
}

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
      http.get<Page<Activity>>(
        '/activities',
        {
          member: subject.level === 'member' ? subject.id : null,
          team: subject.level === 'team' ? subject.id : null,
          indicator,
          from,
          to,
          page,
          size: PAGE_SIZE,
        },
        signal,
      ),
    placeholderData: keepPreviousData,
  });

export const activityTypesQuery = queryOptions({
  queryKey: [topics.config, 'activity-types'],
  queryFn: ({ signal }) =>
    http.get<Items<{ key: string; name: string }>>('/activity-types', undefined, signal),
  select: ({ items }) => new Map(items.map(({ key, name }) => [key, name])),
});
