import { expect, test } from '@playwright/test';
import { loaded, signIn } from './demo';

test.beforeEach(async ({ page }) => {
  await signIn(page, 'rep');
  await loaded(page);
});

test('shows today first: leading indicators against target, rank and what to do next', async ({ page }) => {
  await expect(page).toHaveTitle(/^My day/);
  const today = page.getByRole('region', { name: 'Today' });
  await expect(today.getByRole('article').first()).toBeVisible();
  await expect(today.getByRole('img', { name: /of .* expected by now/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Where I stand' })).toContainText(/#\d+/);
  await expect(page.getByRole('region', { name: 'Back on pace' })).toBeVisible();
});

test('then week, month, quarter and year', async ({ page }) => {
  const goals = page.getByRole('region', { name: 'My goals' });
  for (const period of ['Month', 'Quarter', 'Year', 'Week']) {
    await goals.getByRole('tab', { name: period }).click();
    await expect(goals.getByRole('tabpanel')).toBeVisible();
  }
  await expect(goals.getByRole('row').nth(1)).toContainText(/%/);
});

test('leads from the rank to the leaderboard', async ({ page }) => {
  await page.getByRole('region', { name: 'Where I stand' }).getByRole('link').click();

  await expect(page).toHaveURL(/\/leaderboards\?indicator=/);
  await expect(page.locator('tr[aria-current=true]')).toBeVisible();
});
