// What the fake camera plays: real footage where it is at hand, else the simulator's figure; the same tests run on both.
import { existsSync } from 'node:fs';
import { movementById } from '../src/domain/movements/registry.ts';
import { composeClip } from './compose-clip.ts';
import { figureClip } from './figure-clip.ts';

const SQUATS = '../shared/data/videos/clips/squat-a.mp4';

export interface Footage {
  /** Absolute path of an MJPEG. */
  readonly clip: string;
  readonly reps: number;
  readonly real: boolean;
}

/** Air squats with a quiet beginning long enough to be framed and counted in. The camera plays them over and over. */
export async function squatFootage(): Promise<Footage> {
  if (existsSync(SQUATS))
    return { clip: await composeClip({ video: SQUATS, leadSec: 12, tailSec: 12 }), reps: 8, real: true };
  console.warn(`${SQUATS} is not here: the drawn figure stands in for it`);
  const movement = movementById('air_squat');
  if (!movement) throw new Error('air_squat is gone');
  return {
    clip: await figureClip({ movement, repetitions: 5, leadMs: 12_000, tailMs: 12_000 }),
    reps: 5,
    real: false,
  };
}
