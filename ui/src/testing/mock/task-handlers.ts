import { http, HttpResponse } from 'msw';
import type { Task, Values } from '@/lib/reference/tasks';
import { nameOf } from './award-handlers';
import { problem } from './problem';

const base = '/api/v1';
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

const task = (id: string, form: string, title: string, more: Partial<Task> = {}): Task => ({
  id,
  form,
  title,
  link: null,
  subject: nameOf('p2'),
  assignee: nameOf('p2'),
  group: null,
  createdAt: inDays(-3),
  due: inDays(2),
  overdue: false,
  status: 'open',
  completedBy: null,
  completedByPerson: null,
  completedAt: null,
  process: { instance: 'in-1', key: 'onboarding', name: 'Onboarding' },
  inputs: {},
  outcome: null,
  version: 0,
  ...more,
});

const ask = (key: string, text: string, kind: string) => ({ key, text, kind, choices: [] });
const coaching = (id: string, form: string, title: string, more: Partial<Task> = {}): Task =>
  task(id, `coaching-${form}`, title, {
    process: { instance: 'in-10', key: 'coaching', name: 'Coaching cycle' },
    due: null,
    ...more,
  });

/** Asked for by form alone, so that the list stays short. */
const byForm: Task[] = [
  coaching('c1', 'session', 'Hold the session with Jung Dohyun', {
    subject: nameOf('p5'),
    assignee: nameOf('p1'),
    inputs: {
      cycle: 'k2',
      number: 1,
      privateNotes: true,
      questions: [ask('next-step', 'Which one thing will be different?', 'text')],
      scorecard: [
        {
          indicator: 'meetings',
          name: 'Meetings',
          period: 'month',
          actual: 3,
          target: 8,
          attainment: 0.375,
          status: 'at_risk',
        },
      ],
      goals: [],
    },
  }),
  coaching('c2', 'review', 'Review your session', {
    inputs: {
      cycle: 'k1',
      questions: [
        ask('held-back', 'What held you back?', 'text'),
        ask('confidence', 'How confident are you?', 'rating'),
      ],
      sharedNote: 'Open three new accounts a week.',
      scorecard: [],
      goals: [],
    },
  }),
  coaching('c3', 'escalation', 'Decide what follows', {
    assignee: nameOf('p1'),
    inputs: { cycle: 'k1', sessions: 3, indicator: 'demos', before: 6, after: 4, change: -2 },
  }),
  task('g1', 'training', 'Opening a call', {
    process: null,
    inputs: { training: 'tr1', assignment: 'ta1', address: 'https://learn.example/opening' },
  }),
  task('q1', 'dispute-review', 'Decide on points of Lee Seoyeon', {
    assignee: nameOf('p1'),
    process: { instance: 'i-1', key: 'dispute', name: 'Dispute' },
    inputs: {
      dispute: 'd1',
      kind: 'entry',
      about: { kind: 'points', entry: 'e-10', points: '20', reason: 'Fifty calls a week' },
      claim: 'The CRM shows 58, not 50.',
    },
  }),
];

const initial: Task[] = [
  task('t1', 'onboarding-task', 'Shadow three customer calls', {
    due: inDays(-1),
    overdue: true,
    inputs: { description: 'Sit in with your buddy and write down what worked.' },
  }),
  task('t2', 'decide', 'Decide on a questioned point', {
    process: { instance: 'in-2', key: 'dispute', name: 'Dispute' },
    inputs: {
      fields: [
        { key: 'decision', kind: 'choice', choices: ['uphold', 'refuse'], required: true },
        { key: 'points', kind: 'number' },
        { key: 'reason', kind: 'text', required: true },
      ],
    },
  }),
  task('t3', 'something-new', 'Order a laptop', { assignee: null, group: 'hr', due: null }),
  task('t4', 'training', 'Finish "Opening a call"', {
    status: 'done',
    completedBy: 'seoyeon@hanbit.example',
    completedByPerson: nameOf('p2'),
    completedAt: inDays(-1),
  }),
  task('t5', 'dispute-review', 'Decide on place 4', {
    status: 'done',
    completedBy: 'salesops@hanbit.example',
    completedAt: inDays(-2),
  }),
];

let tasks = [...initial, ...byForm];

/** Puts the tasks back as they were, between tests. */
export function resetTasks(): void {
  tasks = [...initial, ...byForm];
}

function become(id: string, change: (task: Task) => Partial<Task>) {
  const known = tasks.find((one) => one.id === id);
  if (known === undefined) return problem(404, 'There is no such task.');
  if (known.status !== 'open') return problem(409, 'This task is done already.');
  const changed: Task = { ...known, ...change(known), version: known.version + 1 };
  tasks = tasks.map((one) => (one.id === id ? changed : one));
  return HttpResponse.json(changed);
}

export const taskHandlers = [
  http.get(`${base}/tasks`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const size = Number(search.get('size') ?? 50);
    const form = search.get('form');
    const items = tasks.filter(
      (one) =>
        one.status === (search.get('status') ?? 'open') &&
        (form === null ? !byForm.some(({ id }) => id === one.id) : one.form === form),
    );
    return HttpResponse.json({ items: items.slice(0, size), page: 0, size, total: items.length });
  }),
  http.get<{ id: string }>(`${base}/tasks/:id`, ({ params }) => {
    const known = tasks.find(({ id }) => id === params.id);
    return known ? HttpResponse.json(known) : problem(404, 'There is no such task.');
  }),
  http.post<{ id: string }, Values>(`${base}/tasks/:id/complete`, async ({ params, request }) => {
    const { version, ...outcome } = await request.json();
    const known = tasks.find(({ id }) => id === params.id);
    if (known && known.status === 'open' && version !== known.version)
      return problem(409, 'Someone else has changed this task.');
    if (known?.id === 't2' && outcome.decision === 'uphold' && outcome.points === undefined)
      return problem(400, 'Some fields are not right.', [
        { pointer: '/points', detail: 'Say how many points.' },
      ]);
    return become(params.id, () => ({
      status: 'done',
      outcome,
      completedAt: new Date().toISOString(),
      completedBy: 'seoyeon@hanbit.example',
      completedByPerson: nameOf('p2'),
    }));
  }),
  http.post<{ id: string }, { to: string }>(`${base}/tasks/:id/delegate`, async ({ params, request }) => {
    const { to } = await request.json();
    return become(params.id, () => ({ assignee: nameOf(to) }));
  }),
  http.post<{ id: string }>(`${base}/tasks/:id/claim`, ({ params }) =>
    become(params.id, () => ({ assignee: nameOf('p2') })),
  ),
];
