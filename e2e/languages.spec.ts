// Room for any language: every place of the app in one that is two fifths longer, and in one that runs from right to left, on a small
// phone. Nothing runs off the screen, no text is cut, and nothing stands there that is no message.
import type { Page } from '@playwright/test';
import { PROGRAMME_SCHEMES } from '../src/domain/planning/programme-schemes/published.ts';
import { expect, test } from './app-fixture.ts';
import { goTo, PLACES, some } from './everywhere.ts';
import { speakPseudo } from './pseudo-locale.ts';

const SMALL = { width: 360, height: 640 };

/** Names are nobody's to translate: of programmes, of the browser and its graphics. */
const NAMES = [...PROGRAMME_SCHEMES.map(({ name }) => name), 'Mozilla/5.0', 'ANGLE'];

interface Findings {
  readonly overflowPx: number;
  readonly cut: readonly string[];
  readonly outside: readonly string[];
  readonly unspoken: readonly string[];
}

/** What is wrong with the texts of the page as it stands. */
function look(page: Page): Promise<Findings> {
  return page.evaluate(() => {
    /** Figures, symbols, names and what a person typed stand without brackets. */
    const OWN = [
      /Plumbline|WebGPU|WebGL|WebAssembly|WASM|Thunder|Lightning|MoveNet|Chrome|Chromium|English|简体中文|Push day|RPE|RIR|PAR-Q\+?/g,
      // Dates on the axes of charts are written by Intl alone.
      /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/g,
      /(?<![A-Za-z])(?:kg|lb|km|m|s|min|cm|in|kB|MB|GB|ms|fps|Hz|x)(?![A-Za-z])/g,
    ];
    const told = (text: string) => {
      let rest = text;
      for (let before = ''; before !== rest;) {
        before = rest;
        rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
      }
      return OWN.reduce((left, own) => left.replaceAll(own, ''), rest);
    };
    const name = (element: Element, text: string) =>
      `${element.tagName.toLowerCase()}.${String(element.getAttribute('class')).split(' ')[0]}: ${text.trim().slice(0, 60)}`;
    const root = document.documentElement;
    const cut = new Set<string>();
    const outside = new Set<string>();
    const unspoken = new Set<string>();
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const isForeign = element.closest('body [lang]') !== null;
      for (const attribute of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'aria-description']) {
        const text = element.getAttribute(attribute);
        if (text !== null && /\p{L}/u.test(told(text)) && !isForeign)
          unspoken.add(`${attribute} ${name(element, text)}`);
      }
      const text = [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('');
      if (text.trim() === '') continue;
      if (/\p{L}/u.test(told(text)) && !isForeign) unspoken.add(name(element, text));
      if (element.closest('.visually-hidden, svg, [data-skip]') !== null) continue;
      const style = getComputedStyle(element);
      const clips = /hidden|clip/.test(style.overflowX) || style.textOverflow === 'ellipsis';
      if (clips && element.scrollWidth > element.clientWidth + 1) cut.add(name(element, text));
      let holder: Element | null = element;
      while (holder && !/auto|scroll/.test(getComputedStyle(holder).overflowX)) holder = holder.parentElement;
      const { left, right, width } = element.getBoundingClientRect();
      if (
        !holder &&
        width > 1 &&
        (left < -1 || right > root.clientWidth + 1) &&
        element.getBoundingClientRect().top > -1
      )
        outside.add(name(element, text));
    }
    return {
      overflowPx: Math.max(0, root.scrollWidth - root.clientWidth),
      cut: [...cut],
      outside: [...outside],
      unspoken: [...unspoken],
    };
  });
}

for (const direction of ['ltr', 'rtl'] as const)
  test(`every place has room for a longer language, ${direction}`, async ({ launch, furnished }) => {
    test.setTimeout(300_000);
    const { context, page } = await launch({ cameraClip: null, like: furnished.profile, viewport: SMALL });
    await speakPseudo(context, direction);
    for (const place of some([...PLACES, ...furnished.own], direction === 'ltr' ? 0 : 2)) {
      await goTo(page, place);
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expect(page.locator('body'), place).toContainText('⟦');
      const found = await look(page);
      const unspoken = found.unspoken.filter((text) => !NAMES.some((name) => text.includes(name)));
      expect.soft({ ...found, unspoken }, place).toEqual({ overflowPx: 0, cut: [], outside: [], unspoken: [] });
      if (process.env['SHOTS'] !== undefined)
        await page.screenshot({
          path: `${process.env['SHOTS']}/${direction}${place.replaceAll('/', '-')}.png`,
          fullPage: true,
        });
    }
  });
