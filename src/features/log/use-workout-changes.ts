// Everything that can be done to a workout of the past, each with its way back.
import { useState } from 'react';
import type { SetRecord } from '../../domain/log/records.ts';
import { type BlockMember, moveBlock, moveSet, orderOf, orderWith, setBlocks } from '../../domain/log/set-blocks.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import type { WorkoutChanges, WorkoutDetail } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';
import type { LoggedWorkout } from './use-logged-workout.ts';

/** A set in hand: one of the log, or one that is to be added. */
export interface EditedSet {
  readonly set: SetRecord;
  readonly isNew: boolean;
  /** Behind which a new one belongs; null: last. */
  readonly afterId: string | null;
}

export function useWorkoutChanges({ change }: LoggedWorkout, { workout, sets }: WorkoutDetail) {
  const { storage, now, newId } = useApp();
  const { log } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const [edited, setEdited] = useState<EditedSet | null>(null);
  const repository = storage.log;
  const at = () => now().toISOString();
  const close = () => setEdited(null);

  /** Into its place; where that fails it stands at the end, and nothing is lost. */
  async function insert(set: SetRecord, afterId: string | null): Promise<void> {
    await repository.addSet(set);
    const order = orderWith([...sets, set], set.id, afterId);
    if (order.at(-1) !== set.id) await repository.reorderSets(workout.id, order);
  }

  async function add(set: SetRecord, afterId: string | null): Promise<boolean> {
    const undo = () => repository.deleteSet(set.id, at());
    return change(() => insert(set, afterId), { text: texts.added, undo });
  }

  async function reorder(order: readonly string[] | null): Promise<void> {
    if (!order) return;
    const before = orderOf(setBlocks(sets));
    await change(() => repository.reorderSets(workout.id, order), {
      text: texts.moved,
      undo: () => repository.reorderSets(workout.id, before),
    });
  }

  /** As done by hand in this workout: right after what it follows, as far as anybody can know now. */
  function blank(exerciseId: string, like: SetRecord | undefined): SetRecord {
    const when = like?.endedAt ?? sets.at(-1)?.endedAt ?? workout.endedAt ?? workout.startedAt;
    const order = Math.max(-1, ...sets.map((set) => set.order)) + 1;
    const common = { id: newId(), workoutId: workout.id, exerciseId, order, startedAt: when, endedAt: when } as const;
    if (!like) return { ...common, type: 'normal', source: 'typed' };
    const { type, reps, load, durationSec, distanceM, perSide, side, supersetId } = like;
    return {
      ...common,
      type,
      source: 'typed',
      ...(reps === undefined ? {} : { reps }),
      ...(load === undefined ? {} : { load }),
      ...(durationSec === undefined ? {} : { durationSec }),
      ...(distanceM === undefined ? {} : { distanceM }),
      ...(perSide === undefined ? {} : { perSide }),
      ...(side === undefined ? {} : { side }),
      ...(supersetId === undefined ? {} : { supersetId }),
    };
  }

  return {
    edited,
    close,
    edit: (set: SetRecord) => setEdited({ set, isNew: false, afterId: null }),
    addAfter: (member: BlockMember<SetRecord>): void => {
      const last = member.sets.at(-1);
      setEdited({ set: blank(member.exerciseId, last), isNew: true, afterId: last?.id ?? null });
    },
    addExercise: (exerciseId: string): void => {
      void repository.latestSets(exerciseId, 1).then(
        ([like]) => {
          const { supersetId: _superset, side: _side, ...set } = blank(exerciseId, like);
          const { endedAt } = sets.at(-1) ?? { endedAt: workout.endedAt ?? workout.startedAt };
          setEdited({ set: { ...set, startedAt: endedAt, endedAt }, isNew: true, afterId: null });
        },
        () => setEdited({ set: blank(exerciseId, undefined), isNew: true, afterId: null }),
      );
    },
    save: async (set: SetRecord, restore: boolean): Promise<void> => {
      if (!edited) return;
      const { set: before, isNew, afterId } = edited;
      if (isNew) {
        if (await add(set, afterId)) close();
        return;
      }
      const done = await change(
        async () => {
          if (restore) await repository.restoreSet(set.id);
          await repository.updateSet(set);
        },
        {
          text: texts.changed,
          undo: async () => {
            await repository.updateSet(before);
            if (restore) await repository.deleteSet(set.id, at());
          },
        },
      );
      if (done) close();
    },
    removeSet: async (): Promise<void> => {
      if (!edited) return;
      const { id } = edited.set;
      close();
      const undo = () => repository.restoreSet(id);
      await change(() => repository.deleteSet(id, at()), { text: log.removed, undo, setIds: [id] });
    },
    duplicate: async (): Promise<void> => {
      if (!edited) return;
      const { set } = edited;
      close();
      const { rpe, rir } = set;
      const copy = {
        ...blank(set.exerciseId, set),
        ...(rpe === undefined ? {} : { rpe }),
        ...(rir === undefined ? {} : { rir }),
      };
      await add(copy, set.id);
    },
    moveSet: (setId: string, by: 1 | -1) => reorder(moveSet(sets, setId, by)),
    moveBlock: (index: number, by: 1 | -1) => reorder(moveBlock(sets, index, by)),
    updateWorkout: async (wanted: WorkoutChanges): Promise<boolean> => {
      if (Object.keys(wanted).length === 0) return true;
      const { title, startedAt, endedAt, day } = workout;
      const before: WorkoutChanges = {
        title: title ?? null,
        startedAt,
        day,
        ...(endedAt === undefined ? {} : { endedAt }),
      };
      return change(() => repository.updateWorkout(workout.id, wanted), {
        text: texts.detailsChanged,
        undo: () => repository.updateWorkout(workout.id, before),
      });
    },
    removeNote: async (noteId: string): Promise<void> => {
      const undo = () => repository.restoreNote(noteId);
      await change(() => repository.deleteNote(noteId, at()), { text: log.noteRemoved, undo });
    },
    removeWorkout: async (): Promise<void> => {
      const undo = () => repository.restoreWorkout(workout.id);
      const setIds = sets.map(({ id }) => id);
      await change(() => repository.deleteWorkout(workout.id, at()), { text: log.workoutRemoved, undo, setIds });
    },
  };
}
