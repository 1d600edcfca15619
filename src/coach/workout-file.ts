// One workout as a file: a FIT activity for watches and training sites, or JSON that Plumbline reads back.
import type { ExerciseBook } from '../domain/catalogue/exercise-book.ts';
import { isCustomId } from '../domain/catalogue/custom-exercise.ts';
import type { Language } from '../domain/language.ts';
import { writeFit } from '../domain/log/export/fit/write-fit.ts';
import { createBackupWriter } from '../domain/log/export/write-backup.ts';
import type { WorkoutDetail } from '../storage/storage.ts';

export type WorkoutFileForm = 'fit' | 'json';

export interface WorkoutFileParts {
  readonly detail: WorkoutDetail;
  readonly book: ExerciseBook;
  readonly language: Language;
}

export function workoutFile(form: WorkoutFileForm, { detail, book, language }: WorkoutFileParts): File {
  const { workout, sets, notes } = detail;
  const name = `plumbline-workout-${workout.day}`;
  if (form === 'fit') {
    const bytes = writeFit({
      workout,
      sets,
      exerciseOf: (id) => book.byId(id),
      nameOf: (id) => book.byId(id)?.names[language] ?? id.replaceAll('_', ' '),
    });
    return new File([bytes], `${name}.fit`, { type: 'application/vnd.ant.fit' });
  }
  const own = [...new Set(sets.map(({ exerciseId }) => exerciseId))]
    .filter(isCustomId)
    .flatMap((id) => book.byId(id) ?? []);
  const writer = createBackupWriter();
  const text = [
    writer.head(),
    writer.rows('workouts', [workout]),
    writer.rows('sets', sets),
    writer.rows('notes', notes),
    writer.rows('exercises', own),
    writer.end(null),
  ];
  return new File(text, `${name}.json`, { type: 'application/json' });
}
