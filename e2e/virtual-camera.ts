// A camera that the test directs: real clips, one after the other, held still in between; it can be unplugged and plugged in again. The
// app sees a MediaStream as of any camera; everything from the pixels on is its own.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';

const CLIPS = '../shared/data/videos/clips';

export interface VirtualCamera {
  /** Shows the clip's picture at `atSec` and holds it. */
  hold(clip: string, atSec?: number): Promise<void>;
  /** Plays from where it is held; at `toSec`, or its end, it holds its picture again. */
  play(toSec?: number): Promise<void>;
  /** Holds what it shows now. */
  freeze(): Promise<void>;
  unplug(): Promise<void>;
  plug(): Promise<void>;
}

/** Before the first page is opened. */
export async function installVirtualCamera(context: BrowserContext): Promise<void> {
  await context.exposeFunction('readClip', (name: string) => readFileSync(`${CLIPS}/${name}`).toString('base64'));
  await context.addInitScript(direct);
}

export function virtualCamera(page: Page): VirtualCamera {
  const tell = (command: string, ...args: readonly (string | number)[]) =>
    page.evaluate(
      ([name, given]) =>
        (globalThis as unknown as { stage: Record<string, (...args: readonly unknown[]) => Promise<void>> }).stage[
          name
        ]?.(...given),
      [command, args] as const,
    );
  return {
    hold: (clip, atSec = 0) => tell('hold', clip, atSec),
    play: (toSec) => tell('play', toSec ?? Number.MAX_SAFE_INTEGER),
    freeze: () => tell('freeze'),
    unplug: () => tell('unplug'),
    plug: () => tell('plug'),
  };
}

/** Runs inside the page: stands on nothing outside itself. */
function direct(): void {
  const { mediaDevices } = navigator;
  // About blank, or an insecure address.
  if ((mediaDevices as MediaDevices | undefined) === undefined) return;
  const page = globalThis as unknown as { readClip(name: string): Promise<string>; stage: unknown };
  const video = document.createElement('video');
  video.muted = true;
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 360;
  let untilSec = 0;
  let shown = '';
  let plugged = true;
  let tracks: MediaStreamTrack[] = [];

  const draw = () => {
    if (video.currentTime >= untilSec && !video.paused) video.pause();
    const context = canvas.getContext('2d');
    if (!context || video.videoWidth === 0) return;
    const scale = Math.min(canvas.width / video.videoWidth, canvas.height / video.videoHeight);
    const [width, height] = [video.videoWidth * scale, video.videoHeight * scale];
    context.fillStyle = '#3a3a3a';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(video, (canvas.width - width) / 2, (canvas.height - height) / 2, width, height);
  };
  setInterval(draw, 33);

  const once = (type: string) =>
    new Promise<void>((done) => {
      video.addEventListener(type, () => done(), { once: true });
    });

  page.stage = {
    async hold(clip: string, atSec: number) {
      video.pause();
      if (shown !== clip) {
        const bytes = Uint8Array.from(atob(await page.readClip(clip)), (character) => character.charCodeAt(0));
        const loaded = once('loadeddata');
        video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/mp4' }));
        await loaded;
        shown = clip;
      }
      const sought = once('seeked');
      video.currentTime = atSec;
      await sought;
      draw();
    },
    async play(toSec: number) {
      untilSec = toSec;
      await video.play();
    },
    freeze() {
      video.pause();
    },
    unplug() {
      plugged = false;
      for (const track of tracks) {
        track.stop();
        // The page's own stop says nothing; the browser says it for a camera that goes.
        track.dispatchEvent(new Event('ended'));
      }
      tracks = [];
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
    plug() {
      plugged = true;
      mediaDevices.dispatchEvent(new Event('devicechange'));
    },
  };

  mediaDevices.getUserMedia = () => {
    if (!plugged) return Promise.reject(new DOMException('Requested device not found', 'NotFoundError'));
    const stream = canvas.captureStream(30);
    tracks.push(...stream.getVideoTracks());
    return Promise.resolve(stream);
  };
}
