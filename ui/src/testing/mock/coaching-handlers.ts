import { http, HttpResponse } from 'msw';
import type { Coverage, Cycle } from '@/features/coaching/api/cycles';
import { addDays } from '@/lib/days';
import { nameOf } from './award-handlers';
import { today } from './calendar';
import { problem } from './problem';

const base = '/api/v1';

const cycles: Cycle[] = [
  {
    id: 'k1',
    member: nameOf('p2'),
    manager: nameOf('p1'),
    template: { key: 'weekly', name: 'Weekly one-to-one' },
    status: 'follow_up',
    topic: 'Fewer demos than planned',
    startedBy: { kind: 'rule', effectId: 'e-10' },
    sessions: [
      {
        id: 's1',
        number: 1,
        heldOn: addDays(today(), -20),
        answers: [{ question: 'What held you back?', by: 'member', answer: 'Two accounts went quiet.' }],
        notes: { shared: 'Open three new accounts a week.', private: 'Watch the workload.' },
        actions: [
          { id: 'x1', text: 'Book five demos', owner: nameOf('p2'), due: addDays(today(), 5), done: false },
        ],
        acknowledgedAt: new Date(Date.now() - 19 * 86_400_000).toISOString(),
        memberAnswer: 'Agreed.',
        movement: { indicator: 'demos', before: 6, after: 9, change: 3, decision: 'close' },
      },
    ],
    nextOn: addDays(today(), 3),
    version: 1,
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
  { member: nameOf('p5'), manager: nameOf('p1'), lastSession: null, daysSince: null, open: false },
];

export const coachingHandlers = [
  http.get(`${base}/coaching-templates`, () =>
    HttpResponse.json({ items: [{ key: 'weekly', name: 'Weekly one-to-one' }] }),
  ),
  http.get(`${base}/coaching/coverage`, () => HttpResponse.json({ items: coverage })),
  http.get(`${base}/coaching-cycles`, ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const items = cycles.filter((cycle) => status === null || cycle.status === status);
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.post(`${base}/coaching-cycles`, () => HttpResponse.json({ id: 'k1' }, { status: 201 })),
  http.get<{ id: string }>(`${base}/coaching-cycles/:id`, ({ params }) => {
    const cycle = cycles.find(({ id }) => id === params.id);
    return cycle === undefined ? problem(404, 'There is no such coaching cycle.') : HttpResponse.json(cycle);
  }),
];
