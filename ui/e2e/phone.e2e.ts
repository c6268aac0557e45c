import { expect, test } from '@playwright/test';
import { signIn, views } from './demo';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

for (const { name, open } of views) {
  test(`${name} fits a phone without scrolling sideways`, async ({ page }) => {
    await open(page);

    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });

    expect(beyond).toBe(0);
  });
}

test('has the way to everything at the thumb', async ({ page }) => {
  await signIn(page, 'rep');
  const bar = page.getByRole('navigation', { name: 'Main' });

  await bar.getByRole('link', { name: 'Leaderboards' }).click();
  await expect(page).toHaveURL(/\/leaderboards/);

  await bar.getByRole('button', { name: 'More' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('link', { name: 'Company' }).click();
  await expect(page).toHaveURL(/\/company/);
  await expect(drawer).toBeHidden();
});
