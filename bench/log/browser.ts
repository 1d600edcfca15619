// The bench's browsers: a phone's window, a profile that stays, and blank pages of the app's origin in which its storage can be used.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/chromium.mjs';

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'plumbline-log-'));
}

export async function openBrowser(profile: string): Promise<BrowserContext> {
  return await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    args: CHROMIUM_FLAGS,
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    hasTouch: true,
    // The bench's scripts are none of the app's.
    bypassCSP: true,
  });
}

/** A page of the app's origin with nothing of the app in it, but the bench's script. Before the app's service worker is there. */
export async function blankPage(context: BrowserContext, origin: string, script: string): Promise<Page> {
  const page = await context.newPage();
  const address = `${origin}bench-blank`;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto(address);
  await page.addScriptTag({ content: script });
  return page;
}
