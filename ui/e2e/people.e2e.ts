import { expect, test } from '@playwright/test';
import { signIn } from './demo';
import { unique } from './work';

test('adds someone, moves them, and lets them leave with their history', async ({ page }) => {
  const name = unique('Nora Field');
  await signIn(page, 'sales_ops');
  await page.goto('/people');
  await page.getByRole('button', { name: 'Add person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('textbox', { name: 'Key in the CRM' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Team' }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('textbox', { name: 'Belongs from' }).fill('2026-01-05');
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.getByRole('button', { name: 'Change from a day' }).click();
  const change = page.getByRole('dialog');
  await change.getByRole('combobox', { name: 'Team' }).click();
  const other = page.getByRole('option').last();
  const team = (await other.textContent()) ?? '';
  await other.click();
  await change.getByRole('textbox', { name: 'Role' }).fill('Team lead');
  await change.getByRole('textbox', { name: 'From' }).fill('2026-03-02');
  await change.getByRole('button', { name: 'Save' }).click();
  await expect(change).toBeHidden();
  await expect(page.getByRole('region', { name: 'Teams and roles' })).toContainText(team);
  await expect(page.getByRole('region', { name: 'Teams and roles' })).toContainText('Team lead');

  await page.getByRole('button', { name: 'Record departure' }).click();
  const departure = page.getByRole('dialog');
  await expect(departure).toContainText('History stays');
  await departure.getByRole('button', { name: 'Record departure' }).click();
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Teams and roles' })).toContainText('Team lead');
});

test('makes a team inside another and archives it again', async ({ page }) => {
  const name = unique('Squad');
  await signIn(page, 'hr');
  await page.goto('/people/teams');
  await page.getByRole('button', { name: 'New team' }).click();
  const dialog = page.getByRole('dialog', { name: 'New team' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Inside' }).click();
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name })).toBeVisible();

  await page.getByRole('button', { name: `What to do with ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Archive' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();

  await expect(page.getByRole('link', { name })).toBeHidden();
});
