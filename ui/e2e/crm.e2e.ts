import { expect, type Page, test } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from './demo';
import { choose } from './work';

/** A year of a hardware seller's CRM, where it lies beside the repository; otherwise one of the same shape is made up. */
const folder =
  process.env.PACESETTER_CRM_DATA ?? fileURLToPath(new URL('../../../shared/data/crm', import.meta.url));
const administratorKey = process.env.PACESETTER_ADMIN_KEY ?? '';

interface Board {
  rows: { subject: { name: string }; value: number }[];
}
interface Deal {
  agent: string;
  won: boolean;
  year: number;
  month: number;
  value: number;
}

const rows = (text: string) =>
  text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));

function files(): { teams: string; deals: string } {
  if (existsSync(`${folder}/sales_pipeline.csv`))
    return {
      teams: readFileSync(`${folder}/sales_teams.csv`, 'utf8'),
      deals: readFileSync(`${folder}/sales_pipeline.csv`, 'utf8'),
    };
  const agents = Array.from({ length: 12 }, (_, n) => `Agent ${n},Manager ${n % 4},Region ${n % 2}`);
  const deals = Array.from({ length: 900 }, (_, n) => {
    const closed = `${1 + (n % 12)}/${1 + (n % 28)}/2017`;
    const end =
      n % 5 === 4 ? 'Engaging,1/1/2017,,' : `${n % 3 ? 'Won' : 'Lost'},1/1/2017,${closed},${n % 3 ? n : 0}`;
    return `D${n},Agent ${n % 11},GTX Basic,Acme,${end}`;
  });
  return {
    teams: ['sales_agent,manager,regional_office', ...agents].join('\n'),
    deals: [
      'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
      ...deals,
    ].join('\n'),
  };
}

const closedDeals = (text: string): Deal[] =>
  rows(text)
    .filter(([, , , , , , closed]) => closed)
    .map(([, agent = '', , , stage, , closed = '', value]) => {
      const [month, , year] = closed.split('/').map(Number);
      return { agent, won: stage === 'Won', year: year ?? 0, month: month ?? 0, value: Number(value) };
    });

/** Adds up won deals the slow way, by whatever the agent belongs to. */
function totals(deals: Deal[], of: (agent: string) => string, agents: string[], months: readonly number[]) {
  const sums: Record<string, number> = Object.fromEntries(agents.map((agent) => [of(agent), 0]));
  for (const deal of deals)
    if (deal.won && deal.year === 2017 && months.includes(deal.month))
      sums[of(deal.agent)] = (sums[of(deal.agent)] ?? 0) + deal.value;
  return sums;
}

async function upload(page: Page, name: string, text: string) {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('region', { name: 'First rows of the file' }).first()).toBeVisible();
}

const column = (page: Page, field: string, name: string) =>
  choose(page, page.getByRole('combobox', { name: field, exact: true }), name);

test('a CRM brought in through the page gives the standings that adding it up gives', async ({
  page,
  request,
}) => {
  test.slow();
  if (administratorKey === '')
    throw new Error(
      'Set PACESETTER_ADMIN_KEY to the server’s, so that the test can make an organization of its own',
    );
  const { teams, deals } = files();
  const asked = { name: 'CRM', timeZone: 'America/Chicago' };
  const made = await request.post('/api/v1/organizations', {
    data: asked,
    headers: { Authorization: `Bearer ${administratorKey}` },
  });
  const { apiKey } = (await made.json()) as { apiKey: string };
  const email = `ops-${Date.now()}@crm.example`;
  const invited = await request.post('/api/v1/accounts', {
    data: { email, name: 'Opal Reyes', roles: ['sales_ops'] },
    headers: { Authorization: `Bearer ${apiKey}` },
  });
  const { link } = (await invited.json()) as { link: { url: string } };
  const token = link.url.split('/').pop() ?? '';
  const password = 'ridge-lantern-harbor-9';
  const taken = await request.post(`/api/v1/access-links/${token}`, { data: { password } });
  expect(taken.ok()).toBe(true);
  await page.goto('/sign-in');
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');

  await page.goto('/imports');
  await page.getByText('People', { exact: true }).last().click();
  await upload(page, 'sales_teams.csv', teams);
  await column(page, 'Key in the CRM', 'sales_agent');
  await column(page, 'Name', 'sales_agent');
  await column(page, 'Team', 'manager');
  await column(page, 'Team above', 'regional_office');
  await page.getByRole('button', { name: 'Import sales_teams.csv' }).click();
  await expect(page.getByRole('link', { name: 'See the people' })).toBeVisible({ timeout: 45_000 });
  await page.goto('/imports');
  await upload(page, 'sales_pipeline.csv', deals);
  await column(page, 'Record number', 'opportunity_id');
  await column(page, 'Person', 'sales_agent');
  await column(page, 'Activity type', 'deal_stage');
  await column(page, 'Date', 'close_date');
  await column(page, 'Amount', 'close_value');
  await page.getByRole('combobox', { name: 'Date format' }).fill('M/d/yyyy');
  await choose(page, page.getByRole('combobox', { name: 'Activity type for “Won”' }), 'Deal won');
  await choose(page, page.getByRole('combobox', { name: 'Activity type for “Lost”' }), 'Deal lost');
  await page.getByText('Skip', { exact: true }).click();
  await page.getByRole('button', { name: 'Import sales_pipeline.csv' }).click();
  await expect(page.getByRole('link', { name: 'See the leaderboards' })).toBeVisible({ timeout: 45_000 });
  await expect.poll(() => ask<{ pending: number }>(page, '/lane').then((lane) => lane.pending)).toBe(0);

  const closed = closedDeals(deals);
  const agents = rows(teams).map(([agent = '']) => agent);
  const team = new Map(rows(teams).map(([agent = '', manager = '']) => [agent, manager]));
  const region = new Map(rows(teams).map(([agent = '', , office = '']) => [agent, office]));
  const cuts: [string, (agent: string) => string][] = [
    ['level=member', (agent) => agent],
    ['level=team', (agent) => team.get(agent) ?? ''],
    ['level=team&depth=1', (agent) => region.get(agent) ?? ''],
  ];
  for (const [cut, of] of cuts) {
    for (let month = 1; month <= 12; month++) {
      const quarter = [0, 1, 2].map((n) => Math.floor((month - 1) / 3) * 3 + 1 + n);
      for (const [period, months] of [['month', [month]] as const, ['quarter', quarter] as const]) {
        const at = `2017-${String(month).padStart(2, '0')}-15`;
        const board = await ask<Board>(
          page,
          `/leaderboards?indicator=revenue&period=${period}&at=${at}&${cut}`,
        );
        const shown = Object.fromEntries(board.rows.map((row) => [row.subject.name, row.value]));
        expect(shown, `${cut} ${period} ${at}`).toEqual(totals(closed, of, agents, months));
      }
    }
  }
});
