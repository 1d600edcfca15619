// Runs inside headless Chromium: decodes a video by exact seeking and poses it with the app's own worker.
import manifest from '../../models/manifest.json';
import type { PoseStart, PoseStartResult } from '../../src/contracts/pose.ts';
import { createModelStore } from '../../src/device/model-store.ts';
import { loadVideo, seek } from '../../src/device/video-file.ts';
import { capture } from '../../src/device/video-frames.ts';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';
import { connect } from '../../src/rpc/connect.ts';
import type { VisionApi } from '../../src/contracts/realms.ts';

export type PosedVideo =
  | {
      readonly kind: 'posed';
      readonly recording: KeypointRecording;
      readonly durationMs: number;
      /** Of the frames, 0–1, in which another body was noticed. */
      readonly secondPersonShare: number;
      /** The file breaks off: nothing after the last frame could be read. */
      readonly brokenOff: boolean;
    }
  | { readonly kind: 'failed'; readonly reason: 'undecodable' | 'empty' | 'pose'; readonly detail: string };

export interface AnalysisPage {
  /** Puts Thunder where the worker looks for it, as the app does when the person asks for it. */
  fetchThunder(): Promise<void>;
  start(options: PoseStart): Promise<PoseStartResult>;
  /** Poses the video at `url`, one frame each 1/`fps` s. Coordinates in pixels of the video. */
  pose(url: string, fps: number): Promise<PosedVideo>;
}

const { api } = connect<VisionApi>(
  () => new Worker(new URL('../../src/services/vision.worker.ts', import.meta.url), { type: 'module' }),
);

async function poseVideo(url: string, fps: number): Promise<PosedVideo> {
  const loaded = await loadVideo(url);
  if (loaded.kind === 'failed') return loaded;
  const { video, durationMs } = loaded;
  try {
    await api.pose.reset();
    const { videoWidth: width, videoHeight: height } = video;
    const count = Math.max(1, Math.floor((durationMs / 1000) * fps));
    const keypoints: (readonly (readonly [number, number, number])[] | null)[] = [];
    let accompanied = 0;
    let brokenOff = false;
    let ahead = pictureAt(video, 0, fps);
    for (let index = 0; index < count; index++) {
      const picture = await ahead;
      if (picture === 'unreadable') {
        brokenOff = true;
        break;
      }
      // The next picture is decoded while this one is posed.
      if (index + 1 < count) ahead = pictureAt(video, index + 1, fps);
      if (!picture) {
        keypoints.push(null);
        continue;
      }
      const estimate = await api.pose.estimate(picture, (1000 * index) / fps);
      if (estimate.kind === 'unavailable')
        return { kind: 'failed', reason: 'pose', detail: `${estimate.reason} ${estimate.detail ?? ''}`.trim() };
      const { pose } = estimate;
      if (estimate.people === 2) accompanied += 1;
      keypoints.push(
        pose &&
          pose.keypoints.map(({ x, y, score }) => [
            round((x * width) / pose.width, 2),
            round((y * height) / pose.height, 2),
            round(score, 3),
          ]),
      );
    }
    const recording = { fps, size: [width, height] as const, keypoints };
    if (brokenOff && keypoints.length === 0)
      return { kind: 'failed', reason: 'undecodable', detail: 'not one picture can be read' };
    return {
      kind: 'posed',
      durationMs: brokenOff ? (1000 * keypoints.length) / fps : durationMs,
      recording,
      secondPersonShare: accompanied / Math.max(1, keypoints.length),
      brokenOff,
    };
  } finally {
    video.removeAttribute('src');
    video.load();
  }
}

/** The picture shown in the middle of the `index`th interval, so that rounding never falls on its neighbour. */
async function pictureAt(
  video: HTMLVideoElement,
  index: number,
  fps: number,
): Promise<ImageBitmap | 'unreadable' | null> {
  return (await seek(video, (index + 0.5) / fps)) ? capture(video) : 'unreadable';
}

function round(value: number, digits: number): number {
  const unit = 10 ** digits;
  return Math.round(value * unit) / unit;
}

async function fetchThunder(): Promise<void> {
  const files = manifest.models.find(({ id }) => id === 'movenet-thunder')?.files ?? [];
  const stored = await createModelStore({ files, baseUrl: `${location.origin}/` }).download(() => undefined);
  if (stored.kind === 'failed') throw new Error(`Thunder could not be loaded: ${stored.detail}`);
}

const page: AnalysisPage = { fetchThunder, start: (options) => api.pose.start(options), pose: poseVideo };
Object.assign(globalThis, { analysisPage: page });
