// What is around the body while a phone is set up: light, how the phone leans, whether it is still in a hand, who else is there.
// Looked at seldom; what a device cannot tell is left out, and the picture alone speaks.
import type { LightMeter } from '../device/luminance.ts';
import type { TiltSensor } from '../device/tilt.ts';
import type { Surroundings } from '../domain/body/framing.ts';
import {
  judgeLight,
  lumaChange,
  type LightState,
  type LumaGrid,
  TOO_DARK_BELOW,
} from '../domain/body/framing-light.ts';
import type { Pose } from '../domain/body/keypoints.ts';
import { isSomebody } from '../domain/coaching/presence.ts';
import type { Run } from './coach-run.ts';

export interface LookAround {
  /** Once a frame. `settingUp`: before a set there is more to look at, and more often. */
  look(run: Run, pose: Pose | null, settingUp: boolean): Surroundings;
}

const LIGHT_EVERY_MS = { settingUp: 700, counting: 2000 } as const;
/** The tenth of a whole picture's brightness: a phone that is carried; a lamp switched on is that once. */
const CARRIED_CHANGE = 22;
const CARRIED_LOOKS = 2;

interface Seen {
  readonly run: Run;
  light: LightState;
  lightAtMs: number;
  before: LumaGrid | null;
  changes: number;
}

/** `later` runs work in a task of its own: a picture that is drawn small takes longer than a frame may. */
export function createLookAround(
  lightMeter: LightMeter | null,
  tilt: TiltSensor | null,
  later: (work: () => void) => void = (work) => work(),
): LookAround {
  let seen: Seen | null = null;

  function lightOf(now: Seen, run: Run, pose: Pose | null, settingUp: boolean): void {
    const { preview } = run.source;
    const everyMs = settingUp ? LIGHT_EVERY_MS.settingUp : LIGHT_EVERY_MS.counting;
    const somebody = isSomebody(pose);
    // While it counts a body that is seen is proof enough of light.
    if (somebody && !settingUp) now.light = 'fine';
    if (!lightMeter || !preview || (somebody && !settingUp) || run.lastMs - now.lightAtMs < everyMs) return;
    now.lightAtMs = run.lastMs;
    later(() => measure(lightMeter, preview, now, pose, somebody));
  }

  function measure(
    meter: LightMeter,
    preview: HTMLVideoElement | HTMLCanvasElement,
    now: Seen,
    pose: Pose | null,
    somebody: boolean,
  ): void {
    const grid = meter.look?.(preview) ?? null;
    if (!grid) {
      const luma = meter.measure(preview);
      now.light = luma !== null && luma < TOO_DARK_BELOW && !somebody ? 'too_dark' : 'fine';
      return;
    }
    const light = judgeLight(grid, somebody ? pose : null);
    // Before a dark or a white wall a body may be seen perfectly well; against the light it is its outline that is seen.
    now.light = somebody && light !== 'backlit' ? 'fine' : light;
    now.changes = now.before && lumaChange(now.before, grid) > CARRIED_CHANGE ? now.changes + 1 : 0;
    now.before = grid;
  }

  return {
    look(run, pose, settingUp) {
      if (seen?.run !== run)
        seen = { run, light: 'fine', lightAtMs: Number.NEGATIVE_INFINITY, before: null, changes: 0 };
      lightOf(seen, run, pose, settingUp);
      const people = run.people;
      if (!settingUp || run.source.kind !== 'camera') return { people, light: seen.light };
      const leaning = tilt?.read() ?? null;
      return {
        people,
        light: seen.light,
        // The camera on the back looks the other way; a picture that is not mirrored is its.
        pitchUpDeg: leaning && (run.source.mirrored ? leaning.screenUpDeg : -leaning.screenUpDeg),
        isMoving: leaning ? leaning.isMoving : !isSomebody(pose) && seen.changes >= CARRIED_LOOKS,
      };
    },
  };
}
