// Somebody without a mouse: Tab, Enter, Space, arrows and Escape, and what must be true wherever the focus stands.
import { expect, type Locator, type Page } from '@playwright/test';

/** More presses than the longest screen has controls. */
const ENOUGH = 220;

interface Stop {
  readonly what: string;
  /** A ring around the control, or around the label that stands for it. */
  readonly ringed: boolean;
  /** At least a part of it can be seen: in the window, and not under a bar. */
  readonly seen: boolean;
}

/** Null: on the page as a whole, which is to be nowhere. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(async () => {
    // What is under a bar is brought into sight within a frame.
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((done) => {
        requestAnimationFrame(done);
      });
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return null;
    const shown = element.closest('label') ?? element;
    // Its own ring, that of the area which its tap covers, or that of the box it stands in.
    const boxes: Element[] = [];
    for (let box: Element | null = element; box && boxes.length < 5; box = box.parentElement) boxes.push(box);
    const isRinged = [...boxes.map((box) => [box, undefined] as const), [element, '::after'] as const].some(
      ([box, part]) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(box, part);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      },
    );
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
    const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [x0 + (x1 - x0) * x, y0 + (y1 - y0) * y] as const),
    );
    const isSeen =
      x1 > x0 &&
      y1 > y0 &&
      points.some(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (shown.contains(hit) || hit.contains(shown));
      });
    return {
      what: `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60)}"`,
      ringed: isRinged,
      seen: isSeen,
    };
  });
}

/** The focus stands somewhere, is to be seen there, and nothing covers it. */
export async function expectFocus(page: Page, where: string): Promise<void> {
  await expect
    .poll(async () => (await stop(page)) !== null, { message: `${where}: the focus is on something` })
    .toBe(true);
  const at = await stop(page);
  expect(at?.ringed, `${where}: ${at?.what} shows that it has the focus`).toBe(true);
  await expectSeen(page, `${where}: ${at?.what} is in sight`);
}

/** What comes in late may move it, and it is brought back into sight. */
async function expectSeen(page: Page, message: string): Promise<void> {
  await expect.poll(async () => (await stop(page))?.seen, { message }).toBe(true);
}

/** Presses Tab until the control has the focus; every stop on the way is looked at. `key`: `Shift+Tab` to go back. */
export async function tabTo(
  page: Page,
  control: Locator,
  where: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(control.first(), where).toBeAttached();
  for (let presses = 0; presses < ENOUGH; presses += 1) {
    if (await control.evaluateAll((elements) => elements.includes(document.activeElement as HTMLElement))) return;
    await page.keyboard.press(key);
    const at = await stop(page);
    // Past the last control lies the browser's own bar.
    if (!at) continue;
    expect(at.ringed, `${where}: ${at.what} shows that it has the focus`).toBe(true);
    if (!at.seen) await expectSeen(page, `${where}: ${at.what} is in sight`);
  }
  throw new Error(`${where}: not reached by ${key}`);
}

/** Tab and Enter. */
export async function go(page: Page, control: Locator, where: string): Promise<void> {
  await tabTo(page, control, where);
  await page.keyboard.press('Enter');
}

/** An open dialog: the focus is in it and cannot leave it; Escape closes it and gives the focus back to what opened it. */
export async function expectTrap(page: Page, opener: Locator, where: string): Promise<void> {
  const dialog = page.locator('dialog[open]').last();
  await expect(dialog, where).toBeVisible();
  const inside = () => dialog.evaluate((element) => element.contains(document.activeElement));
  expect(await inside(), `${where}: the focus is in the dialog`).toBe(true);
  for (const key of ['Tab', 'Shift+Tab'] as const)
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press(key);
      const at = await stop(page);
      expect(at === null || (await inside()), `${where}: ${at?.what} is in the dialog`).toBe(true);
    }
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]'), where).toHaveCount(0);
  await expect(opener, `${where}: the focus is back`).toBeFocused();
}
