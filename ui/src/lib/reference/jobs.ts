import { queryOptions, useQuery } from '@tanstack/react-query';
import { http } from '../http';
import { useLiveStatus } from '../live';
import { topics } from '../query-keys';

export const jobStatuses = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof jobStatuses)[number];

/** One line that was refused, or (with `line` null) what was wrong with the whole. */
export interface JobError {
  line: number | null;
  column: string | null;
  detail: string;
}

/** Long work of the organization: an import, or an indicator computed over history. */
export interface Job {
  id: string;
  kind: string;
  title: string;
  status: JobStatus;
  /** Zero or null while it is not known yet. */
  total: number | null;
  processed: number;
  accepted: number;
  duplicates: number;
  corrected: number;
  deleted?: number;
  skipped: number;
  rejected: number;
  /** The first of them; null in lists. */
  errors: JobError[] | null;
  createdAt: string;
  finishedAt: string | null;
  detail: string | null;
}

export const isOpen = ({ status }: Pick<Job, 'status'>): boolean =>
  status === 'queued' || status === 'running';

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.jobs, id],
    queryFn: ({ signal }) => http.get<Job>(`/jobs/${id}`, undefined, signal),
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
