// Which exercises the corpus writes about, and by which of their names.
import type { Exercise } from '../../../src/domain/catalogue/exercise.ts';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import type { Chance } from './chance.ts';
import { EUROPEAN_NAMES } from './european-names.ts';

/** What sets of it are told in. */
export type ExerciseGroup = 'loaded' | 'per_hand' | 'bodyweight' | 'hold' | 'cardio' | 'carry';

export interface NamedExercise {
  readonly id: string;
  readonly name: string;
  readonly group: ExerciseGroup;
}

/** Written far more often than the rest of the catalogue. */
const COMMON = new Set(
  'back_squat front_squat air_squat bench_press incline_bench_press deadlift romanian_deadlift sumo_deadlift overhead_press barbell_row dumbbell_row lat_pulldown seated_cable_row pull_up chin_up dip push_up bicep_curl hammer_curl tricep_pushdown lateral_raise leg_press leg_curl leg_extension hip_thrust lunge bulgarian_split_squat calf_raise plank side_plank wall_sit dead_hang running cycling rowing_machine jump_rope swimming farmers_carry face_pull goblet_squat dumbbell_bench_press dumbbell_shoulder_press skull_crusher kettlebell_swing sit_up crunch burpee cable_fly shrug clean power_clean snatch clean_and_jerk elliptical brisk_walking'.split(
    ' ',
  ),
);

/** Such a name says more than which exercise it is. */
const SAYS_MORE =
  /assist|weighted|loaded|negative|eccentric|负重|辅助|助力|离心|热身|left|right|左|右|单|\d|one|single|21|tempo|pause|max|test/i;

function groupOf({ measure, loadKind }: Exercise): ExerciseGroup {
  if (measure === 'hold') return 'hold';
  if (measure === 'distance') return loadKind === 'none' || loadKind === 'bodyweight' ? 'cardio' : 'carry';
  if (loadKind === 'external') return 'loaded';
  return loadKind === 'per_hand' ? 'per_hand' : 'bodyweight';
}

const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const named = new Map<string, readonly (readonly [number, NamedExercise])[]>();

/** The first name weighs most, then each alias alike; a name that two exercises share belongs to none. */
export function pickExercise(language: NoteLanguage, groups: readonly ExerciseGroup[], chance: Chance): NamedExercise {
  const key = `${language} ${groups.join(' ')}`;
  let list = named.get(key);
  if (!list) {
    list = listOf(language).filter(([, { group }]) => groups.includes(group));
    named.set(key, list);
  }
  return chance.weighted(list);
}

function listOf(language: NoteLanguage): readonly (readonly [number, NamedExercise])[] {
  const written =
    language === 'en' || language === 'zh'
      ? EXERCISES.map(({ id, names, aliases }) => [id, [names[language], ...aliases[language]]] as const)
      : EUROPEAN_NAMES[language];
  const owners = new Map<string, Set<string>>();
  for (const [id, names] of written)
    for (const name of names) owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  return written.flatMap(([id, names]) => {
    const exercise = byId.get(id);
    if (!exercise) throw new Error(`No exercise ${id}`);
    const own = names.filter((name) => owners.get(name.toLowerCase())?.size === 1 && !SAYS_MORE.test(name));
    const weight = (COMMON.has(id) ? 8 : 1) / Math.max(1, own.length);
    return own.map((name) => [weight, { id, name, group: groupOf(exercise) }] as const);
  });
}
