import { http, HttpResponse } from 'msw';
import type { Review } from '@/features/reviews/api/reviews';
import type { Notification } from '@/features/notifications/api/notifications';
import { type FeedItem, toggled } from '@/features/recognition/api/feed';
import type { LedgerEntry } from '@/features/badges/api/ledger';
import type { LevelStep } from '@/features/badges/api/levels';
import type { Awards, Badge, PersonName } from '@/lib/reference/awards';
import { problem } from './problem';
import { people } from './world';

const base = '/api/v1';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

export const nameOf = (id: string): PersonName => {
  const person = people.find((known) => known.id === id || known.key === id);
  return { id: person?.id ?? id, key: person?.key ?? id, name: person?.name ?? id };
};

const badge = (key: string, name: string, icon: string, color: string, description: string): Badge => ({
  id: `b-${key}`,
  key,
  name,
  icon,
  color,
  description,
  retired: false,
  builtIn: true,
  holders: 4,
  version: 0,
});

const badges: Badge[] = [
  badge('phone_hero', 'Phone hero', 'phone', 'blue', 'Fifty calls in a week'),
  badge('closer', 'Closer', 'trophy', 'amber', 'Ten deals won'),
  badge('on_fire', 'On fire', 'flame', 'orange', 'Five working days in a row with the daily goal met'),
  badge('summit', 'Summit', 'mountain', 'teal', 'The quarter’s goal reached'),
  badge('team_player', 'Team player', 'users', 'grape', 'The whole team met its goal'),
];
const held = badges
  .slice(0, 2)
  .map((each, index) => ({ ...each, awardedAt: ago(2_000 * (index + 1)), effectId: `e-${each.key}` }));

let levels: LevelStep[] = [0, 100, 250, 500, 1_000].map((points, index) => ({
  number: index + 1,
  name: '',
  points,
}));

const awards: Awards = {
  points: { total: 320, period: { day: 15, week: 60, month: 180, quarter: 320, year: 320 } },
  level: { number: 3, name: '', from: 250, next: 500, progress: 0.28 },
  rank: { points: 4, of: people.length },
  badges: held,
};

let feed: FeedItem[] = [
  {
    id: 'f3',
    at: ago(12),
    kind: 'celebration',
    member: nameOf('p5'),
    from: null,
    text: 'Won the largest deal of the month',
    badge: null,
    effectId: 'e-30',
    reactions: [
      { emoji: '🎉', count: 3, mine: true },
      { emoji: '🚀', count: 1, mine: false },
    ],
  },
  {
    id: 'f2',
    at: ago(90),
    kind: 'badge',
    member: nameOf('p2'),
    from: null,
    text: 'Phone hero',
    badge: badges[0] ?? null,
    effectId: 'e-phone_hero',
    reactions: [],
  },
  {
    id: 'f1',
    at: ago(400),
    kind: 'kudos',
    member: nameOf('p7'),
    from: nameOf('p2'),
    text: 'Thank you for taking my demo on Tuesday!',
    badge: null,
    effectId: null,
    reactions: [{ emoji: '❤️', count: 2, mine: false }],
  },
];

export const entry = (
  id: string,
  points: number | null,
  reason: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  id,
  points,
  reason,
  at: ago(300),
  writtenAt: ago(300),
  kind: 'points',
  member: nameOf('p2'),
  badge: null,
  contest: null,
  text: '',
  cause: {
    activity: null,
    tick: null,
    rulebook: { id: 'r1', key: 'activity_points', name: 'Activity points', contest: null },
    version: 1,
    rule: reason,
    actor: null,
    seen: {},
  },
  reverses: null,
  reversedBy: null,
  ...more,
});
const ledger: LedgerEntry[] = [
  entry('e-12', -5, 'The activity was deleted', { reverses: 'e-11' }),
  entry('e-11', 5, 'Meetings', { reversedBy: 'e-12' }),
  entry('e-10', 20, 'Fifty calls a week'),
];

let reviews: Review[] = [
  {
    id: 'v1',
    activity: {
      id: 'a1',
      source: 'crm',
      externalId: 'C-1043',
      type: 'call',
      occurredAt: ago(60),
      amount: null,
    },
    member: nameOf('p9'),
    reason: 'Six calls to one account within ten minutes',
    effectId: 'e-40',
    at: ago(60),
    status: 'open',
    decidedBy: null,
    decidedAt: null,
    note: null,
  },
];

let notifications: Notification[] = [
  {
    id: 'n2',
    at: ago(30),
    kind: 'kudos',
    text: 'Thank you for taking my demo on Tuesday!',
    link: '/recognition',
    read: false,
  },
  { id: 'n1', at: ago(3_000), kind: 'contest', text: 'June sprint: 1. A bicycle', link: null, read: true },
];

const page = <T>(items: T[], size = 20) => ({ items, page: 0, size, total: items.length });
const changed = (id: string, change: (item: FeedItem) => FeedItem) => {
  feed = feed.map((item) => (item.id === id ? change(item) : item));
  return HttpResponse.json(feed.find((item) => item.id === id));
};

export const awardHandlers = [
  http.get(`${base}/people/:id/awards`, () => HttpResponse.json(awards)),
  http.get(`${base}/badges`, () => HttpResponse.json({ items: badges })),
  http.get(`${base}/badges/:id/holders`, () =>
    HttpResponse.json(page([{ member: nameOf('p3'), since: ago(900), effectId: 'e-1' }])),
  ),
  http.get(`${base}/levels`, () => HttpResponse.json({ items: levels })),
  http.put<never, { items: { name: string; points: number }[] }>(`${base}/levels`, async ({ request }) => {
    const { items } = await request.json();
    levels = items.map((level, index) => ({ ...level, number: index + 1 }));
    return HttpResponse.json({ items: levels });
  }),
  http.get(`${base}/ledger`, () => HttpResponse.json(page(ledger))),
  http.get(`${base}/feed`, ({ request }) => {
    const kind = new URL(request.url).searchParams.get('kind');
    return HttpResponse.json(page(feed.filter((item) => kind === null || item.kind === kind)));
  }),
  http.post<never, { to: string[]; message: string }>(`${base}/kudos`, async ({ request }) => {
    const { to, message } = await request.json();
    if (message === '') return problem(400, 'Wrong', [{ pointer: '/message', detail: 'is missing' }]);
    const items = to.map((id, index): FeedItem => ({
      id: `k${feed.length + index}`,
      at: ago(0),
      kind: 'kudos',
      member: nameOf(id),
      from: nameOf('p2'),
      text: message,
      badge: null,
      effectId: null,
      reactions: [],
    }));
    feed = [...items, ...feed];
    return HttpResponse.json({ items }, { status: 201 });
  }),
  http.post<{ id: string }, { emoji: string }>(`${base}/feed/:id/reactions`, async ({ params, request }) => {
    const { emoji } = await request.json();
    return changed(params.id, (item) => ({ ...item, reactions: toggled(item.reactions, emoji) }));
  }),
  http.delete<{ id: string; emoji: string }>(`${base}/feed/:id/reactions/:emoji`, ({ params }) =>
    changed(params.id, (item) => ({ ...item, reactions: toggled(item.reactions, params.emoji) })),
  ),
  http.delete<{ id: string }>(`${base}/feed/:id`, ({ params }) => {
    feed = feed.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/notifications`, () =>
    HttpResponse.json({ ...page(notifications), unread: notifications.filter(({ read }) => !read).length }),
  ),
  http.post(`${base}/notifications/read`, () => {
    notifications = notifications.map((notification) => ({ ...notification, read: true }));
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/reviews`, ({ request }) => {
    const status = new URL(request.url).searchParams.get('status');
    return HttpResponse.json(page(reviews.filter((review) => review.status === status)));
  }),
  http.post<{ id: string; decision: string }, { note: string | null }>(
    `${base}/reviews/:id/:decision`,
    async ({ params, request }) => {
      const { note } = await request.json();
      const status = params.decision === 'release' ? 'released' : 'refused';
      reviews = reviews.map((review) =>
        review.id === params.id
          ? { ...review, note, status, decidedBy: 'ops@demo.pacesetter', decidedAt: ago(0) }
          : review,
      );
      return HttpResponse.json(reviews.find(({ id }) => id === params.id));
    },
  ),
];
