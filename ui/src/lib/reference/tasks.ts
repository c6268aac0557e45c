import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { type Page, send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';

export type TaskStatus = 'open' | 'done' | 'cancelled';

/** What a task's form is given and what is answered: by name. */
export type Values = Record<string, unknown>;

export interface Task {
  id: string;
  /** Which form it is answered with. */
  form: string;
  title: string;
  link: string | null;
  subject: PersonName | null;
  /** Null while it waits for somebody of the group to take it. */
  assignee: PersonName | null;
  group: string | null;
  createdAt: string;
  due: string | null;
  overdue: boolean;
  status: TaskStatus;
  completedBy: string | null;
  completedAt: string | null;
  process: { instance: string; key: string; name: string } | null;
  inputs: Values;
  outcome: Values | null;
  version: number;
}

export interface TaskFilter {
  assignee?: string;
  status?: TaskStatus;
  page?: number;
  size?: number;
}

export const tasksQuery = (filter: TaskFilter) =>
  queryOptions({
    queryKey: [topics.tasks, 'list', filter],
    queryFn: ({ signal }) => send<Page<Task>>('GET', '/tasks', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.tasks, 'one', id],
    queryFn: ({ signal }) => send<Task>('GET', `/tasks/${encodeURIComponent(id)}`, { signal }),
  });

/** How many tasks wait for me or for somebody of my group. */
export const openTasksQuery = queryOptions({
  ...tasksQuery({ assignee: 'me', status: 'open', size: 1 }),
  select: ({ total }: Page<Task>) => total,
});
