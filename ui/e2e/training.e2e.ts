import { expect, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';

test('a training is written, given a file, assigned, done and rated', async ({ page, request, browser }) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Training');
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');
  await page.goto('/training');
  await loaded(page);
  await page.getByRole('button', { name: 'New training' }).first().click();
  const drawer = page.getByRole('dialog', { name: 'New training' });
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Cold calls');
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer.getByText('Say where it is.')).toBeVisible();
  await drawer.getByRole('combobox', { name: 'Kind' }).click();
  await page.getByRole('option', { name: 'File' }).click();
  await drawer.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Cold calls' }).click();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Upload a file' }).click();
  await (
    await chooser
  ).setFiles({ name: 'cold.txt', mimeType: 'text/plain', buffer: Buffer.from('Say hello') });
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /cold\.txt/ }).click();
  expect((await download).suggestedFilename()).toBe('cold.txt');

  const manager = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(manager, 'manager', 'Mia Lund', 'mia');
  await manager.goto('/training');
  await loaded(manager);
  await expect(manager.getByRole('button', { name: 'New training' })).toHaveCount(0);
  await manager.getByRole('button', { name: 'Assign Cold calls' }).click();
  const dialog = manager.getByRole('dialog', { name: 'Assign a training' });
  await dialog.getByText('Team', { exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Team' }).click();
  await manager.getByRole('option', { name: 'East' }).click();
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Before the fair');
  await dialog.getByRole('button', { name: 'Assign' }).click();
  await expect(dialog).toBeHidden();

  const member = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(member, 'rep', 'Ana Ruiz', 'ana');
  await member.goto('/training');
  await loaded(member);
  const mine = member.getByRole('region', { name: 'My trainings' });
  await expect(mine.getByText(/Before the fair/)).toBeVisible();
  await mine.getByRole('link', { name: 'Finish' }).click();
  const task = member.getByRole('dialog', { name: 'Cold calls' });
  await expect(task.getByRole('link', { name: 'cold.txt' })).toBeVisible();
  await task.getByRole('radio', { name: '5 of 5' }).check();
  await task.getByRole('textbox', { name: 'Comment' }).fill('Short and good');
  await task.getByRole('button', { name: 'Done' }).click();
  await expect(task).toBeHidden();

  const assigned = page.getByRole('region', { name: 'Who does it' });
  await expect(assigned.getByText('Rated 5 of 5')).toBeVisible();
  await expect(assigned.getByText('“Short and good”')).toBeVisible();
  await expect(page.getByText('It serves no indicator')).toBeVisible();
});
