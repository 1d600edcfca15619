// Whether a page can be read and used with large text, little room, wide spacing and trembling fingers.
import type { Page } from '@playwright/test';

/** A window of 1280 × 1024 at 200 % and at 400 % (WCAG 1.4.10). */
export const ZOOMED = [
  { name: '200 %', width: 640, height: 512 },
  { name: '400 %', width: 320, height: 256 },
] as const;

/** Words that run out of the window, or are cut by a box that does not scroll. */
export function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} of ${root.clientWidth} wide`);
    const scrolls = (value: string) => value === 'auto' || value === 'scroll';
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        node.textContent?.trim() === '' ||
        parent.closest('.visually-hidden, svg, select, script, [inert]')
      )
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom, width } of range.getClientRects()) {
        if (width === 0) continue;
        const words = `"${node.textContent?.trim().slice(0, 40)}"`;
        let box: Element | null = parent;
        let sideways = false;
        for (; box; box = box.parentElement) {
          const style = getComputedStyle(box);
          sideways ||= scrolls(style.overflowX);
          const edge = box.getBoundingClientRect();
          const hides = (value: string) => value === 'hidden' || value === 'clip';
          if (hides(style.overflowX) && !sideways && (right > edge.right + 2 || left < edge.left - 2))
            found.push(`${words} is cut at the side`);
          if (hides(style.overflowY) && (bottom > edge.bottom + 4 || top < edge.top - 4))
            found.push(`${words} is cut below`);
          if (style.position === 'fixed') break;
        }
        if (!sideways && (right > innerWidth + 1 || left < -1)) found.push(`${words} runs out of the window`);
      }
    }
    return [...new Set(found)];
  });
}

/** The share of the window's height that bars keep for themselves. */
export function barred(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = new Set<number>();
    for (const element of document.querySelectorAll('body *')) {
      const { position } = getComputedStyle(element);
      if ((position !== 'fixed' && position !== 'sticky') || !element.checkVisibility()) continue;
      if (element.matches('main')) continue;
      const { top, bottom } = element.getBoundingClientRect();
      for (let y = Math.max(0, Math.floor(top)); y < Math.min(innerHeight, bottom); y += 1) rows.add(y);
    }
    return rows.size / innerHeight;
  });
}

/** Sets the text as far apart as a reader may (WCAG 1.4.12); resolves to how that is taken back. */
export async function spaceOut(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  return () => page.evaluate(() => void (document.adoptedStyleSheets = []));
}

/** Targets of less than 24 pixels in a direction (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      // A link within a sentence is as high as its line.
      .filter((element) => !(element.matches('a') && getComputedStyle(element).display === 'inline'))
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && (box.width < 24 || box.height < 24))
      // Pressed through a button of its own.
      .filter(({ element }) => element.getAttribute('aria-hidden') !== 'true')
      // The skip link waits outside of the window.
      .filter(({ box }) => box.bottom > 0)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 120)}: ${box.width} × ${box.height}`),
  );
}

/** How much wider than the window the page is with its text so large, in pixels. */
export async function overflowAt(page: Page, fontSize: string): Promise<number> {
  return page.evaluate((size) => {
    const root = document.documentElement;
    root.style.setProperty('font-size', size);
    const overflow = root.scrollWidth - root.clientWidth;
    root.style.removeProperty('font-size');
    return overflow;
  }, fontSize);
}
