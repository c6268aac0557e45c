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
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The shop was generous')).toBeVisible();
});

test('a draft is rewritten in the wizard, started, and cancelled with a reason', async ({
  page,
  request,
}) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Drafts');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team: await own.team('East') });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');
  const { id } = await own.post<{ id: string }>('/contests', {
    name: 'Demo dash',
    level: 'member',
    from: today(),
    to: inDays(7),
    scoring: { text: 'Rule "Demos" When a demo is logged, then add 5 to the score.', language: 'en' },
    win: { kind: 'highest_score' },
    prizes: [{ place: 1, text: 'A bicycle' }],
  });

  await page.goto(`/contests/${id}`);
  await loaded(page);
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Edit contest' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('Call dash');
  await page.getByRole('button', { name: 'Next' }).click();
  const rule = page.getByRole('textbox', { name: 'Scoring rule' });
  await expect(rule).toHaveValue(/When a demo is logged/);
  await rule.fill('Rule "Calls" When a call is logged, then add 2 to the score.');
  await expect(page.getByText('The rule can be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('textbox', { name: '1st place' })).toHaveValue('A bicycle');
  await page.getByRole('textbox', { name: '1st place' }).fill('Two bicycles');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Save draft' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Call dash' })).toBeVisible();
  await expect(page.getByText('Two bicycles')).toBeVisible();
  await expect(page.getByText(/then add 2 to the score/)).toBeVisible();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('Running', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit' })).toBeHidden();

  await page.getByRole('button', { name: 'Cancel contest' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel Call dash?' });
  await dialog.getByRole('button', { name: 'Cancel contest' }).click();
  await expect(dialog.getByText('Say why it is cancelled.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('The phones are down');
  await dialog.getByRole('button', { name: 'Cancel contest' }).click();
  await expect(page.getByText('This contest was cancelled and has no result.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel contest' })).toBeHidden();
});

test('the prize of a contest that is over is handed over once', async ({ page, request }) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Prizes');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team: await own.team('East') });
  await own.signIn(page, 'sales_ops', 'Opal Reyes');
  await own.activity('ana', 'call', { occurredAt: '2025-03-05T10:00:00Z' });
  const { id } = await own.post<{ id: string }>('/contests', {
    name: 'March',
    level: 'member',
    from: '2025-03-01',
    to: '2025-03-31',
    graceHours: 0,
    scoring: { form: { activityTypes: ['call'], points: 1 } },
    win: { kind: 'highest_score' },
    prizes: [{ place: 1, text: 'A bicycle' }],
  });
  await own.post(`/contests/${id}/start`, {});

  await page.goto(`/contests/${id}`);
  const row = page.getByRole('table', { name: 'Result' }).getByRole('row', { name: /Ana Ruiz/ });
  await expect(row).toContainText('A bicycle', { timeout: 60_000 });
  await row.getByRole('button', { name: 'Mark the prize of Ana Ruiz as handed over' }).click();

  await expect(row.getByText(/^Handed over/)).toBeVisible();
  await page.reload();
  await expect(row.getByText(/^Handed over/)).toBeVisible();
  await expect(row.getByRole('button', { name: /as handed over/ })).toBeHidden();
});
