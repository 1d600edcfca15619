// The steps by which a template is changed. Each gives a new row of exercises; positions that do not exist leave it as it was.
import type { Exercise } from '../catalogue/exercise.ts';
import * as groups from '../coaching/session-groups.ts';
import type { SessionSnapshot } from '../coaching/session.ts';
import { loadKg } from './load-kg.ts';
import type { Load } from './records.ts';
import type { TemplateExercise, TemplateSet } from './template.ts';

export type TemplateRow = readonly TemplateExercise[];

/** Undefined takes a value away; `load` stands for both, as entered and in kilograms. */
export interface TemplateSetChanges {
  readonly reps?: number | undefined;
  readonly durationSec?: number | undefined;
  readonly distanceM?: number | undefined;
  readonly load?: Load | undefined;
  readonly setType?: TemplateSet['setType'];
  readonly restSec?: number;
}

/** Sets that a new exercise asks for, by what it is measured in (design defaults). */
const FIRST_SETS = 3;
const FIRST: Readonly<Record<Exercise['measure'], Pick<TemplateSet, 'reps' | 'durationSec' | 'distanceM'>>> = {
  repetitions: { reps: 8 },
  hold: { durationSec: 30 },
  distance: { distanceM: 1000 },
};
const FIRST_REST_SEC = 120;
const FIRST_RESERVE = 2;

export function addExercise(row: TemplateRow, { id, measure }: Pick<Exercise, 'id' | 'measure'>): TemplateRow {
  const set: TemplateSet = { ...FIRST[measure], targetRir: FIRST_RESERVE, restSec: FIRST_REST_SEC, setType: 'normal' };
  const sets = Array.from({ length: measure === 'distance' ? 1 : FIRST_SETS }, () => set);
  return [...row, { exerciseId: id, sets }];
}

/** A group of which one is left is no group any more. */
export function removeExercise(row: TemplateRow, at: number): TemplateRow {
  const gone = row[at];
  const left = row.filter((_, index) => index !== at);
  const alone = left.filter(({ group }) => group && group.id === gone?.group?.id);
  return alone.length === 1 ? left.map((each) => (each === alone[0] ? withoutGroup(each) : each)) : left;
}

/** Within its group, or past the neighbour; see the same step of a session. */
export function moveExercise(row: TemplateRow, at: number, by: 1 | -1): TemplateRow {
  return exercisesOf(groups.moveExercise(asSession(row), at, by, []));
}

export function groupWithNext(row: TemplateRow, at: number): TemplateRow {
  return exercisesOf(groups.groupWithNext(asSession(row), at, []));
}

export function ungroupFromNext(row: TemplateRow, at: number): TemplateRow {
  return exercisesOf(groups.ungroupFromNext(asSession(row), at, []));
}

/** One more like the last. */
export function addSet(row: TemplateRow, at: number): TemplateRow {
  return change(row, at, ({ sets }) => {
    const last = sets.at(-1) ?? { targetRir: FIRST_RESERVE, restSec: FIRST_REST_SEC, setType: 'normal' as const };
    return [...sets, last];
  });
}

export function removeSet(row: TemplateRow, at: number, setAt: number): TemplateRow {
  return change(row, at, ({ sets }) => sets.filter((_, index) => index !== setAt));
}

/** Of one set, or of all sets of the same type (`all`). */
export function changeSet(
  row: TemplateRow,
  at: number,
  setAt: number,
  changes: TemplateSetChanges,
  which: 'one' | 'all',
): TemplateRow {
  const type = row[at]?.sets[setAt]?.setType;
  return change(row, at, ({ sets }) =>
    sets.map((set, index) =>
      index === setAt || (which === 'all' && set.setType === type) ? changed(set, changes) : set,
    ),
  );
}

function changed(set: TemplateSet, changes: TemplateSetChanges): TemplateSet {
  const { reps, durationSec, distanceM, load, loadKg: kg, ...kept } = set;
  const value = <K extends 'reps' | 'durationSec' | 'distanceM'>(key: K, before: number | undefined) => {
    const after = key in changes ? changes[key] : before;
    return after === undefined ? {} : { [key]: after };
  };
  const restated = 'load' in changes;
  return {
    ...kept,
    ...value('reps', reps),
    ...value('durationSec', durationSec),
    ...value('distanceM', distanceM),
    ...(restated
      ? changes.load && { load: changes.load, loadKg: loadKg(changes.load) }
      : { ...(load && { load }), ...(kg !== undefined && { loadKg: kg }) }),
    ...(changes.setType && { setType: changes.setType }),
    ...(changes.restSec !== undefined && { restSec: changes.restSec }),
  };
}

function change(
  row: TemplateRow,
  at: number,
  setsOf: (exercise: TemplateExercise) => readonly TemplateSet[],
): TemplateRow {
  return row.map((exercise, index) => (index === at ? { ...exercise, sets: setsOf(exercise) } : exercise));
}

/** Order and bonds of a row of exercises are a session's matter: a session in which nothing was done yet. */
function asSession(row: TemplateRow): SessionSnapshot {
  return {
    workoutId: '',
    startedAtMs: 0,
    exercises: row.map((exercise) => ({ ...exercise, reasons: [] })),
    exerciseIndex: 0,
    setIndex: 0,
    phase: 'ready',
  };
}

function exercisesOf({ exercises }: SessionSnapshot): TemplateRow {
  return exercises.map(({ exerciseId, sets, group }) => ({ exerciseId, sets, ...(group && { group }) }));
}

function withoutGroup({ group: _group, ...rest }: TemplateExercise): TemplateExercise {
  return rest;
}
