// Measures what reads signals on the development lines, kind by kind.
// npx tsx training/notes/signals/measure.ts [--faults]
import { SIGNAL_KINDS } from '../../../src/domain/notes/parsed-note.ts';
import { digits, markdownTable } from '../../markdown-table.ts';
import { devLines } from './dev-lines.ts';
import { lexiconReader } from './lexicon-reader.ts';
import { f1, macroF1, precision, recall, scoreSignals, type SignalScore } from './score-signals.ts';

interface Scores {
  readonly open: SignalScore;
  readonly held: SignalScore;
  readonly fresh: SignalScore;
  readonly pain: SignalScore;
  readonly painHeld: SignalScore;
}

function byKind({ open, held, fresh, pain, painHeld }: Scores): string {
  return markdownTable(
    ['kind', ...['open', 'held', 'fresh', 'pain', 'pain held'].flatMap((name) => [`${name} P`, 'R', 'F1'])],
    [
      ...SIGNAL_KINDS.map((kind) => [
        kind,
        ...[open, held, fresh, pain, painHeld].flatMap(({ kinds }) =>
          [precision, recall, f1].map((of) => digits(of(kinds[kind]))),
        ),
      ]),
      ['macro', ...[open, held, fresh, pain, painHeld].flatMap(({ kinds }) => ['', '', digits(macroF1(kinds))])],
    ],
  );
}

function share({ right, of }: { readonly right: number; readonly of: number }): string {
  return `${right}/${of}`;
}

function summary(name: string, score: SignalScore): string {
  return `${name}: exact lines ${score.exact}/${score.lines}, silent lines kept silent ${share(score.silent)}, polarity ${share(score.polarity)}, pain severity ${share(score.severity)}`;
}

function calibration(scores: readonly SignalScore[]): string {
  const bins = new Map<number, { right: number; of: number }>();
  for (const [confidence, right] of scores.flatMap(({ sure }) => sure)) {
    const bin = bins.get(confidence) ?? { right: 0, of: 0 };
    bin.of += 1;
    if (right) bin.right += 1;
    bins.set(confidence, bin);
  }
  return markdownTable(
    ['confidence', 'right'],
    [...bins].toSorted(([a], [b]) => b - a).map(([confidence, bin]) => [digits(confidence, 2), share(bin)]),
  );
}

const lines = devLines();
const lexicon = lexiconReader();
const scores: Scores = {
  open: scoreSignals(lines.open, lexicon.read),
  held: scoreSignals(lines.held, lexicon.read),
  fresh: scoreSignals(lines.fresh, lexicon.read),
  pain: scoreSignals(lines.pain, lexicon.read),
  painHeld: scoreSignals(lines.painHeld, lexicon.read),
};
console.log(['## Lexicon', '', byKind(scores), ''].join('\n'));
for (const [name, score] of Object.entries(scores) as [string, SignalScore][]) console.log(summary(name, score));
console.log(['', calibration(Object.values(scores) as SignalScore[]), ''].join('\n'));
console.log(`readSignals: ${digits(lexicon.spent.ms / lexicon.spent.lines, 2)} ms a line`);
if (process.argv.includes('--faults'))
  for (const [{ text, signals }, read] of [...scores.open.faulty, ...scores.pain.faulty])
    console.log(`${text}\n    wanted ${JSON.stringify(signals)}\n    read   ${JSON.stringify(read)}`);
