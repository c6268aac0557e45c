import { http, HttpResponse } from 'msw';
import type { Dispute } from '@/lib/reference/disputes';
import { nameOf } from './award-handlers';
import { problem } from './problem';

const base = '/api/v1';
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

type Step = NonNullable<Dispute['history']>[number];
const step = (hours: number, by: string, what: Step['what']): Step => ({
  at: inHours(hours),
  by,
  what,
  points: null,
  reason: null,
});

let disputes: Dispute[] = [
  {
    id: 'd1',
    about: { kind: 'entry', seen: { entry: 'e-10', points: '20', reason: 'Fifty calls a week' } },
    createdAt: inHours(-3),
    mine: true,
    member: nameOf('p2'),
    claim: 'The calls of Friday afternoon are missing: the CRM shows 58, not 50.',
    status: 'with_manager',
    outcome: null,
    due: inHours(48),
    history: [step(-3, 'Lee Seoyeon', 'filed')],
    instance: 'i-1',
  },
  {
    id: 'd2',
    about: { kind: 'contest', seen: { contest: 'c1', name: 'Demo dash', rank: 4, score: '15' } },
    createdAt: inHours(-50),
    mine: false,
    member: nameOf('p5'),
    claim: 'My demo on Tuesday went to somebody else.',
    status: 'upheld',
    outcome: {
      points: 5,
      reason: 'The calendar shows the demo.',
      by: 'Oh Nari',
      at: inHours(-20),
      entry: 'e-11',
    },
    due: null,
    history: [
      step(-50, 'Jung Dohyun', 'filed'),
      step(-30, 'Kim Minjun', 'passed_on'),
      step(-20, 'Oh Nari', 'upheld'),
    ],
    instance: 'i-2',
  },
];

export const disputeHandlers = [
  http.get(`${base}/disputes`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    const status = search.get('status');
    const items = disputes.filter(
      (dispute) =>
        (status === null || dispute.status === status) &&
        (search.get('mine') !== 'true' || dispute.member.id === 'p2'),
    );
    return HttpResponse.json({ items, page: 0, size: 20, total: items.length });
  }),
  http.post<never, { entry?: string; claim: string }>(`${base}/disputes`, async ({ request }) => {
    const { claim } = await request.json();
    if (claim === '') return problem(400, 'Wrong', [{ pointer: '/claim', detail: 'is missing' }]);
    const first = disputes[0];
    const id = `d${disputes.length + 1}`;
    if (first !== undefined) disputes = [{ ...first, id, claim }, ...disputes];
    return HttpResponse.json({ id }, { status: 201 });
  }),
  http.get<{ id: string }>(`${base}/disputes/:id`, ({ params }) => {
    const dispute = disputes.find(({ id }) => id === params.id);
    return dispute === undefined ? problem(404, 'There is no such dispute.') : HttpResponse.json(dispute);
  }),
  http.post<{ id: string }>(`${base}/disputes/:id/withdraw`, ({ params }) => {
    disputes = disputes.map((dispute) =>
      dispute.id === params.id ? { ...dispute, status: 'withdrawn', due: null } : dispute,
    );
    return HttpResponse.json(disputes.find(({ id }) => id === params.id));
  }),
];
