import { expect, test } from 'vitest';
import type { NoteRequest, NotesService } from '../../contracts/notes.ts';
import type { CustomExercise } from '../../domain/catalogue/custom-exercise.ts';
import { EXERCISES } from '../../domain/catalogue/exercises.ts';
import { NOTHING_LEARNT } from '../../domain/notes/lessons.ts';
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

const BENCH = EXERCISES.find(({ id }) => id === 'bench_press');
function own(id: string, en: string, zh: string, aliases: readonly string[] = []): CustomExercise {
  if (!BENCH) throw new Error('the catalogue has a bench press');
  return { ...BENCH, id, names: { en, zh }, aliases: { en: aliases, zh: [] }, createdAt: '2026-11-28T10:00:00.000Z' };
}

test('an exercise of the person’s own is understood by its names, before any other of that name, until it is removed', async () => {
  const zercher = own('custom_zercher', 'Zercher carousel', '旋转木马深蹲', ['zc']);
  const mine = own('custom_squat', 'Squat', 'Squat');
  const exerciseOf = async (text: string, customExercises?: readonly CustomExercise[]) => {
    const answer = await service.parse({ text, ...(customExercises ? { customExercises } : {}) });
    return answer.kind === 'parsed' ? answer.note.sets[0]?.exercise : null;
  };
  expect(await exerciseOf('Zercher carousel 3x8 60kg', [zercher])).toBe('custom_zercher');
  expect(await exerciseOf('zc 3x8 60kg', [zercher])).toBe('custom_zercher');
  expect(await exerciseOf('zercher carrousel 3x8 60kg', [zercher])).toBe('custom_zercher');
  expect(await exerciseOf('旋转木马深蹲 3组8次 60公斤', [zercher])).toBe('custom_zercher');
  expect(await exerciseOf('squat 3x8 60kg', [zercher])).toBe('back_squat');
  expect(await exerciseOf('squat 3x8 60kg', [zercher, mine])).toBe('custom_squat');
  expect(await exerciseOf('squat 3x8 60kg', [zercher, { ...mine, deletedAt: mine.createdAt }])).toBe('back_squat');
  expect(await exerciseOf('zc 3x8 60kg')).not.toBe('custom_zercher');
});

test('what the person taught is heard at once, without the dictionary being built anew, and what was not understood is marked', async () => {
  const text = 'zorblax 3x10 20kg';
  const read = async (request: Omit<NoteRequest, 'text'>) => {
    const answer = await service.parse({ text, ...request });
    if (answer.kind !== 'parsed') throw new Error('a text is read');
    return answer.note;
  };
  expect((await read({})).notUnderstood).toEqual([[0, 7]]);
  const learnt = { ...NOTHING_LEARNT, aliases: [{ words: 'zorblax', exerciseId: 'bicep_curl' }] };
  const taught = await read({ learnt });
  expect(taught.notUnderstood).toEqual([]);
  expect(taught.sets.map(({ exercise }) => exercise)).toEqual(['bicep_curl', 'bicep_curl', 'bicep_curl']);
  expect(taught.setSources[0]?.exercise).toMatchObject({ start: 0, end: 7 });
});
