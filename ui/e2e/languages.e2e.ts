import { expect, test } from '@playwright/test';
import { signIn, views } from './demo';

/** A stage of the demo's onboarding plan, and a rule: an organization names these in its own language. */
const namedByTheDemo = /Week 1|Behind on revenue/g;

test.describe('in Korean', () => {
  test.use({ locale: 'ko-KR' });

  for (const { name, role, open } of views) {
    test(`${name} speaks Korean to the ${role}`, async ({ page }) => {
      await page.addInitScript(() => localStorage.setItem('pacesetter.language', 'ko'));
      await open(page);

      await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/[가-힣]/);
      expect(text.replaceAll(namedByTheDemo, '')).not.toMatch(
        /\b(Week|Month|Quarter|Attainment|Leaderboards|Members|Today|On pace|Behind)\b/,
      );
    });
  }
});

test('the language that was chosen stays', async ({ page }) => {
  await signIn(page, 'executive');
  await page.getByRole('button', { name: /Account and settings/ }).click();
  await page.getByText('한국어', { exact: true }).click();
  await expect(page.getByRole('link', { name: '순위표' })).toBeVisible();

  await page.reload();
  await expect(page.getByRole('link', { name: '순위표' })).toBeVisible();

  await page.getByRole('button', { name: /계정 및 설정/ }).click();
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'Leaderboards' })).toBeVisible();
});
