import type { TaskResponse } from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import type { Page } from '../http';
import { topics } from '../query-keys';

export type TaskStatus = TaskResponse['status'];

/** What a task's form is given and what is answered: by name. */
export type Values = Record<string, unknown>;

/**
 * Something that somebody is asked to do; `form` says how it is answered, and `assignee` is null while it waits for somebody
 * of the group to take it.
 */
export type Task = TaskResponse;

export interface TaskFilter {
  assignee?: string;
  status?: TaskStatus;
  page?: number;
  size?: number;
}

export const tasksQuery = (filter: TaskFilter) =>
  queryOptions({
    queryKey: [topics.tasks, 'list', filter],
    queryFn: ({ signal }) => api.get('/tasks', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.tasks, 'one', id],
    queryFn: ({ signal }) => api.get('/tasks/{id}', { path: { id }, signal }),
  });

/** How many tasks wait for me or for somebody of my group. */
export const openTasksQuery = queryOptions({
  ...tasksQuery({ assignee: 'me', status: 'open', size: 1 }),
  select: ({ total }: Page<Task>) => total,
});
