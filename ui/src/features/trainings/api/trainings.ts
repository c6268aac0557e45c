import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send, url } from '@/lib/http';
import { topics } from '@/lib/query-keys';
import type { Training, TrainingAssignment } from '@/lib/reference/trainings';

export type TrainingRequest = Omit<Training, 'id' | 'key' | 'file' | 'retired' | 'version'>;

/** How a training's indicator moved; `change` is negative if it got worse. */
export interface TrainingEffect {
  /** Null if the training serves none. */
  indicator: string | null;
  people: number;
  /** Who did it but had too few working days before or after. */
  leftOut: number;
  before: number | null;
  after: number | null;
  change: number | null;
  /** Those who never did it, over the same days. */
  peers: { before: number; after: number; change: number } | null;
  caveat: string;
}

const address = (id: string, rest = '') => `/trainings/${encodeURIComponent(id)}${rest}`;

export const fileUrl = (id: string): string => url(address(id, '/file'));

export const trainingQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'one', id],
    queryFn: ({ signal }) => send<Training>('GET', address(id), { signal }),
  });

export const effectQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.trainings, 'effect', id],
    queryFn: ({ signal }) => send<TrainingEffect>('GET', address(id, '/effect'), { signal }),
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
      ? send<Training>('POST', '/trainings', { body: training })
      : send<Training>('PUT', address(existing.id), { body: { ...training, version: existing.version } }),
  );

export const useRetireTraining = (id: string) => useChange(() => send<undefined>('DELETE', address(id), {}));

export const useUploadFile = (id: string) =>
  useChange((file: File) => {
    const body = new FormData();
    body.set('file', file);
    return send<Training>('POST', address(id, '/file'), { body });
  });

export const useTakeBack = (id: string) =>
  useChange((reason: string) =>
    send<TrainingAssignment>('POST', `/training-assignments/${encodeURIComponent(id)}/cancel`, {
      body: { reason },
    }),
  );
