// What the tagger adds to the grammar and what it spoils, by how sure it must be: sets on the development lines and on lines of the generator,
// signals on the development lines of signals. What docs/decisions/2026-11-29-the-tagger-beside-the-grammar.md rests on.
// npx tsx training/notes/tagger/measure-filling.ts [--faults]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../../src/domain/catalogue/link-exercise.ts';
import type { NoteReading, NoteSignal, ParsedSet } from '../../../src/domain/notes/parsed-note.ts';
import { decodeSpans } from '../../../src/domain/notes/tagger/decode.ts';
import { filledIn } from '../../../src/domain/notes/tagger/fill-in.ts';
import type { TaggedNote } from '../../../src/domain/notes/tagger/tagged-note.ts';
import { createNotesService } from '../../../src/services/notes/create-notes-service.ts';
import { isTable } from '../../../src/services/notes/second-reader.ts';
import { createTagger } from '../../../src/services/notes/tagger/create-tagger.ts';
import { startTrainingBackend } from '../../form/backend.ts';
import { digits, markdownTable } from '../../markdown-table.ts';
import { seededRandom } from '../corpus/chance.ts';
import { generateLine } from '../generate.ts';
import { setLines } from '../sets/dev-lines.ts';
import { scoreSets, tupleOf } from '../sets/score-sets.ts';
import { devLines } from '../signals/dev-lines.ts';
import { macroF1, scoreSignals } from '../signals/score-signals.ts';

const SEED = 998_877;
const GENERATED = 3000;
const THRESHOLDS = [0.6, 0.8, 0.85, 0.9, 0.95, 0.97];

interface Line {
  readonly text: string;
  readonly unit: 'kg' | 'lb';
  readonly family: string;
  readonly part: 'open' | 'check' | 'elsewhere' | 'rows' | 'generated';
  readonly sets: readonly ParsedSet[];
}

interface Both {
  readonly line: Line;
  readonly alone: NoteReading;
  readonly tagged: TaggedNote;
}

const { values } = parseArgs({ options: { faults: { type: 'boolean', default: false } } });
await startTrainingBackend();
const service = createNotesService(EXERCISES);
const linker = createExerciseLinker(EXERCISES);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));
const tagger = createTagger({
  readModelFile: (_id, name) =>
    Promise.resolve({ kind: 'read', bytes: new Uint8Array(readFileSync(`models/notes/${name}`)).buffer }),
  onBackend: (work) => work(),
});

async function read(text: string, unit: 'kg' | 'lb'): Promise<Omit<Both, 'line'>> {
  const answer = await service.parse({ text, unit });
  const answered = await tagger.tag([text]);
  if (answer.kind === 'unavailable' || answered.kind === 'unavailable') throw new Error(JSON.stringify(answered));
  const spans = answered.texts[0]?.spans ?? [];
  const context = { linker, exerciseOf: (id: string) => byId.get(id), unit, contextExerciseId: null };
  return { alone: answer.note, tagged: { ...decodeSpans(text, spans, context), spans } };
}

function filled({ line: { text }, alone, tagged }: Both, sure: number): NoteReading {
  return alone.notUnderstood.length > 0 && !isTable(text) ? filledIn(text, alone, tagged, sure) : alone;
}

function otherLines(part: 'elsewhere' | 'rows'): readonly Line[] {
  return readFileSync(new URL(`../sets/dev-${part}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ unit: 'kg', ...(JSON.parse(line) as Omit<Line, 'part' | 'unit'>), part }));
}

function lines(): readonly Line[] {
  const { open, check } = setLines();
  const random = seededRandom(SEED);
  return [
    ...open.map((line): Line => ({ ...line, part: 'open' })),
    ...check.map((line): Line => ({ ...line, part: 'check' })),
    ...otherLines('elsewhere'),
    ...otherLines('rows'),
    ...Array.from({ length: GENERATED }, (): Line => ({ ...generateLine(random), unit: 'kg', part: 'generated' })),
  ];
}

const right = (line: Line, sets: readonly ParsedSet[]) => sets.map(tupleOf).join() === line.sets.map(tupleOf).join();
const all: Both[] = [];
for (const line of lines()) all.push({ line, ...(await read(line.text, line.unit)) });

const parts = [...new Set(all.map(({ line }) => line.part))];
console.log(
  markdownTable(
    [
      'sets on',
      'lines',
      'sure',
      'F1 alone',
      'with the tagger',
      'lines changed',
      'now right',
      'no longer right',
      'families worse',
    ],
    parts.flatMap((part) => {
      const own = all.filter(({ line }) => line.part === part);
      const scored = (some: readonly Both[], pick: (one: Both) => NoteReading) =>
        scoreSets(some.map((one) => ({ line: one.line, sets: pick(one).sets }))).f1;
      return THRESHOLDS.map((sure) => {
        const withIt = (one: Both) => filled(one, sure);
        const changed = own.filter((one) => withIt(one) !== one.alone && withIt(one).sets !== one.alone.sets);
        const was = (one: Both) => right(one.line, one.alone.sets);
        const is = (one: Both) => right(one.line, withIt(one).sets);
        const worse = [...new Set(own.map(({ line }) => line.family))].filter((family) => {
          const some = own.filter(({ line }) => line.family === family);
          return scored(some, withIt) < scored(some, ({ alone }) => alone) - 1e-9;
        });
        if (values.faults && sure === 0.9 && part !== 'check')
          for (const one of changed)
            console.error(
              `${is(one) ? '+' : '-'} ${part} ${JSON.stringify(one.line.text)}\n    wanted ${one.line.sets.map(tupleOf).join(' ')}\n    alone  ${one.alone.sets.map(tupleOf).join(' ')}\n    filled ${withIt(one).sets.map(tupleOf).join(' ')}`,
            );
        return [
          part,
          String(own.length),
          digits(sure, 2),
          digits(
            scored(own, ({ alone }) => alone),
            4,
          ),
          digits(scored(own, withIt), 4),
          String(changed.length),
          String(changed.filter((one) => !was(one) && is(one)).length),
          String(changed.filter((one) => was(one) && !is(one)).length),
          worse.join(', ') || '–',
        ];
      });
    }),
  ),
);

const withSignals = await Promise.all(
  Object.entries(devLines()).map(async ([part, some]) => {
    const reads = new Map<string, Omit<Both, 'line'>>();
    for (const { text } of some) reads.set(text, await read(text, 'kg'));
    return { part, some, reads };
  }),
);

/** The grammar's, and the tagger's of kinds it has none of, where neither reads the same words. */
function signalsOf({ alone, tagged }: Omit<Both, 'line'>, sure: number): readonly NoteSignal[] {
  const own = tagged.signals.filter((signal, index) => {
    const source = tagged.signalSources[index];
    return (
      source !== undefined &&
      source.confidence >= sure &&
      !alone.signals.some(({ kind }) => kind === signal.kind) &&
      !alone.spans.some(([start, end]) => start < source.end && end > source.start)
    );
  });
  return [...alone.signals, ...own];
}

console.log(
  `\n${markdownTable(
    ['signals on', 'lines', 'macro F1 alone', ...THRESHOLDS.map((sure) => `tagger ≥ ${sure}`), 'added at 0.9', 'right'],
    withSignals.map(({ part, some, reads }) => {
      const scored = (pick: (one: Omit<Both, 'line'>) => readonly NoteSignal[]) =>
        scoreSignals(some, (text) => {
          const one = reads.get(text);
          return one ? pick(one).map((signal) => ({ signal, confidence: 1 })) : [];
        });
      const total = (score: ReturnType<typeof scored>, key: 'right' | 'invented') =>
        Object.values(score.kinds).reduce((sum, kind) => sum + kind[key], 0);
      const [before, after] = [scored(({ alone }) => alone.signals), scored((one) => signalsOf(one, 0.9))];
      const added = (key: 'right' | 'invented') => total(after, key) - total(before, key);
      return [
        part,
        String(some.length),
        digits(macroF1(before.kinds)),
        ...THRESHOLDS.map((sure) => digits(macroF1(scored((one) => signalsOf(one, sure)).kinds))),
        String(added('right') + added('invented')),
        String(added('right')),
      ];
    }),
  )}`,
);
