// Large text, little room: 200 % and 400 % zoom, wide spacing, targets for trembling fingers, another way for what is dragged.
import type { Page } from '@playwright/test';
import { expect, test } from './app-fixture.ts';
import { beginWorkout, furnish, goTo, PLACES, speak, EVERYTHING, some } from './everywhere.ts';

/** A window of 1280 × 1024 at 200 % and at 400 % (WCAG 1.4.10). */
const ZOOMED = [
  { name: '200 %', width: 640, height: 512 },
  { name: '400 %', width: 320, height: 256 },
] as const;

/** Words that run out of the window, or are cut by a box that does not scroll. */
function cut(page: Page): Promise<readonly string[]> {
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
function barred(page: Page): Promise<number> {
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

for (const language of ['English', '简体中文'] as const)
  test(`zoomed in, nothing runs off, nothing is cut, bars leave room: ${language}`, async ({ launch }) => {
    test.setTimeout(300_000);
    const { page } = await launch({ cameraClip: null });
    const own = await furnish(page);
    await speak(page, language);
    for (const place of [...PLACES, ...own]) {
      await goTo(page, place);
      for (const { name, width, height } of EVERYTHING || language === 'English' ? ZOOMED : ZOOMED.slice(-1)) {
        await page.setViewportSize({ width, height });
        expect.soft(await cut(page), `${place} at ${name}`).toEqual([]);
        expect.soft(await barred(page), `${place} at ${name}: bars`).toBeLessThanOrEqual(0.5);
      }
    }
  });

test('a workout and its rest can be used at 400 %', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null, viewport: { width: 320, height: 256 } });
  await beginWorkout(page, 'Push-up');
  expect.soft(await cut(page), 'the workout').toEqual([]);
  await page.getByRole('button', { name: /^Repetitions, Set 1:/ }).click();
  expect.soft(await cut(page), 'the sheet of numbers').toEqual([]);
  await page.getByRole('textbox', { name: 'Repetitions' }).fill('8');
  await page.getByRole('button', { name: 'Log the set' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  expect.soft(await cut(page), 'resting').toEqual([]);
  await page.getByRole('link', { name: /hands free/ }).click();
  const start = page.getByRole('button', { name: 'Start now' });
  await expect(start).toBeVisible();
  expect.soft(await cut(page), 'the rest, on the whole screen').toEqual([]);
  // Everything of the rest can be brought into sight.
  for (const control of await page.getByRole('main').getByRole('button').all()) {
    await control.scrollIntoViewIfNeeded();
    await expect(control).toBeInViewport();
  }
  await start.click();
});

test('with the spacing that a reader may set, no word is lost', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch({ cameraClip: null });
  const own = await furnish(page);
  for (const place of some([...PLACES, ...own], 0)) {
    await goTo(page, place);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect.soft(await cut(page), place).toEqual([]);
  }
});

test('every target is 24 pixels in each direction at least', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch({ cameraClip: null });
  const own = await furnish(page);
  for (const place of some([...PLACES, ...own], 1)) {
    await goTo(page, place);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]',
        ),
      ]
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
    expect.soft(small, place).toEqual([]);
  }
});

test('what is dragged can be done without dragging', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await beginWorkout(page, 'Push-up', 'Plank');
  // One tap each: the menu of an exercise moves it up and down.
  await page.getByRole('button', { name: /^Change Plank/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /earlier|up/i })
    .first()
    .click();
  await expect(page.getByRole('article').first()).toHaveAccessibleName(/Plank/);
});
