import { expect, test } from '@playwright/test';
import { OwnOrganization } from './organization';

test('a rule is written as a form, kept while the sentences are looked at, and read as a sentence', async ({
  page,
  request,
}) => {
  const own = await OwnOrganization.create(request, 'Forms');
  const { id } = await own.post<{ id: string }>('/rulebooks', {
    key: 'forms',
    name: 'Forms',
    purpose: 'recognition',
    text: 'Rule "Calls" When a call is logged, then give 10 points.',
    language: 'en',
  });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');
  const view = page.getByRole('radiogroup', { name: 'How to see the rules' });
  const editor = page.getByRole('textbox', { name: 'Rules', exact: true });
  const name = page.getByRole('textbox', { name: 'Name of the rule' });
  const points = page.getByRole('textbox', { name: 'Points', exact: true });

  await page.goto(`/rules/${id}`);
  await expect(editor).toContainText('give 10 points');
  await view.getByText('Form', { exact: true }).click();
  await expect(name).toHaveValue('Calls');
  await points.fill('25');
  await points.press('Tab');
  await expect(page.getByText('Not saved')).toBeVisible();
  await view.getByText('Sentences', { exact: true }).click();
  await expect(editor).toContainText('give 25 points');

  await view.getByText('Form', { exact: true }).click();
  await name.fill('');
  await points.fill('30');
  await points.press('Tab');
  await expect(page.getByText(/Not in the text yet/)).toBeVisible();
  await view.getByText('Sentences', { exact: true }).click();
  await expect(editor).toContainText('give 25 points');
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('tab', { name: 'Rules' }).click();
  await view.getByText('Form', { exact: true }).click();
  await expect(points).toHaveValue('30');
  await expect(name).toHaveValue('');
  await name.fill('Many calls');
  await name.press('Tab');
  await expect(page.getByText(/Not in the text yet/)).toBeHidden();

  await page.getByRole('button', { name: 'Add a rule' }).click();
  await expect(name).toHaveCount(2);
  await page.getByRole('button', { name: /^Move New rule up/ }).click();
  await expect(name.first()).toHaveValue('New rule');
  await page.getByRole('button', { name: 'Remove New rule' }).click();
  await expect(name).toHaveCount(1);
  await view.getByText('Sentences', { exact: true }).click();
  await expect(editor).toContainText('Many calls');
  await expect(editor).toContainText('give 30 points');
  await page.getByText('한국어', { exact: true }).first().click();
  await expect(editor).toContainText('30점');
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Draft saved')).toBeVisible();
});
