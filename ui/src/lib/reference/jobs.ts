import type { JobLineError, JobView } from '@/generated/api';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../api';
import { useLiveStatus } from '../live';
import { topics } from '../query-keys';

export const jobStatuses = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** One line that was refused, or (with `line` null) what was wrong with the whole. */
export type JobError = JobLineError;

/** Long work of the organization: an import, or an indicator computed over history. */
export type Job = JobView;

export const isOpen = ({ status }: Pick<Job, 'status'>): boolean =>
  status === 'queued' || status === 'running';

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.jobs, id],
    queryFn: ({ signal }) => api.get('/jobs/{id}', { path: { id }, signal }),
  });

/** Between two looks at an open job: live events tell of changes at once, asking is for when they do not come. */
const LIVE_EVERY = 5_000;
const POLL_EVERY = 1_500;

/** A job, as fresh as the live feed tells, or asked for again and again where the feed is not there. */
export function useJob(id: string) {
  const every = useLiveStatus() === 'live' ? LIVE_EVERY : POLL_EVERY;
  return useQuery({
    ...jobQuery(id),
    refetchInterval: ({ state }) => (state.data !== undefined && !isOpen(state.data) ? false : every),
  });
}
