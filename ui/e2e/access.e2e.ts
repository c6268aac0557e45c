import { expect, test } from '@playwright/test';
import { signIn } from './demo';
import { unique } from './work';

test('invites an account, which signs in with the link and its own password', async ({ page, browser }) => {
  const name = unique('Guest');
  const email = `${name.replace(' ', '.').toLowerCase()}@example.com`;
  const password = 'a long enough password';
  await signIn(page, 'administrator');
  await page.goto('/settings/accounts');
  await page.getByRole('button', { name: 'Invite', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Email' }).fill(email);
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: 'Sales rep' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Executive' }).check();
  await dialog.getByRole('button', { name: 'Create invitation' }).click();
  const link = new URL(await dialog.getByRole('textbox', { name: 'Link' }).inputValue()).pathname;

  const context = await browser.newContext();
  const guest = await context.newPage();
  await guest.goto(link);
  await guest.getByRole('textbox', { name: 'New password', exact: true }).fill(password);
  await guest.getByRole('textbox', { name: 'New password once more' }).fill(password);
  await guest.getByRole('button', { name: 'Activate my account' }).click();
  await guest.getByRole('link', { name: 'Sign in now' }).click();
  await guest.getByRole('textbox', { name: 'Email' }).fill(email);
  await guest.getByRole('textbox', { name: 'Password' }).fill(password);
  await guest.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(guest).toHaveURL(/\/company/);

  await guest.goto(link);
  await expect(guest.getByRole('alert')).toBeVisible();
  await context.close();
});

test('shows an API key once, and locks it out when it is revoked', async ({ page, playwright, baseURL }) => {
  const name = unique('Dialer');
  await signIn(page, 'administrator');
  await page.goto('/settings/api-keys');
  await page.getByRole('button', { name: 'New API key' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New API key' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox', { name: 'See people' }).check();
  await dialog.getByRole('button', { name: 'Create key' }).click();
  const key = await dialog.getByRole('textbox', { name: 'API key' }).inputValue();
  await dialog.getByRole('button', { name: 'I have copied it' }).click();
  const machine = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${key}` },
  });
  expect((await machine.get('/api/v1/people')).status()).toBe(200);

  await page.reload();
  await expect(page.getByText(name)).toBeVisible();
  expect(await page.content()).not.toContain(key);
  await page.getByRole('button', { name: `Revoke ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText(`${name} is revoked.`)).toBeVisible();

  expect((await machine.get('/api/v1/people')).status()).toBe(401);
  await machine.dispose();
});
