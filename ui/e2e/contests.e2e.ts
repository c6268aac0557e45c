import { expect, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';

const today = () => new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a contest leads from the wizard to standings that activities move', async ({ page, request }) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Contest');
  const team = await own.team('East');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.person({ key: 'ben', name: 'Ben Cole', team });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');

  await page.goto('/contests');
  await loaded(page);
  await page.getByRole('link', { name: 'New contest' }).first().click();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('Give the contest a name.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Demo dash');
  await page.getByRole('textbox', { name: 'First day' }).fill(today());
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Last day' }).fill(inDays(7));
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Next' }).click();

  await page.getByText('By sentence').click();
  const rule = page.getByRole('textbox', { name: 'Scoring rule' });
  await rule.fill('Rule "Demos" When a demoo is logged, then add 5 to the score.');
  await expect(page.getByText(/^Line 1, column/)).toBeVisible();
  await rule.fill('Rule "Demos" When a demo is logged, then add 5 to the score.');
  await expect(page.getByText('The rule can be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: '1st place' }).fill('A bicycle');
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText('1st place: A bicycle')).toBeVisible();
  await page.getByRole('button', { name: 'Save and start' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Demo dash' })).toBeVisible();
  await expect(page.getByText('Running', { exact: true })).toBeVisible();
  await own.activity('ben', 'demo');
  await own.activity('ben', 'demo');
  await own.activity('ana', 'demo');
  const rows = page.getByRole('table', { name: 'Standings of Demo dash' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Ben Cole');
  await expect(rows.nth(1)).toContainText('10');
  await expect(rows.nth(2)).toContainText('5');
  await expect(page.getByText('Provisional')).toBeVisible();

  await own.activity('ana', 'demo');
  await own.activity('ana', 'demo');

  await expect(rows.nth(1)).toContainText('Ana Ruiz');
  await expect(rows.nth(1)).toContainText('15');
  await rows
    .nth(1)
    .getByRole('button', { name: /how this score came about/ })
    .click();
  await expect(page.getByRole('dialog', { name: 'How Ana Ruiz scored' }).getByText('+5')).toHaveCount(3);
  await page.keyboard.press('Escape');
  await page.getByRole('radiogroup', { name: 'Shown as' }).getByText('한국어').click();
  await expect(page.getByText(/데모가 기록/)).toBeVisible();

  await page.getByRole('button', { name: 'Amend' }).click();
  const dialog = page.getByRole('dialog', { name: 'Amend Demo dash' });
  await dialog.getByRole('textbox', { name: '1st place' }).fill('A better bicycle');
  await dialog.getByRole('textbox', { name: 'Note to the participants' }).fill('The shop was generous');
  await dialog.getByRole('button', { name: 'Amend contest' }).click();
  await expect(page.getByText('The shop was generous')).toBeVisible();
});
