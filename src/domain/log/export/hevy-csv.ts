// The log in the shape of Hevy's export: units in the head line, supersets, set types; times to the minute.
import type { SetRecord } from '../records.ts';
import { csvLine } from './csv-line.ts';
import {
  distanceIn,
  effortOf,
  type ExportedWorkout,
  inBlocks,
  namedLoad,
  notesOfSet,
  notesOfWorkout,
  setsThatStand,
  type SheetOptions,
  sideWord,
  spanOf,
  two,
  type WallClock,
} from './exported-workout.ts';

export function hevyHead(unit: 'kg' | 'lb'): string {
  return csvLine(
    [
      'title',
      'start_time',
      'end_time',
      'description',
      'exercise_title',
      'superset_id',
      'exercise_notes',
      'set_index',
      'set_type',
      unit === 'kg' ? 'weight_kg' : 'weight_lbs',
      'reps',
      unit === 'kg' ? 'distance_km' : 'distance_miles',
      'duration_seconds',
      'rpe',
    ],
    { quoteTexts: true },
  );
}

const TYPES: Readonly<Record<SetRecord['type'], string>> = {
  normal: 'normal',
  // Hevy has no mark of its own for it.
  amrap: 'normal',
  warmup: 'warmup',
  drop: 'dropset',
  failure: 'failure',
};

/** Notes belong to an exercise here, not to a set: they are said once for it, with the number of the set. */
export function hevyLines(exported: ExportedWorkout, options: SheetOptions): string {
  const { workout, notes } = exported;
  const sets = setsThatStand(exported.sets);
  const { start, end } = spanOf(exported, options);
  const description = notesOfWorkout(notes, sets);
  const supersets = [...new Set(sets.flatMap(({ supersetId }) => supersetId ?? []))];
  return inBlocks(sets)
    .flatMap((block) => {
      const remarks = remarksOf(block, notes);
      return block.map((set, index) => {
        const { name, weight } = namedLoad(set, options);
        return csvLine(
          [
            workout.title ?? 'Workout',
            timeText(start),
            timeText(end),
            description,
            name,
            set.supersetId === undefined ? undefined : supersets.indexOf(set.supersetId),
            remarks,
            index,
            TYPES[set.type],
            weight,
            set.reps,
            set.distanceM === undefined ? undefined : distanceIn(set.distanceM, options.unit),
            set.durationSec,
            effortOf(set),
          ],
          { quoteTexts: true },
        );
      });
    })
    .join('');
}

function remarksOf(block: readonly SetRecord[], notes: ExportedWorkout['notes']): string {
  const lines = block.map((set) => [...(sideWord(set) === null ? [] : [sideWord(set)]), ...notesOfSet(notes, set.id)]);
  // One word for all of them is said once.
  const [first] = lines;
  if (first?.length === 1 && lines.every((line) => line.length === 1 && line[0] === first[0])) return first[0] ?? '';
  return lines
    .flatMap((line, index) =>
      line.length === 0 ? [] : [block.length === 1 ? line.join('\n') : `${index + 1}: ${line.join('; ')}`],
    )
    .join('\n');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function timeText({ year, month, day, hour, minute }: WallClock): string {
  return `${day} ${MONTHS[month - 1] ?? ''} ${year}, ${two(hour)}:${two(minute)}`;
}
