// What an exercise is, as numbers: muscles, pattern, equipment, joints, skill and the words of its name. It gives an exercise that no
// programme holds a place among those that some do.
import { EQUIPMENT, type Exercise, JOINT_STRESSES, JOINTS, MOVEMENT_PATTERNS, MUSCLES } from '../catalogue/exercise.ts';
import { SELDOM_PROPOSED } from './seldom-proposed.ts';

const LOAD_KINDS = ['external', 'per_hand', 'bodyweight', 'bodyweight_plus', 'none'] as const;
const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const MEASURES = ['repetitions', 'hold', 'distance'] as const;

/** Buckets of the words of names. Two words in one bucket do little harm beside the other features. */
const NAME_BUCKETS = 160;
/** Design defaults; leaving any of them out ranks worse (docs/decisions, recommender). */
const WEIGHT = { pattern: 1.2, equipment: 0.8, kind: 0.4, joint: 0.3, name: 1.1 } as const;

export interface ContentVector {
  /** Unit length; the dot product of two is their likeness, 0–1. */
  readonly values: Float64Array;
  /** Where it is not 0. */
  readonly at: readonly number[];
}

/** Exercises never change, so neither do their vectors. */
const known = new WeakMap<Exercise, ContentVector>();

export function contentOf(exercise: Exercise): ContentVector {
  const made = known.get(exercise) ?? makeVector(exercise);
  known.set(exercise, made);
  return made;
}

/** 0–1. */
export function likeness(a: ContentVector, b: ContentVector): number {
  let sum = 0;
  for (const index of a.at) sum += (a.values[index] ?? 0) * (b.values[index] ?? 0);
  return Math.min(1, sum);
}

function makeVector(exercise: Exercise): ContentVector {
  const { muscles, joints, equipment } = exercise;
  const words = wordsOf(exercise.names.en);
  const name = new Float64Array(NAME_BUCKETS);
  for (const word of words) name[bucketOf(word)] = WEIGHT.name / Math.sqrt(words.size);
  const raw = [
    ...MUSCLES.map((muscle) => muscles[muscle] ?? 0),
    ...MOVEMENT_PATTERNS.map((pattern) => (pattern === exercise.pattern ? WEIGHT.pattern : 0)),
    ...EQUIPMENT.map((tool) => (equipment.includes(tool) ? WEIGHT.equipment : 0)),
    ...LOAD_KINDS.map((kind) => (kind === exercise.loadKind ? WEIGHT.kind : 0)),
    ...LEVELS.map((level) => (level === exercise.level ? WEIGHT.kind : 0)),
    ...MEASURES.map((measure) => (measure === exercise.measure ? WEIGHT.kind : 0)),
    exercise.mechanic === 'compound' ? WEIGHT.kind : 0,
    exercise.unilateral ? WEIGHT.kind : 0,
    SELDOM_PROPOSED.has(exercise.id) ? WEIGHT.kind : 0,
    ...JOINTS.flatMap((joint) => [
      joints[joint] === undefined ? 0 : WEIGHT.joint,
      ...JOINT_STRESSES.map((stress) => (joints[joint] === stress ? WEIGHT.joint : 0)),
    ]),
    ...name,
  ];
  const length = Math.hypot(...raw);
  const values = Float64Array.from(raw, (value) => value / length);
  return { values, at: [...values.keys()].filter((index) => values[index] !== 0) };
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== ''),
  );
}

/** FNV-1a, 32 bits. */
function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193) >>> 0;
  return hash % NAME_BUCKETS;
}
