import { expect, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

/** The session was a month ago, so that the days that are looked at after it are over. */
const HELD = 30;

test('a rule starts coaching for who fell behind, and it ends with the numbers', async ({
  page,
  request,
  browser,
}) => {
  test.slow();
  const own = await OwnOrganization.create(request, 'Coaching');
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  for (const day of [HELD + 3, HELD + 2]) await own.activity('ana', 'call', { occurredAt: daysAgo(day) });
  for (const day of [1, 2, 3, 6, 7]) await own.activity('ana', 'call', { occurredAt: daysAgo(HELD - day) });
  await own.rules(
    'falling-behind',
    'coaching',
    'Rule "Falling behind" When the member\'s deals_lost this week reach 2, then start coaching on "calls this week".',
  );
  await own.signIn(page, 'manager', 'Mia Lund', 'mia');
  await page.goto('/coaching');
  await loaded(page);
  await expect(page.getByText('No coaching here')).toBeVisible();

  await own.activity('ana', 'deal_lost');
  await own.activity('ana', 'deal_lost');

  await page.getByRole('link', { name: 'Ana Ruiz: Catching up' }).click();
  await expect(page.getByText('Started by a rule: Falling behind')).toBeVisible();
  await page.getByRole('button', { name: 'show why' }).click();
  await expect(
    page
      .getByRole('dialog', { name: 'Why?' })
      .getByText(/deals_lost|Deals lost/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  const form = page.getByRole('region', { name: 'Hold coaching session 1 with Ana Ruiz' });
  await form.getByRole('textbox', { name: 'Held on' }).fill(daysAgo(HELD).slice(0, 10));
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Save and send' }).click();
  await expect(form.getByText('Please answer this.').first()).toBeVisible();
  await form.getByRole('textbox', { name: 'What got in the way?' }).fill('Too many meetings');
  await form.getByRole('textbox', { name: /^Which one thing/ }).fill('Calls before ten');
  await form.getByRole('textbox', { name: 'Shared notes' }).fill('We move the stand-up');
  await form.getByRole('textbox', { name: 'Private notes' }).fill('Looks tired');
  await form.getByRole('button', { name: 'Add an action item' }).click();
  await form.getByRole('textbox', { name: 'What is to be done' }).fill('Block the mornings');
  await form
    .getByRole('textbox', { name: 'Until' })
    .fill(new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10));
  await page.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Save and send' }).click();
  await expect(page.getByText('With the member', { exact: true })).toBeVisible();

  const member = await (await browser.newContext({ locale: 'en-US' })).newPage();
  await own.signIn(member, 'rep', 'Ana Ruiz', 'ana');
  await member.goto('/tasks');
  await loaded(member);
  await expect(member.getByText('Block the mornings')).toBeVisible();
  await member.getByRole('button', { name: /Read and answer your coaching session/ }).click();
  const review = member.getByRole('dialog', { name: 'Read and answer your coaching session' });
  await expect(review.getByText('We move the stand-up')).toBeVisible();
  await expect(review.getByText('Looks tired')).toHaveCount(0);
  await review.getByRole('textbox', { name: 'What got in the way?' }).fill('Meetings, yes');
  await review.getByRole('textbox', { name: /^What already works/ }).fill('Afternoons');
  await review.getByRole('radio', { name: '4 of 5' }).check();
  await review.getByRole('button', { name: 'Acknowledge and send' }).click();
  await expect(review).toBeHidden();

  await expect(page.getByText('The numbers say that it helped: the cycle closes.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
  const numbers = page.getByRole('group', { name: 'What the numbers did' });
  await expect(numbers.getByText('Better by')).toBeVisible();
  await expect(numbers.getByText('+3')).toBeVisible();
  await expect(page.getByText('Looks tired')).toBeVisible();
  await member.goto(new URL(page.url()).pathname);
  await loaded(member);
  await expect(member.getByText(/^Acknowledged/)).toBeVisible();
  await expect(member.getByText('Looks tired')).toHaveCount(0);
});

test('a manager sees who waits for coaching, starts it on schedule, and stops it', async ({
  page,
  request,
}) => {
  const own = await OwnOrganization.create(request, 'Coverage');
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  await own.signIn(page, 'manager', 'Mia Lund', 'mia');
  await page.goto('/coaching');
  await loaded(page);

  await page.getByRole('button', { name: 'Start coaching Ana Ruiz' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start coaching' });
  await dialog.getByRole('combobox', { name: 'Template' }).click();
  await page.getByRole('option', { name: 'One-on-one' }).click();
  await dialog.getByRole('combobox', { name: 'How often' }).click();
  await page.getByRole('option', { name: 'Every month' }).click();
  await dialog.getByRole('button', { name: 'Start', exact: true }).click();

  await expect(page.getByRole('link', { name: 'Ana Ruiz: One-on-one' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Ana Ruiz/ }).getByText('Under way')).toBeVisible();
  const schedules = page.getByRole('region', { name: 'Schedules' });
  await schedules.getByRole('button', { name: 'Stop coaching Ana Ruiz on schedule' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
  await expect(schedules).toBeHidden();

  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('button', { name: 'Edit One-on-one' }).click();
  const drawer = page.getByRole('dialog', { name: 'Change template' });
  await drawer
    .getByRole('textbox', { name: 'What follows from the numbers' })
    .fill('if salary > 0 then "close"');
  await expect(drawer.getByText(/names 'salary'/)).toBeVisible();
  await drawer.getByRole('button', { name: 'Close when better' }).click();
  await expect(drawer.getByText('This can be used.')).toBeVisible();
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toBeHidden();
});
