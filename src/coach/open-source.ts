// Opens what the person chose to be seen through: camera, video file, recorded poses, or the drawn figure.
import type { CameraKeeper } from '../device/camera-keeper.ts';
import { createFigureSource } from '../device/figure-source.ts';
import type { FrameClock } from '../device/frame-loop.ts';
import { createRecordingSource, readRecording } from '../device/recording-source.ts';
import { openVideoFile } from '../device/video-file.ts';
import type { OpenSource } from './coach-dependencies.ts';

/** The figure stands still until the countdown is surely over: framing, three seconds, and a slow first frame. */
const FIGURE_LEAD_MS = 5500;
const FIGURE_TAIL_MS = 2000;
/** Twice the largest recording that readRecording accepts, as text. */
const MAX_RECORDING_BYTES = 200_000_000;

export function createOpenSource(clock: FrameClock, cameras: Pick<CameraKeeper, 'open'>): OpenSource {
  return async (chosen, movement, repetitions) => {
    switch (chosen.kind) {
      case 'camera': {
        const { facing, deviceId } = chosen;
        const opened = await cameras.open(deviceId === undefined ? { facing } : { facing, deviceId });
        return opened.kind === 'open'
          ? opened
          : { kind: 'failed', problem: { where: 'camera', reason: opened.reason } };
      }
      case 'video': {
        const opened = await openVideoFile(chosen.file);
        return opened.kind === 'open' ? opened : { kind: 'failed', problem: { where: 'video', reason: opened.reason } };
      }
      case 'recording': {
        const text = await readText(chosen.file);
        const read = text === null ? null : readRecording(text);
        if (read?.kind === 'recording') return { kind: 'open', source: createRecordingSource(read.recording, clock) };
        return { kind: 'failed', problem: { where: 'recording', reason: read?.reason ?? 'not_recording' } };
      }
      case 'demonstration':
        return {
          kind: 'open',
          source: createFigureSource({ movement, repetitions, leadMs: FIGURE_LEAD_MS, tailMs: FIGURE_TAIL_MS }, clock),
        };
    }
  };
}

/** Null where the file is gone, unreadable or far too large. */
async function readText(file: File): Promise<string | null> {
  if (file.size > MAX_RECORDING_BYTES) return null;
  try {
    return await file.text();
  } catch {
    return null;
  }
}
