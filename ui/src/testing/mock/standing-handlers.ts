import { http, HttpResponse } from 'msw';
import type { Today } from '@/features/my-day/api/today';
import { addDays, type Day, type Period } from '@/lib/days';
import type { Level, Subject } from '@/lib/reference/standing';
import { periodOf, today } from './calendar';
import { indicatorOf, isOver } from './figures';
import {
  company,
  heatmapOf,
  lineOf,
  memberSubjects,
  ranked,
  scorecardOf,
  seriesOf,
  subjectOf,
  teamSubjects,
} from './standings';
import { membersOf, people, teams } from './world';

const base = '/api/v1';

function asked(request: Request) {
  const search = new URL(request.url).searchParams;
  return {
    search,
    period: (search.get('period') ?? 'month') as Period,
    at: (search.get('at') ?? today()).slice(0, 10) as Day,
    indicator: search.get('indicator') ?? 'revenue',
  };
}

const missing = () => HttpResponse.json({ status: 404, title: 'Not found', detail: '' }, { status: 404 });

const scorecard = (level: Level, path: string) =>
  http.get(`${base}${path}`, ({ request, params }) => {
    const { period, at } = asked(request);
    const subject = subjectOf(level, String(params.id));
    return subject ? HttpResponse.json(scorecardOf(subject, period, at)) : missing();
  });

const leaderboards = http.get(`${base}/leaderboards`, ({ request }) => {
  const { search, period, at, indicator } = asked(request);
  const level = (search.get('level') ?? 'member') as Level;
  const { from, to } = periodOf(period, at);
  const team = search.get('team');
  const subjects =
    level === 'company'
      ? [{ ...company, key: company.id }]
      : level === 'team'
        ? teamSubjects(Number(search.get('depth') ?? 2))
        : memberSubjects(team ? membersOf(team) : people);
  const all = ranked(subjects, indicator, from, to);
  const size = Number(search.get('size') ?? 50);
  const me = all.findIndex((row) => row.subject.id === search.get('around'));
  const rows = all.filter((_, index) => index < size || (me >= 0 && Math.abs(index - me) <= 2));
  return HttpResponse.json({
    indicator,
    metadata: indicatorOf(indicator),
    period,
    from,
    to,
    at,
    level,
    provisional: !isOver(to),
    total: all.length,
    rows,
    computing: null,
  });
});

const todayPage = http.get(`${base}/people/:id/today`, ({ params }) => {
  const subject = subjectOf('member', String(params.id));
  if (subject === undefined) return missing();
  const day = today();
  const { from, to } = periodOf('month', day);
  const board = ranked(memberSubjects(people), 'revenue', from, to);
  const mine = board.find((row) => row.subject.id === subject.id);
  return HttpResponse.json({
    person: { id: String(params.id), key: String(params.id), name: subject.name },
    day,
    periods: (['day', 'week', 'month', 'quarter', 'year'] as const).map((period) => ({
      period,
      score: null,
      color: 'grey' as const,
      lines: scorecardOf(subject, period, day).lines,
    })),
    rank:
      mine === undefined
        ? null
        : { indicator: 'revenue', period: 'month', rank: mine.rank, of: board.length, change: mine.change },
    suggestions: [
      {
        indicator: 'demos',
        need: 9,
        perDay: 1.8,
        reason: '',
        towards: 'deals_won',
        period: 'month',
        gap: 2,
        rate: 0.19,
        source: 'person',
      },
      {
        indicator: 'calls',
        need: 84,
        perDay: 16.8,
        reason: '',
        towards: 'calls',
        period: 'week',
        gap: 84,
        rate: null,
        source: 'goal',
      },
    ],
  } satisfies Today);
});

const series = http.get(`${base}/series`, ({ request }) => {
  const { search, indicator } = asked(request);
  const subject = subjectOf((search.get('level') ?? 'company') as Level, search.get('subject') ?? '');
  if (subject === undefined) return missing();
  const from = search.get('from') ?? addDays(today(), -30);
  const to = search.get('to') ?? addDays(today(), 1);
  return HttpResponse.json(seriesOf(subject, indicator, from, to, (search.get('bucket') ?? 'day') as Period));
});

const heatmap = http.get(`${base}/heatmap`, ({ request }) => {
  const { search, period, at } = asked(request);
  return HttpResponse.json(heatmapOf(search.get('team') ?? 'seoul', period, at));
});

interface Node {
  level: Level;
  subject: { id: string; name: string };
  target: number | null;
  partsTarget: number | null;
  gap: number | null;
  children: Node[];
}

const cascade = http.get(`${base}/cascade`, ({ request }) => {
  const { period, at, indicator } = asked(request);
  const node = (subject: Subject, children: Node[]): Node => {
    const { target, actual, attainment, pace, status } = lineOf(subject, indicator, period, at);
    const parts =
      children.length === 0 ? null : children.reduce((total, child) => total + (child.target ?? 0), 0);
    const gap = parts === null || target === null ? null : target - parts;
    const { level, id, name } = subject;
    return {
      level,
      subject: { id, name },
      target,
      actual,
      attainment,
      pace,
      status,
      partsTarget: parts,
      gap,
      children,
    } as Node;
  };
  const teamNode = (id: string, name: string): Node =>
    node({ level: 'team', id, name }, [
      ...teams.filter((team) => team.parent === id).map((team) => teamNode(team.id, team.name)),
      ...people
        .filter((person) => person.team === id)
        .map((person) => node({ ...person, level: 'member' }, [])),
    ]);
  const root = node(
    company,
    teams.filter(({ parent }) => parent === null).map(({ id, name }) => teamNode(id, name)),
  );
  return HttpResponse.json({ root });
});

const history = http.get(`${base}/people/:id/scorecards`, ({ request, params }) => {
  const { search, period } = asked(request);
  const subject = subjectOf('member', String(params.id));
  if (subject === undefined) return missing();
  const items = [];
  let day = today();
  for (let index = 0; index < Number(search.get('count') ?? 12); index += 1) {
    const { from, to, score, color } = scorecardOf(subject, period, day);
    items.unshift({ from, to, score, color });
    day = addDays(from, -1);
  }
  return HttpResponse.json({ items });
});

const activities = http.get(`${base}/activities`, ({ request }) => {
  const { search, indicator } = asked(request);
  const person = people.find(({ id }) => id === search.get('member')) ?? people[0];
  const page = Number(search.get('page') ?? 0);
  const size = Number(search.get('size') ?? 50);
  const items = Array.from({ length: Math.min(size, 64 - page * size) }, (_, index) => ({
    id: `act-${page * size + index}`,
    source: 'crm',
    externalId: `006-${4000 + page * size + index}`,
    type: indicatorOf(indicator).filter.types[0] ?? 'call',
    member: person && { id: person.id, key: person.key, name: person.name },
    occurredAt: new Date(Date.now() - (page * size + index) * 2.3e7).toISOString(),
    amount: indicator === 'revenue' ? 4_200 + index * 730 : null,
    currency: indicator === 'revenue' ? 'USD' : null,
    attributes: { account: ['Daehan Steel', 'Mirae Foods', 'Sejong Labs'][index % 3], product: 'GTX Pro' },
    credits: [],
    deleted: false,
    revision: index % 6 === 0 ? 2 : 1,
    link: index % 4 === 0 ? null : `https://crm.example.com/opportunities/${4000 + index}`,
  }));
  return HttpResponse.json({ items, page, size, total: 64 });
});

const revisions = http.get(`${base}/activities/:id/revisions`, () =>
  HttpResponse.json({
    items: [
      {
        revision: 1,
        type: 'deal_won',
        member: { id: 'p3', key: 'park.jiho', name: 'Park Jiho' },
        occurredAt: new Date(Date.now() - 9e7).toISOString(),
        amount: 5_100,
        currency: 'USD',
        attributes: {},
        credits: [],
        deleted: false,
        replacedAt: new Date(Date.now() - 8e6).toISOString(),
      },
    ],
  }),
);

export const standingHandlers = [
  leaderboards,
  scorecard('member', '/people/:id/scorecard'),
  scorecard('team', '/teams/:id/scorecard'),
  scorecard('company', '/company/scorecard'),
  todayPage,
  series,
  heatmap,
  cascade,
  history,
  activities,
  revisions,
];
