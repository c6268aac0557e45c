import { expect, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';
import { choose } from './work';

test('kudos from one person arrive live with another, who reacts', async ({ page, request, browser }) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Kudos');
  const team = await own.team('East');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.person({ key: 'ben', name: 'Ben Cole', team });
  await own.signIn(page, 'rep', 'Ana Ruiz', 'ana');
  const other = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(other, 'rep', 'Ben Cole', 'ben');
  await other.goto('/recognition');
  await loaded(other);
  await expect(other.getByText('Nothing to celebrate yet')).toBeVisible();

  await page.goto('/recognition');
  await loaded(page);
  await page.getByRole('button', { name: 'Give kudos' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give kudos' });
  await choose(
    page,
    dialog.getByRole('textbox', { name: 'For whom' }).or(dialog.getByRole('combobox')).first(),
    'Ben Cole',
  );
  await dialog.getByRole('textbox', { name: 'What for' }).fill('You saved the demo today!');
  await dialog.getByRole('button', { name: 'Give kudos' }).click();
  await expect(dialog).toBeHidden();

  await expect(other.getByText('You saved the demo today!').first()).toBeVisible();
  await expect(other.getByRole('button', { name: 'Notifications, 1 unread' })).toBeVisible();
  await other
    .getByRole('button', { name: /^Heart/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: 'Heart, 1 person' })).toBeVisible();

  await other.getByRole('button', { name: 'Notifications, 1 unread' }).click();
  await other.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(other.getByRole('button', { name: 'Notifications, 0 unread' })).toBeVisible();
});

test('a badge of an adopted pack is in the cabinet, on the feed, and explained', async ({
  page,
  request,
}) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Badges');
  const team = await own.team('East');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  const rulebook = await own.post<{ id: string }>('/rule-packs/badges/adopt', {});
  await own.post(`/rulebooks/${rulebook.id}/publish`, {});
  await own.signIn(page, 'rep', 'Ana Ruiz', 'ana');
  await page.goto('/badges');
  await loaded(page);
  const badge = page.getByRole('listitem').filter({ hasText: 'First win' });
  await expect(badge.getByText('You have not earned it yet')).toBeVisible();

  await own.activity('ana', 'deal_won', { amount: 500 });

  await expect(badge.getByText(/Earned /)).toBeVisible();
  await badge.getByRole('button', { name: /why First win/ }).click();
  await expect(
    page.getByRole('dialog', { name: 'Why?' }).getByText(/award the badge first_win/i),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/recognition?kind=badge');
  await loaded(page);
  await expect(page.getByRole('heading', { name: 'Ana Ruiz earned the badge First win' })).toBeVisible();
});

test('sales ops correct points by hand, and the ledger says so', async ({ page, request }) => {
  const own = await OwnOrganization.create(request, 'Points');
  const team = await own.team('East');
  const ana = await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');
  await page.goto(`/people/${ana}/badges`);
  await loaded(page);

  await page.getByRole('button', { name: 'Adjust points' }).click();
  const dialog = page.getByRole('dialog', { name: 'Adjust points' });
  await dialog.getByLabel('Points to add').fill('25');
  await dialog.getByLabel('Reason').fill('Trade fair');
  await dialog.getByRole('button', { name: 'Adjust', exact: true }).click();

  const row = page.getByRole('row', { name: /Trade fair/ });
  await expect(row).toContainText('+25');
});
