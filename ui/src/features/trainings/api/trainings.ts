import type { TrainingEffectResponse } from '@/generated/api';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { url } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Training } from '@/lib/reference/trainings';

export type TrainingRequest = Omit<Training, 'id' | 'key' | 'file' | 'retired' | 'version'>;

/**
 * How a training's indicator moved, and that of those who never did it; `leftOut` had too few working days before or after, and
 * `change` is negative if it got worse.
 */
export type TrainingEffect = TrainingEffectResponse;

export const fileUrl = (id: string): string => url(`/trainings/${encodeURIComponent(id)}/file`);

export const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'one', id],
    queryFn: ({ signal }) => api.get('/trainings/{id}', { path: { id }, signal }),
  });

export const effectQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'effect', id],
    queryFn: ({ signal }) => api.get('/trainings/{id}/effect', { path: { id }, signal }),
  });

function useChange<T, R>(mutationFn: (given: T) => Promise<R>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.trainings] }),
  });
}

export const useSaveTraining = (existing?: Pick<Training, 'id' | 'version'>) =>
  useChange((training: TrainingRequest) =>
    existing === undefined
      ? api.post('/trainings', { body: training })
      : api.put('/trainings/{id}', {
          path: { id: existing.id },
          body: { ...training, version: existing.version },
        }),
  );

export const useRetireTraining = (id: string) =>
  useChange(() => api.delete('/trainings/{id}', { path: { id } }));

export const useUploadFile = (id: string) =>
  useChange((file: File) => {
    const body = new FormData();
    body.set('file', file);
    return api.post('/trainings/{id}/file', { path: { id }, body });
  });
