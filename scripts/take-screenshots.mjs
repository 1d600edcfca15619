// Takes the pictures of the README and of the web manifest from the built app: npm run screenshots
// All that is seen comes about as it does for anybody: a profile is filled in, a log pasted and looked through, a set done before the camera.
// The simulator's figure stands there, since nobody's footage is in the repository.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { figureClip } from '../e2e/figure-clip.ts';
import { movementById } from '../src/domain/movements/registry.ts';
import { CHROMIUM_FLAGS, ensureChromium } from './chromium.mjs';
import { packPng } from './pack-png.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'public/screenshots';
const NARROW = { width: 390, height: 844 };
const WIDE = { width: 1280, height: 800 };
const DAY_MS = 86_400_000;
const REPETITIONS = 7;
/** A slow machine may miss the first of them. */
const ENOUGH = /^[4-9] repetitions$/;

const clip = await figureClip({
  movement: movementById('air_squat'),
  repetitions: REPETITIONS,
  leadMs: 8000,
  tailMs: 1500,
});
const server = await serve(0, 'dist');
const origin = `http://127.0.0.1:${server.address().port}`;
const profile = mkdtempSync(join(tmpdir(), 'plumbline-'));
const context = await chromium.launchPersistentContext(profile, {
  executablePath: ensureChromium(),
  args: [...CHROMIUM_FLAGS, '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${clip}`],
  viewport: NARROW,
  deviceScaleFactor: 2,
  colorScheme: 'dark',
  locale: 'en-GB',
  permissions: ['camera'],
});
const page = context.pages()[0] ?? (await context.newPage());
page.setDefaultTimeout(120_000);
const packer = await context.newPage();
let total = 0;

/** @param {{wide?: boolean, theme?: 'dark' | 'light', still?: boolean}} how `still`: nothing on the screen has to settle. */
async function shoot(name, { wide = false, theme = 'dark', still = false } = {}) {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: still ? 'no-preference' : 'reduce' });
  await page.setViewportSize(wide ? WIDE : NARROW);
  if (!still) await page.waitForTimeout(900);
  const taken = await page.screenshot({ scale: wide ? 'css' : 'device' });
  const { pixels, width, height } = await packer.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    pen.drawImage(picture, 0, 0);
    const { data } = pen.getImageData(0, 0, picture.width, picture.height);
    let binary = '';
    for (let at = 0; at < data.length; at += 32_768) binary += String.fromCharCode(...data.subarray(at, at + 32_768));
    return { pixels: btoa(binary), width: picture.width, height: picture.height };
  }, taken.toString('base64'));
  const packed = packPng(Buffer.from(pixels, 'base64'), width, height);
  writeFileSync(`${FOLDER}/${name}.png`, packed);
  total += packed.length;
  console.log(`${name.padEnd(14)} ${width}x${height} ${String(Math.round(packed.length / 1000)).padStart(4)} kB`);
}

try {
  mkdirSync(FOLDER, { recursive: true });
  await page.goto(`${origin}/profile`);
  await page.getByText('Full gym').click();
  await page.getByText('Some practice').click();
  await page.getByText('None of these').click();
  await page.getByRole('button', { name: 'Build my week' }).click();
  const start = page.getByRole('button', { name: /^start/i }).first();
  await start.waitFor();

  await page.goto(`${origin}/paste`);
  await page.getByRole('textbox', { name: 'Your log' }).fill(weeksOfTraining());
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: /^Keep \d+ workouts/ }).click();
  await page.getByRole('button', { name: 'Take it out again' }).waitFor();

  await page.goto(`${origin}/`);
  await start.waitFor();
  // What was pasted changes the week.
  await page.waitForTimeout(1500);
  await page.getByText('Planning again').waitFor({ state: 'hidden' });
  await shoot('today');
  await shoot('today-wide', { wide: true, theme: 'light' });

  await page.goto(`${origin}/insight`);
  await page.getByRole('heading', { level: 2, name: 'Muscles' }).waitFor();
  await shoot('insight', { theme: 'light' });
  await shoot('insight-wide', { wide: true });

  await page.goto(`${origin}/log`);
  await page
    .getByRole('textbox', { name: 'What you did, and how it felt' })
    .fill('squat 3x5 100kg @8, bench 80x8,8,7, left knee a bit sore, slept badly');
  await page.getByRole('button', { name: /^Save \d/ }).waitFor();
  await shoot('log', { theme: 'light' });
  await page.goto(`${origin}/coach/air_squat`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText(ENOUGH).waitFor({ state: 'attached', timeout: 150_000 });
  await shoot('coach', { still: true });
  console.log(`${String(Math.round(total / 1000))} kB together`);
} finally {
  await context.close();
  server.close();
  rmSync(profile, { recursive: true, force: true });
}

/** Ten weeks, three workouts each, as somebody writes them down; loads go up as they do. */
function weeksOfTraining() {
  const days = [];
  for (let week = 10; week >= 1; week -= 1) {
    const done = 10 - week;
    const kg = (from, step) => from + step * Math.floor(done / 2);
    const at = (day) => new Date(Date.now() - (7 * week - day) * DAY_MS).toISOString().slice(0, 10);
    days.push(
      `${at(0)} Legs\nBack squat 4x6 ${kg(80, 2.5)}kg @8\nRomanian deadlift 3x8 ${kg(70, 2.5)}kg\nLeg curl 3x12 35kg\nCalf raise 3x15 40kg`,
      `${at(2)} Push\nBench press 4x8 ${kg(62.5, 2.5)}kg\nOverhead press 3x8 ${kg(35, 2.5)}kg\nDip 3x10\nLateral raise 3x15 8kg`,
      `${at(4)} Pull\nBarbell row 4x8 ${kg(55, 2.5)}kg\nLat pulldown 3x10 ${kg(50, 2.5)}kg\nFace pull 3x15 20kg\nBarbell curl 3x10 27.5kg`,
    );
  }
  return days.join('\n\n');
}
