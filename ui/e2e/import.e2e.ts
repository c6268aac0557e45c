import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { signIn } from './demo';
import { choose } from './work';

const run = Date.now().toString(36);
const agents = [`Ada ${run}`, `Bo ${run}`];
const today = new Date();
const day = `${today.getUTCMonth() + 1}/${today.getUTCDate()}/${today.getUTCFullYear()}`;

const people = [
  'sales_agent,manager,regional_office',
  ...agents.map((agent) => `${agent},Squad ${run},Region ${run}`),
];
const deals = [
  'opportunity_id,sales_agent,product,deal_stage,close_date,close_value',
  `${run}-1,${agents[0]},GTX Pro,Won,${day},900000001`,
  `${run}-2,${agents[1]},GTX Basic,Won,${day},900000000`,
  `${run}-3,${agents[1]},GTX Basic,Engaging,,`,
  `${run}-4,Nobody ${run},GTX Basic,Won,${day},100`,
];

async function drop(page: Page, name: string, lines: string[]) {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
  });
  await expect(page.getByRole('region', { name: 'First rows of the file' }).first()).toBeVisible();
}

const column = (page: Page, field: string, name: string) =>
  choose(page, page.getByRole('combobox', { name: field, exact: true }), name);

const count = (page: Page, name: string) =>
  page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd[1]');

test('brings people and then their deals in, hands back the bad line, and ranks the rest', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'sales_ops');
  await page.goto('/imports');
  await page.getByText('People', { exact: true }).last().click();
  await drop(page, `people-${run}.csv`, people);
  await column(page, 'Key in the CRM', 'sales_agent');
  await column(page, 'Name', 'sales_agent');
  await column(page, 'Team', 'manager');
  await column(page, 'Team above', 'regional_office');
  await page.getByRole('button', { name: `Import people-${run}.csv` }).click();
  await expect(page.getByRole('link', { name: 'See the people' })).toBeVisible({ timeout: 45_000 });
  await expect(count(page, 'Accepted')).toHaveText('2');

  await page.goto('/imports');
  await drop(page, `deals-${run}.csv`, deals);
  await column(page, 'Record number', 'opportunity_id');
  await column(page, 'Person', 'sales_agent');
  await column(page, 'Activity type', 'deal_stage');
  await column(page, 'Date', 'close_date');
  await column(page, 'Amount', 'close_value');
  await page.getByRole('combobox', { name: 'Date format' }).fill('M/d/yyyy');
  await choose(page, page.getByRole('combobox', { name: 'Activity type for “Won”' }), 'Deal won');
  await page.getByText('Skip', { exact: true }).click();
  await page.getByRole('button', { name: `Import deals-${run}.csv` }).click();
  await expect(page.getByRole('link', { name: 'See the leaderboards' })).toBeVisible({ timeout: 45_000 });
  await expect(count(page, 'Accepted')).toHaveText('2');
  await expect(count(page, 'Skipped')).toHaveText('1');
  await expect(count(page, 'Rejected')).toHaveText('1');
  const rejected = page.getByRole('region', { name: 'Rejected lines' });
  await expect(rejected.getByRole('row').nth(1)).toContainText('sales_agent');

  const downloading = page.waitForEvent('download');
  await rejected.getByRole('link', { name: 'Download rejected lines' }).click();
  const file = await readFile(await (await downloading).path(), 'utf8');
  expect(file).toContain(`Nobody ${run}`);

  await page.goto('/leaderboards?indicator=revenue&period=month');
  await expect(page.getByText(agents[0] ?? '').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(agents[1] ?? '').first()).toBeVisible();
});
