import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Page, send } from '@/lib/http';
import { topics } from '@/lib/query-keys';

/** Those that need somebody come first. */
export const instanceStatuses = ['error', 'active', 'completed', 'aborted'] as const;
export type InstanceStatus = (typeof instanceStatuses)[number];

/** A step that waits. */
export interface ActiveStep {
  node: string;
  name: string;
  since: string;
  due: string | null;
}

/** A step that was entered; `leftAt` is null while it waits. */
export interface PastStep {
  node: string;
  name: string;
  kind: string;
  enteredAt: string;
  leftAt: string | null;
  by: string | null;
  outcome: string | null;
}

/** An instance of a process; its history comes with the instance alone. */
export interface Instance {
  instance: string;
  process: string;
  name: string;
  version: number;
  title: string;
  /** The id of the record that it is about. */
  business: string;
  status: InstanceStatus;
  startedAt: string;
  endedAt: string | null;
  error: { node: string | null; message: string | null; at: string; attempts: number } | null;
  active: ActiveStep[];
  history: PastStep[] | null;
}

export interface InstanceFilter {
  status: InstanceStatus | null;
  process: string | null;
  page: number;
  size: number;
}

/** A step that fails tells nobody, so who watches asks again. */
const EVERY = 15_000;

const address = (id: string, rest = '') => `/processes/${encodeURIComponent(id)}${rest}`;

export const instancesQuery = (filter: InstanceFilter) =>
  queryOptions({
    queryKey: [topics.processes, 'list', filter],
    queryFn: ({ signal }) => send<Page<Instance>>('GET', '/processes', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY,
  });

export const instanceQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.processes, 'one', id],
    queryFn: ({ signal }) => send<Instance>('GET', address(id), { signal }),
    refetchInterval: EVERY,
  });

function useAct<Body>(id: string, what: 'retry' | 'migrate' | 'abort') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => send<Instance>('POST', address(id, `/${what}`), { body }),
    onSuccess: () =>
      Promise.all(
        [topics.processes, topics.tasks, topics.onboarding].map((topic) =>
          client.invalidateQueries({ queryKey: [topic] }),
        ),
      ),
  });
}

export const useRetry = (id: string) => useAct<undefined>(id, 'retry');
export const useMigrate = (id: string) => useAct<{ version: number }>(id, 'migrate');
export const useAbort = (id: string) => useAct<{ reason: string }>(id, 'abort');
