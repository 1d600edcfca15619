// How strong a signal is said to be: a number out of ten, or one of the few words that stand for one.
import type { Clause } from './signal-scope.ts';

export interface Severity {
  /** 0–10. */
  readonly value: number;
  /** Where a number was written. */
  readonly span: readonly [start: number, end: number] | null;
}

const RATING =
  /(?<!rpe\s?:?\s?|effort\s?:?\s?|\d|\/)(\d{1,2}(?:\.5)?)\s?(?:\/|out of)\s?10(?!\d|\/)|(?:pain|severity|level|discomfort|疼痛|痛感|程度)(?: level| scale| is| was| at| about| around| a)*(?:等级|指数|大概|约)?\s?[:=]?\s?(?:an? )?(10|\d(?:\.5)?)(?![\d.]|\s?(?:\/|out of)|\s?(?:x|sets|reps|kg|lb|days|weeks|min|sec|times|%|组|次|个|公斤|天|分钟|秒))|(10|\d)\s?分(?!钟|\d|半|之)|(?<![a-z])(zero|one|two|three|four|five|six|seven|eight|nine|ten) out of (?:ten|10)(?!\d)|([零一二三四五六七八九十])分(?!钟|之|半)/g;
const NUMBER_WORDS: readonly string[] = [
  ...'zero one two three four five six seven eight nine ten'.split(' '),
  ...'零 一 二 三 四 五 六 七 八 九 十'.split(' '),
];

const MILD =
  /(?<![a-z])(?:mild(?:ly)?|slight(?:ly)?|a (?:tiny |wee |little )?bit|(?:tiny|little) bit|bit of|a little|a touch|touch of|a tad|(?<!pec )minor|faint(?:ly)?|bit|etwas|leichte?[rsnm]?|un poco|leves?|liger[oa]s?|un peu|l[eé]g(?:er|[eè]re)s?)(?![a-z])|有(?:一)?点儿?|有些|有点点|稍微|稍稍|一点点?|略微?|轻微|轻度|微微|隐隐/;
const MODERATE = /(?<![a-z])(?:moderate(?:ly)?|medium)(?![a-z])|中等|中度/;
const SEVERE =
  /(?<![a-z])(?:severe(?:ly)?|super|extreme(?:ly)?|excruciating(?:ly)?|unbearabl[ey])(?![a-z])|厉害|死了?(?!虫|磕)|要命|剧[烈痛]|严重|超级?|极其|极度|受不了|难忍/;

/** "(moderate)". */
function isDegree(clause: string): boolean {
  return /^\s*(?:pretty |quite |very )?(?:mild|slight|minor|moderate|severe|轻微|中度|严重)\s*$/.test(clause);
}

/** Words must stand within this many units of the signal's own, and no "and" between. */
const REACH = 28;
/** A number may stand further off. */
const FAR = 100;

export function severityNear(
  text: string,
  clause: Clause,
  start: number,
  end: number,
  clauses: readonly Clause[],
): Severity | null {
  const until = endOfRating(text, clause, clauses);
  const windowStart = Math.max(clause.start, start - FAR);
  for (const match of text.slice(windowStart, Math.min(until, end + FAR)).matchAll(RATING)) {
    const value = Number(match[1] ?? match[2] ?? match[3] ?? NUMBER_WORDS.indexOf(match[4] ?? match[5] ?? '') % 11);
    const from = windowStart + match.index;
    if (value <= 10) return { value, span: [from, from + match[0].length] };
  }
  const before = text
    .slice(Math.max(clause.start, start - REACH), start)
    .replace(/.*(?<![a-z])(?:and|or)(?![a-z])|.*[和跟]/s, '');
  const after = text
    .slice(end, Math.min(until, end + REACH))
    .replace(/(?<![a-z])(?:and|or|from|after)(?![a-z]).*|[和跟].*/s, '');
  const around = `${before}${text.slice(start, end)}${after}`;
  if (SEVERE.test(around)) return { value: 8, span: null };
  if (MODERATE.test(around)) return { value: 5, span: null };
  if (MILD.test(around)) return { value: 2, span: null };
  return null;
}

/** A rating or a degree may stand in one of the two clauses behind: "pain, right elbow, 4/10". */
function endOfRating(text: string, clause: Clause, clauses: readonly Clause[]): number {
  const at = clauses.indexOf(clause);
  for (const next of clauses.slice(at + 1, at + 3)) {
    if (next.sentence !== clause.sentence) break;
    const words = text.slice(next.start, next.end);
    if (/^\s*(?:about |around |maybe |like |an? |大概)?\d/.test(words) || isDegree(words)) return next.end;
    if (words.trim().split(' ').length > FEW_WORDS) break;
  }
  return clause.end;
}

const FEW_WORDS = 3;
