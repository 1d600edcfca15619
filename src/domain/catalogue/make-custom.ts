// From what a person taps to an exercise of their own: checked for slips, and filled up with what a similar exercise already knows.
import { LANGUAGES, type Language, type Localized } from '../language.ts';
import { CUSTOM_PREFIX, type CustomExercise } from './custom-exercise.ts';
import { guessedFacts, type OwnFacts } from './guessed-facts.ts';
import { EQUIPMENT, type Equipment, type Exercise, type LoadKind, type Muscle, MUSCLES } from './exercise.ts';

export interface CustomDraft {
  /** As typed; the one of the other language may be empty and is then the same. */
  readonly names: Localized;
  /** Other names as typed, between commas or line breaks, in either language. */
  readonly aliases: string;
  /** Shares as in Exercise.muscles. */
  readonly muscles: Readonly<Partial<Record<Muscle, number>>>;
  readonly equipment: readonly Equipment[];
  readonly loadKind: LoadKind;
  readonly measure: Exercise['measure'];
  readonly unilateral: boolean;
}

/** Characters of a name, and how many other names there may be. Design defaults: what a row of a phone shows on two lines. */
export const CUSTOM_LIMITS = { name: 60, aliases: 12 } as const;

/** Shares by tap (fractional counting, see Exercise.muscles): what works most, and what helps. */
export const MAIN_SHARE = 1;
export const HELPING_SHARE = 0.5;

export type CustomProblem =
  | { readonly kind: 'no_name' | 'long_name' | 'long_alias' | 'many_aliases' }
  /** Another exercise goes by this name, as its own or (`isAlias`) as another one: two of a name could not be told apart. */
  | { readonly kind: 'name_taken'; readonly exercise: Exercise; readonly isAlias: boolean }
  /** One they removed had this name: it can come back with its history. */
  | { readonly kind: 'name_removed'; readonly exercise: Exercise };

/** Nothing stated but the name: done for repetitions with a weight on something. */
export function emptyDraft(name: string, language: Language): CustomDraft {
  return {
    names: namedIn(name, language),
    aliases: '',
    muscles: {},
    equipment: [],
    loadKind: 'external',
    measure: 'repetitions',
    unilateral: false,
  };
}

/** As another exercise is, under a name of its own. */
export function draftBasedOn(exercise: Exercise, name: string, language: Language): CustomDraft {
  return { ...draftOf(exercise), names: namedIn(name, language), aliases: '' };
}

/** One that is there, to be changed. */
export function draftOf({ names, aliases, muscles, equipment, loadKind, measure, unilateral }: Exercise): CustomDraft {
  return {
    names: names.en === names.zh ? namedIn(names.en, HAN.test(names.en) ? 'zh' : 'en') : names,
    aliases: LANGUAGES.flatMap((language) => aliases[language]).join(', '),
    muscles,
    equipment: equipment.filter((tool) => tool !== 'bodyweight'),
    loadKind,
    measure,
    unilateral,
  };
}

/** Taps go round: not at all, mainly, helping. */
export function tapMuscle(muscles: CustomDraft['muscles'], muscle: Muscle): CustomDraft['muscles'] {
  const { [muscle]: share, ...others } = muscles;
  if (share === undefined) return { ...others, [muscle]: MAIN_SHARE };
  return share > HELPING_SHARE ? { ...others, [muscle]: HELPING_SHARE } : others;
}

/** How load is usually stated with these tools. */
export function usualLoadKind(equipment: readonly Equipment[], measure: Exercise['measure']): LoadKind {
  if (measure === 'distance' || equipment.some((tool) => UNLOADED.includes(tool))) return 'none';
  if (equipment.includes('dumbbell')) return 'per_hand';
  return equipment.some((tool) => LOADED.includes(tool)) ? 'external' : 'bodyweight_plus';
}

const UNLOADED: readonly Equipment[] = ['jump_rope', 'rowing_machine', 'stationary_bike', 'treadmill', 'elliptical'];
const LOADED: readonly Equipment[] = [
  'barbell',
  'kettlebell',
  'machine',
  'cable',
  'ez_bar',
  'trap_bar',
  'plate',
  'medicine_ball',
];

/** In the order a form shows them. `others`: all that may be named, removed ones of the person's own among them; `ownId`: the one that is changed. */
export function checkCustom(
  draft: CustomDraft,
  others: readonly (Exercise & { readonly deletedAt?: string })[],
  ownId?: string,
): readonly CustomProblem[] {
  const problems: CustomProblem[] = [];
  const names = namesOf(draft);
  const wanted = new Set([names.en, names.zh].map(nameToCompare));
  if (names.en === '') return [{ kind: 'no_name' }];
  if (LANGUAGES.some((language) => characters(names[language]) > CUSTOM_LIMITS.name))
    problems.push({ kind: 'long_name' });
  const rest = others.filter(({ id }) => id !== ownId);
  const isNamed = (exercise: Exercise) => LANGUAGES.some((each) => wanted.has(nameToCompare(exercise.names[each])));
  const isCalled = ({ aliases }: Exercise) =>
    LANGUAGES.some((each) => aliases[each].some((alias) => wanted.has(nameToCompare(alias))));
  const named = rest.find((exercise) => exercise.deletedAt === undefined && isNamed(exercise));
  const called = rest.find((exercise) => exercise.deletedAt === undefined && isCalled(exercise));
  const removed = rest.find((exercise) => exercise.deletedAt !== undefined && isNamed(exercise));
  if (named) problems.push({ kind: 'name_taken', exercise: named, isAlias: false });
  else if (removed) problems.push({ kind: 'name_removed', exercise: removed });
  else if (called) problems.push({ kind: 'name_taken', exercise: called, isAlias: true });
  const aliases = aliasesOf(draft.aliases);
  if (aliases.length > CUSTOM_LIMITS.aliases) problems.push({ kind: 'many_aliases' });
  if (aliases.some((alias) => characters(alias) > CUSTOM_LIMITS.name)) problems.push({ kind: 'long_alias' });
  return problems;
}

/** What stands in the way; that another exercise is sometimes called so does not: it is told, and the person decides. */
export function isHindrance(problem: CustomProblem): boolean {
  return problem.kind !== 'name_taken' || !problem.isAlias;
}

export interface CustomMaking {
  /** `custom_` and what tells it apart. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** What it is based on, or was before: its pattern, level, joints and stand-ins are taken over. Null: guessed from the muscles. */
  readonly facts: Exercise | null;
}

/** Of a draft without hindrances. */
export function makeCustom(draft: CustomDraft, { id, createdAt, facts }: CustomMaking): CustomExercise {
  const names = namesOf(draft);
  const taken = new Set([names.en, names.zh].map(nameToCompare));
  const aliases = aliasesOf(draft.aliases).filter((alias) => !taken.has(nameToCompare(alias)));
  const muscles = Object.fromEntries(
    MUSCLES.flatMap((muscle) => {
      const share = draft.muscles[muscle];
      return share === undefined ? [] : [[muscle, share]];
    }),
  );
  const equipment = EQUIPMENT.filter((tool) => tool !== 'bodyweight' && draft.equipment.includes(tool));
  return {
    ...(facts ? factsOf(facts, id, draft.measure) : guessedFacts(draft)),
    id,
    names,
    aliases: {
      en: aliases.filter((alias) => !HAN.test(alias)),
      zh: aliases.filter((alias) => HAN.test(alias)),
    },
    equipment: equipment.length === 0 ? ['bodyweight'] : equipment,
    loadKind: draft.loadKind,
    muscles,
    measure: draft.measure,
    unilateral: draft.unilateral,
    createdAt,
  };
}

function factsOf(facts: Exercise, id: string, measure: Exercise['measure']): OwnFacts {
  const { pattern, mechanic, level, joints, substitutes, secondsPerRepetition } = facts;
  const near = facts.id === id ? substitutes : [facts.id, ...substitutes.filter((other) => other !== id)];
  const seconds = measure === 'repetitions' ? secondsPerRepetition || SECONDS_PER_REPETITION : 0;
  return { pattern, mechanic, level, joints, substitutes: near, secondsPerRepetition: seconds };
}

/** As most of the catalogue. */
const SECONDS_PER_REPETITION = 3;
const HAN = /\p{Script=Han}/u;

export function customId(unique: string): string {
  return `${CUSTOM_PREFIX}${unique}`;
}

function namedIn(name: string, language: Language): Localized {
  return language === 'en' ? { en: name, zh: '' } : { en: '', zh: name };
}

/** Trimmed, single spaces; one stands for both where only one was given. */
function namesOf({ names }: CustomDraft): Localized {
  const [en, zh] = [plain(names.en), plain(names.zh)];
  return { en: en || zh, zh: zh || en };
}

/** Lower case, as those of the catalogue; each once. */
function aliasesOf(text: string): readonly string[] {
  return [...new Set(text.split(/[,，、;；\n]/).map((alias) => plain(alias).toLowerCase()))].filter(
    (alias) => alias !== '',
  );
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/** Case, width, accents' spelling, hyphens and spaces do not tell two names apart. */
export function nameToCompare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[-–‐\s_]+/g, '');
}

/** As a person counts them. */
function characters(text: string): number {
  return Array.from(text).length;
}
