// Poses video files in headless Chromium, one browser for all of them; what Chromium cannot read, ffmpeg converts where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/chromium.mjs';
import type { PoseBackend, PoseModel } from '../../src/contracts/pose.ts';
import { buildPage } from './build-page.ts';
import type { AnalysisPage, PosedVideo } from './page.ts';
import { servePage } from './serve-page.ts';

export interface VideoPoser {
  /** Fails with a sentence for the person who named the file. */
  pose(
    path: string,
  ): Promise<Extract<PosedVideo, { kind: 'posed' }> | { readonly kind: 'failed'; readonly message: string }>;
  close(): Promise<void>;
}

export interface VideoPoserOptions {
  readonly model: PoseModel;
  readonly backend: PoseBackend;
  readonly fps: number;
}

const GPU_FLAGS: Readonly<Record<PoseBackend, readonly string[]>> = {
  wasm: [],
  webgl: ['--enable-unsafe-swiftshader'],
  webgpu: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'],
};

declare const analysisPage: AnalysisPage;

/** Throws a sentence where there is no browser or the backend cannot start. */
export async function openVideoPoser(options: VideoPoserOptions): Promise<VideoPoser> {
  const executablePath = ensureChromium();
  const server = await servePage(await buildPage());
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    server.close();
  };
  try {
    browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, ...GPU_FLAGS[options.backend]] });
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.goto(`${server.url}cli/analyse/page.html`);
    await page.waitForFunction(() => 'analysisPage' in globalThis);
    const started = await page.evaluate(
      async ({ model, backend }) => {
        if (model === 'thunder') await analysisPage.fetchThunder();
        return analysisPage.start({ model, backend, strict: true, smooth: false });
      },
      { model: options.model, backend: options.backend },
    );
    if (started.kind === 'unavailable')
      throw new Error(`The pose model did not start on ${options.backend}: ${started.detail ?? started.reason}`);
    const poseUrl = (url: string) =>
      page.evaluate(([address, fps]) => analysisPage.pose(address, fps), [url, options.fps] as const);
    return { pose: (path) => poseFile(path, (file) => poseUrl(server.offer(file))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function poseFile(path: string, poseAt: (path: string) => Promise<PosedVideo>): ReturnType<VideoPoser['pose']> {
  const posed = await poseAt(path);
  if (posed.kind === 'posed') return posed;
  if (posed.reason === 'empty') return { kind: 'failed', message: 'the video has no pictures in it' };
  if (posed.reason === 'pose') return { kind: 'failed', message: `the pose model failed: ${posed.detail}` };
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-'));
  try {
    const converted = join(folder, 'converted.webm');
    const conversion = convert(path, converted);
    if (conversion !== null) return { kind: 'failed', message: conversion };
    const again = await poseAt(converted);
    if (again.kind === 'posed') return again;
    return { kind: 'failed', message: 'this is no video that can be read' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null where it worked, else why not. VP8 keeps the browser's part free of licences; quality is set far above what posing needs. */
function convert(from: string, to: string): string | null {
  const { error, status } = spawnSync(
    'ffmpeg',
    [
      '-v',
      'error',
      '-y',
      '-i',
      from,
      '-an',
      '-vf',
      'scale=w=640:h=640:force_original_aspect_ratio=decrease:force_divisible_by=2',
    ].concat(['-c:v', 'libvpx', '-deadline', 'realtime', '-crf', '8', '-b:v', '4M', '-g', '30', to]),
    { stdio: ['ignore', 'ignore', 'ignore'] },
  );
  if (error) return 'this is no video that Chromium can read; with ffmpeg installed more kinds can be read';
  return status === 0 ? null : 'this is no video that can be read';
}
