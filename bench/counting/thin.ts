// A recording as a slower camera would have given it: on each tick of a clock the newest frame there is, with that frame's own time.
import { posesOf } from '../../src/device/recording-source.ts';
import type { KeypointRecording, Pose } from '../../src/domain/body/keypoints.ts';

/** `pose` null: nobody was found in the frame. */
export interface Frame {
  readonly pose: Pose | null;
  readonly timestampMs: number;
}

/** At most `fps` frames a second; a recording that is slower is left as it is. Frames are never made up. */
export function thin(recording: KeypointRecording, fps: number): readonly Frame[] {
  const frames = posesOf(recording).map((pose, index) => ({ pose, timestampMs: (1000 * index) / recording.fps }));
  if (recording.fps <= fps) return frames;
  const ticks = Math.floor((frames.length / recording.fps) * fps);
  return Array.from({ length: ticks }, (_, tick) => Math.floor((tick / fps) * recording.fps + 1e-6)).flatMap(
    (index) => frames[index] ?? [],
  );
}
