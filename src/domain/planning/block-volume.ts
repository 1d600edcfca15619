// How much a week of a block that the planner makes asks for: a little more from week to week, and back where the person is tiring.
import type { Exercise } from '../catalogue/exercise.ts';
import { daysBetween } from './calendar.ts';
import type { ConstraintNote } from './history.ts';
import type { Reason } from './plan.ts';
import type { Profile } from './profile.ts';
import type { TrainingBlock } from './training-block.ts';
import { areSignsMounting } from './volume-cut.ts';
import { type MuscleTarget, weeklyTargets } from './weekly-targets.ts';
import { runningBlock } from './wishes-in-force.ts';

export const GENERATED = 'generated';

/** Shares of the ordinary weekly sets in the first week and the last. Design default: on average what would be planned without a block. */
const FIRST = 0.85;
const LAST = 1.15;

export interface BlockVolume {
  /** Of the weekly targets, FIRST–LAST. */
  readonly factor: number;
  /** By the calendar, 1-based. */
  readonly week: number;
  readonly weeks: number;
  /** Signs of fatigue took it back to where it began; an easier week is not planned ahead (Coleman 2024). */
  readonly eased: boolean;
}

export interface BlockQuestion {
  readonly block?: TrainingBlock;
  readonly constraints?: readonly ConstraintNote[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Null without a running block of the planner's own. */
export function blockVolume({ block, constraints = [], today }: BlockQuestion): BlockVolume | null {
  const running = block && runningBlock([block], today);
  if (!running || running.programmeId !== GENERATED) return null;
  const { startedOn, weeks } = running;
  const week = Math.min(weeks, 1 + Math.floor(daysBetween(startedOn, today) / 7));
  const eased = areSignsMounting(constraints, today);
  const grown = weeks <= 1 ? 0.5 : (week - 1) / (weeks - 1);
  return { factor: eased ? FIRST : FIRST + grown * (LAST - FIRST), week, weeks, eased };
}

/** The week's targets as this week of the block asks for them; without a block of the planner's own the ordinary ones. */
export function targetsInBlock(profile: Profile, question: BlockQuestion): readonly MuscleTarget[] {
  const factor = blockVolume(question)?.factor ?? 1;
  return weeklyTargets(profile).map((target) => ({ ...target, sets: factor * target.sets }));
}

/** What the block wants to get better at counts as liked in the search, unless it was ruled out. */
export function likedForAims(profile: Profile, question: BlockQuestion): Profile {
  if (!question.block || !blockVolume(question)) return profile;
  const wanted = question.block.aims
    .map(({ exerciseId }) => exerciseId)
    .filter((id) => !profile.dislikes.includes(id) && !profile.likes.includes(id));
  return wanted.length === 0 ? profile : { ...profile, likes: [...profile.likes, ...wanted] };
}

/** Of the week, or of an exercise of it that is an aim; empty elsewhere. The name is left to the language. */
export function blockReasons(question: BlockQuestion, exercise?: Pick<Exercise, 'id'>): readonly Reason[] {
  const volume = blockVolume(question);
  if (!volume || (exercise && question.block?.aims.every(({ exerciseId }) => exerciseId !== exercise.id) !== false))
    return [];
  return [{ kind: 'programme', name: '', week: volume.week, weeks: volume.weeks }];
}
