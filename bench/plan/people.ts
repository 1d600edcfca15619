// Random people to plan for, the ordinary and the impossible alike, each drawn from its number alone.
import { EQUIPMENT, type Equipment, JOINTS } from '../../src/domain/catalogue/exercise.ts';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { createRandom } from '../../src/domain/movements/random.ts';
import { dayFrom, dayNumber } from '../../src/domain/planning/calendar.ts';
import type { ConstraintNote, HistorySet, HistoryWorkout } from '../../src/domain/planning/history.ts';
import type { PlanWeekRequest } from '../../src/domain/planning/plan-week.ts';
import type { PlanChange } from '../../src/domain/planning/plan-change.ts';
import type { Plan } from '../../src/domain/planning/plan.ts';
import { GOALS, PLACE_KINDS, type Profile, READINESS_FLAGS } from '../../src/domain/planning/profile.ts';

export const TODAY = '2026-11-23';

const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const HOME: readonly Equipment[] = ['dumbbell', 'bench', 'band', 'pull_up_bar', 'kettlebell'];

class Draw {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = createRandom(seed);
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.#random() * (high - low + 1));
  }

  of<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    const item = items[this.whole(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }

  some<Item>(count: number, items: readonly Item[]): readonly Item[] {
    return Array.from({ length: count }, () => this.of(items));
  }
}

/** The same number always draws the same person. */
export function person(number: number): Omit<PlanWeekRequest, 'current'> {
  const draw = new Draw(0x9e3779b1 ^ Math.imul(number + 1, 0x85ebca6b));
  const profile = profileOf(draw);
  return {
    catalogue: EXERCISES,
    cameraIds: new Set(['push_up', 'air_squat', 'lunge', 'plank']),
    profile,
    history: draw.chance(0.6) ? historyOf(draw) : [],
    constraints: draw.chance(0.25)
      ? Array.from({ length: draw.whole(1, 3) }, (_none, index) => noteOf(draw, index))
      : [],
    today: TODAY,
    seed: number,
    ...(draw.chance(0.2)
      ? {
          muscles: [
            { muscle: draw.of(['quadriceps', 'chest', 'lats'] as const), recovered: 0.2, at: `${TODAY}T08:00:00Z` },
          ],
        }
      : {}),
  };
}

/** What they say of a plan that they have; empty for most. */
export function changesOf(number: number, { sessions }: Plan): readonly PlanChange[] {
  const draw = new Draw(0x51ed270b ^ Math.imul(number + 1, 0xc2b2ae35));
  if (!draw.chance(0.35)) return [];
  const session = draw.of(sessions);
  const until = dayFrom(dayNumber(TODAY) + draw.whole(0, 7));
  const kinds: readonly (() => PlanChange)[] = [
    () => ({ kind: 'skip_day', date: session.date }),
    () => ({ kind: 'missed', sessionId: session.id }),
    () => ({ kind: 'minutes', minutes: draw.whole(10, 60), from: TODAY, until }),
    () => ({ kind: 'equipment', equipment: draw.chance(0.3) ? [] : ['dumbbell', 'band'], from: TODAY, until }),
    () => ({ kind: 'sore_joint', joint: draw.of(JOINTS), severity: draw.whole(1, 10), from: TODAY, until }),
    () => ({
      kind: 'swap',
      sessionId: session.id,
      from: draw.of(session.exercises).exerciseId,
      to: draw.of(EXERCISES).id,
    }),
  ];
  return Array.from({ length: draw.whole(1, 3) }, () => draw.of(kinds)());
}

function profileOf(draw: Draw): Profile {
  const ids = EXERCISES.map(({ id }) => id);
  const places = draw.chance(0.25);
  const likes = draw.some(draw.whole(0, 5), ids);
  const daysPerWeek = draw.whole(1, 7);
  return {
    goal: draw.of(GOALS),
    level: draw.of(LEVELS),
    daysPerWeek,
    minutesPerSession: draw.chance(0.03)
      ? draw.whole(1, 9)
      : draw.chance(0.05)
        ? draw.whole(120, 180)
        : draw.whole(10, 120),
    equipment: equipmentOf(draw),
    avoid: avoidOf(draw),
    likes,
    dislikes: draw.chance(0.01) ? ids : draw.some(draw.whole(0, 40), ids),
    ...readinessOf(draw),
    ...(draw.chance(0.5) ? { bodyMassKg: draw.whole(45, 130) } : {}),
    ...(places
      ? {
          places: [
            { kind: 'home', equipment: draw.chance(0.2) ? [] : HOME },
            { kind: 'gym', equipment: 'all' },
            { kind: 'travel', equipment: draw.chance(0.5) ? [] : ['band'] },
          ],
          placeOfDay: Array.from({ length: daysPerWeek }, () => (draw.chance(0.3) ? null : draw.of(PLACE_KINDS))),
        }
      : {}),
    ...(draw.chance(0.25)
      ? {
          locks: Array.from({ length: draw.whole(1, 4) }, () => ({
            exerciseId: likes.length > 0 && draw.chance(0.3) ? draw.of(likes) : draw.of(ids),
            ...(draw.chance(0.4) ? { day: draw.whole(1, daysPerWeek) } : {}),
          })),
        }
      : {}),
    ...(draw.chance(0.3) ? { cameraFirst: true } : {}),
    ...(draw.chance(0.5) ? { variety: draw.of(['little', 'some', 'much'] as const) } : {}),
  };
}

/** Some are held back, some were told by somebody who knows that they may train, with care. */
function readinessOf(draw: Draw): Pick<Profile, 'readiness' | 'adviceSought'> {
  if (draw.chance(0.02)) return { readiness: { chest_pain: true } };
  if (!draw.chance(0.1)) return { readiness: {} };
  const flag = draw.of(READINESS_FLAGS);
  return { readiness: { [flag]: true }, adviceSought: { [flag]: '2026-11-02' } };
}

function equipmentOf(draw: Draw): Profile['equipment'] {
  if (draw.chance(0.45)) return 'all';
  if (draw.chance(0.2)) return [];
  return EQUIPMENT.filter(() => draw.chance(0.4));
}

function avoidOf(draw: Draw): Profile['avoid'] {
  if (draw.chance(0.02)) return JOINTS.map((joint) => ({ joint, severity: draw.whole(7, 10) }));
  if (draw.chance(0.5)) return [];
  return Array.from({ length: draw.whole(1, 4) }, () => ({ joint: draw.of(JOINTS), severity: draw.whole(1, 10) }));
}

function noteOf(draw: Draw, index: number): ConstraintNote {
  const from = dayFrom(dayNumber(TODAY) + draw.whole(-6, 4));
  const kind = draw.chance(0.6) ? 'sore_joint' : draw.of(['fatigue', 'poor_sleep', 'stress'] as const);
  return {
    id: `n${index}`,
    noteId: `n${index}`,
    kind,
    ...(kind === 'sore_joint' ? { joint: draw.of(JOINTS) } : {}),
    severity: draw.whole(0, 10),
    quote: 'as they said it',
    from,
    until: dayFrom(dayNumber(from) + draw.whole(0, 12)),
  };
}

/** A few exercises again and again; some with gaps of years, days still to come, or a slip of the thumb. */
function historyOf(draw: Draw): readonly HistoryWorkout[] {
  const usual = draw.some(draw.whole(2, 12), EXERCISES);
  const count = draw.whole(1, 24);
  const workouts = Array.from({ length: count }, (): HistoryWorkout => {
    const ago = draw.chance(0.03) ? draw.whole(700, 2000) : draw.chance(0.02) ? -draw.whole(1, 20) : draw.whole(0, 80);
    return {
      day: dayFrom(dayNumber(TODAY) - ago),
      sets: draw.some(draw.whole(1, 5), usual).flatMap((exercise): readonly HistorySet[] => {
        const set: HistorySet = {
          exerciseId: exercise.id,
          type: 'normal',
          ...(exercise.measure === 'repetitions'
            ? { reps: draw.chance(0.01) ? draw.whole(0, 10_000) : draw.whole(1, 20) }
            : { durationSec: draw.whole(10, 1800) }),
          ...(exercise.loadKind === 'external' || exercise.loadKind === 'per_hand'
            ? { loadKg: draw.whole(2, 140) }
            : {}),
          ...(draw.chance(0.1) ? { rir: draw.whole(0, 5) } : {}),
          ...(draw.chance(0.1) ? { setScore: draw.whole(20, 100), meanDepth: 0.5 + draw.whole(0, 50) / 100 } : {}),
        };
        return Array.from({ length: draw.whole(1, 5) }, () => set);
      }),
    };
  });
  return workouts.toSorted((a, b) => a.day.localeCompare(b.day));
}
