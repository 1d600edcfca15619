// A Strong-shaped file of any length made of the catalogue's own names: what the clock is measured on, here and in a browser.
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../src/domain/catalogue/link-exercise.ts';
import { createExportNames } from '../../src/domain/log/export/export-names.ts';

const SETS_A_WORKOUT = 20;
/** The real exports have 44, 82 and 101. */
const NAMES = 80;

export function longFile(rows: number): string {
  const { nameOf } = createExportNames(createExerciseLinker(EXERCISES));
  const counted = EXERCISES.filter(({ measure }) => measure === 'repetitions');
  const stride = Math.max(1, Math.floor(counted.length / NAMES));
  const names = counted
    .filter((_, at) => at % stride === 0)
    .slice(0, NAMES)
    .map((exercise) => nameOf(exercise));
  const lines = [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
  ];
  for (let row = 0; row < rows; row += 1) {
    const workout = Math.floor(row / SETS_A_WORKOUT);
    const day = new Date(Date.UTC(2015, 0, 1 + workout)).toISOString().slice(0, 10);
    const name = names[(workout * 7 + Math.floor((row % SETS_A_WORKOUT) / 4)) % names.length] ?? '';
    const note = row % 40 === 0 ? '"felt good, next time more"' : '';
    lines.push(
      `${day} 18:05:00,"Day ${workout % 4}",1h 5m,"${name}",${1 + (row % 4)},${40 + (row % 60)},${5 + (row % 8)},0,0,${note},,`,
    );
  }
  return `${lines.join('\n')}\n`;
}
