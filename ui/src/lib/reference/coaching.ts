import type {
  CoachingTemplateResponse,
  CoachingTemplateTemplateQuestion,
  CycleAction,
  CycleAnswered,
  CycleMoved,
  CycleResponse,
  SessionOfCycle,
  SnapshotGoalLine,
} from '@/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { topics } from '../query-keys';
import type { Task } from './tasks';

export type { Snapshot, SnapshotLine } from '@/generated/api';

export type CycleStatus = CycleResponse['status'];
export const cycleStatuses = [
  'scheduled',
  'preparing',
  'with_member',
  'follow_up',
  'deciding',
  'closed',
  'cancelled',
] as const satisfies CycleStatus[];

export type Decision = CycleMoved['decision'];
export const decisions = ['close', 'repeat', 'train', 'escalate'] as const satisfies Decision[];

/** What a session asks; a rating is 1 to 5. */
export type Question = CoachingTemplateTemplateQuestion;
export type Asked = Question['for'];
export type QuestionKind = Question['kind'];

/** What sessions are led by, and how it is told whether they helped; `decision` is FEEL. */
export type CoachingTemplate = CoachingTemplateResponse;

/**
 * What the indicator did after a session, and what that led to; `change` is negative if it got worse, and `decision` is null for
 * who is to take it.
 */
export type Movement = Omit<CycleMoved, 'decision'> & { decision: Decision | null };

/** What one side answered; `key` is the question's. */
export type SessionAnswer = CycleAnswered;

export type ActionItem = CycleAction;

/** A session: `heldOn` is null while it is prepared, a private note is there for who wrote it alone. */
export type CoachingSession = SessionOfCycle;

export type SnapshotGoal = SnapshotGoalLine;

export type Cycle = CycleResponse;

export interface CycleFilter {
  member?: string;
  manager?: string | null;
  status?: CycleStatus | null;
  page?: number;
  size?: number;
}

export const cyclesQuery = (filter: CycleFilter) =>
  queryOptions({
    queryKey: [topics.coaching, 'cycles', filter],
    queryFn: ({ signal }) => api.get('/coaching-cycles', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const cycleQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.coaching, 'cycle', id],
    queryFn: ({ signal }) => api.get('/coaching-cycles/{id}', { path: { id }, signal }),
    enabled: id !== '',
  });

export const coachingTemplatesQuery = queryOptions({
  queryKey: [topics.coaching, 'templates'],
  queryFn: ({ signal }) => api.get('/coaching-templates', { signal }),
  select: ({ items }) => items,
});

export const isOver = ({ status }: Pick<Cycle, 'status'>): boolean =>
  status === 'closed' || status === 'cancelled';

/** The newest session first. */
export const newestFirst = ({ sessions }: Pick<Cycle, 'sessions'>): CoachingSession[] =>
  [...sessions].sort((a, b) => b.number - a.number);

const forms: Partial<Record<CycleStatus, string>> = {
  preparing: 'coaching-session',
  with_member: 'coaching-review',
  deciding: 'coaching-escalation',
};

/** What waits for the viewer in a cycle: to hold the session, to review it, or to decide what follows. */
export const cycleTaskQuery = (cycle: Pick<Cycle, 'id' | 'status' | 'instance'>) =>
  queryOptions({
    queryKey: [topics.tasks, 'coaching', cycle.id, cycle.status],
    queryFn: ({ signal }) =>
      api.get('/tasks', {
        query: { assignee: 'me', status: 'open', form: forms[cycle.status], size: 100 },
        signal,
      }),
    select: ({ items }) => items.find((task) => isOf(task, cycle)) ?? null,
    enabled: forms[cycle.status] !== undefined,
  });

const isOf = ({ inputs, process }: Task, { id, instance }: Pick<Cycle, 'id' | 'instance'>): boolean =>
  inputs.cycle === id || (process !== null && process.instance === instance);
