import { describe, expect, test } from 'vitest';
import { EXERCISES } from './exercises.ts';
import { createExerciseLinker } from './link-exercise.ts';
import { isFingerSlip, NEIGHBOUR_KEYS } from './name-slips.ts';

const linker = createExerciseLinker(EXERCISES);

const COMMON = {
  en: (
    'squat, back squat, front squat, goblet squat, bulgarian split squat, leg press, lunges, walking lunges, deadlift, romanian deadlift, ' +
    'sumo deadlift, hip thrust, glute bridge, good morning, bench press, incline bench press, dumbbell bench press, close grip bench press, ' +
    'push ups, dips, overhead press, shoulder press, arnold press, push press, lateral raises, front raises, face pulls, rear delt flyes, ' +
    'upright row, barbell row, dumbbell row, seated cable row, pull ups, chin ups, lat pulldown, pullover, bicep curls, hammer curls, ' +
    'preacher curls, tricep pushdown, skull crushers, leg extension, leg curl, calf raises, plank, side plank, crunches, sit ups, leg raises, ' +
    'hanging leg raises, russian twist, mountain climbers, burpees, box jumps, kettlebell swings, power clean, farmers walk, running, ' +
    'incline dumbbell press, single leg romanian deadlift, bench, chest press, cable flyes, rowing machine, elliptical, jump rope'
  ).split(', '),
  de: 'Kniebeuge, Bankdrücken, Kreuzheben, Klimmzüge, Liegestütze, Schulterdrücken, Seitheben, Beinpresse, Beinstrecker, Latzug, Wadenheben, Ausfallschritte, Schrägbankdrücken'.split(
    ', ',
  ),
  es: 'sentadilla, press banca, peso muerto, dominadas, flexiones, press militar, elevaciones laterales, prensa de piernas, zancadas, jalón al pecho, curl de bíceps, remo con barra'.split(
    ', ',
  ),
  fr: 'développé couché, soulevé de terre, tractions, développé militaire, élévations latérales, presse à cuisses, fentes marchées, tirage vertical, curl marteau, squat bulgare'.split(
    ', ',
  ),
};

/** Numerical Recipes' generator: the same slips at every run. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const KINDS = ['beside', 'dropped', 'doubled', 'swapped'] as const;

function slipped(name: string, kind: (typeof KINDS)[number], dice: (sides: number) => number): string {
  for (;;) {
    const at = dice(name.length);
    const [letter, next] = [name.charAt(at), name.charAt(at + 1)];
    const near = NEIGHBOUR_KEYS.get(letter.toLowerCase());
    if (near === undefined) continue;
    const [before, after] = [name.slice(0, at), name.slice(at + 1)];
    if (kind === 'beside') return before + near.charAt(dice(near.length)) + after;
    if (kind === 'dropped') return before + after;
    if (kind === 'doubled') return before + letter + letter + after;
    if (/[a-z]/i.test(next) && next !== letter) return before + next + letter + name.slice(at + 2);
  }
}

/** Share linked to what the name without the slip links to, alone in a line and surely. */
function linkedWithSlips(names: readonly string[]): { readonly share: number; readonly missed: readonly string[] } {
  const dice = createDice(7);
  const missed: string[] = [];
  let tried = 0;
  for (const name of names) {
    const meant = linker.find(`${name} 3x8`)[0]?.exerciseId;
    for (const kind of KINDS)
      for (let time = 0; time < 6; time++) {
        const written = slipped(name, kind, dice);
        const found = linker.find(`${written} 3x8 60kg`);
        tried += 1;
        if (meant === undefined || found.length !== 1 || found[0]?.exerciseId !== meant)
          missed.push(`${written}: ${found.map(({ exerciseId }) => exerciseId).join('+') || 'none'}`);
      }
  }
  return { share: 1 - missed.length / tried, missed };
}

describe('names with a letter beside its key, dropped, doubled or swapped', () => {
  test.each([
    ['en', 0.95],
    ['de', 0.97],
    ['es', 0.97],
    ['fr', 0.97],
  ] as const)('in %s at least %d are linked', (language, least) => {
    const { share, missed } = linkedWithSlips(COMMON[language]);
    expect(share, missed.join(', ')).toBeGreaterThanOrEqual(least);
  });
});

test('a name of four or five letters too, where the finger explains it', () => {
  const found = (text: string) => linker.find(text).map(({ exerciseId }) => exerciseId);
  expect(found('sqat 100x5x3')).toEqual(['back_squat']);
  expect(found('crul 3x10')).toEqual(['bicep_curl']);
  expect(found('inclin bench press 3x8')).toEqual(['incline_bench_press']);
  expect(found('singel leg romanian deadlift 3x8')).toEqual(['single_leg_romanian_deadlift']);
});

test.each([
  'the squad did a bunch of things at the beach',
  'lunch, then a long drive with ladies and gentlemen',
  'chase the bus, march home, wings for dinner',
  'lung capacity and a plan for the week',
  'the lower back of the chair, a bench mark, could not care less',
  'meine Frau und die Kinder waren krank',
  'mucho trabajo y poco tiempo',
  'beaucoup de travail, peu de temps',
])('ordinary words are no names: %s', (text) => {
  expect(linker.find(text).filter(({ weak }) => !weak)).toEqual([]);
});

test('slips of the finger are told from other differences', () => {
  for (const word of ['sqat', 'squatt', 'sqaut', 'squar']) expect(isFingerSlip(word, 'squat')).toBe(true);
  for (const word of ['squad', 'squash', 'squat', 'swuay']) expect(isFingerSlip(word, 'squat')).toBe(false);
});
