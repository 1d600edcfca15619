// What has been understood of a note so far, while its chunks are read one after another.
import type { Exercise } from '../catalogue/exercise.ts';
import type { ExerciseLinker } from '../catalogue/link-exercise.ts';
import type { Rounds } from './arrange-runs.ts';
import type { AtomOf } from './atoms.ts';
import type { Chunk } from './chunks.ts';
import type { Effort, LoadReading, Span } from './chunk-quantities.ts';
import type { UsualSet } from './habits.ts';
import type { ChunkContext, ChunkReading, ReadOrder } from './read-chunk.ts';
import type { Run, SetDraft } from './set-draft.ts';
import { type WarmupScope, warmupScope } from './warmup-scope.ts';

export interface CollectContext {
  readonly folded: string;
  readonly linker: ExerciseLinker;
  readonly exerciseOf: (id: string) => Exercise | undefined;
  readonly contextExerciseId: string | null;
  /** Kilograms of one of the unit in which a line's bare loads are. */
  readonly kgPerUnit: (line: number) => number;
  readonly usualOf?: (id: string) => UsualSet | undefined;
  readonly learntOrders?: { readonly loadFirst: number; readonly loadLast: number };
  /** Where an order begins that is to be taken the other way. */
  readonly turnedAt?: number;
}

export interface NameRead {
  readonly exercise: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export interface Collection {
  readonly chunks: readonly Chunk[];
  readonly context: CollectContext;
  readonly runs: Run[];
  readonly rounds: Rounds[];
  readonly spans: [start: number, end: number, role: string][];
  /** Every name read so far, with where it stands. */
  readonly names: NameRead[];
  /** Orders that can be taken two ways. */
  readonly orders: ReadOrder[];
  /** Numbers of runs that cannot be. */
  readonly impossible: Span[];
  readonly warmup: WarmupScope;
  /** Index of the chunk that is being read. */
  at: number;
  /** What sets without a name belong to, how sure that is, and the line that said so. */
  current: string | null;
  currentConfidence: number;
  currentLine: number;
  /** Named since the last run, waiting for numbers. */
  named: { exercise: string; span: AtomOf<'exercise'>; joined: boolean }[];
  /** Named by a plan of this sentence. */
  mentioned: boolean;
  /** What this sentence planned, until it is said what came of it. */
  planned: ChunkReading | null;
  /** Said before the repetitions they belong to. */
  pendingLoad: LoadReading | null;
  pendingSets: number | null;
  pendingBare: AtomOf<'number'>[];
  pendingRpe: AtomOf<'rpe'> | null;
  pendingTag: AtomOf<'tag'> | null;
  pendingEach: AtomOf<'each'> | null;
  pendingAssisted: boolean;
  pendingWeighted: boolean;
  /** An AMRAP whose count comes next. */
  awaitingReps: SetDraft | null;
  /** A drop set was announced: its first set is as it was. */
  dropping: 'first' | 'rest' | null;
  /** "Deadlift 140 kg PR": a set as far as it was told, if nothing more comes. */
  loadOnly: { exercise: string | null; load: LoadReading; reading: ChunkReading } | null;
  superset: string | null;
  label: string | null;
  /** The run before put its load last. */
  loadLast: boolean;
  /** It put the load before the repetitions. */
  loadFirst: boolean;
  ambiguous: boolean;
  sentence: number;
  /** Blocks opened so far; names the next one. */
  blocks: number;
}

export function createCollection(chunks: readonly Chunk[], context: CollectContext): Collection {
  return {
    chunks,
    context,
    runs: [],
    rounds: [],
    spans: [],
    names: [],
    orders: [],
    impossible: [],
    warmup: warmupScope(),
    at: -1,
    current: context.contextExerciseId,
    currentConfidence: 1,
    currentLine: -1,
    named: [],
    mentioned: false,
    planned: null,
    pendingLoad: null,
    pendingSets: null,
    pendingBare: [],
    pendingRpe: null,
    pendingTag: null,
    pendingEach: null,
    pendingAssisted: false,
    pendingWeighted: false,
    awaitingReps: null,
    dropping: null,
    loadOnly: null,
    superset: null,
    label: null,
    loadLast: false,
    loadFirst: false,
    ambiguous: false,
    sentence: -1,
    blocks: 0,
  };
}

export function mark(
  collection: Collection,
  atom: { readonly start: number; readonly end: number } | null | undefined,
): void {
  if (atom) collection.spans.push([atom.start, atom.end, 'exercise']);
}

export function ahead(
  collection: Collection,
  reading: ChunkReading,
  wanted: (atom: Chunk['atoms'][number]) => boolean,
): boolean {
  for (const chunk of collection.chunks.slice(collection.at + 1, collection.at + 6)) {
    if (chunk.sentence !== reading.chunk.sentence || chunk.atoms.some(({ kind }) => kind === 'exercise')) return false;
    if (chunk.atoms.some(wanted)) return true;
  }
  return false;
}

export function draftsOfCurrent(collection: Collection): readonly SetDraft[] {
  return collection.runs.filter(({ exercise }) => exercise === collection.current).flatMap(({ drafts }) => drafts);
}

export function openForLoad(collection: Collection, sentence: number): readonly SetDraft[] {
  const open: SetDraft[] = [];
  const last = collection.runs.at(-1);
  for (const run of collection.runs.toReversed()) {
    if (run.exercise !== collection.current || (run.sentence !== sentence && run !== last)) break;
    if (run.drafts.some(({ load }) => load !== undefined)) break;
    open.push(...run.drafts);
  }
  return open;
}

export function roleOf({ reps, durationSec }: Effort): string {
  return reps !== undefined ? 'reps' : durationSec !== undefined ? 'duration' : 'distance';
}

export function contextOf(collection: Collection, line: number): ChunkContext {
  const { exerciseOf, kgPerUnit, usualOf, learntOrders, turnedAt } = collection.context;
  return {
    exerciseOf,
    current: collection.current,
    loadPending: collection.pendingLoad !== null,
    loadLast: collection.loadLast,
    loadFirst: collection.loadFirst,
    kgPerUnit: kgPerUnit(line),
    ...(usualOf ? { usualOf } : {}),
    ...(learntOrders ? { learntOrders } : {}),
    ...(turnedAt === undefined ? {} : { turnedAt }),
  };
}
