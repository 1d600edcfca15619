// So many sets of so many repetitions with such a load: the ways each language has of writing it.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';
import { someLoad, someReps, someSets } from './amounts.ts';
import { type ExerciseGroup, type NamedExercise, pickExercise } from './exercise-words.ts';
import type { Kit } from './kit.ts';
import { loadOf, numeral } from './manner.ts';

/** {N} {R} {W}: bare numbers and load for use inside marks; {n} {r} {w}: marked. */
const ANY: readonly string[] = [
  '{ex}{s}{n}{x}{r}{at}{w}',
  '{ex}{s}{n}{x}{r}{at}{w}',
  '{ex}{s}{w}, {n}{x}{r}',
  '{ex} {w} {n}{x}{r}',
  '{ex}{s}{w}{x}{r}{x}{n}',
  '{ex}{s}{w}{x}{r}{x}{n}',
  '{ex}{s}{n}{x}{r}{x}{w}',
  '{ex}{s}{n}{x}{r}{x}{w}',
  '{ex} {n}{x}{r} ({w})',
  '{ex} ({w}) {n}{x}{r}',
  '{n}{x}{r} {ex} {w}',
  '{n}{x}{r} {ex} @ {w}',
  '{w} {ex} {n}{x}{r}',
  '{ex} {n}{x}{r}, {w}',
  '{ex}\n{n}{x}{r} {w}',
  '{ex} {w}\n{n}{x}{r}',
  '{n}{x}{r}{x}{w} {ex}',
];

const LOADED: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: [
    '{ex}{s}<sets:{N} sets>[ of | x |, |: ]<reps:{R}[| reps]>{at}{w}',
    '{ex} {w} for <sets:{N} sets> of <reps:{R}>',
    '{ex} with {w} for <sets:{N}[ sets|]>[ of | x ]<reps:{R}[| reps]>',
    '{w} for <sets:{N} sets> of <reps:{R}> on {ex}',
    '<sets:{N} sets> of <reps:{R}>[| reps] [of|on|for] {ex} [at|with|using|@] {w}',
    '[did|got|hit|finished|got in|knocked out] <sets:{N} sets> of <reps:{R}> [on|of] {ex} [at|with] {w}',
    '[I |][did|hit|got] {n}{x}{r} [on |of |]{ex} [at|with] {w}',
    '{ex}: {w}, <sets:{N} sets>, <reps:{R} reps>[| each| per set]',
    '{ex} <reps:{R} reps>[ x | for |, ]<sets:{N} sets>[ @ | at | with |, ]{w}',
    '{ex} {w} <reps:{R} reps>[, | x | ]<sets:{N} sets>',
    '{ex} {w} <sets:{N}s> <reps:{R}r>',
    '{ex}, <sets:{N} [sets|rounds]> of <reps:{R}> reps, {w}[| each| on the bar]',
    '{ex} [today|tonight|this morning] {n}{x}{r} [at|with] {w}',
    '[worked up to|stayed at|used|kept] {w} on {ex}[,| for] {n}{x}{r}',
    '{ex} [was|went] {n}{x}{r} [at|with] {w}',
    '{w} {ex}, <reps:{R} reps>, <sets:{N} sets>',
    '{ex} weight {w} reps {r} sets {n}',
    '{ex} sets {n} reps {r} weight {w}',
    '{ex} {w} {r} reps {n} sets',
  ],
  zh: [
    '{ex}{s}{w}[ |，|]<sets:{N}组>[ |，|x|×|]<reps:{R}次>',
    '{ex}{s}{w}[ |，|]<sets:{N}组>[ |，|][每组|一组|每组做]<reps:{R}[次|个|下]>',
    '{ex}{s}<sets:{N}组>[ |x|×|，|*|]<reps:{R}[次|个]>[ |，|]{w}',
    '{ex}{s}{w} <reps:{R}[次|个|下]>[ x |×|*| |，]<sets:{N}组>',
    '{ex}{w}{x}<reps:{R}次>{x}<sets:{N}组>',
    '{ex} {w} 做了<sets:{N}组>[，|]每组<reps:{R}[个|次]>',
    '[今天|][做了|练了|完成了|搞了]{ex}[，| |]{w}[，| |]<sets:{N}组><reps:{R}[次|个]>',
    '{ex}用{w}做了<sets:{N}组>，[每组|一组]<reps:{R}[个|次]>',
    '{w}的{ex}做了<sets:{N}组>，每组<reps:{R}[次|个]>',
    '{w}{ex}<sets:{N}组><reps:{R}次>',
    '{ex}[重量|]{w}，[次数|]<reps:{R}次>，[组数|]<sets:{N}组>',
    '{ex} [重量|] {w} 组数{n} 次数{r}',
    '{ex}{w}，{n}{x}{r}',
    '今天{ex}{w}，<sets:{N}组>，每组<reps:{R}[个|次|下]>',
    '{ex}上了{w}，<sets:{N}组><reps:{R}[次|个]>',
    '{ex}<sets:{N}组>每组<reps:{R}个>{w}',
    '{ex} {w} <sets:{N}组>x<reps:{R}>',
    '{ex} {w} <reps:{R}>x<sets:{N}组>',
  ],
  de: [
    '{ex}{s}<sets:{N} Sätze>[ à | a | mit | x |, ]<reps:{R}[| Wdh| Wdh.| Wiederholungen]>[, | mit | bei | @ ]{w}',
    '{ex} {w} <sets:{N} Sätze> [à|x|mit] <reps:{R}[| Wdh| Wdh.]>',
    '{ex} mit {w}, <sets:{N} Sätze> <reps:{R} Wiederholungen>',
    '{ex}: {w}, <reps:{R} Wdh>, <sets:{N} Sätze>',
    '[heute |]{ex} {n}{x}{r} mit {w}',
    '{ex} {n}{x}<reps:{R} Wdh[|.]> [mit |@ |bei |]{w}',
    '<sets:{N} Sätze> {ex} [à|zu je|mit] <reps:{R}[| Wdh]> [mit|bei] {w}',
    '{ex} {w} x <reps:{R} Wdh> x <sets:{N} Sätze>',
    '{ex} {r}er Sätze, {n} Stück, {w}',
  ],
  es: [
    '{ex}{s}<sets:{N} series>[ de | x |, ]<reps:{R}[| reps| repeticiones]>[, | con | a | @ ]{w}',
    '{ex} {w} <sets:{N} series> [de|x|por] <reps:{R}[| reps| rep.| repeticiones]>',
    '{ex} con {w}, <sets:{N} series> de <reps:{R}>',
    '{ex}: {w}, <reps:{R} repeticiones>, <sets:{N} series>',
    '[hoy |]{ex} {n}{x}{r} con {w}',
    '{ex} {n}{x}<reps:{R} reps> [con |@ |]{w}',
    '[hice |]<sets:{N} series> de <reps:{R}[| repeticiones]> de {ex} [con|a] {w}',
    '{ex} {w} x <reps:{R} reps> x <sets:{N} series>',
  ],
  fr: [
    '{ex}{s}<sets:{N} séries>[ de | x |, ]<reps:{R}[| reps| répétitions| rép.]>[, | à | avec | @ ]{w}',
    '{ex} {w} <sets:{N} séries> [de|x] <reps:{R}[| reps| répétitions]>',
    '{ex} à {w}, <sets:{N} séries> de <reps:{R}>',
    '{ex} : {w}, <reps:{R} répétitions>, <sets:{N} séries>',
    "[aujourd'hui |]{ex} {n}{x}{r} à {w}",
    '{ex} {n}{x}<reps:{R} reps> [à |@ |]{w}',
    "[j'ai fait |]<sets:{N} séries> de <reps:{R}[| répétitions]> [au|en] {ex} [à|avec] {w}",
    '{ex} {w} x <reps:{R} reps> x <sets:{N} séries>',
  ],
};

const UNLOADED: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: [
    '{ex}{s}<sets:{N} sets>[ of | x |, ]<reps:{R}[| reps]>',
    '<sets:{N} sets> of <reps:{R}> {ex}',
    '[did |][ |]{n}{x}{r} {ex}',
    '{ex} <reps:{R} reps> x <sets:{N} sets>',
    '{ex} <reps:{R}> for <sets:{N} sets>',
  ],
  zh: [
    '{ex}{s}<sets:{N}组>[ |x|×|，|]<reps:{R}[次|个|下]>',
    '{ex}<sets:{N}组>，[每组|一组]<reps:{R}[个|次|下]>',
    '[做了|][ |]<sets:{N}组>{ex}[，每组| 每组| ]<reps:{R}[个|次]>',
    '{ex} <reps:{R}[个|次]>[ x |×|*]<sets:{N}组>',
  ],
  de: ['{ex} <sets:{N} Sätze> [à|mit|x] <reps:{R}[| Wdh| Wiederholungen]>', '<sets:{N} Sätze> {ex} [à|mit] <reps:{R}>'],
  es: ['{ex} <sets:{N} series> de <reps:{R}[| reps| repeticiones]>', '<sets:{N} series> de <reps:{R}> {ex}'],
  fr: ['{ex} <sets:{N} séries> de <reps:{R}[| reps| répétitions]>', '<sets:{N} séries> de <reps:{R}> {ex}'],
};

const ANY_UNLOADED: readonly string[] = ['{ex}{s}{n}{x}{r}', '{ex}{s}{n}{x}{r}', '{n}{x}{r} {ex}', '{ex}\n{n}{x}{r}'];

export interface UniformChoice {
  readonly groups?: readonly ExerciseGroup[];
  readonly exercise?: NamedExercise;
  readonly sets?: number;
  readonly loaded?: boolean;
}

/** Writes one block and adds its sets. */
export function writeUniform(kit: Kit, choice: UniformChoice = {}): NamedExercise {
  const { chance, language, manner } = kit;
  const exercise =
    choice.exercise ??
    pickExercise(language, choice.groups ?? ['loaded', 'loaded', 'loaded', 'per_hand', 'bodyweight'], chance);
  const loaded = choice.loaded ?? (exercise.group === 'bodyweight' ? chance.yes(0.05) : chance.yes(0.93));
  const [sets, reps] = [choice.sets ?? someSets(chance), someReps(exercise.group, chance)];
  const slots = {
    ex: () => `<exercise:${exercise.name}>`,
    N: () => numeral(sets, manner),
    R: () => numeral(reps, manner),
    n: () => `<sets:${numeral(sets, manner)}>`,
    r: () => `<reps:${numeral(reps, manner)}>`,
  };
  if (!loaded) {
    kit.put(chance.pick(chance.yes(0.5) ? ANY_UNLOADED : UNLOADED[language]), slots);
    kit.add({ exercise: exercise.id, reps }, sets);
    return exercise;
  }
  const { text, load } = loadOf(someLoad(exercise, manner, chance), manner);
  kit.put(chance.pick(chance.yes(0.5) ? ANY : LOADED[language]), { ...slots, w: () => `<load:${text}>` });
  kit.add({ exercise: exercise.id, reps, load }, sets);
  return exercise;
}
