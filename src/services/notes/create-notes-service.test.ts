import { expect, test } from 'vitest';
import type { NoteRequest, NotesService } from '../../contracts/notes.ts';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { createNotesService } from './create-notes-service.ts';

const service: NotesService = createNotesService(EXERCISES);

test('answers sets and signals as plain data that can be cloned', async () => {
  const answer = await service.parse({ text: 'Squat 2x5 100kg @8, left knee a bit sore', language: 'en', unit: 'kg' });
  expect(structuredClone(answer)).toEqual(answer);
  expect(answer).toMatchObject({
    kind: 'parsed',
    note: {
      sets: [
        { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg', rpe: 8 },
        { exercise: 'back_squat', reps: 5, loadKg: 100, loadUnit: 'kg', rpe: 8 },
      ],
      signals: [{ kind: 'pain', bodyPart: 'knee', side: 'left', severity: 2, polarity: 'present' }],
      ambiguous: false,
    },
  });
});

test('what is no text is answered, not thrown', async () => {
  for (const request of [{}, { text: 5 }, null]) {
    const answer = await service.parse(request as unknown as NoteRequest);
    expect(answer).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
  }
});

test('calls at the same time do not mix', async () => {
  const answers = await Promise.all(['bench 3x8 80kg', '', '深蹲 5组5次'].map((text) => service.parse({ text })));
  expect(answers.map((answer) => (answer.kind === 'parsed' ? answer.note.sets.length : -1))).toEqual([3, 0, 5]);
});
