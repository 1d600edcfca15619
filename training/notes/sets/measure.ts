// Measures how sets are read on the development lines, family by family.
// npx tsx training/notes/sets/measure.ts [--faults] [--only FAMILY]
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../../src/domain/catalogue/link-exercise.ts';
import { createNoteParser } from '../../../src/domain/notes/parse-note.ts';
import { digits, markdownTable } from '../../markdown-table.ts';
import { type SetLine, setLines } from './dev-lines.ts';
import { type ReadLine, scoreSets, tupleOf } from './score-sets.ts';

const { values } = parseArgs({
  options: { faults: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

const parser = createNoteParser(EXERCISES, createExerciseLinker(EXERCISES));

function read(lines: readonly SetLine[]): readonly ReadLine[] {
  return lines
    .filter(({ family }) => family.startsWith(values.only))
    .map((line) => ({ line, sets: parser.parse({ text: line.text, unit: line.unit }).sets }));
}

const { open, check } = setLines();
read(open.slice(0, 30));
const from = performance.now();
const parts = [read(open), read(check)];
const ms = (performance.now() - from) / Math.max(1, parts.flat().length);

function row(name: string, wanted: (line: SetLine) => boolean): readonly string[] {
  return [
    name,
    ...parts.flatMap((reads) => {
      const own = reads.filter(({ line }) => wanted(line));
      const { precision, recall, f1, exact } = scoreSets(own);
      return [String(own.length), ...[precision, recall, f1, exact].map((share) => digits(share))];
    }),
  ];
}

const families = [...new Set(parts.flat().map(({ line }) => line.family))].toSorted();
console.log(
  markdownTable(
    ['family', ...['open', 'check'].flatMap((part) => [`${part}: lines`, 'precision', 'recall', 'F1', 'exact'])],
    [...families.map((name) => row(name, ({ family }) => family === name)), row('all', () => true)],
  ),
);
console.log(`\n${digits(ms, 2)} ms a line`);
if (values.faults)
  for (const { line, sets } of parts[0] ?? []) {
    const [said, wanted] = [sets, line.sets].map((some) => some.map(tupleOf).join(' '));
    if (said !== wanted) console.log(`${JSON.stringify(line.text)}\n    wanted ${wanted}\n    read   ${said}`);
  }
