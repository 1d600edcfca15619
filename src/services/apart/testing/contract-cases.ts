// Requests that every place a service runs in must answer alike: sound ones, and each of them with any one part spoiled.
import { FORM_FEATURE_COUNT } from '../../../contracts/form.ts';
import type { ServiceName } from '../../../contracts/service-contracts.ts';
import { WINDOW_FEATURES } from '../../../domain/counting/recogniser/window-features.ts';

export interface ContractCase {
  readonly method: string;
  readonly args: readonly unknown[];
  /** What a Node realm without pictures or GPU answers. */
  readonly answers: { readonly kind: string; readonly reason?: string } | undefined;
  /** Not to be spoiled: other requests of this kind start what this realm has not. */
  readonly onlyAsIs?: true;
}

const AT = '2026-03-02T18:00:00.000Z';
const DAY = '2026-03-02';

const profile = {
  goal: 'general',
  level: 'beginner',
  daysPerWeek: 1,
  minutesPerSession: 30,
  equipment: ['dumbbell'],
  avoid: [{ joint: 'knee', severity: 2 }],
  likes: ['goblet_squat'],
  dislikes: [],
  readiness: { chest_pain: false },
};
const planRequest = {
  profile,
  history: [{ day: '2026-02-27', sets: [{ exerciseId: 'goblet_squat', reps: 8, loadKg: 12, type: 'normal' }] }],
  constraints: [],
  today: DAY,
  seed: 1,
};
const repetition = { features: Array<number>(FORM_FEATURE_COUNT).fill(0), view: 'side', bands: {} };
const exportRequest = { form: 'sheet', unit: 'kg', exportedAt: AT, custom: [], pack: false };
const card = {
  eyebrow: 'Air squat',
  headline: 'Steady.',
  caption: 'Repetition 3',
  score: { figure: '88', label: 'Form' },
  marks: [{ at: 0.5, depth: 0.9, good: true }],
  band: { from: 0.8, to: 1 },
  bandLabel: 'Depth',
  replay: null,
  made: 'Plumbline',
};
const csv = () => new Blob(['Date,Exercise Name,Weight,Reps\n2026-02-27,Squat,60,5\n']);

/** In this order: what one begins another goes on with. */
export const CONTRACT_CASES: { readonly [N in ServiceName]: readonly ContractCase[] } = {
  pose: [
    { method: 'reset', args: [], answers: undefined },
    {
      method: 'start',
      args: [{ backend: 'webgpu', model: 'lightning', strict: true }],
      answers: { kind: 'unavailable', reason: 'no_backend' },
      onlyAsIs: true,
    },
    {
      method: 'start',
      args: [{ backend: 'cpu', model: 'lightning' }],
      answers: { kind: 'unavailable', reason: 'bad_input' },
      onlyAsIs: true,
    },
    {
      method: 'estimate',
      args: [{ width: 0, height: 0, data: new Uint8ClampedArray(4) }, 0],
      answers: { kind: 'unavailable', reason: 'no_backend' },
    },
    { method: 'stop', args: [], answers: undefined },
  ],
  form: [
    { method: 'start', args: [], answers: { kind: 'ready' } },
    {
      method: 'score',
      args: [{ movementId: 'air_squat', repetitions: [repetition] }],
      answers: { kind: 'scored' },
    },
    {
      method: 'occlude',
      args: [{ movementId: 'air_squat', repetition, parts: [{ features: [0], faults: [] }] }],
      answers: { kind: 'occluded' },
    },
    {
      method: 'personalise',
      args: [{ movementId: 'air_squat', marked: [{ repetition, isGood: true }] }],
      answers: { kind: 'kept' },
    },
    { method: 'stop', args: [], answers: undefined },
  ],
  recogniser: [
    { method: 'start', args: [], answers: { kind: 'ready' } },
    {
      method: 'recognise',
      args: [{ windows: [Array<number>(WINDOW_FEATURES).fill(0)] }],
      answers: { kind: 'recognised' },
    },
    { method: 'stop', args: [], answers: undefined },
  ],
  notes: [
    { method: 'parse', args: [{ text: 'squat 3x5 @ 100 kg', unit: 'kg' }], answers: { kind: 'parsed' } },
    { method: 'parse', args: [{ text: '卧推 3组 每组8次 60公斤', language: 'zh' }], answers: { kind: 'parsed' } },
    { method: 'readLog', args: [{ text: '2026-02-27\nsquat 3x5 100', today: DAY }], answers: { kind: 'read' } },
    {
      method: 'readLog',
      args: [{ text: 'squat 3x5', today: 'today' }],
      answers: { kind: 'unavailable', reason: 'bad_input' },
    },
  ],
  recommender: [
    {
      method: 'recommend',
      args: [{ profile, history: [{ exercise: 'goblet squat', sets: 3 }], exclude: [], k: 3 }],
      answers: { kind: 'recommended' },
    },
    {
      method: 'recommend',
      args: [{ profile, history: [], exclude: [], k: 0 }],
      answers: { kind: 'unavailable', reason: 'bad_input' },
    },
    { method: 'tapQuestions', args: [{ profile, count: 3 }], answers: { kind: 'asked' } },
    { method: 'plan', args: [planRequest], answers: { kind: 'planned' } },
    { method: 'muscles', args: [{ history: [], adjustments: [], now: AT }], answers: { kind: 'told' } },
  ],
  transfer: [
    { method: 'inspect', args: [csv(), { unit: 'kg', custom: [] }], answers: { kind: 'log' } },
    {
      method: 'inspect',
      args: [new Blob(['']), { unit: 'kg', custom: [] }],
      answers: { kind: 'refused', reason: 'empty' },
    },
    { method: 'next', args: ['none', 0], answers: { kind: 'unavailable', reason: 'aborted' } },
    { method: 'close', args: ['none'], answers: undefined },
  ],
  exports: [
    { method: 'begin', args: ['x', exportRequest], answers: { kind: 'begun' } },
    {
      method: 'add',
      args: ['x', { kind: 'workouts', workouts: [] }],
      answers: { kind: 'added' },
    },
    { method: 'finish', args: ['x'], answers: { kind: 'file' } },
    { method: 'finish', args: ['x'], answers: { kind: 'unavailable', reason: 'aborted' } },
    { method: 'inspectCopy', args: [new Blob(['no copy'])], answers: { kind: 'no_copy' } },
    {
      method: 'unlockCopy',
      args: [new Blob(['no copy']), 'secret'],
      answers: { kind: 'still_locked', reason: 'foreign' },
    },
    { method: 'closeCopy', args: ['x'], answers: undefined },
  ],
  picture: [
    { method: 'still', args: [card], answers: { kind: 'unavailable', reason: 'no_backend' } },
    { method: 'moving', args: [card], answers: { kind: 'unavailable', reason: 'no_backend' } },
  ],
};

const WRONG: readonly unknown[] = [null, 'x', -1, Number.NaN, [], {}, [null]];

/** The arguments with one part at a time replaced by what it cannot be, or taken out; of lists the first member stands for all. */
export function spoiled(args: readonly unknown[]): readonly (readonly unknown[])[] {
  return placesIn(args).flatMap((place) => [
    ...WRONG.map((wrong) => withAt(args, place, () => wrong) as readonly unknown[]),
    withAt(args, place, undefined) as readonly unknown[],
  ]);
}

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): readonly Place[] {
  const here = place.length > 0 ? [place] : [];
  if (Array.isArray(value)) {
    const members = place.length === 0 ? value : value.slice(0, 1);
    return [...here, ...members.flatMap((member, index) => placesIn(member, [...place, index]))];
  }
  if (value === null || typeof value !== 'object' || value instanceof Blob || ArrayBuffer.isView(value)) return here;
  return [...here, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...place, key]))];
}

/** Without `made` the part is left out. */
function withAt(value: unknown, [key, ...rest]: Place, made: (() => unknown) | undefined): unknown {
  if (key === undefined) return made?.();
  const part = (value as Readonly<Record<string | number, unknown>>)[key];
  const next = withAt(part, rest, made);
  if (Array.isArray(value)) {
    return rest.length === 0 && !made ? value.toSpliced(Number(key), 1) : value.with(Number(key), next);
  }
  const entries = Object.entries(value as object).filter(([name]) => name !== key || rest.length > 0 || made);
  return Object.fromEntries(entries.map(([name, member]) => [name, name === key ? next : member]));
}
