// Several exercises at once: supersets, rounds, whole sessions; and sets that were planned, skipped or somebody else's.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import { someLoad, someReps } from './amounts.ts';
import { pickExercise } from './exercise-words.ts';
import { type Kit, notDone } from './kit.ts';
import type { MeantSet } from './line-draft.ts';
import { loadOf, numeral } from './manner.ts';
import { writeRepList } from './sets-listed.ts';
import { writeCardio, writeHold } from './sets-timed.ts';
import { writeUniform } from './sets-uniform.ts';

type Worded = Readonly<Record<NoteLanguage, readonly string[]>>;

const SUPERSET: Worded = {
  en: ['superset: ', 'superset ', 'SS: ', 'Superset - ', 'supersets: '],
  zh: ['超级组：', '超级组 ', '超级组:'],
  de: ['Supersatz: ', 'Superset: '],
  es: ['superserie: ', 'biserie: '],
  fr: ['superset : ', 'supersérie : '],
};
const BETWEEN: Worded = {
  en: [' + ', ' superset with ', ' ss with ', ' and ', ' / ', ' superset w/ ', ' & '],
  zh: [' + ', '+', '和', ' / ', '超级组'],
  de: [' + ', ' im Supersatz mit ', ' und '],
  es: [' + ', ' en superserie con ', ' y '],
  fr: [' + ', ' en superset avec ', ' et '],
};

export function writeSuperset(kit: Kit): void {
  const { chance, language, manner } = kit;
  const sets = chance.int(2, 4);
  const before = chance.yes(0.5);
  if (before) kit.put(chance.pick(SUPERSET[language]));
  const glue = before
    ? chance.pick([' + ', ' / ', ', '])
    : chance.pick(BETWEEN[language].filter((each) => /超|super|ss|serie/i.test(each)));
  const round: MeantSet[] = [];
  for (let at = 0; at < 2; at += 1) {
    if (at > 0) kit.put(glue);
    const exercise = pickExercise(language, ['loaded', 'per_hand', 'bodyweight'], chance);
    const reps = someReps(exercise.group, chance);
    const marks = {
      ex: () => `<exercise:${exercise.name}>`,
      n: () => `<sets:${numeral(sets, manner)}>`,
      r: () => `<reps:${numeral(reps, manner)}>`,
    };
    if (exercise.group === 'bodyweight') {
      kit.put('{ex} {n}{x}{r}', marks);
      round.push({ exercise: exercise.id, reps });
    } else {
      const { text, load } = loadOf(someLoad(exercise, manner, chance), manner);
      kit.put(chance.pick(['{ex} {n}{x}{r} {w}', '{ex} {w} {n}{x}{r}', '{ex} {n}{x}{r} @ {w}']), {
        ...marks,
        w: () => `<load:${text}>`,
      });
      round.push({ exercise: exercise.id, reps, load });
    }
  }
  for (let at = 0; at < sets; at += 1) for (const set of round) kit.add(set);
}

const ROUNDS: Worded = {
  en: [
    '<sets:{n} rounds>: ',
    '<sets:{n} rounds> of ',
    '<sets:{n} rounds> ',
    '<sets:{n} RFT>: ',
    'circuit x<sets:{n}>: ',
  ],
  zh: ['<sets:{n}轮>：', '<sets:{n}轮> ', '循环<sets:{n}轮>：', '做了<sets:{n}轮，每轮>'.replace('，每轮>', '>，每轮')],
  de: ['<sets:{n} Runden>: ', '<sets:{n} Runden> '],
  es: ['<sets:{n} rondas>: ', '<sets:{n} rondas> de '],
  fr: ['<sets:{n} tours> : ', '<sets:{n} tours> de '],
};

export function writeRounds(kit: Kit): void {
  const { chance, language, manner } = kit;
  const sets = chance.int(2, 6);
  kit.put(chance.pick(ROUNDS[language]), { n: () => numeral(sets, manner) });
  const round: MeantSet[] = [];
  const count = chance.int(2, 4);
  const glue = chance.pick(language === 'zh' ? ['，', '、', ' + '] : [', ', ' + ', ' / ']);
  for (let at = 0; at < count; at += 1) {
    if (at > 0) kit.put(glue);
    const exercise = pickExercise(language, ['bodyweight', 'bodyweight', 'loaded'], chance);
    const reps = someReps('bodyweight', chance);
    kit.put(
      language === 'zh'
        ? chance.pick(['{r}个{ex}', '{ex}{r}次', '{r}次{ex}', '{ex}{r}'])
        : chance.pick(['{r} {ex}', '{r} {ex}', '{ex} x{r}']),
      { ex: () => `<exercise:${exercise.name}>`, r: () => `<reps:${numeral(reps, manner)}>` },
    );
    round.push({ exercise: exercise.id, reps });
  }
  for (let at = 0; at < sets; at += 1) for (const set of round) kit.add(set);
}

/** "21-15-9 thrusters and pull-ups". */
export function writeLadder(kit: Kit): void {
  const { chance, language } = kit;
  const reps = chance.pick([
    [21, 15, 9],
    [15, 12, 9],
    [10, 8, 6, 4, 2],
    [1, 2, 3, 4, 5],
    [12, 10, 8],
    [30, 20, 10],
    [5, 4, 3, 2, 1],
    [27, 21, 15, 9],
    [20, 15, 10],
  ]);
  const exercises = Array.from({ length: chance.int(1, 3) }, () =>
    pickExercise(language, ['bodyweight', 'loaded'], chance),
  );
  const and = chance.pick(
    language === 'zh' ? ['和', '、', '+', ' + '] : language === 'en' ? [' and ', ', ', ' + ', ' & '] : [' + ', ', '],
  );
  kit.put(
    chance.pick(
      language === 'zh'
        ? ['{rl} {exs}', '{exs} {rl}', '{rl}：{exs}']
        : ['{rl} {exs}', '{rl}: {exs}', '{exs} {rl}', '{rl} of {exs}'],
    ),
    {
      rl: () => reps.map((each) => `<reps:${each}>`).join('-'),
      exs: () => exercises.map(({ name }) => `<exercise:${name}>`).join(and),
    },
  );
  for (const each of reps) for (const { id } of exercises) kit.add({ exercise: id, reps: each });
}

/** One exercise named once, sets on their own behind it, or a block beside a set with no name at all. */
export function writeNameless(kit: Kit): void {
  const { chance, language, manner } = kit;
  const [sets, reps] = [chance.int(2, 6), chance.int(3, 15)];
  const { text, load } = loadOf(5 * chance.int(4, 50), manner);
  kit.put(
    chance.pick(
      [
        '{n}{x}{r}',
        '{w} {n}{x}{r}',
        '{n}{x}{r} {w}',
        '{w}{x}{r}{x}{n}',
        '{n}{x}{r}{x}{w}',
        ...(language === 'zh'
          ? ['<sets:{N}组><reps:{R}次>', '{w}，<sets:{N}组>，每组<reps:{R}个>', '{w} <sets:{N}组><reps:{R}次>']
          : []),
        ...(language === 'en'
          ? [
              '<sets:{N} sets> of <reps:{R}> at {w}',
              '{w} for <sets:{N} sets> of <reps:{R}>',
              '<sets:{N} sets> of <reps:{R}>',
            ]
          : []),
      ].filter((shape) => shape.includes('{w}')),
    ),
    {
      n: () => `<sets:${numeral(sets, manner)}>`,
      r: () => `<reps:${numeral(reps, manner)}>`,
      N: () => numeral(sets, manner),
      R: () => numeral(reps, manner),
      w: () => `<load:${text}>`,
    },
  );
  kit.add({ exercise: null, reps, load }, sets);
}

export function writeBlock(kit: Kit): void {
  kit.chance.weighted<(kit: Kit) => void>([
    [8, (each) => void writeUniform(each)],
    [2, writeRepList],
    [1, writeHold],
    [1, writeCardio],
  ])(kit);
}

const FILLER: Worded = {
  en: [
    '',
    '',
    '',
    '',
    '',
    'today: ',
    'leg day: ',
    'push day. ',
    'gym session: ',
    'ok so ',
    'Workout: ',
    'morning workout: ',
    'did ',
    'then ',
    'finished with ',
    'Upper A: ',
    'day 2: ',
  ],
  zh: ['', '', '', '', '', '今天：', '练腿日：', '训练：', '推日，', '今天练了', '先做', '最后'],
  de: ['', '', '', '', 'heute: ', 'Training: ', 'Beintag: '],
  es: ['', '', '', '', 'hoy: ', 'entreno: ', 'día de pierna: '],
  fr: ['', '', '', '', "aujourd'hui : ", 'séance : ', 'jour jambes : '],
};

export function writeSession(kit: Kit): void {
  const count = kit.chance.weighted([
    [5, 2],
    [4, 3],
    [1, 4],
  ]);
  kit.put(kit.chance.pick(FILLER[kit.language]));
  const glue = kit.chance.pick(
    kit.language === 'zh'
      ? ['，', '；', '。', '\n', ' / ', '，然后', ' ']
      : [', ', '; ', '. ', '\n', ' / ', ', then ', ' + '],
  );
  for (let at = 0; at < count; at += 1) {
    if (at > 0) kit.put(glue);
    writeBlock(kit);
  }
}

/** `~` stands for the block that was not done. */
const NOT_DONE: Worded = {
  en: [
    'planned ~',
    'skipped ~',
    "didn't do ~",
    'did not do ~',
    'was going to do ~',
    'supposed to do ~',
    'plan for tomorrow: ~',
    'tomorrow: ~',
    'next week ~',
    'yesterday I did ~',
    'yesterday: ~',
    'last week ~',
    'coach did ~',
    'my buddy did ~',
    'my wife did ~',
    'coach wants ~',
    'goal: ~',
    'target ~',
    'should have done ~',
    'wanted to do ~',
    'no ~ today',
    'could not do ~',
    'todo: ~',
    'next time ~',
    'he did ~',
    'programme says ~',
    'aiming for ~',
    'meant to do ~',
    'left out ~',
    'last time I did ~',
    'if I feel good ~',
    'on Friday I will do ~',
  ],
  zh: [
    '计划 ~',
    '没做 ~',
    '跳过了~',
    '本来要做~',
    '明天~',
    '明天练~',
    '下周~',
    '昨天做了~',
    '昨天~',
    '上周~',
    '教练做了~',
    '朋友做了~',
    '目标~',
    '准备做~',
    '打算做~',
    '没来得及做~',
    '教练让我做~',
    '老婆做了~',
    '下次 ~',
    '应该做~',
    '没练~',
    '如果状态好就~',
    '上次~',
    '他做了~',
  ],
  de: [
    'geplant: ~',
    'ausgelassen: ~',
    'morgen ~',
    'gestern ~',
    'nicht gemacht: ~',
    'Plan: ~',
    'mein Kumpel hat ~ gemacht',
    'nächste Woche ~',
    'Ziel: ~',
  ],
  es: ['planeado: ~', 'mañana ~', 'ayer ~', 'no hice ~', 'plan: ~', 'me salté ~', 'mi amigo hizo ~', 'objetivo: ~'],
  fr: ['prévu : ~', 'demain ~', 'hier ~', 'pas fait : ~', 'plan : ~', 'sauté ~', 'mon pote a fait ~', 'objectif : ~'],
};
const INSTEAD: Worded = {
  en: [', did ', ' but did ', ', instead ', ' but only did ', '. Today: ', ', today ', '; did '],
  zh: ['，做了', '，只做了', '，今天', '，改做', '，实际做了', '；今天做了'],
  de: [', heute ', ', gemacht: ', ', stattdessen '],
  es: [', hoy ', ', hice ', ' pero hice '],
  fr: [", aujourd'hui ", ', fait : ', " mais j'ai fait "],
};

export function writeNotDone(kit: Kit): void {
  const { chance, language } = kit;
  const [before = '', after = ''] = chance.pick(NOT_DONE[language]).split('~');
  const contrast = chance.yes(0.5);
  if (contrast && chance.yes(0.3)) {
    writeUniform(kit);
    kit.put(chance.pick(language === 'zh' ? ['，', '。', '；'] : [', ', '. ', '; ']));
    kit.put(before);
    writeVoid(notDone(kit));
    kit.put(after);
    return;
  }
  kit.put(before);
  writeVoid(notDone(kit));
  kit.put(after);
  if (!contrast) return;
  kit.put(chance.pick(INSTEAD[language]));
  writeBlock(kit);
}

function writeVoid(kit: Kit): void {
  if (kit.chance.yes(0.25)) {
    const { name } = pickExercise(kit.language, ['loaded', 'per_hand', 'bodyweight', 'hold', 'cardio'], kit.chance);
    kit.put(`<exercise:${name}>`);
  } else writeBlock(kit);
}

/** A line still being typed: it breaks off behind a mark that says how it would go on. */
export function writeHalfTyped(kit: Kit): void {
  const { chance, language, manner } = kit;
  const exercise = pickExercise(language, ['loaded', 'per_hand', 'bodyweight'], chance);
  const slots = {
    ex: () => `<exercise:${exercise.name}>`,
    n: () => `<sets:${numeral(chance.int(2, 6), manner)}>`,
    w: () => `<load:${loadOf(someLoad(exercise, manner, chance), manner).text}>`,
  };
  if (chance.yes(0.5)) {
    writeBlock(kit);
    kit.put(chance.pick(language === 'zh' ? ['，', '。'] : [', ', '\n', '; ']));
  }
  kit.put(
    chance.pick([
      '{ex}',
      '{ex} ',
      '{ex} {n}x',
      '{ex}: ',
      '{ex} @',
      '{ex} {n}x ',
      ...(language === 'zh' ? ['{ex}做', '<exercise:{cut}>'] : language === 'en' ? ['{ex} at ', '{ex} with'] : []),
    ]),
    { ...slots, cut: () => exercise.name.slice(0, Math.max(2, exercise.name.length - 1)) },
  );
}
