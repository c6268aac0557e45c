import { expect, test } from '@playwright/test';
import { signIn } from './demo';
import { choose } from './work';

test('sets a goal for the company and changes it', async ({ page }) => {
  await signIn(page, 'sales_ops');
  await page.goto('/goals');
  await page.getByRole('button', { name: 'New goal' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'New goal' });
  await drawer.getByText('Company', { exact: true }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Indicator' }), 'E-mails');
  await drawer.getByRole('combobox', { name: 'Per' }).click();
  await page.getByRole('option', { name: 'Quarter' }).click();
  await expect(drawer.getByText(/Suggested|Not enough history/)).toBeVisible();
  await drawer.getByRole('textbox', { name: 'Target' }).fill('4321');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toBeHidden();

  await page.goto('/goals?level=company&indicator=emails&period=quarter');
  const row = page.getByRole('row').filter({ hasText: '4,321' });
  await row.getByRole('button').click();
  const change = page.getByRole('dialog', { name: 'Change the goal' });
  await change.getByRole('textbox', { name: 'Target' }).fill('4400');
  await change.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('row').filter({ hasText: '4,400' })).toBeVisible();
});

test('keeps a refused goal open with the reason at its field', async ({ page }) => {
  await signIn(page, 'sales_ops');
  await page.goto('/goals');
  await page.getByRole('button', { name: 'New goal' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'New goal' });
  await drawer.getByText('Company', { exact: true }).click();
  await choose(page, drawer.getByRole('combobox', { name: 'Indicator' }), 'Calls');
  await drawer.getByRole('textbox', { name: 'Target' }).fill('-5');
  await drawer.getByRole('button', { name: 'Save' }).click();

  await expect(drawer.getByRole('textbox', { name: 'Target' })).toHaveAttribute('aria-invalid', 'true');
});
