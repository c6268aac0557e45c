import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { loaded, session, signIn, views } from './demo';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('the sign-in page has no accessibility violations', async ({ page }) => {
      await page.goto('/sign-in');
      await loaded(page);

      expect(await violations(page)).toEqual([]);
    });

    for (const { name, open } of views) {
      test(`${name} has no accessibility violations`, async ({ page }) => {
        await open(page);

        expect(await violations(page)).toEqual([]);
      });
    }

    test('a scorecard and its activities have no accessibility violations', async ({ page }) => {
      await signIn(page, 'rep');
      const { account } = await session(page);
      await page.goto(`/people/${account?.personId ?? ''}?period=year`);
      await loaded(page);
      expect(await violations(page)).toEqual([]);

      await page
        .getByRole('button', { name: /activities behind/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByText(/\d+ activit/)).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
