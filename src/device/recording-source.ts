// A recorded keypoint sequence played at its own speed: poses without pictures, for replaying a set exactly.
import * as v from 'valibot';
import { KEYPOINT_NAMES, type KeypointRecording, type Pose } from '../domain/body/keypoints.ts';
import { type FrameClock } from './frame-loop.ts';
import type { FrameSource, SourceEnd } from './frame-source.ts';

const finite = v.pipe(v.number(), v.finite());
/** Half an hour at 120 frames a second: beyond that a file is a mistake. */
const MAX_FRAMES = 216_000;
const pointSchema = v.strictTuple([finite, finite, v.pipe(finite, v.minValue(0), v.maxValue(1))]);
const recordingSchema = v.object({
  fps: v.pipe(finite, v.minValue(1), v.maxValue(240)),
  size: v.strictTuple([v.pipe(finite, v.minValue(1)), v.pipe(finite, v.minValue(1))]),
  keypoints: v.pipe(
    v.array(v.nullable(v.pipe(v.array(pointSchema), v.length(KEYPOINT_NAMES.length)))),
    v.minLength(1, 'there are no frames in it'),
    v.maxLength(MAX_FRAMES),
  ),
});

export type ReadRecording =
  | { readonly kind: 'recording'; readonly recording: KeypointRecording }
  /** `detail` names the place, for support: `keypoints.3.16.2: Invalid value`. */
  | { readonly kind: 'failed'; readonly reason: 'not_recording' | 'empty'; readonly detail: string };

/** Reads `{fps, size, keypoints: [frame][17][x, y, score]}`; anything else is refused with the place of the first fault. */
export function readRecording(text: string): ReadRecording {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { kind: 'failed', reason: 'not_recording', detail: String(error) };
  }
  const parsed = v.safeParse(recordingSchema, json, { abortEarly: true });
  if (parsed.success) return { kind: 'recording', recording: parsed.output };
  const [issue] = parsed.issues;
  const empty = issue.message === 'there are no frames in it';
  return {
    kind: 'failed',
    reason: empty ? 'empty' : 'not_recording',
    detail: `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
  };
}

/** The recording's poses, their timestamps from its frame rate, the first at 0 ms. */
export function posesOf({ fps, size: [width, height], keypoints }: KeypointRecording): readonly (Pose | null)[] {
  return keypoints.map((points, frame) =>
    points
      ? {
          timestampMs: (1000 * frame) / fps,
          width,
          height,
          keypoints: points.map(([x, y, score]) => ({ x, y, score })),
        }
      : null,
  );
}

export function createRecordingSource(recording: KeypointRecording, clock: FrameClock): FrameSource {
  const poses = posesOf(recording);
  const [width, height] = recording.size;
  let index = 0;
  let startedMs: number | null = null;
  let settle: (end: SourceEnd) => void = () => undefined;
  const ended = new Promise<SourceEnd>((done) => {
    settle = done;
  });
  let closed = false;
  return {
    kind: 'recording',
    mirrored: false,
    durationMs: (1000 * poses.length) / recording.fps,
    preview: null,
    size: () => ({ width, height }),
    async next() {
      startedMs ??= clock.now();
      const timestampMs = (1000 * index) / recording.fps;
      const earlyMs = startedMs + timestampMs - clock.now();
      if (earlyMs > 0) await clock.wait(earlyMs);
      const pose = poses[index];
      if (closed || pose === undefined) {
        settle('finished');
        return null;
      }
      index += 1;
      return { kind: 'pose', pose, timestampMs };
    },
    ended,
    close() {
      closed = true;
      settle('closed');
    },
  };
}
