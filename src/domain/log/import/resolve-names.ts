// What each exercise name of a file becomes: an exercise that is known, or one of the person's own. No set is left without one.
import type { CustomExercise } from '../../catalogue/custom-exercise.ts';
import { CUSTOM_PREFIX } from '../../catalogue/custom-exercise.ts';
import { EQUIPMENT_WORDS } from '../../catalogue/exercise-defaults.ts';
import { foldText, nameTokens } from '../../catalogue/exercise-names.ts';
import type { Equipment, Exercise } from '../../catalogue/exercise.ts';
import { createExerciseLinker, type ExerciseLinker } from '../../catalogue/link-exercise.ts';
import { createWordLinker, type WordLinker } from './link-words.ts';
import { contentId } from './content-id.ts';
import type { ImportAnswers, NameProposal, NameShape, Reading } from './inspection.ts';

/** How names are linked: by the linker of notes and search, and by the same words in another order. */
export interface NameLinker {
  readonly linker: ExerciseLinker;
  readonly byWords: WordLinker;
  /** By exercise. */
  readonly tools: ReadonlyMap<string, ReadonlySet<Equipment>>;
  /** What was proposed before, by name and shape: a file is read more than once. */
  readonly proposed: Map<string, NameProposal>;
}

/** The same words in another order are believed as much as one letter beside the name. */
const SAME_WORDS = 0.85;

/** From here on a link is taken without asking: the name itself, or one letter beside it. */
const SURE_LINK = 0.8;

/** Nobody's log has so many exercises: a column with more of them holds something else. */
export const MOST_NAMES = 5000;

/** Before a file is read: what others named is not kept for ever. */
export function makeRoomForNames({ proposed }: NameLinker): void {
  if (proposed.size >= MOST_NAMES) proposed.clear();
}

export interface ResolvedName {
  readonly exercise: Exercise;
  /** To be written with the first set that has it; null: the catalogue has it, or the person. */
  readonly created: CustomExercise | null;
  /** Its name says that weight helps ("Pull Up (Assisted)") where the exercise counts weight as added. */
  readonly weightHelps: boolean;
  /** Its name says that one bar is held in both hands where the exercise states the weight of each hand. */
  readonly inBothHands: boolean;
}

export interface NameContext {
  readonly exercises: readonly Exercise[];
  readonly custom: readonly CustomExercise[];
  /** Over both. */
  readonly linker: NameLinker;
  readonly shapes: Reading['shapes'];
  readonly answers: ImportAnswers;
  readonly importId: string;
  readonly importedAt: string;
  readonly salt: string;
}

export function createNameLinker(exercises: readonly Exercise[]): NameLinker {
  return {
    linker: createExerciseLinker(exercises),
    byWords: createWordLinker(exercises),
    tools: new Map(exercises.map((exercise) => [exercise.id, toolsOf(exercise)])),
    proposed: new Map(),
  };
}

export function proposeExercise(name: string, linker: NameLinker, shape: NameShape | undefined): NameProposal {
  const key = `${shape?.measure ?? ''} ${shape?.loaded ?? ''} ${name}`;
  const known = linker.proposed.get(key);
  if (known) return known;
  const proposal = propose(name, linker, shape);
  linker.proposed.set(key, proposal);
  return proposal;
}

function propose(name: string, linker: NameLinker, shape: NameShape | undefined): NameProposal {
  const link = linker.linker.link(name, { load: shape?.loaded ?? true, distance: shape?.measure === 'distance' });
  const tools = toolsIn(name);
  const isWith = (exerciseId: string) => tools.every((tool) => linker.tools.get(exerciseId)?.has(tool));
  // "Seated Row (Machine)" is not the row at the cable, and "Kettlebell" alone is no exercise, however near one it is.
  const isSure = link && link.confidence >= SURE_LINK && (link.confidence === 1 || !isToolAlone(name));
  if (isSure && isWith(link.exerciseId)) return { kind: 'link', ...link };
  const exerciseId = linker.byWords(name);
  if (exerciseId !== null) return { kind: 'link', exerciseId, confidence: SAME_WORDS };
  if (isSure && tools.every((tool) => tool === 'machine' || tool === 'cable')) return { kind: 'link', ...link };
  return { kind: 'create', nearest: link };
}

/** Tools that are named; the body is with everybody. */
function toolsIn(name: string): readonly Equipment[] {
  const folded = foldText(name);
  const latin = nameTokens(folded).flatMap(({ stem }) =>
    Object.hasOwn(EQUIPMENT_WORDS, stem) ? (EQUIPMENT_WORDS[stem] ?? []) : [],
  );
  return latin.filter((tool) => tool !== 'bodyweight');
}

/** What it needs, and what its own other names allow: a curl may be done with a barbell too. */
function toolsOf({ equipment, names, aliases }: Exercise): ReadonlySet<Equipment> {
  const bars = equipment.some((tool) => tool === 'ez_bar' || tool === 'trap_bar') ? (['barbell'] as const) : [];
  return new Set([...equipment, ...bars, ...[names.en, ...aliases.en].flatMap(toolsIn)]);
}

function isToolAlone(name: string): boolean {
  return nameTokens(foldText(name)).every(({ stem }) => Object.hasOwn(EQUIPMENT_WORDS, stem));
}

/** Null: the person leaves the name out. */
export function createNameResolver(context: NameContext): (name: string) => ResolvedName | null {
  const byId = new Map<string, Exercise>(
    [...context.exercises, ...context.custom].map((exercise) => [exercise.id, exercise]),
  );
  const found = new Map<string, ResolvedName | null>();

  const resolve = (name: string): ResolvedName | null => {
    const answer =
      context.answers.exercises && Object.hasOwn(context.answers.exercises, name)
        ? context.answers.exercises[name]
        : undefined;
    if (answer?.kind === 'leave_out') return null;
    const shape = shapeOf(context.shapes, name);
    const proposal = answer ?? proposeExercise(name, context.linker, shape);
    const linked = proposal.kind === 'link' ? byId.get(proposal.exerciseId) : undefined;
    if (linked) return { exercise: linked, created: null, ...conventions(name, linked) };
    const likeId = 'likeId' in proposal ? proposal.likeId : 'nearest' in proposal ? proposal.nearest?.exerciseId : null;
    const created = customFrom(name, byId.get(likeId ?? '') ?? null, shape, context);
    return { exercise: created, created, ...conventions(name, created) };
  };
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const resolved = resolve(name);
    found.set(name, resolved);
    return resolved;
  };
}

export function shapeOf(shapes: Reading['shapes'], name: string): NameShape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

/** Machines that help are logged with the weight that helps; our log has assistance as a negative load. */
function conventions(name: string, { loadKind }: Exercise): Pick<ResolvedName, 'weightHelps' | 'inBothHands'> {
  return {
    weightHelps:
      /\bassisted\b|辅助|unterstützt/i.test(name) && (loadKind === 'bodyweight' || loadKind === 'bodyweight_plus'),
    inBothHands: loadKind === 'per_hand' && toolsIn(name).includes('barbell'),
  };
}

const TOOLS: readonly (readonly [RegExp, Equipment])[] = [
  [/\bbarbell\b|langhantel|杠铃/i, 'barbell'],
  [/\b(?:dumbbells?|db)\b|kurzhantel|哑铃/i, 'dumbbell'],
  [/\b(?:kettlebell|kb)\b|壶铃/i, 'kettlebell'],
  [/\bcables?\b|kabel|绳索/i, 'cable'],
  [/\b(?:machine|smith|lever)\b|maschine|器械/i, 'machine'],
  [/\bbands?\b|弹力带/i, 'band'],
];

/** Facts of what is nearest, in the file's name; without anything near only what the rows themselves show. */
function customFrom(
  name: string,
  like: Exercise | null,
  shape: NameShape | undefined,
  context: NameContext,
): CustomExercise {
  const measure = shape?.measure ?? 'repetitions';
  const loaded = shape?.loaded ?? true;
  const tool = TOOLS.find(([word]) => word.test(name))?.[1];
  const facts: Omit<Exercise, 'id' | 'names' | 'aliases' | 'substitutes'> = like ?? {
    pattern: measure === 'distance' ? 'cardio' : 'full_body',
    mechanic: 'compound',
    equipment: [tool ?? 'bodyweight'],
    loadKind: loaded
      ? tool === 'dumbbell'
        ? 'per_hand'
        : 'external'
      : measure === 'repetitions'
        ? 'bodyweight'
        : 'none',
    level: 'beginner',
    muscles: {},
    joints: {},
    measure,
    unilateral: false,
    secondsPerRepetition: measure === 'repetitions' ? 3 : 0,
  };
  return {
    pattern: facts.pattern,
    mechanic: facts.mechanic,
    equipment: facts.equipment,
    loadKind: facts.loadKind,
    level: facts.level,
    muscles: facts.muscles,
    joints: facts.joints,
    measure: facts.measure,
    unilateral: facts.unilateral,
    secondsPerRepetition: facts.secondsPerRepetition,
    id: contentId(CUSTOM_PREFIX, [context.salt, name.normalize('NFKC').toLowerCase()]),
    names: { en: name, zh: name },
    aliases: { en: [], zh: [] },
    substitutes: like ? [like.id] : [],
    createdAt: context.importedAt,
    importId: context.importId,
  };
}
