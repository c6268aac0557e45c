import { type Cookie, expect, type Page } from '@playwright/test';

export type Role = 'rep' | 'manager' | 'sales_ops' | 'hr' | 'executive' | 'administrator' | 'display';

export interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  password: string;
}

interface Session {
  account: { personId: string | null } | null;
  demoAccounts: DemoAccount[];
}

/** Asks the API as the page would, with the page's session. */
export function ask<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (address) => (await fetch(address)).json() as Promise<never>, `/api/v1${path}`);
}

export const session = (page: Page) => ask<Session>(page, '/session');

/** The accounts that the demo installation offers on its sign-in page. */
export async function demoAccounts(page: Page): Promise<DemoAccount[]> {
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const accounts = (await session(page)).demoAccounts;
  if (accounts.length === 0)
    throw new Error('There are no demo accounts: start the server with the demo organization');
  return accounts;
}

export async function demoAccount(page: Page, role: Role): Promise<DemoAccount> {
  const account = (await demoAccounts(page)).find((candidate) => candidate.role === role);
  if (account === undefined) throw new Error(`The demo has no account for the role "${role}"`);
  return account;
}

/** Signs in through the page itself, with the account that the demo offers for a role. */
export async function signIn(page: Page, role: Role): Promise<DemoAccount> {
  const account = await demoAccount(page, role);
  await page.locator('input[type=email]').fill(account.email);
  await page.locator('input[type=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/');
  return account;
}

const sessions = new Map<Role, Cookie[]>();

/** Signs in as a role, or goes on with the session that an earlier visit of that role began. */
async function enter(page: Page, role: Role): Promise<void> {
  const known = sessions.get(role);
  if (known === undefined) {
    await signIn(page, role);
    sessions.set(role, await page.context().cookies());
  } else {
    await page.context().addCookies(known);
  }
}

/** Waits until a page shows what it was opened for instead of that it is loading. */
export async function loaded(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0, { timeout: 30_000 });
}

/** The pages with what each is for, by the role that needs it most. */
export const pages: { path: string; role: Role }[] = [
  { path: '/my-day', role: 'rep' },
  { path: '/leaderboards', role: 'rep' },
  { path: '/leaderboards?view=podium', role: 'rep' },
  { path: '/team', role: 'manager' },
  { path: '/coaching', role: 'manager' },
  { path: '/coaching/templates', role: 'manager' },
  { path: '/company', role: 'executive' },
  { path: '/rules', role: 'sales_ops' },
  { path: '/contests', role: 'rep' },
  { path: '/badges', role: 'rep' },
  { path: '/training', role: 'rep' },
  { path: '/disputes', role: 'sales_ops' },
  { path: '/recognition', role: 'rep' },
  { path: '/reviews', role: 'sales_ops' },
  { path: '/notifications', role: 'rep' },
  { path: '/tasks', role: 'rep' },
  { path: '/onboarding', role: 'hr' },
  { path: '/onboarding/plans', role: 'hr' },
  { path: '/onboarding/plans/new', role: 'hr' },
  { path: '/processes', role: 'administrator' },
  { path: '/processes/definitions', role: 'administrator' },
];

/** Lists whose first entry has a page of its own, by the role that opens it. */
const lists: { list: string; role: Role }[] = [
  { list: '/rulebooks', role: 'sales_ops' },
  { list: '/contests', role: 'rep' },
];

/** The page of the first entry of a list: of a rulebook or a contest, whose ids differ between installations. */
async function firstOf(page: Page, list: string): Promise<string> {
  const answer = await page.request.get(`/api/v1${list}`);
  const [first] = ((await answer.json()) as { items: { id: string }[] }).items;
  if (first === undefined)
    throw new Error(`The demo has nothing at ${list}: start the server with the demo organization`);
  return `${list === '/rulebooks' ? '/rules' : list}/${first.id}`;
}

/** Every page that is looked at as a whole; to open one, somebody in its role signs in first. */
export const views: { name: string; role: Role; open: (page: Page) => Promise<void> }[] = [
  ...pages.map(({ path, role }) => ({ name: path, role, find: () => Promise.resolve(path) })),
  ...lists.map(({ list, role }) => ({
    name: `the first of ${list}`,
    role,
    find: (page: Page) => firstOf(page, list),
  })),
].map(({ name, role, find }) => ({
  name,
  role,
  open: async (page: Page) => {
    await enter(page, role);
    await page.goto(await find(page));
    await loaded(page);
  },
}));
