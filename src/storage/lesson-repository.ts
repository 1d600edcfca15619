// What corrections of notes taught, on disk: append-only, taken back by a mark.
import type { NoteLesson } from '../domain/notes/lessons.ts';
import type { Announce } from './announcer.ts';
import type { Connection } from './connection.ts';
import { isLesson, isTagHead } from './readable-told.ts';
import { existing, refuseUnless } from './rows.ts';
import type { LessonRepository } from './storage.ts';

export function createLessonRepository(connection: Connection, announce: Announce): LessonRepository {
  async function change(id: string, edit: (lesson: NoteLesson) => NoteLesson): Promise<void> {
    await connection.write(['lessons'], 'strict', async (tx) => {
      const lessons = tx.objectStore('lessons');
      await lessons.put(edit(existing(await lessons.get(id), isLesson, id)));
    });
    announce('lessons');
  }

  return {
    all: () =>
      connection.read(['lessons'], async (reader) =>
        (await reader.rows('lessons'))
          .filter(isLesson)
          .sort((a, b) => Date.parse(a.madeAt) - Date.parse(b.madeAt) || (a.id < b.id ? -1 : 1)),
      ),
    async add(lesson) {
      refuseUnless(isLesson(lesson), 'lesson');
      await connection.write(['lessons'], 'strict', (tx) => tx.objectStore('lessons').put(lesson));
      announce('lessons');
    },
    remove: (lessonId, removedAt) =>
      change(lessonId, (lesson) => (lesson.removedAt === undefined ? { ...lesson, removedAt } : lesson)),
    restore: (lessonId) => change(lessonId, ({ removedAt: _removedAt, ...lesson }) => lesson),

    head: () =>
      connection.read(['person'], async (reader) => {
        const found = await reader.get('person', 'tagHead');
        return isTagHead(found) ? found : null;
      }),
    /** It can be learnt again from the lessons: it need not wait for the medium. */
    async saveHead(head) {
      if (head) refuseUnless(isTagHead(head), 'last layer');
      await connection.write(['person'], 'relaxed', async (tx) => {
        const person = tx.objectStore('person');
        await (head ? person.put(head, 'tagHead') : person.delete('tagHead'));
      });
      announce('lessons');
    },
  };
}
