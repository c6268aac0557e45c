import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { type Items, type Page, send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';
import type { Task } from './tasks';

export const trainingKinds = ['link', 'file', 'session'] as const;
export type TrainingKind = (typeof trainingKinds)[number];

/** Something to learn from. */
export interface Training {
  id: string;
  key: string;
  name: string;
  description: string;
  kind: TrainingKind;
  link: string | null;
  minutes: number;
  /** The indicator that it serves; null for none. */
  indicator: string | null;
  language: string;
  file: { name: string; size: number } | null;
  retired: boolean;
  version: number;
}

export const assignmentStatuses = ['open', 'done', 'cancelled'] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

export interface TrainingName {
  id: string;
  key: string;
  name: string;
}

export interface TrainingAssignment {
  id: string;
  training: TrainingName;
  member: PersonName;
  assignedBy: { kind: 'rule' | 'coaching' | 'hand'; actor: string | null };
  reason: string | null;
  due: Day | null;
  status: AssignmentStatus;
  completedAt: string | null;
  feedback: { rating: number | null; comment: string | null } | null;
  effect: {
    indicator: string;
    before: number | null;
    after: number | null;
    change: number | null;
    days: number;
  } | null;
}

/** That a training serves a weak indicator of somebody. */
export interface Recommendation {
  training: TrainingName;
  indicator: string;
  period?: Period;
  attainment: number | null;
  reason: string;
}

export interface AssignmentFilter {
  member?: string;
  training?: string;
  status?: AssignmentStatus | null;
  page?: number;
  size?: number;
}

export const trainingsQuery = queryOptions({
  queryKey: [topics.trainings, 'catalogue'],
  queryFn: ({ signal }) => send<Items<Training>>('GET', '/trainings', { signal }),
  select: ({ items }) => items,
});

export const assignmentsQuery = (filter: AssignmentFilter) =>
  queryOptions({
    queryKey: [topics.trainings, 'assignments', filter],
    queryFn: ({ signal }) =>
      send<Page<TrainingAssignment>>('GET', '/training-assignments', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const recommendationsQuery = (level: 'member' | 'team', id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'recommendations', level, id],
    queryFn: ({ signal }) =>
      send<Items<Recommendation> | Recommendation[]>(
        'GET',
        `/${level === 'team' ? 'teams' : 'people'}/${encodeURIComponent(id)}/training-recommendations`,
        { signal },
      ),
    select: (list) => (Array.isArray(list) ? list : list.items),
  });

/** The open tasks that trainings have made of the viewer's, to be answered when a training is done. */
export const trainingTasksQuery = queryOptions({
  queryKey: [topics.tasks, 'trainings'],
  queryFn: ({ signal }) =>
    send<Page<Task>>('GET', '/tasks', {
      query: { assignee: 'me', status: 'open', form: 'training', size: 100 },
      signal,
    }),
  select: ({ items }) => items,
});

export interface NewAssignment {
  /** The training's key. */
  training: string;
  member?: string;
  team?: string;
  due?: Day;
  note?: string;
}

export function useAssign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assignment: NewAssignment) =>
      send<Items<TrainingAssignment>>('POST', '/training-assignments', { body: assignment }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.trainings] }),
  });
}
