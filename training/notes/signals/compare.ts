// Sets the lexicon against a small classifier trained on lines of the generator, in one table with what each costs.
// npx tsx training/notes/signals/compare.ts [--lines 20000] [--use-lite FOLDER]   (FOLDER: see use-lite.ts)
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { digits, markdownTable } from '../../markdown-table.ts';
import { seededRandom } from '../corpus/chance.ts';
import { generateLine } from '../generate.ts';
import { trainBag } from './bag-classifier.ts';
import { devLines, type SignalLine } from './dev-lines.ts';
import { lexiconReader } from './lexicon-reader.ts';
import { f1, macroF1, precision, recall, type ReadSignal, scoreSignals } from './score-signals.ts';
import { trainUseLite } from './use-lite.ts';

const SEED = 71;
const { values } = parseArgs({
  options: { lines: { type: 'string', default: '20000' }, 'use-lite': { type: 'string' } },
});
const lineCount = Number(values.lines) || 20_000;
const folder = values['use-lite'];

function drawn(seed: number, count: number): readonly SignalLine[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => generateLine(random)).flatMap(({ text, language, signals }) =>
    language === 'en' || language === 'zh' ? [{ text, lang: language, signals }] : [],
  );
}

/** The sources of the reader as they stand, packed: about what they come to in the bundle. */
function lexiconKilobytes(): number {
  const folder = new URL('../../../src/domain/notes/', import.meta.url);
  const sources = readdirSync(folder).filter(
    (name) => /signal|^find-cues|^body-parts/.test(name) && !name.includes('test'),
  );
  return gzipSync(sources.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('')).length / 1024;
}

const lines = devLines();
const sets = { ...lines, generated: drawn(SEED + 1, 1500) };
const lexicon = lexiconReader();
const taught = drawn(SEED, lineCount);
const bag = trainBag(taught, seededRandom(SEED));
const judged = Object.values(sets).flatMap((part) => part.map(({ text }) => text));
const useLite = folder === undefined ? null : await trainUseLite(folder, taught, judged, seededRandom(SEED));

/** Polarity and kind only: the classifier does not tell where a pain is. */
function row(
  name: string,
  read: (text: string) => readonly ReadSignal[],
  kilobytes: number,
  isJudged: (line: SignalLine) => boolean = () => true,
): readonly string[] {
  const cells = [lines.open, lines.held, lines.fresh, sets.generated].flatMap((part) => {
    const { kinds } = scoreSignals(part.filter(isJudged), read, false);
    return [digits(macroF1(kinds)), digits(f1(kinds.pain))];
  });
  const { kinds } = scoreSignals(lines.fresh.filter(isJudged), read, false);
  return [name, ...cells, digits(recall(kinds.pain)), digits(precision(kinds.pain)), digits(kilobytes, 0)];
}

console.log(
  markdownTable(
    [
      'reader',
      ...['open', 'held', 'fresh', 'generated'].flatMap((name) => [`${name} macro F1`, 'pain F1']),
      'fresh pain recall',
      'precision',
      'kB',
    ],
    [
      row('lexicon', lexicon.read, lexiconKilobytes()),
      row('subword bag', bag.read, bag.kilobytes),
      useLite
        ? row('USE-lite and a layer on it', useLite.read, useLite.kilobytes)
        : ['USE-lite and a layer on it', ...Array.from({ length: 10 }, () => ''), 'not measured'],
      // Its vocabulary is English.
      ...(useLite
        ? ([
            ['lexicon, English lines', lexicon.read, lexiconKilobytes()],
            ['subword bag, English lines', bag.read, bag.kilobytes],
            ['USE-lite, English lines', useLite.read, useLite.kilobytes],
          ] as const)
        : []
      ).map(([name, read, kilobytes]) => row(name, read, kilobytes, ({ lang }) => lang === 'en')),
    ],
  ),
);
if (useLite) console.log(`USE-lite: ${digits(useLite.msALine, 1)} ms a line`);
