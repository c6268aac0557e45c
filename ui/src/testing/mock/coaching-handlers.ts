import { http, HttpResponse } from 'msw';
import type { CalendarEntry, Coverage, Schedule } from '@/features/coaching/api/cycles';
import { addDays } from '@/lib/days';
import type { CoachingSession, CoachingTemplate, Cycle, Question } from '@/lib/reference/coaching';
import { nameOf } from './award-handlers';
import { today } from './calendar';
import { problem } from './problem';

const base = '/api/v1';

const questions: Question[] = [
  { key: 'held-back', text: 'What held you back?', for: 'member', kind: 'text', choices: [] },
  { key: 'next-step', text: 'Which one thing will be different?', for: 'manager', kind: 'text', choices: [] },
  { key: 'confidence', text: 'How confident are you?', for: 'member', kind: 'rating', choices: [] },
];

const initialTemplates: CoachingTemplate[] = [
  {
    id: 'ct1',
    key: 'weekly',
    name: 'Weekly one-to-one',
    questions,
    scorecard: true,
    goals: true,
    privateNotes: true,
    followUpWorkingDays: 10,
    indicator: 'demos',
    decision: 'if change > 0 then "close" else "repeat"',
    training: null,
    version: 0,
  },
];

const session: CoachingSession = {
  id: 's1',
  number: 1,
  heldOn: addDays(today(), -20),
  answers: [
    { key: 'held-back', question: 'What held you back?', by: 'member', answer: 'Two accounts went quiet.' },
  ],
  notes: { shared: 'Open three new accounts a week.', private: 'Watch the workload.' },
  scorecard: {
    day: addDays(today(), -20),
    scorecard: [
      {
        indicator: 'demos',
        name: 'Demos',
        period: 'month',
        actual: 6,
        target: 12,
        attainment: 0.5,
        status: 'at_risk',
      },
    ],
    goals: [{ indicator: 'demos', name: 'Demos', period: 'month', target: 12 }],
  },
  actions: [
    { id: 'x1', text: 'Book five demos', owner: nameOf('p2'), due: addDays(today(), 5), done: false },
  ],
  acknowledgedAt: new Date(Date.now() - 19 * 86_400_000).toISOString(),
  memberAnswer: 'Agreed.',
  movement: { indicator: 'demos', before: 6, after: 9, change: 3, attainment: 0.75, decision: 'close' },
  escalation: null,
};

const initialCycles: Cycle[] = [
  {
    id: 'k1',
    member: nameOf('p2'),
    manager: nameOf('p1'),
    template: { id: 'ct1', key: 'weekly', name: 'Weekly one-to-one' },
    status: 'follow_up',
    topic: 'Fewer demos than planned',
    startedBy: { kind: 'rule', rule: 'Behind on demos', effectId: 'e-10', by: null },
    said: [],
    createdAt: new Date(Date.now() - 21 * 86_400_000).toISOString(),
    every: null,
    sessions: [session],
    nextOn: addDays(today(), 3),
    reason: null,
    instance: 'in-9',
    activeNodes: [],
    version: 1,
  },
  {
    id: 'k2',
    member: nameOf('p5'),
    manager: nameOf('p1'),
    template: { id: 'ct1', key: 'weekly', name: 'Weekly one-to-one' },
    status: 'preparing',
    topic: null,
    startedBy: { kind: 'hand', rule: null, effectId: null, by: 'Kim Minjun' },
    said: [],
    createdAt: new Date(Date.now() - 21 * 86_400_000).toISOString(),
    every: null,
    sessions: [],
    nextOn: today(),
    reason: null,
    instance: 'in-10',
    activeNodes: [],
    version: 0,
  },
];

const coverage: Coverage[] = [
  {
    member: nameOf('p2'),
    manager: nameOf('p1'),
    lastSession: addDays(today(), -20),
    daysSince: 20,
    open: true,
  },
  { member: nameOf('p8'), manager: nameOf('p1'), lastSession: null, daysSince: null, open: false },
];

const entry = (day: string, kind: CalendarEntry['kind'], cycle: string, member: string): CalendarEntry => ({
  day,
  kind,
  cycle,
  number: kind === 'held' ? 1 : null,
  member: nameOf(member),
  manager: nameOf('p1'),
});

const initialSchedules: Schedule[] = [
  {
    id: 'cs1',
    member: nameOf('p2'),
    template: 'weekly',
    every: '10',
    nextOn: addDays(today(), 9),
    setBy: 'Kim Minjun',
  },
];

let schedules = initialSchedules;
let cycles = initialCycles;
let templates = initialTemplates;

/** Puts cycles and templates back as they were, between tests. */
export function resetCoaching(): void {
  schedules = initialSchedules;
  cycles = initialCycles;
  templates = initialTemplates;
}

export const coachingHandlers = [
  http.get(`${base}/coaching-templates`, () => HttpResponse.json({ items: templates })),
  http.post<never, Omit<CoachingTemplate, 'id' | 'version'>>(
    `${base}/coaching-templates`,
    async ({ request }) => {
      const made = { ...(await request.json()), id: `ct${templates.length + 1}`, version: 0 };
      templates = [...templates, made];
      return HttpResponse.json(made, { status: 201 });
    },
  ),
  http.put<{ id: string }, CoachingTemplate>(
    `${base}/coaching-templates/:id`,
    async ({ params, request }) => {
      const changed = { ...(await request.json()), id: params.id };
      templates = templates.map((template) => (template.id === params.id ? changed : template));
      return HttpResponse.json(changed);
    },
  ),
  http.delete<{ id: string }>(`${base}/coaching-templates/:id`, ({ params }) => {
    templates = templates.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post<never, { decision: string }>(`${base}/coaching-templates/check`, async ({ request }) => {
    const { decision } = await request.json();
    const problems = decision.includes('salary') ? ["names 'salary'; there are before and after"] : [];
    return HttpResponse.json({ ok: problems.length === 0, problems });
  }),
  http.get(`${base}/coaching/schedules`, () => HttpResponse.json({ items: schedules })),
  http.delete<{ id: string }>(`${base}/coaching/schedules/:id`, ({ params }) => {
    schedules = schedules.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/coaching/coverage`, () => HttpResponse.json({ items: coverage })),
  http.get(`${base}/coaching/calendar`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const items = [
      entry(today(), 'planned', 'k2', 'p5'),
      entry(addDays(today(), 3), 'follow_up', 'k1', 'p2'),
      entry(addDays(today(), -20), 'held', 'k1', 'p2'),
    ].filter(({ day }) => day >= (search.get('from') ?? '') && day <= (search.get('to') ?? ''));
    return HttpResponse.json({ items });
  }),
  http.get(`${base}/coaching-cycles`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const status = search.get('status');
    const member = search.get('member');
    const items = cycles.filter(
      (cycle) =>
        (status === null || cycle.status === status) && (member === null || cycle.member.id === member),
    );
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.post(`${base}/coaching-cycles`, () => HttpResponse.json({ id: 'k1' }, { status: 201 })),
  http.get<{ id: string }>(`${base}/coaching-cycles/:id`, ({ params }) => {
    const cycle = cycles.find(({ id }) => id === params.id);
    return cycle === undefined ? problem(404, 'There is no such coaching cycle.') : HttpResponse.json(cycle);
  }),
  http.post<{ id: string }, { reason: string }>(
    `${base}/coaching-cycles/:id/cancel`,
    async ({ params, request }) => {
      const { reason } = await request.json();
      cycles = cycles.map((cycle) =>
        cycle.id === params.id ? { ...cycle, status: 'cancelled', reason } : cycle,
      );
      return HttpResponse.json(cycles.find(({ id }) => id === params.id));
    },
  ),
];
