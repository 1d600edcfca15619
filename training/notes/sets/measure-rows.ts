// Measures how notes that come as rows, and those in German, Spanish and French are read, family by family.
// npx tsx training/notes/sets/measure-rows.ts [--faults]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../../src/domain/catalogue/link-exercise.ts';
import { createNoteParser } from '../../../src/domain/notes/parse-note.ts';
import { readWithRows } from '../../../src/domain/notes/rows/read-with-rows.ts';
import { digits, markdownTable } from '../../markdown-table.ts';

/** As the `parse` command prints them: every field counts. */
const setSchema = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]));
const lineSchema = v.strictObject({
  text: v.string(),
  family: v.string(),
  unit: v.optional(v.picklist(['kg', 'lb']), 'kg'),
  sets: v.array(setSchema),
});
type Line = v.InferOutput<typeof lineSchema>;

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } });
const linker = createExerciseLinker(EXERCISES);
const parser = createNoteParser(EXERCISES, linker);

const told = (sets: readonly object[]) =>
  sets.map((set) => JSON.stringify(Object.entries(set).toSorted(([a], [b]) => a.localeCompare(b)))).join('\n');
const readOf = ({ text, unit }: Line) => readWithRows(text, linker, (own) => parser.parse({ text: own, unit })).sets;
const isRight = (line: Line) => told(readOf(line)) === told(line.sets);

const lines = ['dev-rows', 'dev-elsewhere'].flatMap((name) =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(lineSchema, JSON.parse(line))),
);
const families = [...new Set(lines.map(({ family }) => family))];
/** Every second line of a family is counted and never shown. */
const halves = families.map((family) => {
  const own = lines.filter((line) => line.family === family);
  return { family, open: own.filter((_, at) => at % 2 === 0), check: own.filter((_, at) => at % 2 === 1) };
});
const share = (part: readonly Line[]) => [String(part.length), digits(part.filter(isRight).length / part.length)];

console.log(
  markdownTable(
    ['family', 'open: lines', 'exact', 'check: lines', 'exact'],
    halves.map(({ family, open, check }) => [family, ...share(open), ...share(check)]),
  ),
);
if (values.faults)
  for (const line of halves.flatMap(({ open }) => open).filter((one) => !isRight(one)))
    console.log(`\n${line.family}: ${line.text}\nwanted\n${told(line.sets)}\nread\n${told(readOf(line))}`);
