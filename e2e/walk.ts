// Steps that several tests take.
import { expect, type Page } from '@playwright/test';
import { ORIGIN } from './origin.ts';

/** From the first visit to a plan, with the defaults the screen offers. */
export async function buildPlan(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/`);
  await page.getByRole('link', { name: 'Build my week' }).click();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Build my week' }).click();
  await expect(page).toHaveURL(`${ORIGIN}/`);
  await expect(page.getByRole('button', { name: /^start/i }).first()).toBeVisible({ timeout: 30_000 });
}

/** Waits until the product itself says that it holds every file. */
export async function readyOffline(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/more`);
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
}
