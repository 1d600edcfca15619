// The person's own good repetition that is most like this one: the measure of an explanation, and the ghost behind a replay.
import { FEATURE_COUNT, FEATURE_SIGNALS } from '../features.ts';
import { isGoodExample, type RepetitionRecording } from '../repetition-recording.ts';

type Compared = Pick<RepetitionRecording, 'setId' | 'index' | 'movementId' | 'view' | 'features'>;

/** However alike a person's repetitions are, less than this is the pose model's noise: degrees, torso lengths or shares, hundreds of degrees a second. */
const LEAST_SPREAD: Readonly<Record<(typeof FEATURE_SIGNALS)[number], number>> = {
  nearKnee: 4,
  farKnee: 6,
  nearHip: 4,
  farHip: 6,
  nearElbow: 5,
  upperArmToTrunk: 5,
  trunkLean: 3,
  hipOffset: 0.05,
  kneeAnkleRatio: 0.1,
  drivingVelocity: 0.3,
};

/** Among `recordings`, of the same movement seen from the same side, good and not this one itself; null where there is none. */
export function nearestGood(
  repetition: Compared,
  recordings: readonly RepetitionRecording[],
): RepetitionRecording | null {
  const { features } = repetition;
  const candidates = recordings.filter(
    (other) =>
      isGoodExample(other) &&
      other.movementId === repetition.movementId &&
      other.view === repetition.view &&
      other.features !== null &&
      !(other.setId === repetition.setId && other.index === repetition.index),
  );
  if (!features || candidates.length === 0) return null;
  const spread = spreadOf(candidates.flatMap((other) => (other.features ? [other.features] : [])));
  const [nearest] = candidates
    .map((other) => ({ other, distance: distanceBetween(features, other.features ?? [], spread) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest?.other ?? null;
}

/** Mean square difference in the person's own spread: 0 where nothing differs. */
export function distanceBetween(a: readonly number[], b: readonly number[], spread: readonly number[]): number {
  const total = a.reduce((sum, value, index) => sum + ((value - (b[index] ?? value)) / (spread[index] ?? 1)) ** 2, 0);
  return total / Math.max(1, a.length);
}

/** Standard deviation of each feature over the repetitions, at least LEAST_SPREAD. */
export function spreadOf(rows: readonly (readonly number[])[]): readonly number[] {
  return Array.from({ length: FEATURE_COUNT }, (_, index) => {
    const values = rows.map((row) => row[index] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
    const signal = FEATURE_SIGNALS[index % FEATURE_SIGNALS.length];
    return Math.max(signal ? LEAST_SPREAD[signal] : 1, Math.sqrt(variance));
  });
}
