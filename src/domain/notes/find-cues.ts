// Where the words of a signal stand, the longer one where two overlap.
import type { SignalKind } from './parsed-note.ts';
import { createScan } from './scan-text.ts';
import type { Cue } from './signal-cue.ts';
import { ENGLISH_CUES } from './signal-lexicon.ts';
import { CUES_ELSEWHERE } from './signal-lexicon-elsewhere.ts';
import { CHINESE_CUES } from './signal-lexicon-zh.ts';
import { ENGLISH_PHRASES } from './signal-phrases.ts';
import { CHINESE_PHRASES } from './signal-phrases-zh.ts';
import type { Clause } from './signal-scope.ts';

const HAN = /\p{Script=Han}/u;
const LATIN = /[a-z]{2}/;

/** Read with exercise names in place: "leg press machine was taken". */
const ABOUT_THINGS = new Set<SignalKind>(['equipment', 'form_issue', 'pr', 'time_limit']);

/** All cues of a language, in the order in which one of two in the same place is kept; those about things apart. */
const SCANS = [
  { letters: LATIN, cues: [...ENGLISH_CUES, ...ENGLISH_PHRASES, ...CUES_ELSEWHERE] },
  { letters: HAN, cues: [...CHINESE_CUES, ...CHINESE_PHRASES] },
].map(({ letters, cues }) => ({
  letters,
  inText: createScan(cues.filter(({ kind }) => ABOUT_THINGS.has(kind))),
  inBody: createScan(cues.filter(({ kind }) => !ABOUT_THINGS.has(kind))),
}));
const ORDER = new Map(
  [...ENGLISH_CUES, ...ENGLISH_PHRASES, ...CHINESE_CUES, ...CHINESE_PHRASES, ...CUES_ELSEWHERE].map((cue, order) => [
    cue,
    order,
  ]),
);

export interface Found {
  readonly cue: Cue;
  readonly start: number;
  readonly end: number;
  readonly clause: Clause;
}

/** The first of them: nobody says more of themselves in a note. */
const MOST_CUES = 400;

/** Every cue, the longer one where two overlap. */
export function findCues(text: string, body: string, clauses: readonly Clause[]): readonly Found[] {
  const all = SCANS.filter(({ letters }) => letters.test(text))
    .flatMap(({ inText, inBody }) => [...inText(text), ...inBody(body)])
    .flatMap(({ item: cue, match }): Found[] => {
      const [start, end] = [match.index, match.index + match[0].length];
      const clause = clauses.find((one) => start >= one.start && start < one.end);
      return clause && end > start ? [{ cue, start, end, clause }] : [];
    })
    .sort((a, b) => a.start - b.start || (ORDER.get(a.cue) ?? 0) - (ORDER.get(b.cue) ?? 0))
    .slice(0, MOST_CUES)
    .sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const kept: Found[] = [];
  for (const one of all) {
    const rival = kept.find(({ start, end }) => one.start < end && one.end > start);
    // A word that may belong to a body part yields to nothing yet: whether it does is seen when it is placed.
    if (
      !rival ||
      (rival.cue.kind !== one.cue.kind &&
        (yields(rival.cue, one.cue) || (yields(one.cue, rival.cue) && rival.cue.kind === 'mood_negative')))
    )
      kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** An everyday word may be a part's or not; a mood may be a part's ("felt awful on my wrists"). */
function yields(everyday: Cue, other: Cue): boolean {
  return everyday.needsPart === true && other.needsPart !== true;
}

function rank({ cue, start, end }: Found): number {
  return end - start + (cue.settled === true ? 3 : 0);
}
