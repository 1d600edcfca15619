// Makes what the fake camera plays: a real clip, with its first and last frame held so that the set has a quiet beginning and end.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../scripts/chromium.mjs';

/** Chromium plays MJPEG at 30 frames a second whatever the file says. */
const CAMERA_FPS = 30;
const CACHE = '.cache/clips';
const WIDTH = 640;

export interface ClipOptions {
  /** A video Chromium can decode. */
  readonly video: string;
  /** Seconds the first frame stands still before the clip, and the last one after it. */
  readonly leadSec: number;
  readonly tailSec: number;
}

/** Decodes in Chromium, writes concatenated JPEG frames; answers the absolute path. Kept in `.cache/clips` by content. */
export async function composeClip(options: ClipOptions): Promise<string> {
  const bytes = readFileSync(options.video);
  const key = createHash('sha256')
    .update(bytes)
    .update(`${options.leadSec},${options.tailSec},v1`)
    .digest('hex')
    .slice(0, 12);
  const path = resolve(join(CACHE, `${basename(options.video).replace(/\.\w+$/, '')}-${key}.mjpeg`));
  if (existsSync(path)) return path;
  const frames = await decode(bytes);
  const first = frames[0];
  const last = frames.at(-1);
  if (!first || !last) throw new Error(`${options.video} has no frames`);
  mkdirSync(CACHE, { recursive: true });
  const held = (frame: Buffer, seconds: number) =>
    Array.from({ length: Math.round(seconds * CAMERA_FPS) }, () => frame);
  writeFileSync(
    `${path}.part`,
    Buffer.concat([...held(first, options.leadSec), ...frames, ...held(last, options.tailSec)]),
  );
  renameSync(`${path}.part`, path);
  return path;
}

async function decode(bytes: Buffer): Promise<Buffer[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    await page.route('http://clips.test/**', (route) =>
      route.request().url().endsWith('/clip')
        ? route.fulfill({ body: bytes, contentType: 'video/mp4' })
        : route.fulfill({ body: '<!doctype html><title>clip</title>', contentType: 'text/html' }),
    );
    await page.goto('http://clips.test/');
    const encoded = await page.evaluate(
      async ({ fps, width }) => {
        const video = document.createElement('video');
        video.muted = true;
        video.src = URL.createObjectURL(await (await fetch('/clip')).blob());
        await new Promise((done, fail) => {
          video.addEventListener('loadeddata', done, { once: true });
          video.addEventListener('error', () => fail(new Error('the clip cannot be decoded')), { once: true });
        });
        const scale = Math.min(1, width / Math.max(video.videoWidth, video.videoHeight));
        const canvas = document.createElement('canvas');
        // Even sizes: the camera's picture is subsampled.
        canvas.width = 2 * Math.round((video.videoWidth * scale) / 2);
        canvas.height = 2 * Math.round((video.videoHeight * scale) / 2);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        const frames: string[] = [];
        for (let index = 0; index < Math.floor(video.duration * fps); index++) {
          const seeked = new Promise((done) => {
            video.addEventListener('seeked', done, { once: true });
          });
          video.currentTime = (index + 0.5) / fps;
          await seeked;
          context.drawImage(video, 0, 0, canvas.width, canvas.height);
          frames.push(canvas.toDataURL('image/jpeg', 0.85).split(',')[1] ?? '');
        }
        return frames;
      },
      { fps: CAMERA_FPS, width: WIDTH },
    );
    return encoded.map((frame) => Buffer.from(frame, 'base64'));
  } finally {
    await browser.close();
  }
}
