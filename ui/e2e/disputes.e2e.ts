import { expect, type Page, test } from '@playwright/test';
import { ask, loaded } from './demo';
import { OwnOrganization } from './organization';

/** The newest entry of the ledger for a member. */
async function newestEntry(page: Page, member: string): Promise<string> {
  const find = async () =>
    (await ask<{ items: { id: string }[] }>(page, `/ledger?member=${member}&size=1`)).items[0]?.id ?? '';
  await expect.poll(find).not.toBe('');
  return find();
}

test('points are questioned where they are explained, passed on, and put right', async ({
  page,
  request,
  browser,
}) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Disputes');
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.rules('demos', 'recognition', 'Rule "Demos" When a demo is logged, then give 7 points.');
  await own.activity('ana', 'demo');
  await own.signIn(page, 'rep', 'Ana Ruiz', 'ana');
  await page.goto(`/badges?why=${await newestEntry(page, 'ana')}`);
  const why = page.getByRole('dialog', { name: 'Why?' });
  await why.getByRole('button', { name: /^Question this/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Question this' });
  await dialog.getByRole('textbox').fill('It was two demos');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Follow what becomes of it' }).click();
  await expect(page.getByText('With the manager', { exact: true })).toBeVisible();

  const manager = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(manager, 'manager', 'Mia Lund', 'mia');
  await manager.goto(new URL(page.url()).pathname);
  await manager.getByRole('link', { name: 'Answer it' }).click();
  const first = manager.getByRole('dialog');
  await expect(first.getByText('It was two demos')).toBeVisible();
  await first.getByRole('radio', { name: 'Pass on to sales ops' }).check();
  await first.getByRole('textbox', { name: 'Reason' }).fill('Please look into the CRM');
  await first.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('With sales ops', { exact: true })).toBeVisible();

  const operations = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(operations, 'sales_ops', 'Opal Reyes');
  await operations.goto(new URL(page.url()).pathname);
  await operations.getByRole('link', { name: 'Answer it' }).click();
  const second = operations.getByRole('dialog');
  const take = second.getByRole('button', { name: 'Take this task' });
  if (await take.isVisible()) await take.click();
  await expect(second.getByText('Please look into the CRM')).toBeVisible();
  await expect(second.getByRole('radio', { name: 'Pass on to sales ops' })).toHaveCount(0);
  await second.getByRole('radio', { name: 'Uphold' }).check();
  await second.getByRole('textbox', { name: 'Points to add or take' }).fill('7');
  await second.getByRole('textbox', { name: 'Reason' }).fill('The second demo was missing');
  await second.getByRole('button', { name: 'Decide' }).click();

  await expect(page.getByText('Upheld', { exact: true }).first()).toBeVisible();
  await expect(page.getByText('+7 points').first()).toBeVisible();
  await expect(page.getByText('The second demo was missing').first()).toBeVisible();
  await page.goto('/badges');
  await loaded(page);
  await expect(page.getByText('14').first()).toBeVisible();
});

test('a place on a leaderboard is questioned by whose it is, and withdrawn', async ({ page, request }) => {
  const own = await OwnOrganization.create(request, 'Ranks');
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.activity('ana', 'call');
  await own.signIn(page, 'rep', 'Ana Ruiz', 'ana');
  await page.goto('/leaderboards?indicator=calls');
  await loaded(page);

  await page.getByRole('button', { name: /^Question this: place 1/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Question this' });
  await dialog.getByRole('textbox').fill('Three calls are missing');
  await dialog.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('link', { name: 'Follow what becomes of it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('place 1 by Calls');
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click();

  await expect(page.getByText('Withdrawn', { exact: true }).first()).toBeVisible();
});
