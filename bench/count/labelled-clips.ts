// The labelled footage: what is known of each clip, and its keypoints from wherever they can be had.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openVideoPoser, type VideoPoser, type VideoPoserOptions } from '../../cli/analyse/pose-videos.ts';
import { readRecording } from '../../src/device/recording-source.ts';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';

export const FOOTAGE = '../shared/data/videos';
const RECORDED = '../shared/data/keypoints/pushups-movenet.json.gz';

/** One entry of labels.json: `accept` is the fair range where a clip begins or ends in mid-repetition. */
export interface Label {
  readonly file: string;
  readonly exercise: string;
  readonly reps: number;
  readonly accept?: readonly [min: number, max: number];
  readonly holdSeconds?: number;
  readonly use?: boolean;
  /** `none`, `unsure`, or what is wrong with it. */
  readonly faults?: readonly string[];
}

/** `videos`: posed by this product; `recorded`: somebody else's MoveNet run on the same clips, at their full frame rate. */
export type KeypointOrigin = 'videos' | 'recorded';

export interface LabelledClip {
  readonly label: Label;
  readonly origin: KeypointOrigin;
  readonly recording: KeypointRecording;
}

export function readLabels(): readonly Label[] {
  const labels = JSON.parse(readFileSync(join(FOOTAGE, 'labels.json'), 'utf8')) as readonly Label[];
  return labels.filter(({ use }) => use !== false);
}

export function clipName({ file }: Label): string {
  return basename(file, '.mp4');
}

/** Frame of the recorded clips; their keypoints lie in the square it was padded to, scaled to this height. */
const [WIDTH, HEIGHT] = [640, 360];
const PADDING = (WIDTH - HEIGHT) / 2;

/** The push-up clips as they came with keypoints: no rate is written in the file, 25 a second but for one man's clips. */
export function recordedClips(labels: readonly Label[]): readonly LabelledClip[] {
  if (!existsSync(RECORDED)) return [];
  const all = JSON.parse(gunzipSync(readFileSync(RECORDED)).toString()) as Record<
    string,
    KeypointRecording['keypoints']
  >;
  return labels.flatMap((label) => {
    const name = clipName(label);
    const keypoints = all[name];
    if (!keypoints) return [];
    const [, number] = /^wrong(\d+)$/.exec(name) ?? [];
    const fps = number !== undefined && Number(number) >= 28 ? 29.97 : 25;
    const upright = keypoints.map(
      (points) => points && points.map(([x, y, score]) => [x, (y * WIDTH) / HEIGHT - PADDING, score] as const),
    );
    return [{ label, origin: 'recorded', recording: { fps, size: [WIDTH, HEIGHT], keypoints: upright } } as const];
  });
}

/** Keypoints kept in `folder` by an earlier run; with `pose` the missing ones are made from the videos. */
export async function posedClips(
  labels: readonly Label[],
  folder: string,
  pose: VideoPoserOptions | null,
): Promise<readonly LabelledClip[]> {
  const clips: LabelledClip[] = [];
  let poser: VideoPoser | null = null;
  try {
    for (const label of labels) {
      const kept = join(folder, `${clipName(label)}.json`);
      if (!existsSync(kept)) {
        if (!pose) continue;
        poser ??= await openVideoPoser(pose);
        console.error(`posing ${label.file}`);
        const posed = await poser.pose(join(FOOTAGE, label.file));
        if (posed.kind === 'failed') throw new Error(`${label.file}: ${posed.message}`);
        mkdirSync(folder, { recursive: true });
        writeFileSync(kept, JSON.stringify(posed.recording));
      }
      const read = readRecording(readFileSync(kept, 'utf8'));
      if (read.kind === 'failed') throw new Error(`${kept}: ${read.detail}`);
      clips.push({ label, origin: 'videos', recording: read.recording });
    }
  } finally {
    await poser?.close();
  }
  return clips;
}
