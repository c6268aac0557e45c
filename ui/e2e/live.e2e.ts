import { expect, test } from '@playwright/test';
import { ask, loaded, session, signIn } from './demo';

interface Person {
  key: string;
}

test('an accepted activity appears on an open page by itself', async ({ page, browser }) => {
  await signIn(page, 'rep');
  const { account } = await session(page);
  await page.goto(`/people/${account?.personId ?? ''}?period=month`);
  await loaded(page);
  await expect(page.getByText('Live', { exact: true })).toBeVisible();
  const number = page
    .getByRole('row', { name: /^Proposals/ })
    .getByRole('button', { name: /activities behind/ });
  const before = Number.parseInt((await number.innerText()).replaceAll(',', ''), 10);
  const office = await (await browser.newContext()).newPage();
  await signIn(office, 'administrator');
  const { key } = await ask<Person>(office, `/people/${account?.personId ?? ''}`);

  const status = await office.evaluate(async (member) => {
    const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
    const activity = {
      source: 'e2e',
      externalId: crypto.randomUUID(),
      type: 'proposal',
      member,
      occurredAt: new Date().toISOString(),
    };
    const response = await fetch('/api/v1/activities', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
      body: JSON.stringify(activity),
    });
    return response.status;
  }, key);

  expect(status).toBe(202);
  await expect
    .poll(async () => Number.parseInt((await number.innerText()).replaceAll(',', ''), 10))
    .toBeGreaterThan(before);
});
