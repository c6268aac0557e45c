import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loaded, session, signIn, views } from './demo';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

async function expectNoViolations(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    expect(await violations(page), colorScheme).toEqual([]);
  }
}

test('the sign-in page has no accessibility violations', async ({ page }) => {
  await page.goto('/sign-in');
  await loaded(page);

  await expectNoViolations(page);
});

for (const { name, open } of views) {
  test(`${name} has no accessibility violations, light or dark`, async ({ page }) => {
    await open(page);

    await expectNoViolations(page);
  });
}

test('a scorecard and its activities have no accessibility violations', async ({ page }) => {
  await signIn(page, 'rep');
  const { account } = await session(page);
  await page.goto(`/people/${account?.personId ?? ''}?period=year`);
  await loaded(page);
  await expectNoViolations(page);

  await page
    .getByRole('button', { name: /activities behind/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByText(/\d+ activit/)).toBeVisible();
  await expectNoViolations(page);
});
