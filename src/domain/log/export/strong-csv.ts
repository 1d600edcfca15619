// The log in the shape of Strong's export, the one most other apps read. It has no unit of its own: the reader must be told.
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
} from './exported-workout.ts';

export const STRONG_HEAD = csvLine([
  'Date',
  'Workout Name',
  'Duration',
  'Exercise Name',
  'Set Order',
  'Weight',
  'Reps',
  'Distance',
  'Seconds',
  'Notes',
  'Workout Notes',
  'RPE',
]);

/** Strong has no mark for sets of as many repetitions as possible: they are numbered like any other. */
const MARKS: Readonly<Partial<Record<SetRecord['type'], string>>> = { warmup: 'W', drop: 'D', failure: 'F' };

/** Supersets have no place here; sides are said in the notes. A workout without sets leaves no line. */
export function strongLines(exported: ExportedWorkout, options: SheetOptions): string {
  const { workout, notes } = exported;
  const sets = setsThatStand(exported.sets);
  const { start, seconds } = spanOf(exported, options);
  const date = `${start.year}-${two(start.month)}-${two(start.day)} ${two(start.hour)}:${two(start.minute)}:${two(start.second)}`;
  const remarks = notesOfWorkout(notes, sets);
  return inBlocks(sets)
    .flatMap((block) => {
      let number = 0;
      return block.map((set) => {
        const { name, weight = 0 } = namedLoad(set, options);
        return csvLine([
          date,
          workout.title ?? 'Workout',
          durationText(seconds),
          name,
          MARKS[set.type] ?? ++number,
          weight,
          set.reps ?? 0,
          set.distanceM === undefined ? 0 : distanceIn(set.distanceM, options.unit),
          set.durationSec ?? 0,
          [...(sideWord(set) === null ? [] : [sideWord(set)]), ...notesOfSet(notes, set.id)].join('\n'),
          remarks,
          effortOf(set),
        ]);
      });
    })
    .join('');
}

/** `1h 5m`, `43m`, `40s`. */
function durationText(seconds: number): string {
  if (seconds < 60) return `${seconds}s`;
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [...(hours > 0 ? [`${hours}h`] : []), ...(minutes > 0 ? [`${minutes}m`] : [])].join(' ');
}
