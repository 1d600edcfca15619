// What the tagger is used for, measured: names nobody knows that it marks, and lines that a person's own head reads as that person writes them.
// npx tsx training/notes/tagger/measure-uses.ts
import { createNotesInProcess, taggerFiles } from '../../../cli/notes-in-process.ts';
import { EXERCISES } from '../../../src/domain/catalogue/exercises.ts';
import { createExerciseLinker } from '../../../src/domain/catalogue/link-exercise.ts';
import { createRandom } from '../../../src/domain/movements/random.ts';
import type { LineLesson } from '../../../src/domain/notes/lessons.ts';
import type { NoteReading, NoteSpan, ParsedSet } from '../../../src/domain/notes/parsed-note.ts';
import { decodeSpans } from '../../../src/domain/notes/tagger/decode.ts';
import { filledIn } from '../../../src/domain/notes/tagger/fill-in.ts';
import { taughtOver } from '../../../src/domain/notes/tagger/taught-over.ts';
import { createNotesService } from '../../../src/services/notes/create-notes-service.ts';
import { isTable } from '../../../src/services/notes/second-reader.ts';
import { createTagger, type TaggedText } from '../../../src/services/notes/tagger/create-tagger.ts';
import { digits, markdownTable } from '../../markdown-table.ts';
import { setLines } from '../sets/dev-lines.ts';
import { tupleOf } from '../sets/score-sets.ts';

const NAMES = (
  'zorblax|Zottman sliders|the blue machine|reverse Jefferson thing|Wadenmaschine|Klappmesser|máquina azul|élévation bizarre|蓝色器械|怪物推|' +
  'Smith kneeling squeeze|bosu hops|garage pulls|plate twister|my favourite cable thing on the left tower'
).split('|');
const AROUND =
  '{} 3x10 20kg|{}: 20kg 10 10 8|{} 20 x 10, 20 x 8|3 sets of 10 {} with 20 kg|{} 3×10|did {} for 3x12 at 15kg|20kg {} 3x8|3x10 {}|{} 60s x3'.split(
    '|',
  );
/** e exercise, l load, r repetitions, s sets. */
const WAYS =
  '{e} {l}/{r}/{s}|{e} w{l} r{r} s{s}|{e} {s}:{r}:{l}|{e} {l} {r} {s}|{s} {r} {l} {e}|{e} {l}_{r}_{s}|{e} ({l}) {r}^{s}|{e} {l}k {r}r {s}s'.split(
    '|',
  );
const KNOWN: readonly (readonly [name: string, id: string])[] = [
  ['squat', 'back_squat'],
  ['bench', 'bench_press'],
  ['deadlift', 'deadlift'],
  ['row', 'barbell_row'],
  ['curl', 'bicep_curl'],
  ['lat pulldown', 'lat_pulldown'],
  ['leg press', 'leg_press'],
  ['dips', 'dip'],
  ['hip thrust', 'hip_thrust'],
  ['深蹲', 'back_squat'],
];
const ROLE_OF: Readonly<Record<string, string>> = { e: 'exercise', l: 'load', r: 'reps', s: 'sets' };
const SURE = [0.6, 0.8, 0.9, 0.95];

interface OwnLine {
  readonly text: string;
  readonly spans: readonly NoteSpan[];
  readonly sets: readonly ParsedSet[];
}

const random = createRandom(11);
const pick = (values: readonly number[]) => values[Math.floor(random() * values.length)] ?? 0;
const service = createNotesInProcess();
const untagged = createNotesService(EXERCISES);
const tagger = createTagger(taggerFiles());
const linker = createExerciseLinker(EXERCISES);
const byId = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

async function read(by: typeof service, text: string, unit: 'kg' | 'lb' = 'kg'): Promise<NoteReading> {
  const answer = await by.parse({ text, unit });
  if (answer.kind === 'unavailable') throw new Error(answer.detail ?? answer.reason);
  return answer.note;
}

async function marks(): Promise<void> {
  const counts = { lines: 0, nameless: 0, grammar: 0, tagger: 0, beside: 0 };
  for (const name of NAMES)
    for (const around of AROUND) {
      const text = around.replace('{}', name);
      const start = text.indexOf(name);
      const isOn = ([from, to]: readonly [number, number]) => from < start + name.length && to > start;
      const [alone, both] = [await read(untagged, text), await read(service, text)];
      counts.lines += 1;
      if (!alone.sets.some(({ exercise }) => exercise === null)) continue;
      counts.nameless += 1;
      counts.grammar += alone.notUnderstood.some(isOn) ? 1 : 0;
      counts.tagger += both.notUnderstood.some(isOn) ? 1 : 0;
      counts.beside +=
        both.notUnderstood.filter((mark) => !isOn(mark)).length -
        alone.notUnderstood.filter((mark) => !isOn(mark)).length;
    }
  console.log(`names nobody knows: ${JSON.stringify(counts)}\n`);
}

function ownLine(way: string, [name, exercise]: readonly [string, string]): OwnLine {
  const values: Readonly<Record<string, string | number>> = {
    e: name,
    l: pick([40, 60, 80, 100, 120]),
    r: pick([3, 5, 6, 8, 10, 12]),
    s: pick([2, 3, 4, 5]),
  };
  let text = '';
  const spans: NoteSpan[] = [];
  for (const [whole, slot] of way.matchAll(/\{(\w)\}|[^{]+/g)) {
    const start = text.length;
    text += slot === undefined ? whole : String(values[slot]);
    if (slot !== undefined) spans.push([start, text.length, ROLE_OF[slot] ?? '']);
  }
  const set = { exercise, reps: Number(values['r']), loadKg: Number(values['l']) };
  return { text, spans, sets: Array.from({ length: Number(values['s']) }, () => set) };
}

function taught(text: string, unit: 'kg' | 'lb', reading: NoteReading, tagged: TaggedText | undefined, sure: number) {
  if (!tagged?.factorySpans) throw new Error('the head was not heard');
  const context = { linker, exerciseOf: (id: string) => byId.get(id), unit, contextExerciseId: null };
  const note = { ...decodeSpans(text, tagged.spans, context), spans: tagged.spans };
  return filledIn(text, taughtOver(text, reading, note, tagged.factorySpans, sure), note, sure).sets;
}

const same = (read: readonly ParsedSet[], meant: readonly ParsedSet[]) =>
  read.map(tupleOf).join() === meant.map(tupleOf).join();

async function persons(): Promise<void> {
  const { open, check } = setLines();
  const others = [...open, ...check].filter(({ text }) => !isTable(text));
  const before: NoteReading[] = [];
  for (const { text, unit } of others) before.push(await read(untagged, text, unit));
  const rows: string[][] = [];
  for (const count of [4, 8])
    for (const way of WAYS) {
      const lines = Array.from({ length: count }, (_, index): LineLesson => {
        const { text, spans } = ownLine(way, KNOWN[index % 5] ?? ['squat', 'back_squat']);
        return { kind: 'line', id: String(index), madeAt: `2026-01-1${index}T10:00:00Z`, text, spans };
      });
      const learnt = await service.learn({ lines });
      if (learnt.kind !== 'learned') throw new Error(`${way}: ${learnt.kind}`);
      const fresh = Array.from({ length: 20 }, (_, index) =>
        ownLine(way, KNOWN[index % KNOWN.length] ?? ['squat', 'back_squat']),
      );
      const texts = [...fresh, ...others].map(({ text }) => text);
      const answer = await tagger.tag(texts, learnt.head);
      if (answer.kind === 'unavailable') throw new Error(answer.reason);
      const alone = await Promise.all(fresh.map(({ text }) => read(untagged, text)));
      const cells = SURE.map((sure) => {
        const right = fresh.filter(({ text, sets }, at) => {
          const first = alone[at];
          return first && same(taught(text, 'kg', first, answer.texts[at], sure), sets);
        }).length;
        const spoilt = others.filter(({ text, unit, sets }, at) => {
          const first = before[at];
          if (!first || !same(first.sets, sets)) return false;
          return !same(taught(text, unit, first, answer.texts[fresh.length + at], sure), sets);
        }).length;
        return `${right}, ${spoilt}`;
      });
      const known = alone.filter(({ sets }, at) => same(sets, fresh[at]?.sets ?? [])).length;
      rows.push([
        way,
        String(count),
        String(known),
        ...cells,
        digits(learnt.gain.factoryAccuracy, 2),
        digits(learnt.gain.personalAccuracy, 2),
      ]);
    }
  console.log(
    `Of 20 lines a person writes their own way, read right; of ${others.length} lines of others, read right before and no longer\n\n${markdownTable(
      ['written', 'lessons', 'without', ...SURE.map((sure) => `sure ${sure}: right, spoilt`), 'factory', 'own head'],
      rows,
    )}`,
  );
}

await marks();
await persons();
