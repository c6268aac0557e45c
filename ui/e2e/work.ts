import { type Locator, type Page } from '@playwright/test';

/** A word that no earlier run has used, so that the same server can be driven again. */
export const unique = (word: string): string => `${word} ${Date.now().toString(36)}`;

/** Chooses in a drop-down that filters while typing. */
export async function choose(page: Page, field: Locator, option: string): Promise<void> {
  await field.click();
  await field.fill(option);
  await page.getByRole('option', { name: option, exact: true }).click();
}
