import { type APIRequestContext, test as base, type Page } from '@playwright/test';

export type Role = 'rep' | 'manager' | 'sales_ops' | 'hr' | 'executive' | 'administrator' | 'display';

export interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  password: string;
}

export async function demoAccounts(request: APIRequestContext): Promise<DemoAccount[]> {
  const response = await request.get('/api/v1/session');
  const { demoAccounts } = (await response.json()) as { demoAccounts: DemoAccount[] };
  if (demoAccounts.length === 0)
    throw new Error('The server has no demo accounts: start it with the demo organization');
  return demoAccounts;
}

/** Signs in through the page itself, with the account that the demo offers for a role. */
export async function signIn(page: Page, role: Role): Promise<DemoAccount> {
  const account = (await demoAccounts(page.request)).find((candidate) => candidate.role === role);
  if (account === undefined) throw new Error(`The demo has no account for the role "${role}"`);
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(account.email);
  await page.locator('input[type=password]').fill(account.password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in' && url.pathname !== '/');
  return account;
}

export const test = base;
export { expect } from '@playwright/test';
