// What the log comes to, the library, imports and backups: no first screen needs them, so they are fetched when they are first asked for.
import type { Announcer } from './announcer.ts';
import type { Connection } from './connection.ts';
import type { InsightRepository, Storage } from './storage.ts';

type Late = Pick<
  Storage,
  'insight' | 'exercises' | 'templates' | 'measures' | 'imports' | 'checkIns' | 'lessons' | 'backup' | 'unreadable'
>;

/** `ready`: see RollUpUpkeep. */
export function createLateRepositories(connection: Connection, announcer: Announcer, ready: () => Promise<void>): Late {
  const { announce } = announcer;
  let made: Promise<InsightRepository> | null = null;
  // One for all: it remembers what was just read.
  const insight = () =>
    (made ??= import('./insight-repository.ts').then(
      ({ createInsightRepository }) =>
        createInsightRepository(connection, ready, (changed) => {
          announcer.onChange((what) => {
            if (what === 'log') changed();
          });
        }),
      (error: unknown) => {
        made = null;
        throw error;
      },
    ));
  const exercises = async () =>
    (await import('./exercise-repository.ts')).createExerciseRepository(connection, announce);
  const templates = async () =>
    (await import('./template-repository.ts')).createTemplateRepository(connection, announce);
  const measures = async () => (await import('./measure-repository.ts')).createMeasureRepository(connection, announce);
  const imports = async () =>
    (await import('./import-repository.ts')).createImportRepository(connection, announce, ready);
  const checkIns = async () => (await import('./check-in-repository.ts')).createCheckInRepository(connection, announce);
  const lessons = async () => (await import('./lesson-repository.ts')).createLessonRepository(connection, announce);
  const backup = async () => (await import('./backup-repository.ts')).createBackupRepository(connection, announce);
  const unreadable = async () => (await import('./unreadable-rows.ts')).createUnreadableRepository(connection);
  return {
    unreadable: {
      find: async () => (await unreadable()).find(),
      asTheyLie: async (rows) => (await unreadable()).asTheyLie(rows),
    },
    insight: {
      summaries: async (limit, before) => (await insight()).summaries(limit, before),
      summariesBetween: async (fromDay, toDay) => (await insight()).summariesBetween(fromDay, toDay),
      summariesWith: async (exerciseId, limit, before) => (await insight()).summariesWith(exerciseId, limit, before),
      summariesOf: async (workoutIds) => (await insight()).summariesOf(workoutIds),
      summaryCount: async () => (await insight()).summaryCount(),
      days: async (fromDay) => (await insight()).days(fromDay),
      ofExercise: async (exerciseId) => (await insight()).ofExercise(exerciseId),
      between: async (fromDay, toDay) => (await insight()).between(fromDay, toDay),
      exercisesUsed: async () => (await insight()).exercisesUsed(),
      findNotes: async (text, limit) => (await insight()).findNotes(text, limit),
    },
    exercises: {
      custom: async () => (await exercises()).custom(),
      saveCustom: async (exercise) => (await exercises()).saveCustom(exercise),
      removeCustom: async (exerciseId, deletedAt) => (await exercises()).removeCustom(exerciseId, deletedAt),
      restoreCustom: async (exerciseId) => (await exercises()).restoreCustom(exerciseId),
      preferences: async () => (await exercises()).preferences(),
      savePreference: async (preference) => (await exercises()).savePreference(preference),
    },
    templates: {
      all: async () => (await templates()).all(),
      get: async (templateId) => (await templates()).get(templateId),
      save: async (template) => (await templates()).save(template),
      remove: async (templateId, deletedAt) => (await templates()).remove(templateId, deletedAt),
      restore: async (templateId) => (await templates()).restore(templateId),
    },
    measures: {
      all: async (kind) => (await measures()).all(kind),
      save: async (measure) => (await measures()).save(measure),
      remove: async (measureId, deletedAt) => (await measures()).remove(measureId, deletedAt),
      restore: async (measureId) => (await measures()).restore(measureId),
    },
    imports: {
      all: async () => (await imports()).all(),
      removed: async () => (await imports()).removed(),
      add: async (record, batch) => (await imports()).add(record, batch),
      undo: async (importId, deletedAt) => (await imports()).undo(importId, deletedAt),
      redo: async (importId) => (await imports()).redo(importId),
    },
    checkIns: {
      between: async (fromDay, toDay) => (await checkIns()).between(fromDay, toDay),
      add: async (checkIn, constraints) => (await checkIns()).add(checkIn, constraints),
      remove: async (checkInId, deletedAt) => (await checkIns()).remove(checkInId, deletedAt),
      restore: async (checkInId) => (await checkIns()).restore(checkInId),
    },
    lessons: {
      all: async () => (await lessons()).all(),
      add: async (lesson) => (await lessons()).add(lesson),
      remove: async (lessonId, removedAt) => (await lessons()).remove(lessonId, removedAt),
      restore: async (lessonId) => (await lessons()).restore(lessonId),
      head: async () => (await lessons()).head(),
      saveHead: async (head) => (await lessons()).saveHead(head),
    },
    backup: {
      page: async (store, limit, next) => (await backup()).page(store, limit, next),
      count: async (store) => (await backup()).count(store),
      person: async () => (await backup()).person(),
      compare: async (store, rows, options) => (await backup()).compare(store, rows, options),
      merge: async (store, rows, options) => (await backup()).merge(store, rows, options),
      mergePerson: async (rows, options) => (await backup()).mergePerson(rows, options),
      settle: async () => (await backup()).settle(),
      clear: async () => (await backup()).clear(),
    },
  };
}
