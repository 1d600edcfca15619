// Takes the pictures of the README and of the web manifest from the built app: node scripts/take-screenshots.mjs
// The coach is shown with the drawn figure: nobody's footage is in the repository.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { serve } from './serve.mjs';

const server = await serve(0, 'dist');
const origin = `http://127.0.0.1:${server.address().port}`;
const context = await chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'plumbline-')), {
  executablePath: ensureChromium(),
  args: CHROMIUM_FLAGS,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  colorScheme: 'dark',
  locale: 'en-GB',
});
const page = await context.newPage();
const shoot = async (...names) => {
  await page.waitForTimeout(600);
  for (const name of names) await page.screenshot({ path: name });
};
try {
  await page.goto(`${origin}/profile`);
  await page.getByText('Dumbbells at home').click();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Build my week' }).click();
  await page
    .getByRole('button', { name: /^start/i })
    .first()
    .waitFor();
  await shoot('public/screenshots/today.png', 'docs/screenshots/today.png');
  await page.goto(`${origin}/log`);
  await page
    .getByRole('textbox', { name: 'What you did, and how it felt' })
    .fill('squat 3x5 100kg @8, bench 80x8,8,7, left knee a bit sore, slept badly');
  await page.getByRole('button', { name: /^Save \d/ }).waitFor();
  await shoot('docs/screenshots/log.png');
  await page.goto(`${origin}/coach/air_squat`);
  await page.getByRole('button', { name: 'Try it without a camera' }).click();
  await page.getByText('3 repetitions').waitFor({ state: 'attached', timeout: 90_000 });
  await page.waitForTimeout(900);
  await shoot('public/screenshots/coach.png', 'docs/screenshots/coach.png');
  const wide = await context.newPage();
  await wide.setViewportSize({ width: 1280, height: 800 });
  await wide.goto(`${origin}/`);
  await wide
    .getByRole('button', { name: /^start/i })
    .first()
    .waitFor();
  await wide.waitForTimeout(600);
  await wide.screenshot({ path: 'public/screenshots/wide.png', scale: 'css' });
} finally {
  await context.close();
  server.close();
}
