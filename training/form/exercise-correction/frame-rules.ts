// The rules of the movement files, asked of a single frame: what the networks are held against, and what speaks where they are silent.
import { measureSignals } from '../../../src/domain/body/measure-signals.ts';
import { FRAME_FEATURES, type FrameMovement } from '../../../src/domain/form/frame-features.ts';
import { evidenceOf } from '../../../src/domain/form/fault-evidence.ts';
import { bicepCurl } from '../../../src/domain/movements/bicep-curl.ts';
import { lunge } from '../../../src/domain/movements/lunge.ts';
import { plank } from '../../../src/domain/movements/plank.ts';
import { LEANING_BACK } from '../../../src/domain/movements/press-faults.ts';
import type { FaultRule, Movement, View } from '../../../src/domain/movements/movement.ts';
import type { LabelledFrame } from './frames.ts';

/**
 * Where a movement's file has no such fault: the curl borrows the press's bound for leaning back (signed here, back positive), the
 * lunge's knee is past a shank leaning 20° forward, in shares of the shank. Design defaults, not tuned on this data.
 */
const BORROWED: Readonly<Record<string, FaultRule>> = {
  leaning_back: LEANING_BACK.rule,
  knee_forward: {
    signal: 'kneeDeg',
    at: 'turn',
    direction: 'above',
    good: Math.sin((20 * Math.PI) / 180),
    deadBand: 0.09,
  },
};

/** Named one by one, so that a result is not asked for again whenever any movement changes. */
const MOVEMENTS: Readonly<Record<FrameMovement, Movement>> = { plank, bicep_curl: bicepCurl, lunge };

const BORROWED_VIEWS: readonly View[] = ['side'];

/** Probability 0–1 of each fault by its rule; null where it does not claim the view. */
export function ruleProbabilities(
  movement: FrameMovement,
  faults: readonly string[],
  { pose, orientation, features, view }: Pick<LabelledFrame, 'pose' | 'orientation' | 'features' | 'view'>,
): Readonly<Record<string, number | null>> {
  const specs = MOVEMENTS[movement].faults;
  const names: readonly string[] = FRAME_FEATURES[movement];
  const feature = (name: string) => features[names.indexOf(name)] ?? Number.NaN;
  const signals = measureSignals(pose, orientation.near);
  return Object.fromEntries(
    faults.map((id) => {
      const spec = specs.find((fault) => fault.id === id);
      if (!(spec?.views ?? BORROWED_VIEWS).includes(view)) return [id, null];
      if (spec) return [id, probabilityOf(spec.rule, signals[spec.rule.signal])];
      return [
        id,
        probabilityOf(BORROWED[id], id === 'leaning_back' ? -feature('trunkLeanDeg') : feature('kneeAheadOfAnkle')),
      ];
    }),
  );
}

function probabilityOf(rule: FaultRule | undefined, value: number | undefined): number {
  return rule && value !== undefined && Number.isFinite(value) ? evidenceOf(rule, value).probability : 0;
}
