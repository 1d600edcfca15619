// What the person has entered so far, and whether it makes a profile. Nothing entered is ever corrected in silence.
import {
  EQUIPMENT,
  type Equipment,
  type Joint,
  type JointStress,
  type Level,
} from '../../domain/catalogue/exercise.ts';
import { limbsOut, type PersonBody } from '../../domain/body/person-body.ts';
import { isSidedLimb, type SidedLimb } from '../../domain/form/sided-limb.ts';
import { KG_PER_LB } from '../../domain/log/limits.ts';
import {
  READINESS_FLAGS,
  type Goal,
  type Profile,
  type ReadinessFlag,
  type SoreJoint,
} from '../../domain/planning/profile.ts';
import type { Unit } from './set-summary.ts';

/** Numbers may be missing or not numbers (NaN) while they are typed. */
export interface ProfileDraft {
  readonly goal: Goal;
  readonly level: Level;
  readonly daysPerWeek: number | undefined;
  readonly minutesPerSession: number | undefined;
  readonly equipment: Profile['equipment'];
  readonly avoid: readonly SoreJoint[];
  readonly likes: readonly string[];
  readonly dislikes: readonly string[];
  /** Null until answered; empty: none of them is true. */
  readonly readiness: readonly ReadinessFlag[] | null;
  /** Days on which advice was sought; those of questions no longer answered yes are dropped. */
  readonly adviceSought: NonNullable<Profile['adviceSought']>;
  /** In the person's unit. */
  readonly bodyMass: number | undefined;
  readonly age: number | undefined;
  readonly setAside: readonly SidedLimb[];
  readonly body: PersonBody;
  readonly places: NonNullable<Profile['places']>;
  readonly placeOfDay: NonNullable<Profile['placeOfDay']>;
  readonly cameraFirst: boolean;
  readonly variety: NonNullable<Profile['variety']>;
}

export type DraftField = 'daysPerWeek' | 'minutesPerSession' | 'bodyMass' | 'age' | 'readiness';

export type CheckedDraft =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'problems'; readonly fields: readonly DraftField[] };

/** Bounds of Profile, inclusive. */
export const PROFILE_LIMITS = {
  daysPerWeek: { min: 1, max: 7 },
  minutesPerSession: { min: 10, max: 180 },
  bodyMassKg: { min: 25, max: 350 },
  age: { min: 13, max: 110 },
} as const;

/** What most people can say yes to at once: all that remains to answer is `readiness`. */
const NEW_DRAFT: ProfileDraft = {
  goal: 'general',
  level: 'beginner',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: ['bodyweight'],
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: null,
  adviceSought: {},
  bodyMass: undefined,
  age: undefined,
  setAside: [],
  body: {},
  places: [],
  placeOfDay: [],
  cameraFirst: false,
  variety: 'some',
};

export function draftOf(profile: Profile | null, unit: Unit): ProfileDraft {
  if (!profile) return NEW_DRAFT;
  const { readiness, bodyMassKg, age, setAside = [], ...rest } = profile;
  return {
    ...rest,
    readiness: answersOf(readiness),
    adviceSought: profile.adviceSought ?? {},
    bodyMass: bodyMassKg === undefined ? undefined : massInUnit(bodyMassKg, unit),
    age,
    setAside: setAside.filter(isSidedLimb),
    body: profile.body ?? {},
    places: profile.places ?? [],
    placeOfDay: profile.placeOfDay ?? [],
    cameraFirst: profile.cameraFirst ?? false,
    variety: profile.variety ?? 'some',
  };
}

/** No answer is assumed: where a question was never asked and none is answered yes, all are asked again. */
function answersOf(readiness: Profile['readiness']): readonly ReadinessFlag[] | null {
  const marked = READINESS_FLAGS.filter((flag) => readiness[flag] === true);
  return marked.length > 0 || READINESS_FLAGS.every((flag) => readiness[flag] !== undefined) ? marked : null;
}

/** `previous`: what the draft began as; a body mass left as it was shown is kept to the gram. */
export function checkDraft(draft: ProfileDraft, unit: Unit, previous: Profile | null): CheckedDraft {
  const { daysPerWeek, minutesPerSession, bodyMass, age, readiness, setAside, body, ...others } = draft;
  const { places, placeOfDay, cameraFirst, variety, adviceSought, ...rest } = others;
  const bodyMassKg = bodyMass === undefined ? undefined : massInKg(bodyMass, unit, previous?.bodyMassKg);
  const bad: DraftField[] = [];
  if (!whole(daysPerWeek, PROFILE_LIMITS.daysPerWeek)) bad.push('daysPerWeek');
  if (!whole(minutesPerSession, PROFILE_LIMITS.minutesPerSession)) bad.push('minutesPerSession');
  if (readiness === null) bad.push('readiness');
  if (bodyMassKg !== undefined && !within(bodyMassKg, PROFILE_LIMITS.bodyMassKg)) bad.push('bodyMass');
  if (age !== undefined && !whole(age, PROFILE_LIMITS.age)) bad.push('age');
  const advice = Object.entries(adviceSought).filter(([flag]) => readiness?.some((each) => each === flag));
  if (bad.length > 0 || daysPerWeek === undefined || minutesPerSession === undefined || readiness === null)
    return { kind: 'problems', fields: bad };
  return {
    kind: 'profile',
    profile: {
      ...rest,
      daysPerWeek,
      minutesPerSession,
      readiness: Object.fromEntries(READINESS_FLAGS.map((flag) => [flag, readiness.includes(flag)])),
      ...(advice.length === 0 ? {} : { adviceSought: Object.fromEntries(advice) }),
      ...(bodyMassKg === undefined ? {} : { bodyMassKg }),
      ...(age === undefined ? {} : { age }),
      ...(setAside.length === 0 ? {} : { setAside }),
      ...(body.seated === undefined && limbsOut(body).length === 0 ? {} : { body }),
      // What was never said stays unsaid.
      ...(places.length === 0 ? {} : { places }),
      ...(placeOfDay.length === 0 ? {} : { placeOfDay }),
      ...(cameraFirst ? { cameraFirst } : {}),
      ...(variety === 'some' && previous?.variety === undefined ? {} : { variety }),
    },
  };
}

/** The bounds of body mass as shown: whole numbers of the person's unit that lie inside. */
export function bodyMassBounds(unit: Unit): { readonly min: number; readonly max: number } {
  const { min, max } = PROFILE_LIMITS.bodyMassKg;
  return unit === 'kg' ? { min, max } : { min: Math.ceil(min / KG_PER_LB), max: Math.floor(max / KG_PER_LB) };
}

export type Place = 'nothing' | 'dumbbells' | 'gym' | 'custom';

const PLACES: Readonly<Record<'nothing' | 'dumbbells', readonly Equipment[]>> = {
  nothing: ['bodyweight'],
  dumbbells: ['bodyweight', 'dumbbell'],
};

export function placeOf(equipment: Profile['equipment']): Place {
  if (equipment === 'all') return 'gym';
  for (const place of ['nothing', 'dumbbells'] as const) if (sameItems(PLACES[place], equipment)) return place;
  return 'custom';
}

export function equipmentOf(place: Exclude<Place, 'custom'>): Profile['equipment'] {
  return place === 'gym' ? 'all' : PLACES[place];
}

/** The body is always there; having everything is `all`. */
export function equipmentFrom(items: readonly Equipment[]): Profile['equipment'] {
  const chosen = EQUIPMENT.filter((item) => item === 'bodyweight' || items.includes(item));
  return chosen.length === EQUIPMENT.length ? 'all' : chosen;
}

export type Severity = 'mild' | 'moderate' | 'strong';

/** A number well inside each band of SoreJoint. */
export const SEVERITIES: Readonly<Record<Severity, number>> = { mild: 2, moderate: 5, strong: 8 };

export function severityOf({ severity }: SoreJoint): Severity {
  if (severity <= 3) return 'mild';
  return severity <= 6 ? 'moderate' : 'strong';
}

/** With `severity` null the joint is no longer sore. Others stay as they are. */
export function withJoint(avoid: readonly SoreJoint[], joint: Joint, severity: Severity | null): readonly SoreJoint[] {
  if (severity === null) return avoid.filter((each) => each.joint !== joint);
  // Their own word now: nobody is asked about it before it is loosened.
  const spare = avoid.find((each) => each.joint === joint)?.spare;
  const sore = { joint, severity: SEVERITIES[severity], ...(spare === undefined ? {} : { spare }) };
  return avoid.some((each) => each.joint === joint)
    ? avoid.map((each) => (each.joint === joint ? sore : each))
    : [...avoid, sore];
}

/** Stresses that do not feel fine; none: nothing besides the severity. */
export function withSpared(
  avoid: readonly SoreJoint[],
  joint: Joint,
  stresses: readonly JointStress[],
): readonly SoreJoint[] {
  return avoid.map((each) => {
    if (each.joint !== joint) return each;
    const { spare: _before, ...rest } = each;
    return stresses.length === 0 ? rest : { ...rest, spare: stresses };
  });
}

/** Liked, ruled out or (null) neither: never both. */
export function withTaste(draft: ProfileDraft, exerciseId: string, taste: 'like' | 'dislike' | null): ProfileDraft {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== exerciseId);
  return {
    ...draft,
    likes: taste === 'like' ? [...without(draft.likes), exerciseId] : without(draft.likes),
    dislikes: taste === 'dislike' ? [...without(draft.dislikes), exerciseId] : without(draft.dislikes),
  };
}

interface Bounds {
  readonly min: number;
  readonly max: number;
}

function within(value: number, { min, max }: Bounds): boolean {
  return value >= min && value <= max;
}

function whole(value: number | undefined, bounds: Bounds): boolean {
  return value !== undefined && Number.isInteger(value) && within(value, bounds);
}

function massInUnit(kg: number, unit: Unit): number {
  return Math.round((unit === 'kg' ? kg : kg / KG_PER_LB) * 10) / 10;
}

function massInKg(value: number, unit: Unit, previousKg: number | undefined): number {
  if (previousKg !== undefined && massInUnit(previousKg, unit) === value) return previousKg;
  return unit === 'kg' ? value : value * KG_PER_LB;
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
