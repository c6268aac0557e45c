import { expect, test } from '@playwright/test';
import { loaded, session, signIn } from './demo';

test('opens the activities behind a number and comes back to it', async ({ page }) => {
  await signIn(page, 'rep');
  const { account } = await session(page);
  const lastWeek = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/people/${account?.personId ?? ''}?period=week&at=${lastWeek}`);
  await loaded(page);
  const number = page.getByRole('row', { name: /Calls/ }).getByRole('button', { name: /activities behind/ });

  await number.click();

  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/\d+ activit/)).toBeVisible();
  await expect(drawer.getByRole('listitem').first()).toContainText(/Call/i);
  await page.keyboard.press('Escape');
  await expect(drawer).toBeHidden();
  await expect(number).toBeFocused();
});

test('does not offer a rep the activities of others', async ({ page }) => {
  await signIn(page, 'rep');
  await page.goto('/leaderboards?indicator=calls&period=month&size=100');
  await loaded(page);

  await expect(page.locator('tr[aria-current=true]').getByRole('button')).toHaveCount(1);
  await expect(page.locator('tbody tr:not([aria-current]) button')).toHaveCount(0);
});

test('opens company, teams and members, with the gap between the parts and the whole', async ({ page }) => {
  await signIn(page, 'executive');
  await page.goto('/company?indicator=revenue&period=quarter');
  await loaded(page);
  const cascade = page.getByRole('table', { name: /Goals for/ });
  await expect(cascade.getByText(/the goals below|Nothing below|add up/i).first()).toBeVisible();
  const before = await cascade.getByRole('row').count();

  await cascade
    .getByRole('button', { name: /^Open / })
    .first()
    .click();

  await expect.poll(() => cascade.getByRole('row').count()).toBeGreaterThan(before);
});
