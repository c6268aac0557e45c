import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, Period } from '../days';
import { type Items, type Page, send } from '../http';
import { topics } from '../query-keys';
import type { PersonName } from './awards';
import type { Status } from './standing';
import type { Task } from './tasks';

export const cycleStatuses = [
  'scheduled',
  'preparing',
  'with_member',
  'follow_up',
  'deciding',
  'closed',
  'cancelled',
] as const;
export type CycleStatus = (typeof cycleStatuses)[number];

export const decisions = ['close', 'repeat', 'train', 'escalate'] as const;
export type Decision = (typeof decisions)[number];

export type Asked = 'manager' | 'member' | 'both';
export type QuestionKind = 'text' | 'rating' | 'choice';

/** What a session asks; a rating is 1 to 5. */
export interface Question {
  key: string;
  text: string;
  for: Asked;
  kind: QuestionKind;
  choices: string[];
}

/** What sessions are led by, and how it is told whether they helped. */
export interface CoachingTemplate {
  id: string;
  key: string;
  name: string;
  questions: Question[];
  scorecard: boolean;
  goals: boolean;
  privateNotes: boolean;
  followUpWorkingDays: number;
  /** The indicator that is judged; null for none. */
  indicator: string | null;
  /** FEEL over before, after, change, attainment and sessions. */
  decision: string;
  training: string | null;
  version: number;
}

/** What the indicator did after a session, and what that led to. */
export interface Movement {
  indicator: string | null;
  before: number | null;
  after: number | null;
  /** By how much it got better; negative if it got worse. */
  change: number | null;
  attainment: number | null;
  decision: Decision | null;
}

/** What one side answered; `key` is the question's. */
export interface SessionAnswer {
  key: string;
  question: string;
  by: string;
  answer: string;
}

export interface ActionItem {
  id: string;
  text: string;
  owner: PersonName;
  due: Day | null;
  done: boolean;
}

export interface CoachingSession {
  id: string;
  number: number;
  /** Null while it is prepared. */
  heldOn: Day | null;
  answers: SessionAnswer[];
  /** `private` is only there for who wrote it. */
  notes: { shared: string | null; private?: string | null };
  /** Null for those who only see figures. */
  scorecard: Snapshot | null;
  actions: ActionItem[];
  acknowledgedAt: string | null;
  memberAnswer: string | null;
  movement: Movement | null;
  /** What the next manager decided. */
  escalation: { decision: Decision; note: string | null; by: string } | null;
}

/** A goal and how far it was reached. */
export interface SnapshotLine {
  indicator: string;
  name: string;
  period: Period;
  actual: number | null;
  target: number;
  attainment: number | null;
  status: Status | null;
}

export type SnapshotGoal = Pick<SnapshotLine, 'indicator' | 'name' | 'period' | 'target'>;

/** How the member stood when a session was prepared; what the template leaves out is empty. */
export interface Snapshot {
  day: Day;
  scorecard: SnapshotLine[];
  goals: SnapshotGoal[];
}

export interface Cycle {
  id: string;
  member: PersonName;
  manager: PersonName | null;
  template: { id: string; key: string; name: string };
  status: CycleStatus;
  topic: string | null;
  startedBy: {
    kind: 'rule' | 'schedule' | 'hand' | 'onboarding' | 'repeat';
    rule: string | null;
    effectId: string | null;
    by: string | null;
  };
  /** What rules said about it since. */
  said: string[];
  createdAt: string;
  sessions: CoachingSession[];
  /** How often it is opened: `week`, `month`, `quarter` or a number of working days; null for once. */
  every: string | null;
  /** The day of the next session or the follow-up; null once it is over. */
  nextOn: Day | null;
  /** Why it was cancelled. */
  reason: string | null;
  instance: string | null;
  version: number;
}

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
    queryFn: ({ signal }) => send<Page<Cycle>>('GET', '/coaching-cycles', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

export const cycleQuery = (id: string) =>
  queryOptions({
    queryKey: [topics.coaching, 'cycle', id],
    queryFn: ({ signal }) => send<Cycle>('GET', `/coaching-cycles/${encodeURIComponent(id)}`, { signal }),
    enabled: id !== '',
  });

export const coachingTemplatesQuery = queryOptions({
  queryKey: [topics.coaching, 'templates'],
  queryFn: ({ signal }) => send<Items<CoachingTemplate>>('GET', '/coaching-templates', { signal }),
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
      send<Page<Task>>('GET', '/tasks', {
        query: { assignee: 'me', status: 'open', form: forms[cycle.status], size: 100 },
        signal,
      }),
    select: ({ items }) => items.find((task) => isOf(task, cycle)) ?? null,
    enabled: forms[cycle.status] !== undefined,
  });

const isOf = ({ inputs, process }: Task, { id, instance }: Pick<Cycle, 'id' | 'instance'>): boolean =>
  inputs.cycle === id || (process !== null && process.instance === instance);
