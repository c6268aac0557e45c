import { expect, type Page, test } from '@playwright/test';
import { ask, loaded, session, signIn } from './demo';
import { unique } from './work';

interface Person {
  id: string;
  key: string;
  name: string;
}

interface Entry {
  id: string;
  points: number | null;
  reversedBy: string | null;
  cause: { activity: { externalId: string } | null; rule: string | null };
}

/** Sends an activity as the CRM would. */
async function log(page: Page, type: string, member: string, externalId: string): Promise<number> {
  return page.evaluate(
    async (activity) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const response = await fetch('/api/v1/activities', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        body: JSON.stringify({ ...activity, source: 'e2e', occurredAt: new Date().toISOString() }),
      });
      return response.status;
    },
    { type, member, externalId },
  );
}

const entriesOf = async (page: Page, member: string, activity: string) =>
  (await ask<{ items: Entry[] }>(page, `/ledger?member=${encodeURIComponent(member)}&size=50`)).items.filter(
    ({ cause }) => cause.activity?.externalId === activity,
  );

/** Writes over the whole text of the editor. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Rules', exact: true }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

async function create(page: Page, name: string, purpose: string): Promise<void> {
  await page.goto('/rules');
  await page.getByRole('button', { name: 'New rulebook' }).click();
  const dialog = page.getByRole('dialog', { name: 'New rulebook' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Purpose' }).click();
  await page.getByRole('option', { name: purpose, exact: true }).click();
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(page).toHaveURL(/\/rules\/\w+$/);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function publish(page: Page, note: string): Promise<void> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Publish/ });
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note);
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('a rule written in Korean is read in English, tried, published, scores, is explained and rolled back', async ({
  page,
}) => {
  test.slow();
  await signIn(page, 'rep');
  const { account } = await session(page);
  const member = await ask<Person>(page, `/people/${account?.personId ?? ''}`);
  await page.context().clearCookies();
  await signIn(page, 'sales_ops');
  const rule = unique('제안');
  await create(page, unique('Proposals count'), 'Recognition');

  await page.getByText('한국어', { exact: true }).first().click();
  await write(page, `규칙 "${rule}"\n  제안이 기록되면,\n  7점을 준다.`);
  await expect(page.getByText('One rule, all good')).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();
  await expect(page.getByText('Draft saved')).toBeVisible();

  await page.getByText('English', { exact: true }).first().click();
  const editor = page.getByRole('textbox', { name: 'Rules', exact: true });
  await expect(editor).toContainText('When a proposal is logged');
  await expect(editor).toContainText('give 7 points');
  await expect(page.getByRole('button', { name: 'Save draft' })).toBeDisabled();

  await page.getByRole('tab', { name: 'Trial run' }).click();
  await page.getByText('Last quarter', { exact: true }).click();
  await page.getByRole('button', { name: 'Try it' }).click();
  const result = page.getByRole('region', { name: 'Who gains, who loses' });
  await expect(result).toBeVisible({ timeout: 90_000 });
  await expect(result.getByRole('row').nth(1)).toContainText('+');

  await publish(page, 'Proposals are worth something');
  await expect(page.getByText(/v1 in force since/)).toBeVisible();

  const first = crypto.randomUUID();
  expect(await log(page, 'proposal', member.key, first)).toBe(202);
  const ours = async (activity: string) =>
    (await entriesOf(page, member.key, activity)).find(({ cause }) => cause.rule === rule);
  await expect.poll(async () => (await ours(first))?.points).toBe(7);

  await page.goto(`/rules?why=${(await ours(first))?.id ?? ''}`);
  const why = page.getByRole('dialog', { name: 'Why?' });
  await expect(why.getByText('+7 points')).toBeVisible();
  await expect(why.getByText(/When a proposal is logged/)).toBeVisible();
  await expect(why.getByText(/version 1/)).toBeVisible();
  await expect(why.getByText(new RegExp(first))).toBeVisible();
  await why.getByRole('link', { name: /Proposals count/ }).click();

  await expect(editor).toContainText('7점을 준다');
  await page.getByText('English', { exact: true }).first().click();
  await expect(editor).toContainText('When a proposal is logged');
  await write(page, `Rule "${rule}" When a proposal is logged, then give 70 points.`);
  await expect(page.getByText('One rule, all good')).toBeVisible();
  await publish(page, 'Too much');
  await expect(page.getByText(/v2 in force since/)).toBeVisible();
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Roll back to version 1' }).click();
  const rollBack = page.getByRole('dialog', { name: 'Roll back to version 1' });
  await rollBack.getByRole('button', { name: 'Roll back', exact: true }).click();
  await expect(page.getByText(/v3 in force since/)).toBeVisible();
  await expect(page.getByText(/takes up version 1/)).toBeVisible();

  const last = crypto.randomUUID();
  expect(await log(page, 'proposal', member.key, last)).toBe(202);
  await expect.poll(async () => (await ours(last))?.points).toBe(7);
  expect((await ours(first))?.reversedBy).toBeNull();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Retire' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
  await expect(page.getByText('Retired', { exact: true }).first()).toBeVisible();
});

test('problems are shown where they are, and nothing unsound is published or translated', async ({
  page,
}) => {
  await signIn(page, 'sales_ops');
  await create(page, unique('Unsound'), 'Recognition');

  await write(page, 'Rule "x"\n  When the member\'s demo this week reach 5,\n  then give 5 points.');
  const problem = page.getByRole('button', { name: /Line 2, column 21:.*demos/ });
  await expect(problem).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish…' })).toBeDisabled();

  await page.getByText('한국어', { exact: true }).first().click();
  await expect(page.getByRole('alert').getByText(/cannot be translated yet/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Rules', exact: true })).toContainText('reach 5');

  await problem.click();
  await page.keyboard.insertText('demos');
  await expect(page.getByText('One rule, all good')).toBeVisible();
});

test('a draft that someone else saved meanwhile is not written over unasked', async ({ page, browser }) => {
  await signIn(page, 'sales_ops');
  await create(page, unique('Two at once'), 'Recognition');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, 'administrator');
  await other.goto(new URL(page.url()).pathname);
  await loaded(other);

  await write(page, 'Rule "a" When any activity is logged, then give 1 points.');
  await write(other, 'Rule "b" When any activity is logged, then give 2 points.');
  await other.getByRole('button', { name: 'Save draft' }).click();
  await expect(other.getByText('Draft saved')).toBeVisible();
  await page.getByRole('button', { name: 'Save draft' }).click();

  const conflict = page.getByRole('dialog', { name: 'Someone else saved meanwhile' });
  await expect(conflict).toBeVisible();
  await conflict.getByRole('button', { name: 'Take theirs' }).click();
  await expect(page.getByRole('textbox', { name: 'Rules', exact: true })).toContainText('give 2 points');

  await write(page, 'Rule "c" When any activity is logged, then give 3 points.');
  await page.getByRole('link', { name: 'Indicators' }).click();
  const leave = page.getByRole('dialog', { name: 'Leave without saving?' });
  await leave.getByRole('button', { name: 'Stay' }).click();
  await expect(page.getByRole('textbox', { name: 'Rules', exact: true })).toContainText('give 3 points');
});
