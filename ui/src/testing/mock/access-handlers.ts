import { http, HttpResponse } from 'msw';
import type { Permission } from '@/lib/session';
import { problem } from './problem';
import { accounts as demo, organization } from './world';

const base = '/api/v1';
let sequence = 10;
const nextId = (kind: string) => `${kind}${(sequence += 1)}`;
const hours = (count: number) => new Date(Date.now() + count * 3.6e6).toISOString();

const accounts = demo.map((account) => ({ ...account, disabled: account.id === 'a7', invited: false }));
const holidays = [
  { day: '2026-12-25', name: 'Christmas Day' },
  { day: '2026-10-09', name: 'Hangeul Day' },
  { day: '2027-01-01', name: "New Year's Day" },
];
const keys: {
  id: string;
  name: string;
  scopes: Permission[];
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}[] = [
  {
    id: 'k1',
    name: 'Salesforce',
    scopes: ['activities:write', 'people:read'],
    prefix: 'pk_3kd9',
    createdAt: hours(-900),
    lastUsedAt: hours(-0.2),
    revokedAt: null,
  },
];
const audit = Array.from({ length: 61 }, (_, index) => ({
  id: `e${index}`,
  at: hours(-index * 5),
  actor: index % 3 === 0 ? 'sales-ops@demo.pacesetter' : 'administrator@demo.pacesetter',
  action: ['account.created', 'membership.begun', 'key.issued', 'person.left'][index % 4],
  target: ['new@hanbit.example', 'Revenue per month of East', 'Salesforce', 'Oh Nari'][index % 4],
  detail: index % 4 === 1 ? 'target 240000 → 260000' : null,
}));

const link = () => ({ url: `/access/fresh`, expiresAt: hours(72) });
const missing = () => problem(404, 'There is no such account.');

export const accessHandlers = [
  http.get(`${base}/organization`, () => HttpResponse.json(organization)),
  http.patch<never, Partial<typeof organization>>(`${base}/organization`, async ({ request }) =>
    HttpResponse.json(Object.assign(organization, await request.json())),
  ),
  http.get(`${base}/organization/holidays`, () => HttpResponse.json({ items: holidays })),
  http.post<never, (typeof holidays)[number]>(`${base}/organization/holidays`, async ({ request }) => {
    const holiday = await request.json();
    if (holidays.some(({ day }) => day === holiday.day))
      return problem(409, 'There is a holiday already.', [
        { pointer: '/day', detail: 'is a holiday already' },
      ]);
    holidays.push(holiday);
    return HttpResponse.json(holiday, { status: 201 });
  }),
  http.delete(`${base}/organization/holidays/:day`, ({ params }) => {
    holidays.splice(
      holidays.findIndex(({ day }) => day === params.day),
      1,
    );
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/accounts`, () =>
    HttpResponse.json({ items: accounts, page: 0, size: 50, total: accounts.length }),
  ),
  http.post<never, Omit<(typeof accounts)[number], 'id' | 'disabled' | 'personId' | 'invited'>>(
    `${base}/accounts`,
    async ({ request }) => {
      const { email, name, roles, locale } = await request.json();
      if (accounts.some((account) => account.email === email))
        return problem(409, 'The address is taken.', [
          { pointer: '/email', detail: 'already has an account' },
        ]);
      const account = {
        id: nextId('a'),
        email,
        name,
        roles,
        locale,
        personId: null,
        disabled: false,
        invited: true,
      };
      accounts.push(account);
      return HttpResponse.json({ account, link: link() }, { status: 201 });
    },
  ),
  http.patch<{ id: string }, Partial<(typeof accounts)[number]>>(
    `${base}/accounts/:id`,
    async ({ params, request }) => {
      const account = accounts.find(({ id }) => id === params.id);
      return account ? HttpResponse.json(Object.assign(account, await request.json())) : missing();
    },
  ),
  http.post(`${base}/accounts/:id/reset-link`, () => HttpResponse.json(link())),
  http.get(`${base}/api-keys`, () => HttpResponse.json({ items: keys })),
  http.post<never, { name: string; scopes: Permission[] }>(`${base}/api-keys`, async ({ request }) => {
    const made = {
      id: nextId('k'),
      ...(await request.json()),
      prefix: 'pk_7hq2',
      createdAt: hours(0),
      lastUsedAt: null,
      revokedAt: null,
    };
    keys.push(made);
    return HttpResponse.json({ ...made, key: 'pk_7hq2-secret-once' }, { status: 201 });
  }),
  http.delete(`${base}/api-keys/:id`, ({ params }) => {
    const key = keys.find(({ id }) => id === params.id);
    if (key !== undefined) key.revokedAt = hours(0);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(`${base}/audit`, ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get('page') ?? 0);
    return HttpResponse.json({
      items: audit.slice(page * 25, page * 25 + 25),
      page,
      size: 25,
      total: audit.length,
    });
  }),
  http.put<never, { current: string }>(`${base}/session/password`, async ({ request }) => {
    const { current } = await request.json();
    return current === 'demo-demo-demo'
      ? new HttpResponse(null, { status: 204 })
      : problem(400, 'The password is not right.', [{ pointer: '/current', detail: 'is not your password' }]);
  }),
];
