import { http, HttpResponse } from 'msw';
import type { Period } from '@/lib/days';
import type { Indicator } from '@/lib/reference/indicators';
import { periodOf, today } from './calendar';
import { indicatorOf, valueOf } from './figures';
import { jobs, startJob } from './import-handlers';
import { problem } from './problem';
import { indicators, people } from './world';

const base = '/api/v1';

const types = [
  { key: 'call', name: 'Call' },
  { key: 'email', name: 'Email' },
  { key: 'meeting', name: 'Meeting' },
  { key: 'demo', name: 'Demo' },
  { key: 'proposal', name: 'Proposal' },
  { key: 'deal_won', name: 'Deal won' },
  { key: 'deal_lost', name: 'Deal lost' },
];

function compute(indicator: Indicator): void {
  const { id, processed, total } = startJob('recompute', `Computing ${indicator.name}`, 365);
  indicator.computing = { jobId: id, processed, total: total ?? 0 };
}

const goalIndicators = ['calls', 'revenue', 'deals_won', 'win_rate'];

export const indicatorHandlers = [
  http.get(`${base}/indicators`, () => {
    for (const indicator of indicators) {
      const ended = jobs.find(({ id }) => id === indicator.computing?.jobId)?.status === 'done';
      if (ended) indicator.computing = null;
    }
    return HttpResponse.json({ items: indicators });
  }),
  http.get(`${base}/activity-types`, () => HttpResponse.json({ items: types })),
  http.post<never, (typeof types)[number]>(`${base}/activity-types`, async ({ request }) => {
    const type = await request.json();
    if (types.some(({ key }) => key === type.key))
      return problem(409, 'The key is taken.', [
        { pointer: '/key', detail: 'is the key of another activity type' },
      ]);
    types.push(type);
    return HttpResponse.json(type, { status: 201 });
  }),
  http.post<never, { definition: Indicator; period: Period }>(
    `${base}/indicators/preview`,
    async ({ request }) => {
      const { definition, period } = await request.json();
      const { from, to } = periodOf(period, today());
      const [type] = definition.filter.types;
      const known = indicators.find((one) => one.filter.types.includes(type ?? '')) ?? indicatorOf('calls');
      const sample = people.slice(0, 6).map((person, index) => ({
        id: `s${index}`,
        type: type ?? 'call',
        member: { id: person.id, key: person.key, name: person.name },
        occurredAt: new Date(Date.now() - index * 5e6).toISOString(),
        amount: definition.aggregation === 'sum' ? 1_200 + index * 410 : null,
        currency: null,
      }));
      return HttpResponse.json({ value: valueOf(people, known.key, from, to), sample });
    },
  ),
  http.post<never, Indicator>(`${base}/indicators`, async ({ request }) => {
    const body = await request.json();
    if (indicators.some(({ key }) => key === body.key))
      return problem(409, 'The key is taken.', [
        { pointer: '/key', detail: 'is the key of another indicator' },
      ]);
    const indicator = { ...body, id: `i-${body.key}`, builtIn: false, version: 1, computing: null };
    compute(indicator);
    indicators.push(indicator);
    return HttpResponse.json(indicator, { status: 201 });
  }),
  http.put<{ id: string }, Indicator>(`${base}/indicators/:id`, async ({ params, request }) => {
    const indicator = indicators.find(({ id }) => id === params.id);
    if (indicator === undefined) return problem(404, 'There is no such indicator.');
    Object.assign(indicator, await request.json(), { version: indicator.version + 1 });
    compute(indicator);
    return HttpResponse.json(indicator);
  }),
  http.delete(`${base}/indicators/:id`, ({ params }) => {
    const index = indicators.findIndex(({ id }) => id === params.id);
    const indicator = indicators[index];
    if (indicator === undefined) return problem(404, 'There is no such indicator.');
    if (goalIndicators.includes(indicator.key))
      return problem(
        409,
        `${indicator.name} is used by 3 goals (Hanbit Systems per month, East per month, West per month) and by the ratio Win rate. Delete or change those first.`,
      );
    indicators.splice(index, 1);
    return new HttpResponse(null, { status: 204 });
  }),
];
