import { type Browser, expect, type Page, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';
import { OwnServer } from './own-server';

const DAY = 86_400_000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY).toISOString();
const dayOf = (instant: string) => instant.slice(0, 10);

/** The session was a month ago, so that the days that are looked at after it are over. */
const HELD = 30;

interface Cast {
  server: OwnServer;
  own: OwnOrganization;
  manager: Page;
  member: Page;
}

/** A manager and a member whose calls went up after the day of the session, each at a browser of their own. */
async function cast(browser: Browser, server: OwnServer, own: OwnOrganization): Promise<Cast> {
  const { team } = await own.managed('East', 'mia', 'Mia Lund');
  await own.person({ key: 'ana', name: 'Ana Ruiz', team });
  for (const day of [HELD + 3, HELD + 2]) await own.activity('ana', 'call', { occurredAt: daysAgo(day) });
  for (const day of [1, 2, 3, 6, 7]) await own.activity('ana', 'call', { occurredAt: daysAgo(HELD - day) });
  const at = async () => (await browser.newContext({ baseURL: server.url })).newPage();
  const [manager, member] = [await at(), await at()];
  await own.signIn(manager, 'manager', 'Mia Lund', 'mia');
  await own.signIn(member, 'rep', 'Ana Ruiz', 'ana');
  return { server, own, manager, member };
}

/** Cuts the server's power and, once it is back, looks at the page again. */
async function interrupt({ server }: Cast, page: Page): Promise<void> {
  await server.killAndStart();
  await page.reload();
  await loaded(page);
}

async function publishRule(given: Cast): Promise<void> {
  const { own, manager } = given;
  await own.rules(
    'falling-behind',
    'coaching',
    'Rule "Falling behind" When the member\'s deals_lost this week reach 2, then start coaching on "calls this week".',
  );
  await manager.goto('/coaching');
  await loaded(manager);
  await interrupt(given, manager);
  await expect(manager.getByText('No coaching here')).toBeVisible();
}

async function fallBehind(given: Cast): Promise<void> {
  const { own, manager } = given;
  await own.activity('ana', 'deal_lost');
  await own.activity('ana', 'deal_lost');
  await interrupt(given, manager);
  await manager.getByRole('link', { name: 'Ana Ruiz: Catching up' }).click();
  await expect(manager.getByText('Started by a rule: Falling behind')).toBeVisible();
  await manager.getByRole('button', { name: 'show why' }).click();
  await expect(
    manager
      .getByRole('dialog', { name: 'Why?' })
      .getByText(/deals_lost|Deals lost/)
      .first(),
  ).toBeVisible();
  await manager.keyboard.press('Escape');
}

async function hold(given: Cast): Promise<void> {
  const { manager } = given;
  const form = manager.getByRole('region', { name: 'Hold coaching session 1 with Ana Ruiz' });
  await form.getByRole('textbox', { name: 'Held on' }).fill(dayOf(daysAgo(HELD)));
  await manager.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Save and send' }).click();
  await expect(form.getByText('Please answer this.').first()).toBeVisible();
  await form.getByRole('textbox', { name: 'What got in the way?' }).fill('Too many meetings');
  await form.getByRole('textbox', { name: /^Which one thing/ }).fill('Calls before ten');
  await form.getByRole('textbox', { name: 'Shared notes' }).fill('We move the stand-up');
  await form.getByRole('textbox', { name: 'Private notes' }).fill('Looks tired');
  await form.getByRole('button', { name: 'Add an action item' }).click();
  await form.getByRole('textbox', { name: 'What is to be done' }).fill('Block the mornings');
  await form.getByRole('textbox', { name: 'Until', exact: true }).fill(dayOf(daysAgo(-7)));
  await manager.keyboard.press('Tab');
  await form.getByRole('button', { name: 'Save and send' }).click();
  await expect(manager.getByText('With the member', { exact: true })).toBeVisible();
  await interrupt(given, manager);
  await expect(manager.getByText('With the member', { exact: true })).toBeVisible();
}

async function answer(given: Cast): Promise<void> {
  const { manager, member } = given;
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
  await interrupt(given, manager);
}

async function readNumbers({ manager, member }: Cast): Promise<void> {
  await expect(manager.getByText('The numbers say that it helped: the cycle closes.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(manager.getByText('Closed', { exact: true }).first()).toBeVisible();
  const numbers = manager.getByRole('group', { name: 'What the numbers did' });
  await expect(numbers.getByText('Better by')).toBeVisible();
  await expect(numbers.getByText('+3')).toBeVisible();
  await expect(manager.getByText('Looks tired')).toBeVisible();
  await member.goto(new URL(manager.url()).pathname);
  await loaded(member);
  await expect(member.getByText(/^Acknowledged/)).toBeVisible();
  await expect(member.getByText('Looks tired')).toHaveCount(0);
  const course = member.getByRole('region', { name: 'Where it stands' });
  await expect(course.getByRole('listitem').first()).toBeVisible();
}

test('a rule starts coaching for who fell behind, and it ends with the numbers, with the server killed at every step', async ({
  browser,
  playwright,
}) => {
  test.setTimeout(600_000);
  const server = await OwnServer.start();
  const request = await playwright.request.newContext({ baseURL: server.url });
  try {
    const given = await cast(browser, server, await OwnOrganization.create(request, 'Coaching'));
    await test.step('a rule is published', () => publishRule(given));
    await test.step('the member falls behind', () => fallBehind(given));
    await test.step('the manager holds the session', () => hold(given));
    await test.step('the member answers', () => answer(given));
    await test.step('the numbers decide', () => readNumbers(given));
  } finally {
    await request.dispose();
    await server.close();
  }
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
  await expect(drawer.getByText(/variable 'salary'/)).toBeVisible();
  await drawer.getByRole('button', { name: 'Close when better' }).click();
  await expect(drawer.getByText('This can be used.')).toBeVisible();
  await drawer.getByRole('button', { name: 'Save' }).click();
  await expect(drawer).toBeHidden();
});
