// What one exercise comes to in one workout.
import { loadKg } from './load-kg.ts';
import { maximumInterval } from './maximum-interval.ts';
import type { SetRecord, WorkoutRecord } from './records.ts';
import { defined, greatest, mean, round, sum } from './roll-up-numbers.ts';
import type { ExerciseRollup, SetTop } from './roll-up.ts';

/** `sets`: of one exercise, performed, in order, at least one; `counted`: how many of them begin a set (the other side of a pair does not). */
export function rollUpExercise(
  workout: WorkoutRecord,
  sets: readonly SetRecord[],
  counted: { readonly sets: number; readonly warmups: number },
): ExerciseRollup {
  const working = sets.filter(isWorking);
  const [first] = sets;
  const hearts = working.flatMap(({ heart }) => (heart ? [heart] : []));
  return {
    workoutId: workout.id,
    exerciseId: first?.exerciseId ?? '',
    day: workout.day,
    startedAt: first?.startedAt ?? workout.startedAt,
    ...counted,
    reps: sum(working.map(({ reps }) => reps ?? 0)),
    volumeKg: volumeOf(working),
    durationSec: round(sum(working.map(({ durationSec }) => durationSec ?? 0)), 3),
    distanceM: round(sum(working.map(({ distanceM }) => distanceM ?? 0)), 3),
    front: frontOf(working),
    ...bestOf(working),
    ...seenOf(working),
    ...defined({
      sides: sidesOf(working),
      meanBpm: mean(
        hearts.map(({ meanBpm }) => meanBpm),
        0,
      ),
      peakBpm: greatest(hearts.map(({ peakBpm }) => peakBpm)),
      rpe: mean(
        working.flatMap(({ rpe, rir }) => ((rpe ?? rir) === undefined ? [] : [rpe ?? 10 - (rir ?? 0)])),
        2,
      ),
    }),
  };
}

export function isWorking({ type }: SetRecord): boolean {
  return type !== 'warmup';
}

/** Assistance moves nothing of one's own. */
export function volumeOf(sets: readonly SetRecord[]): number {
  return round(sum(sets.map(({ load, reps }) => (load && reps ? Math.max(0, loadKg(load)) * reps : 0))), 3);
}

/** The heaviest set, else the one of most repetitions, longest, farthest; undefined where no set says any of it. */
export function topOf(sets: readonly SetRecord[]): SetTop | undefined {
  const working = sets.filter(isWorking);
  const top =
    heaviestOf(working) ??
    bestBy(working, ({ reps }) => reps) ??
    bestBy(working, ({ durationSec }) => durationSec) ??
    bestBy(working, ({ distanceM }) => distanceM);
  if (!top) return undefined;
  const { reps, load, durationSec, distanceM } = top;
  return defined({ reps, load, durationSec, distanceM });
}

function bestOf(
  sets: readonly SetRecord[],
): Pick<ExerciseRollup, 'maximum' | 'heaviest' | 'mostReps' | 'longestSec' | 'farthestM'> {
  const estimates = sets.flatMap((set) => {
    const interval = maximumInterval(set);
    return interval ? [{ ...interval, setId: set.id }] : [];
  });
  const maximum = estimates.reduce<(typeof estimates)[number] | undefined>(
    (best, each) => (best && best.kg >= each.kg ? best : each),
    undefined,
  );
  const heaviest = heaviestOf(sets);
  const most = bestBy(sets, ({ reps }) => reps);
  return defined({
    maximum: maximum && {
      ...maximum,
      kg: round(maximum.kg, 3),
      lowKg: round(maximum.lowKg, 3),
      highKg: round(maximum.highKg, 3),
    },
    heaviest: heaviest?.load && {
      load: heaviest.load,
      kg: loadKg(heaviest.load),
      ...defined({ reps: heaviest.reps }),
      setId: heaviest.id,
    },
    mostReps: most?.reps === undefined ? undefined : { reps: most.reps, setId: most.id },
    longestSec: greatest(sets.flatMap(({ durationSec }) => durationSec ?? [])),
    farthestM: greatest(sets.flatMap(({ distanceM }) => distanceM ?? [])),
  });
}

/** The first of equals. */
function bestBy(sets: readonly SetRecord[], of: (set: SetRecord) => number | undefined): SetRecord | undefined {
  return sets
    .filter((set) => of(set) !== undefined)
    .reduce<SetRecord | undefined>((best, set) => (best && (of(best) ?? 0) >= (of(set) ?? 0) ? best : set), undefined);
}

/** Of equal loads the one with more repetitions. */
function heaviestOf(sets: readonly SetRecord[]): SetRecord | undefined {
  const kg = ({ load }: SetRecord) => (load ? loadKg(load) : Number.NEGATIVE_INFINITY);
  return sets
    .filter(({ load }) => load !== undefined)
    .reduce<SetRecord | undefined>((best, set) => {
      if (!best) return set;
      const more = kg(set) - kg(best) || (set.reps ?? 0) - (best.reps ?? 0);
      return more > 0 ? set : best;
    }, undefined);
}

/** A set without a load was done with none added. */
function frontOf(sets: readonly SetRecord[]): ExerciseRollup['front'] {
  const points = sets.flatMap(({ reps, load }): [number, number][] =>
    reps === undefined ? [] : [[reps, load ? loadKg(load) : 0]],
  );
  const front: [number, number][] = [];
  for (const point of points.sort((a, b) => b[0] - a[0] || b[1] - a[1])) {
    const last = front.at(-1);
    if (!last || point[1] > last[1]) front.push(point);
  }
  return front.reverse();
}

function seenOf(
  sets: readonly SetRecord[],
): Pick<ExerciseRollup, 'formScore' | 'romDeg' | 'tempo' | 'velocity' | 'symmetry'> {
  const seen = sets.flatMap(({ camera }) => (camera ? [camera] : []));
  const repetitions = seen.flatMap((camera) => camera.repetitions);
  return defined({
    formScore: mean(
      seen.flatMap(({ setScore }) => setScore ?? []),
      1,
    ),
    romDeg: mean(
      repetitions.map(({ romDeg }) => romDeg),
      1,
    ),
    tempo:
      repetitions.length === 0
        ? undefined
        : {
            eccentricMs:
              mean(
                repetitions.map(({ tempo }) => tempo.eccentricMs),
                0,
              ) ?? 0,
            pauseMs:
              mean(
                repetitions.map(({ tempo }) => tempo.pauseMs),
                0,
              ) ?? 0,
            concentricMs:
              mean(
                repetitions.map(({ tempo }) => tempo.concentricMs),
                0,
              ) ?? 0,
          },
    velocity: mean(
      seen.flatMap(({ effort }) => greatest(effort?.velocities.flatMap((each) => each ?? []) ?? []) ?? []),
      3,
    ),
    symmetry: mean(
      repetitions.flatMap(({ symmetry }) => symmetry ?? []),
      3,
    ),
  });
}

/** A set of one side, or the sides of a set's repetitions where the camera told them apart. */
function sidesOf(sets: readonly SetRecord[]): ExerciseRollup['sides'] {
  const of = (side: 'left' | 'right') => {
    const done = sets.map((set) => {
      const repsOfSide = set.side === undefined ? seenReps(set, side) : set.side === side ? (set.reps ?? 0) : null;
      if (repsOfSide === null) return { sets: 0, reps: 0, kg: 0 };
      return { sets: 1, reps: repsOfSide, kg: set.load ? Math.max(0, loadKg(set.load)) * repsOfSide : 0 };
    });
    return {
      sets: sum(done.map((each) => each.sets)),
      reps: sum(done.map((each) => each.reps)),
      kg: round(sum(done.map((each) => each.kg)), 3),
    };
  };
  const [left, right] = [of('left'), of('right')];
  return left.sets + right.sets === 0 ? undefined : { left, right };
}

/** Null where the camera saw none of this side. */
function seenReps({ camera }: SetRecord, side: 'left' | 'right'): number | null {
  const seen = camera?.repetitions.filter((repetition) => repetition.side === side).length ?? 0;
  return seen === 0 ? null : seen;
}
