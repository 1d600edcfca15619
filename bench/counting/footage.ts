// The labelled footage: what is known of each clip, and its keypoints from wherever they can be had.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readRecording } from '../../src/device/recording-source.ts';
import type { KeypointRecording } from '../../src/domain/body/keypoints.ts';

export const FOOTAGE = '../shared/data/videos';
const RECORDED = '../shared/data/keypoints/pushups-movenet.json.gz';
/** The most frames a second that are posed; the slower rates of the bench are taken from these. */
export const POSED_FPS = 30;
export const POSED_FOLDER = `.cache/counting/${POSED_FPS}`;

/** Who decoded the pictures and ran the pose service; see pose-clips.ts. */
export const POSED_BY = ['node', 'browser'] as const;
export type PosedBy = (typeof POSED_BY)[number];

/** One entry of labels.json: `accept` is the fair range where a clip begins or ends in mid-repetition. */
export interface Label {
  readonly file: string;
  readonly exercise: string;
  readonly reps: number;
  readonly accept?: readonly [min: number, max: number];
  readonly view: string;
  readonly holdSeconds?: number | null;
  readonly use?: boolean;
  /** Repetitions only begun or only ended, in words; `none`. */
  readonly partial?: string;
  /** `none`, `unsure`, or what is wrong with it. */
  readonly faults?: readonly string[];
  readonly note?: string;
}

/** `videos`: posed by this product; `recorded`: somebody else's MoveNet run on the same clips, at their full frame rate. */
export type KeypointOrigin = 'videos' | 'recorded';

export interface LabelledClip {
  readonly label: Label;
  readonly origin: KeypointOrigin;
  readonly recording: KeypointRecording;
}

/** The labels call every squat one; from the camera it is the air squat's movement, with or without a bar. */
const MOVEMENT_OF: Readonly<Record<string, string>> = { squat: 'air_squat' };

export function movementIdOf({ exercise }: Label): string {
  return MOVEMENT_OF[exercise] ?? exercise;
}

export function readLabels(): readonly Label[] {
  if (!existsSync(join(FOOTAGE, 'labels.json'))) return [];
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

export interface PosedClips {
  readonly clips: readonly LabelledClip[];
  /** Names of clips posed by an earlier state of the pose service. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
}

/** What earlier runs posed and kept in `.cache/counting/30/`. */
export function posedClips(labels: readonly Label[]): PosedClips {
  const clips: LabelledClip[] = [];
  const stale: string[] = [];
  const missing: string[] = [];
  for (const label of labels) {
    const kept = keptAt(label);
    if (!existsSync(kept)) {
      missing.push(clipName(label));
      continue;
    }
    if (!isPosed(label)) stale.push(clipName(label));
    const read = readRecording(readFileSync(kept, 'utf8'));
    if (read.kind === 'failed') throw new Error(`${kept}: ${read.detail}`);
    clips.push({ label, origin: 'videos', recording: read.recording });
  }
  return { clips, stale, missing };
}

/** True where the clip's keypoints are there and up to date; `by`: and made in this way. */
export function isPosed(label: Label, by?: PosedBy): boolean {
  if (!existsSync(keptAt(label))) return false;
  const made = /^\{"pipeline":"([0-9a-z-]+)"/.exec(readFileSync(keptAt(label), 'utf8'))?.[1];
  return (by ? [by] : POSED_BY).some((way) => posePipeline(way) === made);
}

export function keptAt(label: Label): string {
  return join(POSED_FOLDER, `${clipName(label)}.json`);
}

/** A mark of everything that decides where a keypoint falls: who decodes, the pose service's sources, the model's own mark. */
export function posePipeline(by: PosedBy): string {
  pipeline ??= pipelineMark();
  return `${by}-${pipeline}`;
}

let pipeline: string | null = null;

function pipelineMark(): string {
  const hash = createHash('sha256');
  const folder = 'src/services/pose';
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(readFileSync(join(folder, file)));
  const { models } = JSON.parse(readFileSync('models/manifest.json', 'utf8')) as {
    models: readonly { id: string }[];
  };
  hash.update(JSON.stringify(models.find(({ id }) => id === 'movenet-lightning')));
  return hash.digest('hex').slice(0, 16);
}
