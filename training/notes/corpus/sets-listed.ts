// Sets written one by one: repetition lists, pairs, ladders, top sets with back-offs, warm-ups, drops, AMRAP and failure.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import { someLoad, someRepList, someReps, someSets } from './amounts.ts';
import { type ExerciseGroup, type NamedExercise, pickExercise } from './exercise-words.ts';
import type { Kit } from './kit.ts';
import type { MeantSet } from './line-draft.ts';
import { loadOf, numeral } from './manner.ts';

const LIFTED: readonly ExerciseGroup[] = ['loaded', 'loaded', 'per_hand'];

type Worded = Readonly<Record<NoteLanguage, readonly string[]>>;

const TIMES_WORD: Worded = {
  en: ['', '', '', ' reps'],
  zh: ['', '次', '个', '下'],
  de: ['', '', ' Wdh'],
  es: ['', '', ' reps'],
  fr: ['', '', ' reps'],
};

const LISTS = [
  '{ex}{s}{w}{x}{rl}',
  '{ex} {w}: {rl}',
  '{ex} {w}x{rl}',
  '{ex}: {rl} @ {w}',
  '{ex} {rl}{at}{w}',
  '{ex} {w} {rl}',
  '{ex} {w} - {rl}',
  '{ex} {w} ({rl})',
  '{ex}, {w}, {rl}',
];
const COUNTED_LISTS: Worded = {
  en: [
    '{ex} {w} <sets:{N} sets>: {rl}',
    '{ex} {w} for {rl}',
    '{ex} <sets:{N} sets> ({rl}) with {w}',
    '{ex} at {w}, got {rl}',
    'did {ex} {w}, reps {rl}',
  ],
  zh: ['{ex}{w}<sets:{N}组>：{rl}', '{ex} {w} <sets:{N}组>，{rl}', '{ex}{w}，分别做了{rl}', '{ex}{w}，{rl}'],
  de: ['{ex} {w} <sets:{N} Sätze>: {rl}', '{ex} mit {w}: {rl}'],
  es: ['{ex} {w} <sets:{N} series>: {rl}', '{ex} con {w}: {rl}'],
  fr: ['{ex} {w} <sets:{N} séries> : {rl}', '{ex} à {w} : {rl}'],
};
const UNLOADED_LISTS = ['{ex}{s}{rl}', '{ex} {rl}', '{ex}: {rl}', '{rl} {ex}'];

export function writeRepList(kit: Kit): void {
  const { chance, language, manner } = kit;
  const exercise = pickExercise(language, [...LIFTED, 'bodyweight', 'bodyweight'], chance);
  const list = someRepList(exercise.group, chance.int(2, 6), chance);
  const word = chance.pick(TIMES_WORD[language]);
  const comma = chance.pick(language === 'zh' ? ['，', '、', ',', ' ', ', '] : [', ', ',', ', ', '-', '/', ' ', ' - ']);
  const slots = {
    ex: () => `<exercise:${exercise.name}>`,
    N: () => numeral(list.length, manner),
    rl: () => list.map((reps) => `<reps:${numeral(reps, manner)}${word}>`).join(comma),
  };
  if (exercise.group === 'bodyweight') {
    kit.put(chance.pick(UNLOADED_LISTS), slots);
    for (const reps of list) kit.add({ exercise: exercise.id, reps });
    return;
  }
  const { text, load } = loadOf(someLoad(exercise, manner, chance), manner);
  kit.put(chance.pick(chance.yes(0.65) ? LISTS : COUNTED_LISTS[language]), { ...slots, w: () => `<load:${text}>` });
  for (const reps of list) kit.add({ exercise: exercise.id, reps, load });
}

/** One way of writing a load with its repetitions, kept along a list of them. */
function pairShape(kit: Kit): string {
  const { chance, language } = kit;
  return chance.pick(
    language === 'zh'
      ? ['{w}x{r}', '{w}×{r}', '{w} {R次}', '{w}{R次}', '{w}*{r}', '{w}做{R次}', '{w} x {r}']
      : language === 'en'
        ? [
            '{w}x{r}',
            '{w} x {r}',
            '{w}×{r}',
            '{w}/{r}',
            '{w} for {r}',
            '{w}*{r}',
            '{r} @ {w}',
            '{R reps} at {w}',
            '{r} at {w}',
            '{w} {R reps}',
            '{w}x{r}',
            '{r}@{w}',
          ]
        : ['{w}x{r}', '{w} x {r}', '{w}×{r}', '{w}*{r}', '{R reps} {mit} {w}', '{r} @ {w}', '{w} {R reps}'],
  );
}

const REPS_WORD: Readonly<Record<NoteLanguage, string>> = {
  en: ' reps',
  zh: '次',
  de: ' Wdh',
  es: ' reps',
  fr: ' reps',
};
const WITH: Readonly<Record<NoteLanguage, string>> = { en: 'with', zh: '用', de: 'mit', es: 'con', fr: 'à' };

/** Writes a pair and adds its set. */
function putPair(
  kit: Kit,
  shape: string,
  exercise: NamedExercise,
  value: number | 'bar',
  reps: number,
  more: Partial<MeantSet> = {},
): void {
  const { manner, language } = kit;
  const { text, load } =
    value === 'bar'
      ? { text: language === 'zh' ? '空杆' : kit.chance.pick(['bar', 'Bar', 'empty bar', 'the bar']), load: { value } }
      : loadOf(value, manner);
  const word = `<reps:${numeral(reps, manner)}${REPS_WORD[language]}>`;
  kit.put(shape, {
    w: () => `<load:${text}>`,
    r: () => `<reps:${numeral(reps, manner)}>`,
    'R reps': () => word,
    R次: () => word,
    mit: () => WITH[language],
  });
  kit.add({ exercise: exercise.id, reps, load, ...more });
}

const MARKS: Worded = {
  en: [
    '<warmup:[warm-up|warmup|warm up|wu|WU|warm-ups]>',
    '[then |work sets |working sets |top set |]',
    '<drop:[drop set|dropset|drop to|dropped to|drop|ds]>',
    '[back off|back-offs|backoff|back-off sets|then back down to]',
  ],
  zh: [
    '<warmup:热身[组|]>',
    '[然后|正式组|接着|正式|]',
    '<drop:[递减组|递减|降到|掉重量|降重]>',
    '[回退组|退到|减重|之后]',
  ],
  de: [
    '<warmup:[Aufwärmen|Warm-up|Aufwärmsatz]>',
    '[dann |Arbeitssätze |]',
    '<drop:[Dropsatz|Dropset|Drop]>',
    '[Backoff|dann]',
  ],
  es: [
    '<warmup:[calentamiento|calent.]>',
    '[luego |series efectivas |]',
    '<drop:[dropset|drop set|descendente]>',
    '[luego|backoff]',
  ],
  fr: [
    '<warmup:[échauffement|échauff.]>',
    '[puis |séries de travail |]',
    '<drop:[dropset|drop set|dégressif]>',
    '[puis|backoff]',
  ],
};

function markOf(kit: Kit, index: 0 | 1 | 2 | 3): string {
  return MARKS[kit.language][index] ?? '';
}

export function writePairs(kit: Kit): void {
  const { chance } = kit;
  const exercise = pickExercise(kit.language, LIFTED, chance);
  const shape = pairShape(kit);
  const count = chance.weighted([
    [1, 1],
    [3, 2],
    [4, 3],
    [3, 4],
    [1, 5],
  ]);
  const glue = chance.pick(
    kit.language === 'zh'
      ? ['，', ' ', '、', ', ', '；']
      : [', ', ' ', ', ', '; ', ' / ', ' + '].filter((each) => count > 1 || each !== ''),
  );
  let value = someLoad(exercise, kit.manner, chance);
  let reps = Math.min(15, someReps(exercise.group, chance) + 2);
  const step = chance.pick([0, 2.5, 5, 10, 10, 20, -5]);
  kit.put('{ex}{s}', { ex: () => `<exercise:${exercise.name}>` });
  const bar = chance.yes(0.12) && exercise.group === 'loaded';
  for (let at = 0; at < count; at += 1) {
    if (at > 0) kit.put(glue);
    putPair(kit, shape, exercise, bar && at === 0 ? 'bar' : value, reps);
    value = Math.max(2, value + step);
    reps = Math.max(1, reps - (step > 0 ? chance.int(0, 3) : chance.int(0, 1)));
  }
}

/** Warm-ups before, back-offs, drops or an AMRAP after the work. */
export function writeTyped(kit: Kit): void {
  const { chance, manner } = kit;
  const exercise = pickExercise(kit.language, ['loaded', 'loaded', 'loaded', 'per_hand'], chance);
  const shape = chance.pick(['{w}x{r}', '{w} x {r}', '{w}×{r}']);
  const work = Math.max(10, someLoad(exercise, manner, chance));
  const share = (part: number): number => Math.max(2.5, Math.round((work * part) / 5) * 5);
  const reps = chance.int(3, 10);
  const glue = kit.language === 'zh' ? chance.pick(['，', ', ', ' ']) : chance.pick([', ', ', ', ' ']);
  const kind = chance.pick(['warm', 'warm', 'warmBehind', 'drop', 'backoff', 'amrap', 'failure'] as const);
  kit.put('{ex}{s}', { ex: () => `<exercise:${exercise.name}>` });
  const many = (count: number, value: number, done: number, more: Partial<MeantSet> = {}): void => {
    const { text, load } = loadOf(value, manner);
    const marks = {
      n: () => `<sets:${numeral(count, manner)}>`,
      r: () => `<reps:${numeral(done, manner)}>`,
      w: () => `<load:${text}>`,
    };
    kit.put(chance.pick(['{n}x{r} {w}', '{w} {n}x{r}', '{n}x{r} @ {w}', '{n} x {r} @{w}', '{w}x{r}x{n}']), marks);
    kit.add({ exercise: exercise.id, reps: done, load, ...more }, count);
  };
  const warm = { setType: 'warmup' } as const;
  if (kind === 'warm' || kind === 'warmBehind') {
    if (kind === 'warm') kit.put(`${markOf(kit, 0)}[: | ||：]`);
    if (chance.yes(0.4)) {
      putPair(kit, shape, exercise, 'bar', 10, warm);
      kit.put(glue);
    }
    putPair(kit, shape, exercise, share(0.5), 5, warm);
    kit.put(glue);
    putPair(kit, shape, exercise, share(0.75), 3, warm);
    if (kind === 'warmBehind') kit.put(` ${markOf(kit, 0)}`);
    kit.put(chance.pick(kit.language === 'zh' ? ['，', '；', '，'] : [', ', '; ', '. ']) + markOf(kit, 1));
    many(someSets(chance), work, reps);
    return;
  }
  if (kind === 'drop') {
    putPair(kit, shape, exercise, work, reps);
    kit.put(chance.pick([', ', ' ', ' + ', '，']));
    kit.put(`${markOf(kit, 2)} `);
    for (const part of chance.pick([[0.75], [0.8, 0.6]])) {
      if (part === 0.6) kit.put(chance.pick([', ', ' + ', '，']));
      putPair(kit, shape, exercise, share(part), reps + chance.int(0, 4), { setType: 'drop' });
    }
    return;
  }
  if (kind === 'backoff') {
    many(1, work, chance.int(1, 5));
    kit.put(`${chance.pick([', ', '; ', ' '])}${markOf(kit, 3)} `);
    many(someSets(chance), share(0.85), reps);
    return;
  }
  const { text, load } = loadOf(work, manner);
  const w = (): string => `<load:${text}>`;
  if (kind === 'amrap') {
    kit.put(
      chance.pick(
        kit.language === 'zh'
          ? [
              '{w} <amrap:[AMRAP|尽力组|做到最多]> {r}',
              '{w}x{r}<amrap:+>',
              '最后一组{w}<amrap:[AMRAP|尽量多]>做了{r}个',
            ]
          : [
              '{w} <amrap:AMRAP> {r}',
              '{w}x{r} <amrap:AMRAP>',
              '{w}x{r}<amrap:+>',
              '{r}x {w} (<amrap:5+>)',
              '{w}x<amrap:5+> ({r})',
              '{w} <amrap:AMRAP>: {r}',
              '{w} x {r} <amrap:amrap>',
            ],
      ),
      { w, r: () => `<reps:${reps}>` },
    );
    kit.add({ exercise: exercise.id, reps, load, setType: 'amrap' });
    return;
  }
  kit.put(
    chance.pick(
      kit.language === 'zh'
        ? ['{w}x{r} <failure:力竭>', '{w} 做到<failure:力竭> {r}个', '{w}×{r}，<failure:[力竭|做到力竭|没推起来]>']
        : [
            '{w}x{r} <failure:[to failure|failure|failed|failed the last rep|failed last rep|till failure|F|missed the last one]>',
            '{w} <failure:to failure>: {r}',
            '{w} to <failure:failure> x {r}',
          ],
    ),
    { w, r: () => `<reps:${reps}>` },
  );
  kit.add({ exercise: exercise.id, reps, load, setType: 'failure' });
}
