import { demoAccounts, expect, type Role, signIn, test } from './demo';

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
    await expect(page.getByText(account.name).first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('signs in with one click on a demo account, and out again', async ({ page, request }) => {
  const [first] = await demoAccounts(request);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: first?.name ?? '' }).click();
  await page.getByRole('button', { name: /Account and settings/ }).click();

  await page.getByRole('button', { name: 'Sign out' }).click();

  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/company');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test('says the same for an unknown address and a wrong password', async ({ page, request }) => {
  const [first] = await demoAccounts(request);
  const answers: (string | null)[] = [];
  for (const email of ['nobody@nowhere.example', first?.email ?? '']) {
    await page.goto('/sign-in');
    await page.getByLabel('Email').fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    answers.push(await page.getByRole('alert').textContent());
  }

  expect(answers[0]).toBe(answers[1]);
});

test('comes back to the page that was asked for', async ({ page, request }) => {
  const account = (await demoAccounts(request)).find(({ role }) => role === 'executive');
  await page.goto('/leaderboards?indicator=calls&period=week');
  await page.getByRole('button', { name: account?.name ?? '' }).click();

  await expect(page).toHaveURL(/\/leaderboards\?indicator=calls&period=week/);
});
