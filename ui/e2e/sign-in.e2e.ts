import { expect, test } from '@playwright/test';
import { demoAccount, demoAccounts, type Role, signIn } from './demo';

const homes: Record<Role, RegExp> = {
  rep: /\/my-day$/,
  manager: /\/team$/,
  sales_ops: /\/company$/,
  hr: /\/company$/,
  executive: /\/company$/,
  administrator: /\/company$/,
  display: /\/leaderboards$/,
};

for (const [role, home] of Object.entries(homes) as [Role, RegExp][]) {
  test(`brings the ${role} to the page they come for`, async ({ page }) => {
    const account = await signIn(page, role);

    await expect(page).toHaveURL(home);
    await expect(page.getByRole('button', { name: account.name })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('signs in with one click on a demo account, and out again', async ({ page }) => {
  const { name } = await demoAccount(page, 'executive');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: /Account and settings/ }).click();

  await page.getByRole('button', { name: 'Sign out' }).click();

  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/company');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('says the same for an unknown address and a wrong password', async ({ page }) => {
  const [first] = await demoAccounts(page);
  const answers: (string | null)[] = [];
  for (const email of ['nobody@nowhere.example', first?.email ?? '']) {
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    answers.push(await page.getByRole('alert').textContent());
  }

  expect(answers[0]).toBe(answers[1]);
});

test('comes back to the page that was asked for', async ({ page }) => {
  const { name } = await demoAccount(page, 'executive');
  await page.goto('/leaderboards?indicator=calls&period=week');
  await page.getByRole('button', { name }).click();

  await expect(page).toHaveURL(/\/leaderboards\?indicator=calls&period=week/);
});

test('hides a page from those whose role does not include it', async ({ page }) => {
  await signIn(page, 'display');
  await expect(page.getByRole('link', { name: 'Team' })).toHaveCount(0);

  await page.goto('/team');

  await expect(page.getByRole('heading', { name: 'Not for your role' })).toBeVisible();
});
