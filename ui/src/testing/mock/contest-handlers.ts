import { http, HttpResponse } from 'msw';
import type { ContestDetails } from '@/features/contests/api/contests';
import type { Standings } from '@/lib/reference/contests';
import { entry, nameOf } from './award-handlers';
import { problem } from './problem';
import { people } from './world';

const base = '/api/v1';
const DAY = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString();

const running: ContestDetails = {
  id: 'c1',
  key: 'demo_dash',
  name: 'Demo dash',
  description: 'Two weeks of demos: the more, the better.',
  level: 'member',
  status: 'running',
  from: inDays(-5),
  to: inDays(8.4),
  graceHours: 24,
  participants: { everyone: true, items: [] },
  win: { kind: 'highest_score', target: null, tieBreak: 'shared' },
  prizes: [
    { place: 1, text: 'A weekend in Jeju' },
    { place: 2, text: 'Dinner for two' },
    { place: 3, text: 'Coffee for a month' },
  ],
  provisional: true,
  rulebookId: 'r9',
  createdBy: 'sales-ops@demo.pacesetter',
  startedAt: inDays(-5),
  finalAt: null,
  version: 1,
  scoring: {
    text: 'Rule "Demos" When a demo is logged, then add 5 to the score.',
    language: 'en',
    version: 1,
    en: 'Rule "Demos"\n  When a demo is logged,\n  then add 5 to the score.',
    ko: '규칙 "데모"\n  데모가 기록되면,\n  콘테스트 점수에 5점을 더한다.',
    drl: 'rule "Demos"\nwhen\n  Logged(type == "demo")\nthen\n  score(5);\nend',
  },
};

let contests: ContestDetails[] = [
  running,
  {
    ...running,
    id: 'c2',
    key: 'first_to_fifty',
    name: 'First to fifty',
    status: 'final',
    from: inDays(-40),
    to: inDays(-10),
    finalAt: inDays(-9),
    provisional: false,
    win: { kind: 'first_to', target: 50, tieBreak: 'earliest' },
  },
  {
    ...running,
    id: 'c3',
    key: 'july',
    name: 'July sprint',
    status: 'draft',
    from: inDays(9),
    to: inDays(30),
  },
];

function standingsOf({ win, status, prizes, provisional }: ContestDetails): Standings {
  const scores = people
    .map(({ id, skill }) => ({ id, score: Math.round(skill * 12) * 5 }))
    .sort((a, b) => b.score - a.score);
  return {
    status,
    provisional,
    total: scores.length,
    rows: scores.map(({ id, score }) => {
      const rank = scores.findIndex((other) => other.score === score) + 1;
      return {
        rank,
        subject: nameOf(id),
        score,
        qualified: win.target === null || score >= win.target,
        reachedAt: win.target !== null && score >= win.target ? inDays(-12) : null,
        prize: prizes.find(({ place }) => place === rank)?.text ?? null,
      };
    }),
  };
}

const find = (id: string) => contests.find((contest) => contest.id === id);
const missing = () => problem(404, 'There is no such contest.');
const become = (id: string, change: Partial<ContestDetails>) => {
  contests = contests.map((contest) => (contest.id === id ? { ...contest, ...change } : contest));
  return HttpResponse.json(find(id));
};

export const contestHandlers = [
  http.get(`${base}/contests`, ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    const items = contests.filter((contest) => status === null || contest.status === status);
    return HttpResponse.json({ items, page: 0, size: 50, total: items.length });
  }),
  http.post<never, ContestDetails>(`${base}/contests`, async ({ request }) => {
    const body = await request.json();
    const contest: ContestDetails = {
      ...running,
      ...body,
      id: `c${contests.length + 1}`,
      key: 'made',
      status: 'draft',
      participants: { everyone: true, items: [] },
      from: new Date(body.from).toISOString(),
      to: new Date(Date.parse(body.to) + DAY).toISOString(),
      scoring: { ...running.scoring, version: null },
    };
    contests = [contest, ...contests];
    return HttpResponse.json(contest, { status: 201 });
  }),
  http.get<{ id: string }>(`${base}/contests/:id`, ({ params }) => {
    const contest = find(params.id);
    return contest ? HttpResponse.json(contest) : missing();
  }),
  http.post<{ id: string }>(`${base}/contests/:id/start`, ({ params }) =>
    become(params.id, { status: 'running' }),
  ),
  http.post<{ id: string }>(`${base}/contests/:id/cancel`, ({ params }) =>
    become(params.id, { status: 'cancelled' }),
  ),
  http.post<{ id: string }>(`${base}/contests/:id/amend`, ({ params }) => become(params.id, {})),
  http.get<{ id: string }>(`${base}/contests/:id/standings`, ({ params, request }) => {
    const contest = find(params.id);
    if (!contest) return missing();
    const search = new URL(request.url).searchParams;
    const standings = standingsOf(contest);
    const size = Number(search.get('size') ?? standings.total);
    const at = standings.rows.findIndex(({ subject }) => subject.id === search.get('around'));
    const rows = standings.rows.filter((_, index) => index < size || (at >= 0 && Math.abs(index - at) <= 2));
    return HttpResponse.json({ ...standings, rows });
  }),
  http.get(`${base}/contests/:id/standings/:subject/entries`, () =>
    HttpResponse.json({ items: [entry('e-21', 5, 'Demos')], page: 0, size: 25, total: 1 }),
  ),
  http.get<{ id: string }>(`${base}/contests/:id/results`, ({ params }) => {
    const contest = find(params.id);
    if (!contest) return missing();
    const items = standingsOf(contest).rows.map(({ rank, subject, score, prize }) => ({
      place: rank,
      subject,
      score,
      prize,
      handedOverAt: rank === 1 ? inDays(-8) : null,
      handedOverBy: rank === 1 ? 'manager@demo.pacesetter' : null,
    }));
    return HttpResponse.json({ items });
  }),
  http.post(
    `${base}/contests/:id/results/:subject/handed-over`,
    () => new HttpResponse(null, { status: 204 }),
  ),
  http.get(`${base}/contests/:id/amendments`, () => HttpResponse.json({ items: [] })),
  http.post(`${base}/rules/parse`, () => HttpResponse.json({ rules: [{}], problems: [] })),
];
