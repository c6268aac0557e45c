import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api';
import type { Day } from '@/lib/days';
import { topics } from '@/lib/query-keys';

interface TrialPerson {
  id: string;
  key: string;
  name: string;
}

/** What the rules made, or would make, of the days. */
export interface TrialSide {
  points: number;
  effects: Record<string, number>;
  rows: { subject: TrialPerson; points: number; badges: string[]; rank: number }[];
}

/** What a trial run found out; it comes as the result of its job. */
export interface TrialResult {
  from: Day;
  /** The day after the last. */
  to: Day;
  before: TrialSide;
  after: TrialSide;
  difference: {
    subject: TrialPerson;
    points: number;
    badges: { gained: string[]; lost: string[] };
    rank: number;
  }[];
}

export function useStartTrial(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { from: Day; to: Day }) => api.post('/rulebooks/{id}/trial', { path: { id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.jobs] }),
  });
}

export function useCancelTrial() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (job: string) => api.delete('/jobs/{id}', { path: { id: job } }),
    onSuccess: () => client.invalidateQueries({ queryKey: [topics.jobs] }),
  });
}
