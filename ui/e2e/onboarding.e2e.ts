import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';
import { loaded } from './demo';
import { OwnOrganization } from './organization';
import { OwnServer } from './own-server';
import { choose } from './work';

const plan = {
  key: 'rep',
  name: 'New sales rep',
  stages: [
    {
      key: 'week',
      name: 'Week 1',
      days: 7,
      rampPercent: 0,
      gate: { targets: 'none', tasks: true, signOff: false },
      tasks: [
        { key: 'laptop', title: 'Order a laptop', for: 'hr', dueDay: 0 },
        { key: 'accounts', title: 'Introduce the accounts', for: 'manager', dueDay: 3 },
        { key: 'shadow', title: 'Shadow three calls', for: 'member', dueDay: 4 },
      ],
    },
    {
      key: 'month',
      name: 'Month 1',
      days: 30,
      rampPercent: 100,
      gate: { targets: 'all', tasks: false, signOff: false },
      targets: [{ indicator: 'demos', period: 'month', target: 400 }],
    },
  ],
};

interface Cast {
  own: OwnOrganization;
  hr: Page;
  manager: Page;
  member: Page;
}

/** A new hire with a manager, and somebody of HR, each at a browser of their own. */
async function cast(browser: Browser, request: APIRequestContext, baseURL: string): Promise<Cast> {
  const own = await OwnOrganization.create(request, 'Onboarding');
  const leads = await own.team('Leads');
  const boss = await own.person({ key: 'mia', name: 'Mia Ortiz', team: leads });
  const { id: team } = await own.post<{ id: string }>('/teams', { name: 'East', manager: boss });
  await own.person({ key: 'noa', name: 'Noa Blum', team });
  await own.post('/onboarding-plans', plan);
  const at = async () => (await browser.newContext({ baseURL })).newPage();
  const [hr, manager, member] = [await at(), await at(), await at()];
  await own.signIn(hr, 'hr', 'Hana Park');
  await own.signIn(manager, 'manager', 'Mia Ortiz', 'mia');
  await own.signIn(member, 'rep', 'Noa Blum', 'noa');
  return { own, hr, manager, member };
}

async function complete(page: Page, title: string): Promise<void> {
  await page.goto('/tasks');
  await page.getByRole('button', { name: title }).click();
  const drawer = page.getByRole('dialog', { name: title });
  await drawer.getByRole('textbox', { name: 'Note' }).fill('Done');
  await drawer.getByRole('button', { name: 'Complete' }).click();
  await expect(drawer).toBeHidden();
  await expect(page.getByRole('button', { name: title })).toBeHidden();
}

/** The step on the drawing at which the process waits. */
const waiting = (page: Page) =>
  page.getByRole('list', { name: 'Steps of the process' }).locator('[aria-current=step]').first();

async function lead(server: OwnServer, { own, hr, manager, member }: Cast): Promise<void> {
  /** Does something, and has the server die right after it. */
  const step = async (title: string, body: () => Promise<void>) => {
    await test.step(title, body);
    await test.step('the server is killed and starts again', () => server.killAndStart());
  };

  await step('HR starts the plan', async () => {
    await hr.goto('/onboarding');
    await loaded(hr);
    await hr.getByRole('button', { name: 'Start onboarding' }).first().click();
    const dialog = hr.getByRole('dialog', { name: 'Start onboarding' });
    await choose(hr, dialog.getByRole('combobox', { name: 'New hire' }), 'Noa Blum');
    await dialog.getByRole('combobox', { name: 'Plan' }).click();
    await hr.getByRole('option', { name: 'New sales rep' }).click();
    await dialog.getByRole('button', { name: 'Start' }).click();
    await expect(hr.getByRole('heading', { level: 1, name: 'Noa Blum' })).toBeVisible();
  });

  await step('the new hire does a task', async () => {
    await hr.reload();
    await expect(hr.getByText('in stage Week 1')).toBeVisible();
    await expect(waiting(hr)).toBeVisible();
    await member.goto('/onboarding/mine');
    await expect(member.getByText('Now: Week 1')).toBeVisible();
    await expect(waiting(member)).toBeVisible();
    await member.getByRole('link', { name: 'Shadow three calls' }).first().click();
    const drawer = member.getByRole('dialog', { name: 'Shadow three calls' });
    await drawer.getByRole('button', { name: 'Complete' }).click();
    await expect(drawer).toBeHidden();
  });

  await step('the manager does a task', () => complete(manager, 'Introduce the accounts'));

  await step('HR does a task', () => complete(hr, 'Order a laptop'));

  await step('HR changes the plan under way', async () => {
    await member.goto('/onboarding/mine');
    await expect(member.getByText('Now: Month 1')).toBeVisible();
    await hr.goto('/onboarding');
    await hr.getByRole('link', { name: 'Noa Blum' }).click();
    await hr.getByRole('button', { name: 'Change the target for Demos' }).click();
    const dialog = hr.getByRole('dialog', { name: 'Change target: Demos' });
    await dialog.getByRole('textbox', { name: 'Full target' }).fill('3');
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('A smaller territory');
    await dialog.getByRole('button', { name: 'Change target' }).click();
    await expect(
      hr.getByRole('region', { name: 'Changes under way' }).getByText(/A smaller territory/),
    ).toBeVisible();
  });

  await step('activities arrive', async () => {
    for (let demo = 0; demo < 4; demo += 1) await own.activity('noa', 'demo');
  });

  await test.step('the plan is completed for HR and for the new hire', async () => {
    await hr.reload();
    await expect(hr.getByText('Completed', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
    await expect(
      hr.getByRole('region', { name: 'Changes under way' }).getByText(/A smaller territory/),
    ).toBeVisible();
    await hr.goto('/onboarding?status=completed');
    await expect(hr.getByRole('row', { name: /Noa Blum/ })).toContainText('Completed');
    await member.goto('/onboarding/mine');
    await expect(member.getByText('Completed', { exact: true }).first()).toBeVisible();
  });
}

test('a new hire is led to the end of the plan, though the server dies after every step', async ({
  browser,
  playwright,
}) => {
  test.setTimeout(600_000);
  const server = await OwnServer.start();
  try {
    const request = await playwright.request.newContext({ baseURL: server.url });
    await lead(server, await cast(browser, request, server.url));
  } finally {
    await server.close();
  }
});

test('a plan is refused at the fields that are wrong, and saved when they are right', async ({
  page,
  request,
}) => {
  const own = await OwnOrganization.create(request, 'Plans');
  await own.signIn(page, 'hr', 'Hana Park');
  await page.goto('/onboarding/plans/new');
  await loaded(page);
  await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Account manager');
  await page.getByRole('textbox', { name: 'Name of the stage' }).fill('Week 1');
  await page.getByRole('textbox', { name: 'Ends on day' }).fill('800');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('alert').getByText(/^Stage 1, Task 1, Title:/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ends on day' })).toHaveAttribute('aria-invalid', 'true');

  await page.getByRole('textbox', { name: 'Ends on day' }).fill('7');
  await page.getByRole('textbox', { name: 'Title' }).fill('Meet the team');
  await page.getByRole('textbox', { name: 'Due on day' }).fill('3');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plans' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Account manager' })).toBeVisible();
});
