import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { ask, loaded, signIn } from './demo';

interface Board {
  rows: { rank: number; subject: { name: string }; value: number | null }[];
}

const shownRanks = (page: Page) =>
  page.locator('tbody tr:has(th) td:first-child > span:first-child').allInnerTexts();

test.beforeEach(async ({ page }) => {
  await signIn(page, 'rep');
});

test('gives tied people the same rank and the next one the rank after all of them', async ({ page }) => {
  await page.goto('/leaderboards?indicator=deals_won&period=week&size=100');
  await loaded(page);
  const { rows } = await ask<Board>(page, '/leaderboards?indicator=deals_won&period=week&size=100');

  for (const { rank, value } of rows) {
    const better = rows.filter((other) => (other.value ?? -1) > (value ?? -1)).length;
    expect(rank).toBe(better + 1);
  }
  const ranks = (await shownRanks(page)).map(Number);
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  const tied = ranks.some((rank, index) => ranks.indexOf(rank) !== index);
  await expect(page.getByTitle('shared place')).toHaveCount(
    tied ? ranks.filter((rank) => ranks.filter((other) => other === rank).length > 1).length : 0,
  );
});

test('keeps the whole board in its address', async ({ page }) => {
  await page.goto('/leaderboards');
  await loaded(page);
  await page.getByRole('combobox', { name: 'Length of the period' }).selectOption('quarter');
  await page.getByRole('radiogroup', { name: 'Level' }).getByText('Team', { exact: true }).click();
  await page.getByRole('radiogroup', { name: 'View' }).getByText('Podium').click();
  await page.getByRole('button', { name: 'Previous period' }).click();
  await expect(page).toHaveURL(/at=\d{4}-\d{2}-\d{2}/);
  await expect(page).toHaveURL(/period=quarter/);
  await expect(page).toHaveURL(/level=team/);
  await expect(page).toHaveURL(/view=podium/);
  await loaded(page);
  await expect(page.getByRole('list', { name: 'The first three places' })).toBeVisible();
  const before = await page.locator('tbody th').allInnerTexts();

  await page.reload();
  await loaded(page);

  await expect(page.getByRole('list', { name: 'The first three places' })).toBeVisible();
  await expect(page.locator('tbody th')).toHaveText(before);
});

test('shows me with my neighbours although I am not at the top', async ({ page }) => {
  await page.goto('/leaderboards?indicator=calls&period=month&size=10');
  await loaded(page);

  await expect(page.locator('tr[aria-current=true]')).toContainText('You');
});

test('shows the board as it stood at a moment of the past', async ({ page }) => {
  await page.goto('/leaderboards?indicator=calls&period=month&moment=2026-01-01T00:00:00Z');
  await loaded(page);

  await expect(page.getByText(/As it stood at/).first()).toBeVisible();
});

test('hands out everyone as CSV', async ({ page }) => {
  await page.goto('/leaderboards?indicator=calls&period=month&size=10');
  await loaded(page);
  const { rows } = await ask<Board>(page, '/leaderboards?indicator=calls&period=month&size=100000');
  const downloading = page.waitForEvent('download');

  await page.getByRole('button', { name: 'CSV' }).click();

  const file = await (await downloading).path();
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines[0]).toContain('Rank,Key,Name');
});
