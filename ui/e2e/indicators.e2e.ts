import { expect, test } from '@playwright/test';
import { signIn } from './demo';
import { choose, unique } from './work';

test('defines an indicator, sees its preview, and sees it computed', async ({ page }) => {
  const name = unique('Big deals');
  await signIn(page, 'sales_ops');
  await page.goto('/indicators/new');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByText('Lagging', { exact: true }).click();
  await choose(page, page.getByRole('combobox', { name: 'Activity types' }), 'Deal won');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Add a condition' }).click();
  await page.getByRole('textbox', { name: 'Value' }).fill('100');
  const preview = page.getByRole('region', { name: 'Preview' });
  await expect(preview.getByText(/of the activities that count|No activity of this period/)).toBeVisible();
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page).toHaveURL(/\/indicators$/);
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toBeVisible();
  await expect(row.getByText('Up to date')).toBeVisible({ timeout: 45_000 });
});

test('says what uses an indicator that cannot be retired', async ({ page }) => {
  await signIn(page, 'sales_ops');
  await page.goto('/indicators');
  await page.getByRole('button', { name: 'Retire Deals won' }).click();
  const dialog = page.getByRole('dialog', { name: 'Retire Deals won' });
  await dialog.getByRole('button', { name: 'Retire' }).click();

  await expect(dialog.getByRole('alert')).toContainText(/win.rate/i);
});
