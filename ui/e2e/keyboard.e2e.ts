import { expect, test } from '@playwright/test';
import { loaded, signIn } from './demo';

test('reaches the content first, and hears where it is after going somewhere', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/company');
  await loaded(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();

  await page.getByRole('link', { name: 'Leaderboards' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Leaderboards' })).toBeFocused();
  await expect(page).toHaveTitle(/^Leaderboards/);
});

test('sorts the team and opens a number without a mouse', async ({ page }) => {
  await signIn(page, 'manager');
  await loaded(page);
  const heading = page.getByRole('columnheader', { name: 'Member' }).first();
  await heading.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');

  await page
    .getByRole('button', { name: /activities behind/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('dialog')).toBeVisible();
});

test('opens and closes the parts of a goal', async ({ page }) => {
  await signIn(page, 'executive');
  await loaded(page);
  const part = page.getByRole('button', { name: /^Open / }).first();
  await part.focus();
  await page.keyboard.press('Enter');

  await expect(page.locator('main button[aria-expanded=true]:focus')).toHaveCount(1);
});
