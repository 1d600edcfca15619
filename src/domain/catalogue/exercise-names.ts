// How the name of an exercise is compared: case, hyphens, plurals and gym shorthand aside.

export interface NameToken {
  /** Half-open UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Lower case as written, accents aside. */
  readonly word: string;
  /** Singular, shorthand spelt out. */
  readonly stem: string;
}

/** Lower case and half width, one UTF-16 unit for one, so that offsets hold. */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(/[A-ZÀ-ÞΑ-ΩА-Я！-～’‘＇　×✕✖╳–−‐‑‒]/g, (unit) => FOLDED[unit] ?? halfWidth(unit));
}

const PLAIN = /^[ -@[-~]*$/;
const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '＇': "'",
  '　': ' ',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  '╳': 'x',
  '–': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
};

function halfWidth(unit: string): string {
  const code = unit.charCodeAt(0);
  const half = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = half.toLowerCase();
  return lower.length === 1 ? lower : half;
}

const SHORTHAND: Readonly<Record<string, string>> = {
  db: 'dumbbell',
  dbs: 'dumbbell',
  dumbell: 'dumbbell',
  dumbells: 'dumbbell',
  dumbel: 'dumbbell',
  dumbbells: 'dumbbell',
  bb: 'barbell',
  kb: 'kettlebell',
  kbs: 'kettlebell',
  kettlebells: 'kettlebell',
  bw: 'bodyweight',
  ext: 'extension',
  exts: 'extension',
  ham: 'hamstring',
  hams: 'hamstring',
  tri: 'tricep',
  tris: 'tricep',
  bi: 'bicep',
  flye: 'fly',
  flyes: 'fly',
  flys: 'fly',
  flies: 'fly',
  calves: 'calf',
  inc: 'incline',
  unilateral: 'single',
  sa: 'single',
  squatted: 'squat',
  squatting: 'squat',
  benched: 'bench',
  benching: 'bench',
  deadlifted: 'deadlift',
  deadlifting: 'deadlift',
  curled: 'curl',
  curling: 'curl',
  pressed: 'press',
  pressing: 'press',
  planked: 'plank',
  planking: 'plank',
  jogged: 'jog',
  jogging: 'jog',
  ran: 'run',
  running: 'run',
  walked: 'walk',
  walking: 'walk',
  biked: 'bike',
  biking: 'bike',
  cycled: 'cycling',
  rowed: 'rowing',
  swam: 'swim',
  swimming: 'swim',
  lunged: 'lunge',
  shrugged: 'shrug',
  dipped: 'dip',
  skipped: 'skipped',
};

/** Words of names come again and again. */
const stems = new Map<string, string>();
const MOST_STEMS = 4000;

export function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemAnew(word);
    if (stems.size < MOST_STEMS) stems.set(word, stem);
  }
  return stem;
}

function stemAnew(word: string): string {
  const bare = word.replace(/'s?$/, '').replace(/'/g, '');
  const known = SHORTHAND[bare];
  if (known !== undefined && Object.hasOwn(SHORTHAND, bare)) return known;
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(bare)) return bare.slice(0, -2);
  return bare.length > 3 && /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare;
}

const WORD = /[a-z0-9ßà-öø-ÿœ](?:[a-z0-9ßà-öø-ÿœ']|[\u0300-\u036f])*/g;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o' };

/** "développé" and "developpe" are one word. */
function withoutAccents(word: string): string {
  if (/^[a-z0-9']*$/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßœæø]/g, (letter) => LIGATURES[letter] ?? letter);
}

/** The Latin words of a lower-case text, with where they stand. */
export function nameTokens(text: string): readonly NameToken[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const name = NUMBER_AGAINST_NAME.exec(written)?.[0].length ?? 0;
    return name === 0
      ? [tokenOf(written, index)]
      : [tokenOf(written.slice(0, name), index), tokenOf(written.slice(name), index + name)];
  });
}

/** "Squat100x5": the name ends where the number begins. */
const NUMBER_AGAINST_NAME = /^[a-z]{2,}(?=\d)/;

function tokenOf(written: string, start: number): NameToken {
  const word = withoutAccents(written);
  return { start, end: start + written.length, word, stem: stemOf(word) };
}

/** "Push-ups", "push ups" and "pushups" are one key. */
export function nameKey(tokens: readonly NameToken[]): string {
  return tokens.map(({ stem }) => stem).join('');
}

export function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  const seen = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) seen.add(padded.slice(at, at + 3));
  return seen;
}
