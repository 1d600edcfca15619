// From a person's tap to the frame in which what they asked for is drawn, timed inside the page.
import type { Page } from '@playwright/test';
import type { BenchedScreen } from './screens.ts';

export interface Tapped {
  /** The tap's own time to the end of the frame that shows it; null where it was not drawn within ten seconds. */
  readonly drawnMs: number | null;
  /** Main-thread tasks over 50 ms between the two. */
  readonly longestTaskMs: number;
}

// As text: what a bundler adds to functions does not exist inside the page.
const CLOCK = `
  globalThis.benchTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) benchTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  globalThis.benchDrawn = ({ to, drawn }) =>
    location.pathname.startsWith(to) && drawn.every((selector) => document.querySelector(selector) !== null);
  // A frame's callbacks run before it is painted; a message posted from there comes after.
  globalThis.benchPainted = (isThere) => new Promise((done) => {
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
  globalThis.benchArm = (screen, event) => {
    globalThis.benchResult = null;
    const hear = ({ isTrusted, timeStamp }) => {
      if (!isTrusted) return;
      removeEventListener(event, hear, true);
      benchPainted(() => benchDrawn(screen)).then((drawnAt) => {
        const tasks = benchTasks.filter(({ startTime }) => startTime + 1 > timeStamp && startTime < drawnAt);
        globalThis.benchResult = { drawnMs: drawnAt - timeStamp, longestTaskMs: Math.max(0, ...tasks.map(({ duration }) => duration)) };
      });
    };
    addEventListener(event, hear, true);
  };
  globalThis.benchQuiet = (quietMs) => new Promise((done) => {
    let timer = setTimeout(done, quietMs);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    }).observe(document.body, { subtree: true, childList: true });
  });
`;

const DRAWN_WITHIN_MS = 10_000;
/** Nothing more is drawn for this long: the screen is there and what it reads for later is read. */
const QUIET_MS = 700;

/** To be put into every page before it loads. */
export async function addClock(page: Page): Promise<void> {
  await page.addInitScript(CLOCK);
}

/** Goes to where the tap happens, waits until all is quiet there, taps, and waits for what must be drawn. */
export async function tapOnce(page: Page, screen: BenchedScreen): Promise<Tapped> {
  await quiet(page);
  const target = page.locator(screen.tap).first();
  const { text } = screen;
  if (text !== undefined) {
    await target.click();
    await target.fill('');
    await target.pressSequentially(text.slice(0, -1), { delay: 60 });
    await quiet(page);
  }
  const wanted = JSON.stringify({ to: screen.to, drawn: screen.drawn });
  await page.evaluate(`benchArm(${wanted}, ${JSON.stringify(text === undefined ? 'click' : 'input')})`);
  if (text === undefined) await target.click();
  else await target.press(text.slice(-1));
  try {
    await page.waitForFunction('globalThis.benchResult', null, { timeout: DRAWN_WITHIN_MS, polling: 50 });
  } catch {
    return { drawnMs: null, longestTaskMs: 0 };
  }
  return await page.evaluate('globalThis.benchResult');
}

/** Milliseconds from the start of the navigation to the frame that shows the first screen's headline and its first content. */
export async function openOnce(page: Page, url: string, drawn: readonly string[]): Promise<number> {
  await page.goto(url, { waitUntil: 'commit' });
  return await page.evaluate(
    `benchPainted(() => ${JSON.stringify(drawn)}.every((selector) => document.querySelector(selector) !== null))`,
  );
}

export async function quiet(page: Page): Promise<void> {
  await page.evaluate(`benchQuiet(${QUIET_MS})`);
}
