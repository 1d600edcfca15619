import { beforeAll, expect, test } from 'vitest';
import { exerciseById } from '../../src/domain/catalogue/exercises.ts';
import { isPossible } from '../../src/domain/notes/finish-set.ts';
import { NOTE_LANGUAGES, SIGNAL_KINDS } from '../../src/domain/notes/parsed-note.ts';
import { ROLES, STATUSES } from '../../src/domain/notes/tagger/roles.ts';
import type { CorpusLine } from './corpus-line.ts';
import { generateCorpus, generateLine } from './generate.ts';

const MUSCLE_PARTS = new Set([
  'forearms',
  'hamstrings',
  'quadriceps',
  'calves',
  'glutes',
  'biceps',
  'triceps',
  'lats',
  'chest',
]);

let lines: readonly CorpusLine[] = [];

beforeAll(() => {
  lines = generateCorpus(7, 5000);
}, 60_000);

test('the same seed gives the same lines, another seed gives others', () => {
  expect(generateCorpus(3, 50)).toStrictEqual(generateCorpus(3, 50));
  expect(generateCorpus(3, 50)).not.toStrictEqual(generateCorpus(4, 50));
});

test('a line is drawn from the randomness passed in alone', () => {
  expect(generateLine(() => 0.3)).toStrictEqual(generateLine(() => 0.3));
});

test('spans lie within the text, in order, without overlap, and hold more than blanks', () => {
  const wrong = lines.filter(({ text, spans }) =>
    spans.some(
      ({ start, end }, at) =>
        start < (spans[at - 1]?.end ?? 0) || end <= start || end > text.length || text.slice(start, end).trim() === '',
    ),
  );
  expect(wrong).toStrictEqual([]);
});

test('every set can be, and is of an exercise of the catalogue', () => {
  const wrong = lines.filter(({ sets }) =>
    sets.some((set) => !isPossible(set) || (set.exercise !== null && !exerciseById(set.exercise))),
  );
  expect(wrong).toStrictEqual([]);
});

test('repetitions and sets stand where their spans say they do', () => {
  for (const { text, spans, sets } of lines) {
    const done = new Set(sets.map(({ reps }) => reps));
    for (const { start, end, role, status } of spans) {
      if (role !== 'reps' || status !== 'present' || sets.length === 0) continue;
      const digits = /\d+/.exec(text.slice(start, end).normalize('NFKC'));
      if (digits) expect(done.has(Number(digits[0])), `${text} | ${digits[0]}`).toBe(true);
    }
  }
});

test('what was not done makes no set, and what is void no signal', () => {
  for (const { text, spans, sets, signals } of lines) {
    const present = spans.filter(({ status }) => status !== 'void');
    if (sets.length > 0)
      expect(
        present.some(({ role }) => role === 'reps' || role === 'duration' || role === 'distance'),
        text,
      ).toBe(true);
    for (const { kind, polarity } of signals)
      expect(
        present.some(({ role, status }) => role === kind && status === polarity),
        `${text} | ${kind}`,
      ).toBe(true);
  }
});

test('languages, roles, statuses and kinds all appear', () => {
  const spans = lines.flatMap((line) => line.spans);
  expect(new Set(lines.map(({ language }) => language))).toStrictEqual(new Set(NOTE_LANGUAGES));
  expect(new Set(spans.map(({ role }) => role))).toStrictEqual(new Set(ROLES));
  expect(new Set(spans.map(({ status }) => status))).toStrictEqual(new Set(STATUSES));
  for (const kind of SIGNAL_KINDS) {
    const statuses = new Set(spans.filter(({ role }) => role === kind).map(({ status }) => status));
    expect(statuses, kind).toContain('present');
    expect(statuses, kind).toContain('void');
  }
});

test('what is held out for testing is never written', () => {
  const held = /\||→|->|EMOM|(?<!\d)#\p{L}|^\s*[-*•]\s/mu;
  expect(lines.filter(({ text }) => held.test(text)).map(({ text }) => text)).toStrictEqual([]);
});

test('soreness of a muscle is fatigue, of a joint pain', () => {
  for (const { text, spans, signals } of lines)
    for (const { start, end, role, status } of spans)
      if (role === 'pain' && status !== 'void' && /^(?:is |feels )?sore$|^酸痛?$/.test(text.slice(start, end)))
        expect(
          signals.some(({ kind, bodyPart }) => kind === 'pain' && !MUSCLE_PARTS.has(bodyPart ?? '')),
          text,
        ).toBe(true);
});
