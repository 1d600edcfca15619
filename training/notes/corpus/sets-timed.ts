// Holds and cardio: sets told in time and distance.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import { pickExercise } from './exercise-words.ts';
import type { Kit } from './kit.ts';
import { numeral } from './manner.ts';

type Told = readonly [seconds: number, text: string];

function someHold({ chance, language, manner }: Kit): Told {
  const seconds = chance.pick([15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]);
  const n = numeral(seconds, manner);
  if (language === 'zh')
    return chance.pick<Told>([
      [seconds, `${n}秒`],
      [seconds, `${n}s`],
      [60, '1分钟'],
      [90, '1分30秒'],
      [90, '一分半'],
      [120, '2分钟'],
    ]);
  return chance.pick<Told>([
    [seconds, `${n}s`],
    [seconds, `${n}s`],
    [
      seconds,
      language === 'en'
        ? `${n}[ sec|sec| seconds| secs]`
        : language === 'de'
          ? `${n} [Sek|Sekunden|s]`
          : language === 'es'
            ? `${n} [seg|segundos|s]`
            : `${n} [sec|secondes|s]`,
    ],
    [60, '1 min'],
    [60, '1:00'],
    [90, '1:30'],
    [120, '2min'],
    [seconds, `${n}"`],
  ]);
}

export function writeHold(kit: Kit): void {
  const { chance, language, manner } = kit;
  const exercise = pickExercise(language, ['hold'], chance);
  const [seconds, text] = someHold(kit);
  const sets = chance.int(2, 5);
  const ex = (): string => `<exercise:${exercise.name}>`;
  const d = (): string => `<duration:${text}>`;
  const n = (): string => `<sets:${numeral(sets, manner)}>`;
  if (chance.yes(0.35)) {
    kit.put(
      chance.pick(
        language === 'zh'
          ? ['{ex}{s}{d}', '{ex}{d}', '[做了|]{d}{ex}', '{ex}坚持了{d}', '{ex}撑了{d}']
          : ['{ex}{s}{d}', '{d} {ex}', '{ex} {d}'],
      ),
      { ex, d },
    );
    kit.add({ exercise: exercise.id, durationSec: seconds });
    return;
  }
  if (chance.yes(0.25)) {
    const list = Array.from({ length: chance.int(2, 4) }, () => chance.pick([20, 30, 35, 40, 45, 50, 60]));
    const unit = language === 'zh' ? '秒' : 's';
    kit.put('{ex}{s}{list}', {
      ex,
      list: () => list.map((each) => `<duration:${each}${unit}>`).join(language === 'zh' ? '，' : ', '),
    });
    for (const each of list) kit.add({ exercise: exercise.id, durationSec: each });
    return;
  }
  const worded: Readonly<Record<NoteLanguage, readonly string[]>> = {
    en: ['{ex} <sets:{N} sets>[ of | x |, ]{d}', '{ex} {d} for <sets:{N} sets>', '<sets:{N} sets> of {d} {ex}'],
    zh: ['{ex}<sets:{N}组>[，|]每组{d}', '{ex}{s}{d}<sets:{N}组>', '{ex} {d}x<sets:{N}组>', '{ex}<sets:{N}组>{d}'],
    de: ['{ex} <sets:{N} Sätze> [à|mit] {d}'],
    es: ['{ex} <sets:{N} series> de {d}'],
    fr: ['{ex} <sets:{N} séries> de {d}'],
  };
  kit.put(chance.pick(chance.yes(0.6) ? ['{ex}{s}{n}{x}{d}', '{ex} {d}{x}{n}', '{n}{x}{d} {ex}'] : worded[language]), {
    ex,
    d,
    n,
    N: () => numeral(sets, manner),
  });
  kit.add({ exercise: exercise.id, durationSec: seconds }, sets);
}

function someDistance({ chance, language }: Kit): readonly [metres: number, text: string] {
  const km = chance.pick([1, 2, 3, 5, 5, 8, 10, 10, 12, 15, 21.1, 3.2, 6.5, 7.5]);
  const metres = chance.pick([100, 200, 400, 500, 800, 1000, 1500, 2000, 5000]);
  const shown = language === 'en' || language === 'zh' ? String(km) : String(km).replace('.', ',');
  if (language === 'zh')
    return chance.pick([
      [km * 1000, `${shown}公里`],
      [km * 1000, `${shown}km`],
      [metres, `${metres}米`],
      [metres, `${metres}m`],
    ] as const);
  return chance.pick([
    [km * 1000, `${shown}km`],
    [km * 1000, `${shown} km`],
    [km * 1000, language === 'en' ? `${shown}k` : `${shown} km`],
    [metres, `${metres}m`],
    [metres, `${metres} m`],
    ...(language === 'en'
      ? ([
          [3 * 1609.344, '3 miles'],
          [2 * 1609.344, '2 mi'],
          [1609.344, '1 mile'],
        ] as const)
      : []),
  ] as const);
}

function someTime({ chance, language }: Kit): Told {
  const [minutes, seconds] = [chance.int(4, 75), chance.int(0, 59)];
  const padded = String(seconds).padStart(2, '0');
  if (language === 'zh')
    return chance.pick<Told>([
      [minutes * 60, `${minutes}分钟`],
      [minutes * 60 + seconds, `${minutes}分${seconds}秒`],
      [minutes * 60, `${minutes}min`],
      [minutes * 60 + seconds, `${minutes}:${padded}`],
    ]);
  return chance.pick<Told>([
    [minutes * 60 + seconds, `${minutes}:${padded}`],
    [minutes * 60, `${minutes} min`],
    [minutes * 60, `${minutes}min`],
    [
      minutes * 60,
      language === 'en'
        ? `${minutes} minutes`
        : language === 'es'
          ? `${minutes} minutos`
          : language === 'de'
            ? `${minutes} Minuten`
            : `${minutes} minutes`,
    ],
  ]);
}

const ASIDE: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: [
    '',
    '',
    '',
    ' [@|at|pace] <rest:5:30/km>',
    ', [HR|avg HR|heart rate] <rest:150>',
    ' at <rest:10 km/h>',
    ', <rest:145 bpm>',
    ' incline <rest:3%>',
    ', <rest:300 kcal>',
  ],
  zh: [
    '',
    '',
    '',
    '，配速<rest:5分30秒>',
    '，心率<rest:150>',
    '，平均心率<rest:145>',
    '，速度<rest:9>',
    '，坡度<rest:3>',
    '，消耗<rest:300大卡>',
  ],
  de: ['', '', ', Puls <rest:150>', ', Pace <rest:5:30>'],
  es: ['', '', ', ritmo <rest:5:30>', ', <rest:150 ppm>'],
  fr: ['', '', ', allure <rest:5:30>', ', FC <rest:150>'],
};

const FASTEST_METRES_A_SECOND = 25;

export function writeCardio(kit: Kit): void {
  const { chance, language, manner } = kit;
  const named = pickExercise(language, ['cardio', 'cardio'], chance);
  const ran = language === 'en' && chance.yes(0.2);
  const exercise = ran ? { id: 'running', name: chance.pick(['ran', 'run', 'jogged', 'treadmill']) } : named;
  const [metres, far] = someDistance(kit);
  const [seconds, long] = someTime(kit);
  const slots = {
    ex: () => `<exercise:${exercise.name}>`,
    f: () => `<distance:${far}>`,
    t: () => `<duration:${long}>`,
    aside: () => chance.pick(ASIDE[language]),
  };
  const wanted = chance.weighted([
    [4, 'both'],
    [2, 'far'],
    [3, 'long'],
    [2, 'repeats'],
  ] as const);
  // Nobody covers that much in that little time.
  const form = wanted === 'both' && metres > FASTEST_METRES_A_SECOND * seconds ? 'far' : wanted;
  if (form === 'both') {
    kit.put(
      chance.pick(
        language === 'zh'
          ? ['{ex}{f}，{t}', '{ex} {f} {t}{aside}', '{ex}了{f}，用时{t}{aside}', '{ex}{t} {f}{aside}']
          : language === 'en'
            ? [
                '{ex} {f} in {t}{aside}',
                '{ex} {f} {t}{aside}',
                '{ex}: {f}, {t}{aside}',
                '{ex} {t} {f}',
                '{f} {ex} in {t}',
                '{f} {ex}, {t}{aside}',
              ]
            : ['{ex} {f} {t}{aside}', '{ex} {f} en {t}', '{ex}: {f}, {t}{aside}'],
      ),
      slots,
    );
    kit.add({ exercise: exercise.id, distanceM: metres, durationSec: seconds });
  } else if (form === 'far') {
    kit.put(chance.pick(['{ex} {f}{aside}', '{f} {ex}', '{ex}{s}{f}']), slots);
    kit.add({ exercise: exercise.id, distanceM: metres });
  } else if (form === 'long') {
    kit.put(chance.pick(['{ex} {t}{aside}', '{t} {ex}', '{ex}{s}{t}{aside}']), slots);
    kit.add({ exercise: exercise.id, durationSec: seconds });
  } else {
    const sets = chance.int(2, 10);
    kit.put(chance.pick(['{ex} {n}{x}{f}', '{n}{x}{f} {ex}', '{ex}{s}{n}{x}{f}{rest}']), {
      ...slots,
      n: () => `<sets:${numeral(sets, manner)}>`,
      rest: () => (language === 'zh' ? '，休息<rest:90秒>' : ' rest <rest:90s>'),
    });
    kit.add({ exercise: exercise.id, distanceM: metres }, sets);
  }
}

export function writeCarry(kit: Kit): void {
  const { chance, language } = kit;
  const exercise = pickExercise(language === 'zh' ? 'zh' : 'en', ['carry'], chance);
  const [metres, sets, kg] = [chance.pick([10, 20, 25, 30, 40, 50]), chance.int(2, 5), 2 * chance.int(6, 30)];
  kit.put(
    chance.pick(
      language === 'zh'
        ? ['{ex} {w} {f} {n组}', '{ex}{w}，{f}x{n}']
        : ['{ex} {n}{x}{f} {w}', '{ex} {w} {n}{x}{f}', '{ex} {w} {f}{x}{n}'],
    ),
    {
      ex: () => `<exercise:${exercise.name}>`,
      n: () => `<sets:${sets}>`,
      n组: () => `<sets:${sets}组>`,
      f: () => `<distance:${metres}${language === 'zh' ? '米' : 'm'}>`,
      w: () => `<load:${kg}kg>`,
    },
  );
  kit.add({ exercise: exercise.id, distanceM: metres, load: { value: kg, unit: 'kg' } }, sets);
}
