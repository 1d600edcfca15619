// The production build in a language nobody speaks: its own files, with every text passing a function on its way to the page.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { SECURITY_HEADERS } from '../scripts/headers.mjs';
import { wrapTexts } from '../scripts/wrap-texts.ts';
import { pseudoLanguage } from '../src/i18n/testing/pseudo-language.ts';
import { ORIGIN } from './app-fixture.ts';

/** Built files with texts, by name; null: there are none in it. */
const wrapped = new Map<string, string | null>();

function wrappedFile(name: string): string | null {
  const known = wrapped.get(name);
  if (known !== undefined) return known;
  const code = readFileSync(join('dist/assets', name), 'utf8');
  // A worker has no such function, and says nothing.
  const body = wrapTexts(name, code, '(globalThis.__told??(texts=>texts))');
  wrapped.set(name, body === code ? null : body);
  return wrappedFile(name);
}

/** To be called before the first page of `context` is gone to. The service worker must be off, since it would bring files of its own. */
export async function speakPseudo(context: BrowserContext, direction: 'ltr' | 'rtl'): Promise<void> {
  await context.addInitScript(`globalThis.__told = (${pseudoLanguage.toString()})('${direction}')`);
  await context.route(`${ORIGIN}/assets/*.js`, async (route) => {
    const body = wrappedFile(basename(new URL(route.request().url()).pathname));
    if (body === null) return route.continue();
    return route.fulfill({ status: 200, contentType: 'text/javascript', headers: { ...SECURITY_HEADERS }, body });
  });
}
