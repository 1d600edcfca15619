// Which tone belongs to which moment, so that a set can be done without looking: pitch follows the depth, ticks pace the lowering.
import type { CounterState } from '../counting/repetition.ts';
import type { Movement, Tempo } from '../movements/movement.ts';

// Design defaults. Within the band the pitch stands still: what is reached is heard as reached, not as more to do.
const LOWEST_HZ = 220;
const HIGHEST_HZ = 440;
export const BAND_HZ = 587;
/** Nearer to the start than this nobody is in a repetition, and it is quiet. */
const QUIET_BELOW = 0.12;

/** Null: silence. `bandFrom`: the depth from which on the range is reached (0 start … 1 full). An octave over the way, evenly in pitch. */
export function depthHz(depth: number, bandFrom: number): number | null {
  if (!(depth >= QUIET_BELOW)) return null;
  if (depth >= bandFrom) return BAND_HZ;
  return LOWEST_HZ * (HIGHEST_HZ / LOWEST_HZ) ** Math.max(0, depth / bandFrom);
}

/** A band that was left only by this much is not entered anew. */
const LEFT_BY = 0.06;

/** True on the one frame of each repetition on which the band is reached. */
export function createBandChime(bandFrom: number): (depth: number) => boolean {
  let inside = false;
  return (depth) => {
    const enters = !inside && depth >= bandFrom;
    if (enters) inside = true;
    else if (depth < bandFrom - LEFT_BY) inside = false;
    return enters;
  };
}

export interface TempoTicks {
  /** Once a frame; `last`: the lowering should end about now. */
  push(counting: CounterState['phase'], depth: number, timestampMs: number): 'tick' | 'last' | null;
}

const BEAT_MS = 1000;
/** One beat alone gives no pace. */
const LEAST_BEATS = 2;
/** The lowering of a lift begins when the depth has fallen this far from its peak; it is set out on when it has risen so far. */
const TURNED_BY = 0.08;
/** …which is seen when this share of the way's time has gone (minimum-jerk profile, Flash and Hogan 1985). */
const ONSET_SHARE = 0.23;
/** The lift is at the top from here on. */
const TOP = 0.5;

/** Beats of the lowering: about one a second, two at least, evenly up to the movement's own eccentric time; the first one beat after it has begun. */
export function createTempoTicks(
  firstPhase: 'eccentric' | 'concentric',
  { eccentricMs }: Pick<Tempo, 'eccentricMs'>,
): TempoTicks {
  const beats = Math.max(LEAST_BEATS, Math.round(eccentricMs / BEAT_MS));
  const beatMs = eccentricMs / beats;
  let lowest = 0;
  let peak = 0;
  let sinceMs: number | null = null;
  let beat = 0;

  function lowering(counting: CounterState['phase'], depth: number): boolean {
    if (counting !== 'moving') {
      // A lift is over before its weight is quite down.
      if (firstPhase === 'eccentric' || depth < TURNED_BY) {
        lowest = depth;
        peak = 0;
        return false;
      }
    }
    lowest = Math.min(lowest, depth);
    peak = Math.max(peak, depth);
    if (firstPhase === 'eccentric') return depth - lowest >= TURNED_BY && peak - depth < TURNED_BY;
    return peak >= TOP && peak - depth >= TURNED_BY;
  }

  return {
    push(counting, depth, timestampMs) {
      if (!lowering(counting, depth)) {
        sinceMs = null;
        return null;
      }
      if (sinceMs === null) {
        sinceMs = timestampMs - ONSET_SHARE * eccentricMs;
        beat = 0;
      }
      if (beat >= beats || timestampMs - sinceMs < (beat + 1) * beatMs) return null;
      beat += 1;
      return beat === beats ? 'last' : 'tick';
    },
  };
}

/** What there is to pace: nothing in a hold. */
export function tempoTicksOf(movement: Movement): TempoTicks | null {
  return movement.kind === 'hold' || movement.tempo.eccentricMs <= 0
    ? null
    : createTempoTicks(movement.firstPhase, movement.tempo);
}

/** Moments that have a sound of their own. The end of a rest has its own alarm (device/rest-alarm.ts), which a locked phone plays too. */
export type ToneMoment = 'count' | 'band' | 'tick' | 'last_tick' | 'set_end' | 'paused' | 'resumed';

/** One note: pitch, length and loudness 0–1; played one after the other. */
export interface Note {
  readonly hz: number;
  readonly ms: number;
  readonly level: number;
}

/** Short, so that a voice over it is understood; up is on, down is off. */
export const NOTES: Readonly<Record<ToneMoment, readonly Note[]>> = {
  count: [{ hz: 880, ms: 60, level: 0.5 }],
  band: [
    { hz: 784, ms: 70, level: 0.6 },
    { hz: 1175, ms: 110, level: 0.6 },
  ],
  tick: [{ hz: 1000, ms: 25, level: 0.35 }],
  last_tick: [{ hz: 1500, ms: 45, level: 0.5 }],
  set_end: [
    { hz: 659, ms: 140, level: 0.7 },
    { hz: 523, ms: 260, level: 0.7 },
  ],
  paused: [
    { hz: 784, ms: 110, level: 0.7 },
    { hz: 523, ms: 180, level: 0.7 },
  ],
  resumed: [
    { hz: 523, ms: 110, level: 0.7 },
    { hz: 784, ms: 180, level: 0.7 },
  ],
};
