import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';

// Every *.jsonl beside this file: one published programme a line, as facts with their source. README.md says what a field means.

interface Programme {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly source: string;
  readonly checked: boolean;
  readonly goal: readonly string[];
  readonly level: string;
  readonly daysPerWeek: number;
  readonly days: readonly (readonly string[])[];
}

const FIELDS = ['id', 'name', 'by', 'source', 'checked', 'goal', 'level', 'daysPerWeek', 'days'];
const GOALS = new Set(['strength', 'hypertrophy', 'general', 'fat_loss', 'mobility', 'endurance']);
const LEVELS = new Set(['beginner', 'intermediate', 'advanced']);
const KNOWN = new Set(EXERCISES.map(({ id }) => id));

const rows = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({ at: `${file}:${index + 1}`, programme: JSON.parse(line) as Programme })),
  );

function wrong({ at, programme }: (typeof rows)[number]): string[] {
  const { id, name, by, source, checked, goal, level, daysPerWeek, days } = programme;
  const said: [boolean, string][] = [
    [Object.keys(programme).every((field) => FIELDS.includes(field)), 'a field that README.md does not name'],
    [/^[a-z0-9_]+$/.test(id), 'id is not snake_case'],
    [name !== '' && by !== '', 'no name, or nobody it is by'],
    [URL.canParse(source) && new URL(source).protocol === 'https:', 'source is not an https address'],
    [typeof checked === 'boolean', 'checked is neither true nor false'],
    [goal.length > 0 && goal.every((one) => GOALS.has(one)), 'goal is not one of the goals'],
    [LEVELS.has(level), 'level is not one of the levels'],
    [Number.isInteger(daysPerWeek) && daysPerWeek >= 1 && daysPerWeek <= 7, 'daysPerWeek is not 1 to 7'],
    [days.every((day) => day.length > 0 && new Set(day).size === day.length), 'a day is empty or names one twice'],
    [days.some((day) => day.length >= 2), 'no day puts two exercises together'],
  ];
  const unknown = days.flat().filter((exercise) => !KNOWN.has(exercise));
  return [
    ...said.filter(([right]) => !right).map(([, what]) => `${at} ${id}: ${what}`),
    ...unknown.map((exercise) => `${at} ${id}: no exercise is called ${exercise}`),
  ];
}

/** Which rows share a key with an earlier row: "b as a". */
function repeated(key: (programme: Programme) => string): string[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ at, programme }) => {
    const earlier = first.get(key(programme));
    if (earlier !== undefined) return [`${at} ${programme.id} as ${earlier}`];
    first.set(key(programme), `${at} ${programme.id}`);
    return [];
  });
}

test('every programme is well formed and names exercises of the catalogue', () => {
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flatMap(wrong)).toEqual([]);
});

test('an id belongs to one programme over all files', () => {
  expect(repeated(({ id }) => id)).toEqual([]);
});

test('no two programmes have the same days', () => {
  expect(repeated(({ days }) => JSON.stringify(days))).toEqual([]);
});
