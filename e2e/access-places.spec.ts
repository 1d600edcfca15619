// On every place, in both languages: axe finds nothing, with every sheet open too; nothing runs off or is cut with large or spaced text, nor
// zoomed in; targets are large enough. In both themes with EVERYTHING.
import { expect, test } from './app-fixture.ts';
import { EVERYTHING, goTo, PLACES, speak } from './everywhere.ts';
import { barred, cut, overflowAt, smallTargets, spaceOut, ZOOMED } from './fits.ts';
import { everySheet, isSound } from './sound.ts';

const eventually = expect.configure({ soft: true, timeout: 3000 });

/** So that no test takes as long as all the others. */
const PARTS = 3;

for (const language of ['English', '简体中文'] as const)
  for (let part = 0; part < PARTS; part += 1)
    test(`every place can be used by everybody: ${language}, part ${part + 1} of ${PARTS}`, async ({
      launch,
      furnished,
    }) => {
      test.setTimeout(300_000);
      const { page } = await launch({ cameraClip: null, like: furnished.profile });
      if (language !== 'English') await speak(page, language);
      const size = page.viewportSize() ?? { width: 0, height: 0 };
      let sheets = 0;
      for (const place of [...PLACES, ...furnished.own].filter((_, at) => at % PARTS === part)) {
        await goTo(page, place);
        await expect.soft(page, place).toHaveTitle(/.+ · Plumbline$/);
        await isSound(page, place);
        expect.soft(await smallTargets(page), `${place}: targets`).toEqual([]);
        for (const fontSize of ['100%', '200%'])
          expect.soft(await overflowAt(page, fontSize), `${place} at ${fontSize}`).toBeLessThanOrEqual(0);
        const closeUp = await spaceOut(page);
        expect.soft(await cut(page), `${place}, spaced out`).toEqual([]);
        await closeUp();
        sheets += await everySheet(page, place);
        for (const { name, width, height } of EVERYTHING || language === 'English' ? ZOOMED : ZOOMED.slice(-1)) {
          await page.setViewportSize({ width, height });
          // Charts follow the window a frame later.
          await eventually.poll(() => cut(page), `${place} at ${name}`).toEqual([]);
          expect.soft(await barred(page), `${place} at ${name}: bars`).toBeLessThanOrEqual(0.5);
        }
        await page.setViewportSize(size);
      }
      expect(sheets).toBeGreaterThan(0);
    });
