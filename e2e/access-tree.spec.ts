// A whole workout by what a screen reader gets: controls found by role and name in the accessibility tree and nothing else, headings in
// order, no control without a name, and every state told in a live region.
import type { CDPSession, Page } from '@playwright/test';
import { expect, ORIGIN, test } from './app-fixture.ts';
import { kept } from './everywhere.ts';
import { unevenRecording } from './uneven-recording.ts';

interface Node {
  readonly role: string;
  readonly name: string;
  /** Of a heading: 1–6. */
  readonly level: number;
  readonly focusable: boolean;
  readonly backendId: number;
}

const CONTROLS = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'combobox',
  'listbox',
  'option',
  'tab',
  'spinbutton',
  'menuitem',
]);

interface RawNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value: unknown } }[];
  readonly backendDOMNodeId?: number;
}

/** The tree of the page, in reading order. */
class Reader {
  readonly page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Reader> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Reader(page, session);
  }

  async nodes(): Promise<readonly Node[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    return (nodes as readonly RawNode[])
      .filter(({ ignored }) => !ignored)
      .map(({ role, name, properties = [], backendDOMNodeId }) => {
        const property = (wanted: string) => properties.find((each) => each.name === wanted)?.value.value;
        return {
          role: role?.value ?? '',
          name: name?.value.trim() ?? '',
          level: Number(property('level') ?? 0),
          focusable: property('focusable') === true,
          backendId: backendDOMNodeId ?? 0,
        };
      });
  }

  /** The first one; waits for it. */
  async find(role: string, name: string | RegExp): Promise<Node> {
    let found: Node | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.nodes()).find(
            (node) => node.role === role && (typeof name === 'string' ? node.name === name : name.test(node.name)),
          );
          return found !== undefined;
        },
        { message: `${role} "${String(name)}"`, timeout: 30_000 },
      )
      .toBe(true);
    if (!found) throw new Error('unreachable');
    return found;
  }

  /** What a screen reader does with the control under its cursor. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const { backendId } = await this.find(role, name);
    await this.#call(backendId, 'function () { this.focus(); this.click(); }');
  }

  async type(role: string, name: string | RegExp, text: string): Promise<void> {
    const { backendId } = await this.find(role, name);
    await this.#call(backendId, 'function () { this.focus(); }');
    await this.page.keyboard.type(text);
  }

  async #call(backendNodeId: number, functionDeclaration: string): Promise<void> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId });
    await this.#session.send('Runtime.callFunctionOn', { objectId: object.objectId ?? '', functionDeclaration });
  }

  /** What must be true of every screen. */
  async check(where: string): Promise<void> {
    // The screen's own code may still be on its way.
    await this.find('heading', /./);
    const nodes = await this.nodes();
    const unnamed = nodes.filter(
      ({ role, name }) => (CONTROLS.has(role) || role === 'image' || role === 'dialog') && name === '',
    );
    expect.soft(unnamed, `${where}: everything has a name`).toEqual([]);
    const levels = nodes.filter(({ role }) => role === 'heading').map(({ level, name }) => ({ level, name }));
    const leaps = levels.filter(({ level }, index) => index > 0 && level > (levels[index - 1]?.level ?? 0) + 1);
    expect.soft(leaps, `${where}: no level of headings is left out`).toEqual([]);
    expect
      .soft(
        levels.filter(({ name }) => name === ''),
        `${where}: no empty heading`,
      )
      .toEqual([]);
    // In front of an open sheet the rest of the page is not there.
    if (nodes.some(({ role }) => role === 'dialog')) return;
    const headlines = levels.filter(({ level }) => level === 1);
    expect.soft(headlines, `${where}: one headline`).toHaveLength(1);
    const mains = nodes.filter(({ role }) => role === 'main');
    expect.soft(mains, `${where}: one main region`).toHaveLength(1);
  }
}

/** Keeps what a screen reader would say by itself: changes of live regions, and alerts that come. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(globalThis, { saidByItself: said });
    const LIVE =
      '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], output:not([aria-live="off"])';
    const last = new WeakMap<Element, string>();
    const tell = (region: Element) => {
      const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (text === '' || last.get(region) === text) return;
      last.set(region, text);
      said.push(text);
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(LIVE);
        if (region) tell(region);
        // Regions that come with their words are told of only where they are urgent.
        for (const added of addedNodes)
          if (added instanceof Element)
            for (const alert of [added, ...added.querySelectorAll('[role="alert"]')])
              if (alert.matches('[role="alert"]')) tell(alert);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { readonly saidByItself: readonly string[] }).saidByItself);
}

test('from the plan to the log, by role and name alone', async ({ launch }) => {
  test.setTimeout(240_000);
  const { page } = await launch({ cameraClip: null });
  const said = await listen(page);
  await page.goto(`${ORIGIN}/more`);
  const reader = await Reader.of(page);
  await kept(page, () => reader.press('switch', /^Spoken counts/));
  await expect(page.getByRole('switch', { name: /^Spoken counts/ })).not.toBeChecked();
  await page.goto(`${ORIGIN}/`);
  await reader.check('first visit');
  await reader.press('link', 'Build my week');
  await reader.find('button', 'Build my week');
  await reader.check('profile');
  await reader.press('checkbox', 'None of these');
  await reader.press('button', 'Build my week');
  await reader.find('button', /^Start/);
  await reader.check('the week');
  await reader.press('button', /^Start/);

  await reader.find('button', /^(Log|Enter) Set 1/);
  await reader.check('the workout');
  await reader.press('button', /^Repetitions, Set 1:/);
  await reader.find('dialog', /./);
  await reader.check('the sheet of numbers');
  await reader.type('textbox', 'Repetitions', '7');
  await reader.press('button', 'Log the set');
  await reader.find('button', /^Set 1 is done/);
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Logged: .*7/));
  await reader.find('timer', /./).catch(() => undefined);
  expect(await page.getByRole('timer').textContent()).toMatch(/\d:\d\d of rest left/);
  await reader.check('resting');
  await reader.press('button', 'Skip the rest');

  // The rest of it hands free, and by hand where there is no camera.
  await reader.press('link', /hands free/);
  await reader.find('button', 'Log this set by hand');
  await expect.poll(said).toContainEqual(expect.stringMatching(/camera/i));
  await reader.check('no camera');
  await reader.press('button', 'Log this set by hand');
  await reader.find('button', 'Log the set');
  await reader.check('the form of a set');
  await reader.press('button', 'Log the set');
  await reader.find('button', 'Start now');
  await reader.check('the rest, on the whole screen');
  await expect.poll(async () => (await said()).filter((text) => text.startsWith('Logged: '))).toHaveLength(2);
  await expect.poll(said).toContainEqual(expect.stringMatching(/^Rest, .*Next: /i));
  await reader.press('button', 'Leave the coach');

  await reader.press('button', 'Finish the workout');
  await reader.find('dialog', /./);
  await reader.press('button', 'Finish');
  await expect(page).toHaveURL(/\/log\/[\w-]+$/);
  await reader.find('heading', /./);
  await page.waitForLoadState('networkidle');
  await reader.check('the summary');
  await reader.press('link', 'Log');
  await expect(page).toHaveURL(`${ORIGIN}/log`);
  await reader.find('heading', /./);
  await page.waitForLoadState('networkidle');
  await reader.check('the log');
});

test('with the voice off, counts and cues are told by the screen reader; with it on, the voice has them', async ({
  launch,
}) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  const said = await listen(page);
  const watch = async () => {
    await page.goto(`${ORIGIN}/coach/air_squat`);
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(unevenRecording()) });
    await expect(page.getByRole('slider', { name: 'Repetitions of the set' })).toBeVisible({ timeout: 60_000 });
    return said();
  };
  const counts = (texts: readonly string[]) => texts.filter((text) => /^\d repetitions?\b/.test(text));
  expect(counts(await watch())).toEqual([]);
  await page.goto(`${ORIGIN}/more`);
  const voice = page.getByRole('switch', { name: /^Spoken counts/ });
  await kept(page, () => voice.uncheck());
  await expect(voice).not.toBeChecked();
  const heard = counts(await watch());
  expect(heard.length).toBeGreaterThanOrEqual(3);
  expect(heard.map((text) => Number.parseInt(text, 10))).toEqual(
    [...heard.keys()].map((index) => index + 1).slice(0, heard.length),
  );
});
