import type { InstancePastStep, InstanceResponse } from '@/generated/api';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import { topics } from '@/lib/query-keys';

/** Those that need somebody come first. */
export const instanceStatuses = [
  'error',
  'active',
  'completed',
  'aborted',
] as const satisfies InstanceStatus[];
export type InstanceStatus = InstanceResponse['status'];

/** A step that was entered; `leftAt` is null while it waits. */
export type PastStep = InstancePastStep;

/** An instance of a process; its history comes with the instance alone. */
export type Instance = InstanceResponse;

export interface InstanceFilter {
  status: InstanceStatus | null;
  process: string | null;
  page: number;
  size: number;
}

/** A step that fails tells nobody, so who watches asks again. */
const EVERY = 15_000;

export const instancesQuery = (filter: InstanceFilter) =>
  queryOptions({
    queryKey: [topics.processes, 'list', filter],
    queryFn: ({ signal }) => api.get('/processes', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });

export const instanceQuery = (instance: string) =>
  queryOptions({
    queryKey: [topics.processes, 'one', instance],
    queryFn: ({ signal }) => api.get('/processes/{instance}', { path: { instance }, signal }),
    refetchInterval: EVERY,
  });

/** What is done about an instance shows in people's tasks and in what it is about, too. */
function useAct<Body>(act: (body: Body) => Promise<Instance>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all(
        [topics.processes, topics.tasks, topics.onboarding].map((topic) =>
          client.invalidateQueries({ queryKey: [topic] }),
        ),
      ),
  });
}

export const useRetry = (instance: string) =>
  useAct(() => api.post('/processes/{instance}/retry', { path: { instance } }));

export const useMigrate = (instance: string) =>
  useAct((version: number) =>
    api.post('/processes/{instance}/migrate', { path: { instance }, body: { version } }),
  );

export const useAbort = (instance: string) =>
  useAct((reason: string) =>
    api.post('/processes/{instance}/abort', { path: { instance }, body: { reason } }),
  );
