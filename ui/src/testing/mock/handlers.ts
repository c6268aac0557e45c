import { delay, http, HttpResponse } from 'msw';
import type { Day, Period } from '@/lib/days';
import type { Account, Session } from '@/lib/session';
import { calendarPeriod, today } from './calendar';
import { accounts, demoAccounts, organization, permissionsOf, teams } from './world';
import { accessHandlers } from './access-handlers';
import { awardHandlers } from './award-handlers';
import { coachingHandlers } from './coaching-handlers';
import { contestHandlers } from './contest-handlers';
import { disputeHandlers } from './dispute-handlers';
import { goalHandlers } from './goal-handlers';
import { importHandlers } from './import-handlers';
import { indicatorHandlers } from './indicator-handlers';
import { onboardingHandlers } from './onboarding-handlers';
import { peopleHandlers } from './people-handlers';
import { problem } from './problem';
import { processHandlers } from './process-handlers';
import { standingHandlers } from './standing-handlers';
import { taskHandlers } from './task-handlers';
import { trainingHandlers } from './training-handlers';

const base = '/api/v1';
const REMEMBERED = 'pacesetter.mock-account';

const current = (): Account | undefined => accounts.find(({ id }) => id === localStorage.getItem(REMEMBERED));

function session(): Session {
  const account = current();
  return {
    authenticated: account !== undefined,
    account: account ?? null,
    organization: account ? organization : null,
    permissions: account ? (permissionsOf(account) as Session['permissions']) : [],
    managedTeams: account?.roles.includes('manager')
      ? [
          { id: 'east', name: 'East' },
          { id: 'seoul', name: 'Seoul Enterprise' },
        ]
      : [],
    demoAccounts,
  };
}

/** Signs a test in without the page. */
export function signInAs(role: Account['roles'][number] | null): void {
  const account = accounts.find(({ roles }) => role !== null && roles.includes(role));
  if (account === undefined) localStorage.removeItem(REMEMBERED);
  else localStorage.setItem(REMEMBERED, account.id);
}

const sessionHandlers = [
  http.get(`${base}/session`, () => HttpResponse.json(session())),
  http.post<never, { email: string; password: string }>(`${base}/session`, async ({ request }) => {
    const { email, password } = await request.json();
    const known = demoAccounts.find((account) => account.email === email && account.password === password);
    if (known === undefined) return problem(401, 'The e-mail address or the password is not right.');
    signInAs(known.role);
    return HttpResponse.json(session());
  }),
  http.delete(`${base}/session`, () => {
    signInAs(null);
    return new HttpResponse(null, { status: 204 });
  }),
  http.put(`${base}/session/locale`, () => new HttpResponse(null, { status: 204 })),
  http.get(`${base}/access-links/:token`, ({ params }) =>
    params.token === 'used'
      ? problem(404, 'This link has been used or has expired. Ask your administrator for a new one.')
      : HttpResponse.json({
          purpose: 'invitation',
          email: 'new@demo.pacesetter',
          organization: organization.name,
        }),
  ),
  http.post(`${base}/access-links/:token`, () => new HttpResponse(null, { status: 204 })),
];

const referenceHandlers = [
  http.get(`${base}/teams`, () => HttpResponse.json({ items: teams })),
  http.get(`${base}/calendar/periods`, ({ request }) => {
    const search = new URL(request.url).searchParams;
    return HttpResponse.json(
      calendarPeriod((search.get('period') ?? 'month') as Period, (search.get('at') ?? today()) as Day),
    );
  }),
];

const slowly = http.all(`${base}/*`, async () => {
  await delay(import.meta.env.MODE === 'mock' ? 120 : 0);
});

export const handlers = [
  slowly,
  ...sessionHandlers,
  ...referenceHandlers,
  ...peopleHandlers,
  ...indicatorHandlers,
  ...goalHandlers,
  ...importHandlers,
  ...accessHandlers,
  ...standingHandlers,
  ...awardHandlers,
  ...coachingHandlers,
  ...contestHandlers,
  ...disputeHandlers,
  ...taskHandlers,
  ...trainingHandlers,
  ...processHandlers,
  ...onboardingHandlers,
];
