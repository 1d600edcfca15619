// The tones of a set, frame by frame: pitch by depth, the chime at the band, the beats of the lowering. Nothing where they are not wanted.
import type { Tones } from '../device/tones.ts';
import type { CoachingPreferences } from '../domain/coaching/cue-preferences.ts';
import { createBandChime, depthHz, tempoTicksOf } from '../domain/coaching/tone-plan.ts';
import type { CounterState } from '../domain/counting/repetition.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { targetBand } from '../domain/movements/target-band.ts';

export interface ToneLine {
  /** Once a frame that is counted. */
  follow(state: CounterState, timestampMs: number): void;
  /** While a set runs; in pauses and rests the audio device sleeps. */
  setActive(active: boolean): void;
}

const SILENT: ToneLine = { follow: () => undefined, setActive: () => undefined };

export function createToneLine(
  movement: Movement,
  tones: Tones | null,
  { toneDepth, toneTempo }: Pick<CoachingPreferences, 'toneDepth' | 'toneTempo'>,
): ToneLine {
  if (!tones) return SILENT;
  const band = movement.kind === 'repetition' ? targetBand(movement) : null;
  const chime = toneDepth && band ? createBandChime(band.from) : null;
  const ticks = toneTempo ? tempoTicksOf(movement) : null;
  return {
    follow({ phase, depth }, timestampMs) {
      if (chime && band) {
        tones.depth(phase === 'moving' ? depthHz(depth, band.from) : null);
        if (chime(depth) && phase === 'moving') tones.play('band');
      }
      const tick = ticks?.push(phase, depth, timestampMs);
      if (tick) tones.play(tick === 'last' ? 'last_tick' : 'tick');
    },
    setActive: (active) => tones.setActive(active),
  };
}
