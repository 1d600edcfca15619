// What the system asks for: less motion, more contrast, forced colours; and nothing told by colour alone.
import { expect, ORIGIN, test } from './app-fixture.ts';
import { violations } from './axe.ts';
import { rest } from './everywhere.ts';
import { unevenRecording } from './uneven-recording.ts';

test('less motion: nothing moves by itself', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const place of ['/coach/air_squat', '/movements/lunge', '/workout', '/']) {
    await page.goto(ORIGIN + place);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .flatMap(({ animationDuration, animationIterationCount, transitionDuration }) => [
          ...animationDuration.split(', '),
          ...transitionDuration.split(', '),
          ...(animationIterationCount.includes('infinite') ? ['infinite'] : []),
        ])
        .filter((value) => value === 'infinite' || Number.parseFloat(value) > 0.001),
    );
    expect(moving, place).toEqual([]);
  }
  // The figure stands still, in the posture that tells most.
  await page.goto(`${ORIGIN}/coach/air_squat`);
  const figure = page.getByRole('main').locator('svg[role="img"], [role="img"] svg').first();
  await expect(figure).toBeVisible();
  const drawn = await figure.innerHTML();
  await page.evaluate(
    () =>
      new Promise((done) => {
        let frames = 0;
        const next = () => ((frames += 1) < 40 ? requestAnimationFrame(next) : done(null));
        next();
      }),
  );
  expect(await figure.innerHTML()).toBe(drawn);
});

test('more contrast: text on every ground is seven to one, and what can be touched has an edge', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await page.goto(`${ORIGIN}/more`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
    const ratios = await page.evaluate(() => {
      const probe = document.createElement('span');
      document.body.append(probe);
      const rgb = (token: string) => {
        probe.style.color = `var(${token})`;
        return (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      };
      const light = (token: string) =>
        rgb(token)
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
          .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
      const contrast = (a: string, b: string) => {
        const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
        return (high + 0.05) / (low + 0.05);
      };
      const found: Record<string, number> = {};
      for (const text of ['--chalk', '--ash', '--plumb-text', '--amber-text'])
        for (const ground of ['--ink', '--coal', '--slate']) found[`${text} on ${ground}`] = contrast(text, ground);
      for (const [text, ground] of [
        ['--on-plumb', '--plumb'],
        ['--plumb-text', '--plumb-tint'],
        ['--amber-text', '--amber-tint'],
        ['--chalk', '--cool-tint'],
      ] as const)
        found[`${text} on ${ground}`] = contrast(text, ground);
      const edges: Record<string, number> = {};
      for (const ground of ['--ink', '--coal', '--slate']) edges[`--line on ${ground}`] = contrast('--line', ground);
      probe.remove();
      return { found, edges };
    });
    for (const [what, ratio] of Object.entries(ratios.found))
      expect(ratio, `${what}, ${colorScheme}`).toBeGreaterThanOrEqual(7);
    for (const [what, ratio] of Object.entries(ratios.edges))
      expect(ratio, `${what}, ${colorScheme}`).toBeGreaterThanOrEqual(3);
    const button = page.getByRole('main').getByRole('button').first();
    await expect(button).toHaveCSS('box-shadow', /1\.5px inset/);
    expect(await violations(page), colorScheme).toEqual([]);
    await page.screenshot({ path: `test-results/access-contrast-${colorScheme}.png` });
  }
});

test('forced colours: the system’s own, and every state still shows', async ({ launch }) => {
  const { page } = await launch({ cameraClip: null });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(`${ORIGIN}/more`);
  const chosen = page.getByRole('radio', { name: 'kg' });
  await expect(chosen).toBeChecked();
  const label = page.locator('label', { has: chosen });
  await expect(label).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('label', { has: page.getByRole('radio', { name: 'lb' }) })).toHaveCSS(
    'outline-style',
    'none',
  );
  await expect(page.getByRole('button').first()).toHaveCSS('border-top-style', 'solid');
  await expect(page.getByRole('navigation').locator('[aria-current="page"]')).toHaveCSS('outline-style', 'solid');
  const toggle = page.getByRole('switch').first();
  await expect(toggle).toHaveCSS('appearance', 'auto');
  await page.screenshot({ path: 'test-results/access-forced-more.png' });
  await rest(page);
  // Drawings are in the system's colours too: nothing of a drawing is lost on its ground.
  const same = await page.evaluate(() => {
    const own = getComputedStyle(document.documentElement);
    const probe = document.createElement('i');
    document.body.append(probe);
    const as = (value: string) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const pairs = (
      [
        ['--chalk', 'CanvasText'],
        ['--ink', 'Canvas'],
        ['--coal', 'Canvas'],
      ] as const
    ).map(([token, system]) => [as(own.getPropertyValue(token)), as(system)]);
    probe.remove();
    return pairs;
  });
  for (const [token, system] of same) expect(token).toBe(system);
  // The main action is written on the system's ground for what is chosen, and what is scrolled does not shine through the foot.
  const main = page.getByRole('button', { name: 'Start now' });
  const system = await page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    const as = (value: string) => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const found = { text: as('HighlightText'), ground: as('Highlight'), page: as('Canvas') };
    probe.remove();
    return found;
  });
  await expect(main).toHaveCSS('color', system.text);
  await expect(main).toHaveCSS('background-color', system.ground);
  await expect(main).toHaveCSS('forced-color-adjust', 'none');
  await expect(page.locator('main > footer')).toHaveCSS('background-color', system.page);
  await page.screenshot({ path: 'test-results/access-forced-rest.png' });
});

test('off target is another shape and a word, not another colour alone', async ({ launch }) => {
  test.setTimeout(180_000);
  const { page } = await launch({ cameraClip: null });
  await page.goto(`${ORIGIN}/coach/air_squat`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'squats.json', mimeType: 'application/json', buffer: Buffer.from(unevenRecording()) });
  await expect(page.getByRole('slider', { name: 'Repetitions of the set' })).toBeVisible({ timeout: 60_000 });
  const amber = await page.evaluate(() => {
    const probe = document.createElement('i');
    probe.style.color = 'var(--amber)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return [...document.querySelectorAll('main svg :is(circle, path, rect)')]
      .filter((mark) => getComputedStyle(mark).fill === color)
      .map(({ tagName }) => tagName);
  });
  expect(amber.length).toBeGreaterThanOrEqual(2);
  expect(amber).not.toContain('circle');
  await expect(page.getByText(/Above the band/).first()).toBeAttached();
});
