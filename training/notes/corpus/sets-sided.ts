// Sides and bodies: per side, left and right apart, body weight with load added or taken off, effort ratings, rests and tempos.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import { someLoad, someReps, someSets } from './amounts.ts';
import { type NamedExercise, pickExercise } from './exercise-words.ts';
import type { Kit } from './kit.ts';
import { loadOf, numeral } from './manner.ts';
import type { Slots } from './template.ts';

type Worded = Readonly<Record<NoteLanguage, readonly string[]>>;

/** `sets` × `reps` with what a template calls {n} {r} {N} {R}. */
function counts(
  kit: Kit,
  exercise: NamedExercise,
): { readonly sets: number; readonly reps: number; readonly slots: Slots } {
  const { chance, manner } = kit;
  const [sets, reps] = [someSets(chance), someReps(exercise.group, chance)];
  return {
    sets,
    reps,
    slots: {
      ex: () => `<exercise:${exercise.name}>`,
      n: () => `<sets:${numeral(sets, manner)}>`,
      r: () => `<reps:${numeral(reps, manner)}>`,
      N: () => numeral(sets, manner),
      R: () => numeral(reps, manner),
    },
  };
}

const PER_SIDE: Worded = {
  en: [
    ' <per_side:[per side|each side|per leg|each leg|per arm|each arm|/side|/leg|e/s|each|per hand|each hand|a side|ea|per dumbbell|each way]>',
  ],
  zh: [' <per_side:[每边|每侧|单边|每条腿|每只手|单手|单腿|每只|左右各]>'],
  de: [' <per_side:[pro Seite|je Seite|pro Arm|pro Bein|pro Hand]>'],
  es: [' <per_side:[por lado|cada lado|por pierna|por brazo|cada pierna]>'],
  fr: [' <per_side:[par côté|de chaque côté|par jambe|par bras|chaque côté]>'],
};

export function writePerSide(kit: Kit): void {
  const { chance, language, manner } = kit;
  const exercise = pickExercise(language, ['per_hand', 'bodyweight'], chance);
  const { sets, reps, slots } = counts(kit, exercise);
  const side = PER_SIDE[language][0] ?? '';
  const loaded = exercise.group === 'per_hand';
  const { text, load } = loadOf(someLoad(exercise, manner, chance), manner);
  const shapes =
    language === 'zh'
      ? loaded
        ? [
            '{ex}{side}{w} <reps:{R}次> <sets:{N}组>',
            '{ex} {w}{side}<reps:{R}次>，<sets:{N}组>',
            '{ex}{side}{w} {n}x{r}',
          ]
        : ['{ex}{side}<reps:{R}[次|个]> <sets:{N}组>', '{ex} <sets:{N}组>{side}<reps:{R}[次|个]>']
      : loaded
        ? [
            '{ex} {n}{x}{r} {w}{side}',
            '{ex} {w}{side} {n}{x}{r}',
            '{ex} {n}{x}{r}{side} {w}',
            '{ex} {n}{x}{r}{side} @ {w}',
          ]
        : ['{ex} {n}{x}{r}{side}', '{n}{x}{r}{side} {ex}', '{ex} {r}{side} x {n}'];
  kit.put(chance.pick(shapes), { ...slots, w: () => `<load:${text}>`, side: () => side });
  kit.add({ exercise: exercise.id, reps, perSide: true, ...(loaded ? { load } : {}) }, sets);
}

const SIDES: Readonly<Record<NoteLanguage, readonly (readonly [string, string])[]>> = {
  en: [
    ['L', 'R'],
    ['left', 'right'],
    ['Left', 'Right'],
    ['left arm', 'right arm'],
    ['left leg', 'right leg'],
    ['left side', 'right side'],
  ],
  zh: [
    ['左', '右'],
    ['左手', '右手'],
    ['左边', '右边'],
    ['左腿', '右腿'],
    ['左侧', '右侧'],
  ],
  de: [
    ['links', 'rechts'],
    ['li', 're'],
  ],
  es: [
    ['izquierda', 'derecha'],
    ['izq', 'der'],
  ],
  fr: [
    ['gauche', 'droite'],
    ['G', 'D'],
  ],
};

export function writeLeftRight(kit: Kit): void {
  const { chance, language } = kit;
  const exercise = pickExercise(language, ['per_hand', 'bodyweight', 'loaded'], chance);
  const [left, right] = chance.pick(SIDES[language]);
  const reps = someReps(exercise.group, chance);
  const done = [reps, Math.max(1, reps - chance.int(0, 2))] as const;
  const unit = language === 'zh' ? chance.pick(['次', '个', '']) : '';
  const glue = chance.pick([', ', ' ', ' / ', '，']);
  const shape = chance.pick(
    language === 'zh'
      ? ['{side}{r}', '{side} {r}', '{side}x{r}']
      : ['{side}x{r}', '{side} {r}', '{side}: {r}', '{r} {side}', '{side} x {r}'],
  );
  kit.put('{ex}{s}', { ex: () => `<exercise:${exercise.name}>` });
  const side = (role: 'left' | 'right', word: string, count: number): void => {
    kit.put(shape, { side: () => `<${role}:${word}>`, r: () => `<reps:${count}${unit}>` });
    kit.add({ exercise: exercise.id, reps: count, side: role });
  };
  side('left', left, done[0]);
  kit.put(glue);
  side('right', right, done[1]);
}

/** Pull-ups and dips, with and without a belt or a band. */
export function writeBody(kit: Kit): void {
  const { chance, language, manner } = kit;
  const name = chance.pick(['pull_up', 'pull_up', 'chin_up', 'dip', 'muscle_up', 'push_up']);
  const words: Readonly<Record<string, Worded>> = {
    pull_up: {
      en: ['pull-ups', 'pullups', 'pull ups', 'pull-up'],
      zh: ['引体向上', '引体'],
      de: ['Klimmzüge'],
      es: ['Dominadas'],
      fr: ['Tractions'],
    },
    chin_up: {
      en: ['chin-ups', 'chinups', 'chin ups'],
      zh: ['反手引体向上'],
      de: ['Klimmzüge Untergriff'],
      es: ['Dominadas supinas'],
      fr: ['Tractions supination'],
    },
    dip: { en: ['dips', 'dip'], zh: ['双杠臂屈伸'], de: ['Dips'], es: ['Fondos'], fr: ['Dips'] },
    muscle_up: {
      en: ['muscle-ups', 'muscle ups'],
      zh: ['双力臂'],
      de: ['Muscle-ups'],
      es: ['Muscle ups'],
      fr: ['Muscle ups'],
    },
    push_up: {
      en: ['push-ups', 'pushups', 'push ups'],
      zh: ['俯卧撑'],
      de: ['Liegestütze'],
      es: ['Flexiones'],
      fr: ['Pompes'],
    },
  };
  const exercise = { id: name, name: chance.pick(words[name]?.[language] ?? ['']), group: 'bodyweight' as const };
  const { sets, reps, slots } = counts(kit, exercise);
  const value = chance.pick([2.5, 5, 7.5, 10, 12.5, 15, 20, 25, 30]);
  const { text, load } = loadOf(value, manner);
  const kind = chance.pick(['bw', 'plus', 'plus', 'minus'] as const);
  if (kind === 'bw') {
    const bw = language === 'zh' ? '自重' : chance.pick(['BW', 'bw', 'bodyweight', 'body weight']);
    kit.put(chance.pick(['{ex} {bw} {n}{x}{r}', '{ex} {n}{x}{r} {bw}', '{ex} {bw} x {r} x {n}']), {
      ...slots,
      bw: () => `<load:${bw}>`,
    });
    kit.add({ exercise: name, reps, bodyweight: true }, sets);
  } else if (kind === 'plus') {
    kit.put(
      chance.pick(
        language === 'zh'
          ? [
              '{ex} <load:负重{W}> <sets:{N}组><reps:{R}次>',
              '<load:负重{W}>{ex}{n}x{r}',
              '{ex} <load:+{W}> {n}x{r}',
              '{ex} <load:自重+{W}> <sets:{N}组><reps:{R}次>',
            ]
          : [
              '{ex} {n}{x}{r} <load:+{W}>',
              '{ex} <load:+{W}> {n}{x}{r}',
              '{ex} <load:BW+{W}> {n}{x}{r}',
              '{ex} <load:BW + {W}> {n}{x}{r}',
              '{ex} <load:bw+{W}>{x}{r}{x}{n}',
            ],
      ),
      { ...slots, W: () => text },
    );
    kit.add({ exercise: name, reps, load: { ...load, sign: 1 }, weighted: true }, sets);
  } else {
    kit.put(
      chance.pick(
        language === 'zh'
          ? ['{ex} <load:辅助{W}> <sets:{N}组><reps:{R}次>', '{ex} <load:-{W}> {n}x{r}', '{ex} <load:减重{W}> {n}x{r}']
          : language === 'en'
            ? [
                '{ex} <load:-{W}> {n}{x}{r}',
                'assisted {ex} <load:{W}> {n}{x}{r}',
                '{ex} {n}{x}{r} <load:-{W}>',
                '{ex} <load:BW-{W}> {n}{x}{r}',
                '{ex} {n}{x}{r} with <load:{W} assistance>',
              ]
            : ['{ex} <load:-{W}> {n}{x}{r}', '{ex} {n}{x}{r} <load:-{W}>'],
      ),
      { ...slots, W: () => text },
    );
    kit.add({ exercise: name, reps, load: { ...load, sign: -1 }, assisted: true }, sets);
  }
}

const RESTS: Worded = {
  en: [
    ' rest <rest:[60|90|120|180]s>',
    ', rest <rest:[2|3|5] min>',
    ' tempo <rest:[3-1-1|4010|31X0|2-0-2]>',
    ' (<rest:[2|3] min rest>)',
    ', <rest:[70|75|80|85]%>',
    ' @ <rest:[75|80]%>',
    ', HR <rest:[140|155]>',
    ', <rest:[90|60] sec> between sets',
    ', bw <rest:[80|75|82.5]kg>',
    ', bodyweight today <rest:81.2 kg>',
    ' at <rest:[6am|18:30|7pm]>',
    ', total time <rest:[45|60] min>',
    ' on <rest:[12/3|3 May|2024-05-03]>',
    ', week <rest:3> day <rest:2>',
  ],
  zh: [
    '，休息<rest:[60|90|120]秒>',
    '，组间休息<rest:[2|3]分钟>',
    '，组间<rest:90s>',
    '，节奏<rest:3-1-1>',
    '，<rest:80%>',
    '，心率<rest:140>',
    '，体重<rest:[75|80.5]公斤>',
    '，总时长<rest:45分钟>',
    '，晚上<rest:7点>',
  ],
  de: [
    ', Pause <rest:[60|90]s>',
    ', <rest:[2|3] min> Pause',
    ', Tempo <rest:3-1-1>',
    ', <rest:80%>',
    ', Körpergewicht <rest:80 kg>',
  ],
  es: [
    ', descanso <rest:[60|90]s>',
    ', <rest:2 min> de descanso',
    ', tempo <rest:3-1-1>',
    ', <rest:80%>',
    ', peso corporal <rest:80 kg>',
  ],
  fr: [
    ', repos <rest:[60|90]s>',
    ', <rest:2 min> de repos',
    ', tempo <rest:3-1-1>',
    ', <rest:80%>',
    ', poids <rest:80 kg>',
  ],
};

/** RPE, RIR and numbers that are no part of a set. */
export function writeRated(kit: Kit): void {
  const { chance, language, manner } = kit;
  const exercise = pickExercise(language, ['loaded', 'loaded', 'per_hand'], chance);
  const { sets, reps, slots } = counts(kit, exercise);
  const { text, load } = loadOf(someLoad(exercise, manner, chance), manner);
  const shape = chance.pick([
    '{ex}{s}{n}{x}{r} {w}',
    '{ex} {w} {n}{x}{r}',
    '{ex} {w}{x}{r}{x}{n}',
    '{ex} {n}{x}{r} @ {w}',
  ]);
  kit.put(shape, { ...slots, w: () => `<load:${text}>` });
  const rating = chance.weighted([
    [4, 'rpe'],
    [2, 'rir'],
    [4, null],
  ] as const);
  const told: { rpe?: number; rir?: number } = {};
  if (rating === 'rpe') {
    const value = chance.pick([6, 6.5, 7, 7.5, 8, 8, 8.5, 9, 9.5, 10]);
    told.rpe = value;
    kit.put(
      value === 7.5 && chance.yes(0.4)
        ? ' <rpe:RPE 7-8>'
        : ` <rpe:[@${value}|RPE${value}|RPE ${value}|rpe ${value}|@ ${value}|@RPE ${value}|(RPE ${value})]>`,
    );
  } else if (rating === 'rir') {
    const value = chance.int(0, 4);
    told.rir = value;
    kit.put(
      language === 'zh' && value > 0
        ? `，<rir:[还能做${value}个|RIR${value}|余力${value}次|留${value}次余力]>`
        : ` <rir:[${value} RIR|RIR ${value}|RIR${value}|${value} in the tank|${value} reps in reserve|rir ${value}]>`,
    );
  }
  if (rating === null || chance.yes(0.3)) kit.put(chance.pick(RESTS[language]));
  kit.add({ exercise: exercise.id, reps, load, ...told }, sets);
}
