import type {
  TrainingAssignmentRequest,
  TrainingAssignmentResponse,
  TrainingRecommendation,
  TrainingResponse,
} from '@/generated/api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';

/** Something to learn from; `indicator` is the one that it serves, null for none. */
export type Training = TrainingResponse;
export type TrainingKind = Training['kind'];
export const trainingKinds = ['link', 'file', 'session'] as const satisfies TrainingKind[];

export type { TrainingName } from '@/generated/api';

/** That somebody is to do a training: `task` is that by which it is completed, `change` is negative if it got worse. */
export type TrainingAssignment = TrainingAssignmentResponse;
export type AssignmentStatus = TrainingAssignment['status'];
export const assignmentStatuses = ['open', 'done', 'cancelled'] as const satisfies AssignmentStatus[];

/** That a training serves a weak indicator of somebody; `reason` is how the goal stands. */
export type Recommendation = TrainingRecommendation;

export interface AssignmentFilter {
  member?: string;
  training?: string;
  status?: AssignmentStatus | null;
  page?: number;
  size?: number;
}

export const trainingsQuery = queryOptions({
  queryKey: [topics.trainings, 'catalogue'],
  queryFn: ({ signal }) => api.get('/trainings', { signal }),
  select: ({ items }) => items,
});

export const assignmentsQuery = (filter: AssignmentFilter) =>
  queryOptions({
    queryKey: [topics.trainings, 'assignments', filter],
    queryFn: ({ signal }) => api.get('/training-assignments', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const recommendationsQuery = (level: 'member' | 'team', id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'recommendations', level, id],
    queryFn: ({ signal }) =>
      level === 'team'
        ? api.get('/teams/{id}/training-recommendations', { path: { id }, signal })
        : api.get('/people/{id}/training-recommendations', { path: { id }, signal }),
    select: ({ items }) => items,
  });

/** `training` is the training's key. */
export type NewAssignment = TrainingAssignmentRequest;

export function useAssign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (assignment: NewAssignment) => api.post('/training-assignments', { body: assignment }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.trainings] }),
  });
}

/** Takes an open assignment back, for a reason. */
export function useTakeBack(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      api.post('/training-assignments/{id}/cancel', { path: { id }, body: { reason } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.trainings] }),
  });
}
