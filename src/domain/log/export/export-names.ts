// What other apps call our exercises ("Bench Press (Barbell)"): a name from their lists where we know it, else one built the way they
// build them. Whatever is chosen leads back to the same exercise when it is read again.
import type { Equipment, Exercise } from '../../catalogue/exercise.ts';
import type { ExerciseLinker } from '../../catalogue/link-exercise.ts';

/** Names of the lists of Strong and Hevy, where they are not what TOOLS makes of ours. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  back_squat: ['Squat (Barbell)'],
  smith_machine_squat: ['Squat (Smith Machine)'],
  smith_machine_bench_press: ['Bench Press (Smith Machine)'],
  inverted_row: ['Inverted Row'],
  good_morning: ['Good Morning (Barbell)'],
  air_squat: ['Squat (Bodyweight)'],
  bench_press: ['Bench Press (Barbell)'],
  close_grip_bench_press: ['Bench Press - Close Grip (Barbell)'],
  overhead_press: ['Overhead Press (Barbell)'],
  dumbbell_shoulder_press: ['Shoulder Press (Dumbbell)'],
  barbell_row: ['Bent Over Row (Barbell)'],
  dumbbell_row: ['Bent Over One Arm Row (Dumbbell)', 'Dumbbell Row'],
  seated_cable_row: ['Seated Row (Cable)'],
  lat_pulldown: ['Lat Pulldown (Cable)'],
  trap_bar_deadlift: ['Trap Bar Deadlift'],
  tricep_pushdown: ['Triceps Pushdown (Cable - Straight Bar)', 'Triceps Pushdown'],
  skull_crusher: ['Skullcrusher (Barbell)'],
  overhead_tricep_extension: ['Triceps Extension (Dumbbell)'],
  bicep_curl: ['Bicep Curl (Dumbbell)'],
  leg_curl: ['Lying Leg Curl (Machine)'],
  leg_press: ['Leg Press'],
  chest_fly: ['Chest Fly (Dumbbell)'],
  pec_deck: ['Pec Deck (Machine)'],
  dip: ['Chest Dip', 'Triceps Dip'],
  rear_delt_fly: ['Reverse Fly (Dumbbell)'],
  back_extension: ['Back Extension'],
  farmers_carry: ["Farmer's Walk", 'Farmers Walk'],
  jump_rope: ['Jump Rope'],
  rowing_machine: ['Rowing (Machine)'],
  ab_wheel_rollout: ['Ab Wheel'],
};

/** The tool in the bracket, by what an exercise needs; the first that is among it. */
const TOOLS: readonly (readonly [Equipment, string])[] = [
  ['trap_bar', 'Trap Bar'],
  ['ez_bar', 'EZ Bar'],
  ['barbell', 'Barbell'],
  ['dumbbell', 'Dumbbell'],
  ['kettlebell', 'Kettlebell'],
  ['cable', 'Cable'],
  ['machine', 'Machine'],
  ['band', 'Band'],
  ['plate', 'Plate'],
];

const TOOL_WORDS = /\b(barbell|dumbbell|kettlebell|cable|machine|band|ez[- ]bar|trap[- ]bar|smith machine|plate)\b/gi;

/** The names of exercises of the catalogue in other apps. */
export interface ExportNames {
  readonly nameOf: (exercise: Exercise) => string;
  /**
   * The name under which one bar is held in both hands, of an exercise whose load is that of each hand ("Bicep Curl (Barbell)"): a weight
   * of both stands beside it as it was entered. Null where no such name leads back.
   */
  readonly barNameOf: (exercise: Exercise) => string | null;
}

export function createExportNames(linker: ExerciseLinker): ExportNames {
  const known = new Map<string, string>();
  const leadsTo =
    ({ id }: Exercise) =>
    (name: string) =>
      linker.link(name)?.exerciseId === id;
  return {
    nameOf(exercise) {
      const found = known.get(exercise.id) ?? candidates(exercise).find(leadsTo(exercise)) ?? exercise.names.en;
      known.set(exercise.id, found);
      return found;
    },
    barNameOf(exercise) {
      const bare = withoutTool(exercise);
      if (exercise.loadKind !== 'per_hand' || bare === '') return null;
      const name = `${inTitleCase(bare)} (Barbell)`;
      return leadsTo(exercise)(name) ? name : null;
    },
  };
}

function candidates(exercise: Exercise): readonly string[] {
  const { id, names, equipment, aliases } = exercise;
  const tool = TOOLS.find(([needed]) => equipment.includes(needed))?.[1];
  const bare = withoutTool(exercise);
  return [
    ...(Object.hasOwn(KNOWN, id) ? (KNOWN[id] ?? []) : []),
    ...(tool === undefined || bare === '' ? [] : [`${inTitleCase(bare)} (${tool})`]),
    inTitleCase(names.en),
    names.en,
    ...aliases.en,
    names.zh,
    id.replaceAll('_', ' '),
  ];
}

function withoutTool({ names }: Exercise): string {
  return names.en.replace(TOOL_WORDS, '').replace(/\s+/g, ' ').trim();
}

function inTitleCase(text: string): string {
  return text
    .replaceAll('-', ' ')
    .replace(/(^|[\s(])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
