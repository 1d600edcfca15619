// What a profile must lie within before anything is planned from it; each fault names its field.
import { EQUIPMENT, JOINTS, type Level } from '../catalogue/exercise.ts';
import { isPersonBody } from '../body/person-body.ts';
import { isSidedLimb } from '../form/sided-limb.ts';
import type { Obstacle } from './plan.ts';
import { type ExerciseLock, GOALS, PLACE_KINDS, type Profile } from './profile.ts';

export const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

/** Inclusive. Minutes above none and below the minimum are no slip: the planner answers with how many are needed. */
export const PROFILE_LIMITS = {
  daysPerWeek: { min: 1, max: 7 },
  minutesPerSession: { min: 10, max: 180 },
  severity: { min: 1, max: 10 },
  bodyMassKg: { min: 25, max: 350 },
  age: { min: 13, max: 110 },
} as const;

export function checkProfile(profile: Profile): readonly Obstacle[] {
  const wrong: string[] = [];
  if (!GOALS.includes(profile.goal)) wrong.push('goal');
  if (!LEVELS.includes(profile.level)) wrong.push('level');
  if (!Number.isInteger(profile.daysPerWeek) || !within(profile.daysPerWeek, 'daysPerWeek')) wrong.push('daysPerWeek');
  const minutes = profile.minutesPerSession;
  const { min, max } = PROFILE_LIMITS.minutesPerSession;
  // Too few minutes are a wish that has to give way, not a slip.
  const tooShort = minutes > 0 && minutes < min;
  if (!tooShort && !(minutes >= min && minutes <= max)) wrong.push('minutesPerSession');
  if (!isEquipment(profile.equipment)) wrong.push('equipment');
  if (!profile.avoid.every(({ joint, severity }) => JOINTS.includes(joint) && within(severity, 'severity')))
    wrong.push('avoid');
  if (profile.bodyMassKg !== undefined && !within(profile.bodyMassKg, 'bodyMassKg')) wrong.push('bodyMassKg');
  if (profile.age !== undefined && !within(profile.age, 'age')) wrong.push('age');
  if (profile.setAside?.every(isSidedLimb) === false) wrong.push('setAside');
  if (profile.body !== undefined && !isPersonBody(profile.body)) wrong.push('body');
  if (profile.places?.every(({ kind, equipment }) => PLACE_KINDS.includes(kind) && isEquipment(equipment)) === false)
    wrong.push('places');
  if (profile.placeOfDay?.every((kind) => kind === null || PLACE_KINDS.includes(kind)) === false)
    wrong.push('placeOfDay');
  if (profile.locks?.every(isLock) === false) wrong.push('locks');
  if (!['little', 'some', 'much', undefined].includes(profile.variety)) wrong.push('variety');
  return wrong.map((field) => ({ kind: 'invalid_profile', field }));
}

function isLock({ day = 1, weekday = 0 }: ExerciseLock): boolean {
  const isWeekday = Number.isInteger(weekday) && weekday >= 0 && weekday <= 6;
  return isWeekday && Number.isInteger(day) && within(day, 'daysPerWeek');
}

function isEquipment(equipment: Profile['equipment']): boolean {
  return equipment === 'all' || equipment.every((tool) => EQUIPMENT.includes(tool));
}

function within(value: number, field: keyof typeof PROFILE_LIMITS): boolean {
  const { min, max } = PROFILE_LIMITS[field];
  return Number.isFinite(value) && value >= min && value <= max;
}
