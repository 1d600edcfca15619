// What the fake camera plays where there is no footage: the simulator's figure doing the movement, drawn frame by frame.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';
import { drawFrames } from './draw-frames.ts';
import { demonstrationMs, demonstrationProgress, type DemonstrationScript } from '../src/device/demonstration.ts';
import { demonstrationCamera, figureShapes, type FigureShape } from '../src/domain/movements/figure.ts';

/** Chromium plays MJPEG at 30 frames a second whatever the file says. */
const CAMERA_FPS = 30;
const CACHE = '.cache/clips';
/** Pictures sent to the browser at once: a second. */
const BATCH = CAMERA_FPS;

/** Answers the absolute path of an MJPEG; kept in `.cache/clips` by content. */
export async function figureClip(script: DemonstrationScript): Promise<string> {
  const frames = frameShapes(script);
  const camera = demonstrationCamera(script.movement);
  const size = { width: camera.width, height: camera.pixelHeight };
  const key = createHash('sha256')
    .update(JSON.stringify([frames.at(0), frames.at(Math.floor(frames.length / 2)), frames.length, size]))
    .digest('hex')
    .slice(0, 12);
  const path = resolve(join(CACHE, `figure-${script.movement.id}-${key}.mjpeg`));
  if (existsSync(path)) return path;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    const pictures: Buffer[] = [];
    for (let from = 0; from < frames.length; from += BATCH) {
      const encoded = await page.evaluate(drawFrames, { frames: frames.slice(from, from + BATCH), size });
      pictures.push(...encoded.map((picture) => Buffer.from(picture, 'base64')));
    }
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${path}.part`, Buffer.concat(pictures));
    renameSync(`${path}.part`, path);
    return path;
  } finally {
    await browser.close();
  }
}

function frameShapes(script: DemonstrationScript): readonly (readonly FigureShape[])[] {
  const camera = demonstrationCamera(script.movement);
  return Array.from({ length: Math.round((demonstrationMs(script) / 1000) * CAMERA_FPS) }, (_, index) =>
    figureShapes(script.movement, demonstrationProgress(script, (1000 * index) / CAMERA_FPS), camera),
  );
}
