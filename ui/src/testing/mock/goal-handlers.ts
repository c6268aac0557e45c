import { http, HttpResponse } from 'msw';
import { addDays, type Day, type Period } from '@/lib/days';
import type { Level } from '@/lib/reference/standing';
import { periodOf, today } from './calendar';
import { indicatorOf, targetOf, valueOf } from './figures';
import { personName } from './people-handlers';
import { problem } from './problem';
import { company, personsOf } from './standings';
import { people, teams } from './world';

const base = '/api/v1';

interface Body {
  indicator: string;
  subject: { level: Level; id: string | null };
  period: Period;
  target: number;
  from?: Day | null;
  to?: Day | null;
  weight?: number;
  floor?: number | null;
  cap?: number | null;
  weekdayTargets?: Record<string, number> | null;
  version?: number;
}

let sequence = 0;

function goalOf({ subject, ...body }: Body) {
  const name =
    subject.level === 'company'
      ? company.name
      : subject.level === 'team'
        ? (teams.find(({ id }) => id === subject.id)?.name ?? '')
        : personName(subject.id ?? '');
  return {
    id: `goal${(sequence += 1)}`,
    from: null,
    to: null,
    weight: 1,
    floor: null,
    cap: null,
    weekdayTargets: null,
    ...body,
    subject: { ...subject, name },
    version: 1,
  };
}

const month = periodOf('month', today());
const target = (count: number, key: string) => targetOf(count, key, month.from, month.to) ?? 0;

const goals = [
  ...['revenue', 'deals_won', 'win_rate'].map((indicator) =>
    goalOf({
      indicator,
      subject: { level: 'company', id: null },
      period: 'month',
      target: target(people.length, indicator),
    }),
  ),
  ...teams.map(({ id, members }) =>
    goalOf({
      indicator: 'revenue',
      subject: { level: 'team', id },
      period: 'month',
      target: target(members, 'revenue'),
    }),
  ),
  ...people.map(({ id }) =>
    goalOf({
      indicator: 'calls',
      subject: { level: 'member', id },
      period: 'day',
      target: 26,
      from: '2026-07-01',
    }),
  ),
  ...people
    .slice(0, 20)
    .map(({ id }) =>
      goalOf({ indicator: 'revenue', subject: { level: 'member', id }, period: 'month', target: 84_000 }),
    ),
];

const templates = [
  {
    id: 'st1',
    name: 'Account executive',
    role: 'Account executive',
    period: 'month',
    version: 1,
    lines: [
      { indicator: 'meetings', target: 60, weight: 1 },
      { indicator: 'proposals', target: 16, weight: 1 },
      { indicator: 'revenue', target: 84_000, weight: 3 },
    ],
  },
  {
    id: 'st2',
    name: 'Sales development',
    role: 'SDR',
    period: 'week',
    version: 1,
    lines: [
      { indicator: 'calls', target: 130, weight: 2 },
      { indicator: 'meetings', target: 12, weight: 1 },
    ],
  },
];

const missing = () => problem(404, 'There is no such goal.');

export const goalHandlers = [
  http.get(`${base}/goals`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const page = Number(search.get('page') ?? 0);
    const size = Number(search.get('size') ?? 50);
    const asked = (name: string, value: string | null) =>
      search.get(name) === null || search.get(name) === value;
    const found = goals.filter(
      ({ subject, indicator, period }) =>
        asked('level', subject.level) &&
        asked('subject', subject.id) &&
        asked('indicator', indicator) &&
        asked('period', period),
    );
    return HttpResponse.json({
      items: found.slice(page * size, (page + 1) * size),
      page,
      size,
      total: found.length,
    });
  }),
  http.get(`${base}/goals/suggestion`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const level = (search.get('level') ?? 'member') as Level;
    const persons = personsOf({ level, id: search.get('subject') ?? '' });
    const key = indicatorOf(search.get('indicator') ?? 'calls').key;
    const first = periodOf('week', addDays(today(), -84)).from;
    const basis = Array.from({ length: 12 }, (_, week) => {
      const from = addDays(first, week * 7);
      return { from, value: valueOf(persons, key, from, addDays(from, 7)) };
    });
    const total = basis.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const days =
      { day: 0.2, week: 1, month: 4.3, quarter: 13, year: 52 }[search.get('period') ?? 'month'] ?? 1;
    return HttpResponse.json({ suggested: Math.round((total / 12) * days * 1.05), basis });
  }),
  http.get(`${base}/goals/:id`, ({ params }) => {
    const goal = goals.find(({ id }) => id === params.id);
    return goal ? HttpResponse.json(goal) : missing();
  }),
  http.post<never, Body>(`${base}/goals`, async ({ request }) => {
    const body = await request.json();
    if (body.target < 0)
      return problem(400, 'The goal is not valid.', [{ pointer: '/target', detail: 'must not be negative' }]);
    const goal = goalOf(body);
    goals.push(goal);
    return HttpResponse.json(goal, { status: 201 });
  }),
  http.put<{ id: string }, Body>(`${base}/goals/:id`, async ({ params, request }) => {
    const goal = goals.find(({ id }) => id === params.id);
    if (goal === undefined) return missing();
    const { version, ...body } = await request.json();
    if (version !== goal.version) return problem(409, 'Someone else has changed this goal.');
    Object.assign(goal, body, { subject: goal.subject, version: goal.version + 1 });
    return HttpResponse.json(goal);
  }),
  http.delete(`${base}/goals/:id`, ({ params }) => {
    const index = goals.findIndex(({ id }) => id === params.id);
    if (index < 0) return missing();
    goals.splice(index, 1);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/scorecard-templates`, () => HttpResponse.json({ items: templates })),
  http.post<never, (typeof templates)[number]>(`${base}/scorecard-templates`, async ({ request }) => {
    const template = { ...(await request.json()), id: `st${templates.length + 1}`, version: 1 };
    templates.push(template);
    return HttpResponse.json(template, { status: 201 });
  }),
  http.put<{ id: string }, (typeof templates)[number]>(
    `${base}/scorecard-templates/:id`,
    async ({ params, request }) => {
      const template = templates.find(({ id }) => id === params.id);
      if (template === undefined) return missing();
      Object.assign(template, await request.json(), { version: template.version + 1 });
      return HttpResponse.json(template);
    },
  ),
  http.delete(`${base}/scorecard-templates/:id`, () => new HttpResponse(null, { status: 204 })),
  http.post(`${base}/scorecard-templates/:id/assign`, () => HttpResponse.json({ goals: 6 })),
];
