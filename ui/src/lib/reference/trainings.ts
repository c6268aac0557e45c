import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { type Items, type Page, send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';
import type { Status } from './standing';

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
  /** `name` is a rule's, or who did it by hand. */
  assignedBy: { kind: 'rule' | 'coaching' | 'hand'; name: string | null };
  reason: string | null;
  assignedAt: string;
  due: Day;
  overdue: boolean;
  status: AssignmentStatus;
  /** The task by which it is completed; null if it is not open. */
  task: string | null;
  completedAt: string | null;
  feedback: { rating: number | null; comment: string | null } | null;
  /** Why it was cancelled. */
  cancelled: string | null;
  /** Over as many working days before and after; `change` is negative if it got worse. */
  effect: { indicator: string | null; before: number; after: number; change: number; days: number } | null;
}

/** That a training serves a weak indicator of somebody. */
export interface Recommendation {
  training: Training;
  indicator: { key: string; name: string };
  period: Period;
  attainment: number | null;
  pace: number;
  /** How the goal stands. */
  reason: Status;
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
      send<Items<Recommendation>>(
        'GET',
        `/${level === 'team' ? 'teams' : 'people'}/${encodeURIComponent(id)}/training-recommendations`,
        { signal },
      ),
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
