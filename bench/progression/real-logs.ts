// Three people's own years of training, day by day as they came: is anything absurd asked for, and do they do more than the estimate thought
// possible? Their exports evaluate and go nowhere else.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXERCISES, exerciseById } from '../../src/domain/catalogue/exercises.ts';
import { toTrainingHistory } from '../../src/domain/log/history.ts';
import { dayNumber } from '../../src/domain/planning/calendar.ts';
import type { TrainingHistory } from '../../src/domain/planning/history.ts';
import { performancesOf } from '../../src/domain/planning/performances.ts';
import { GOALS, type Profile } from '../../src/domain/planning/profile.ts';
import { progressionFacts } from '../../src/domain/planning/progression.ts';
import { schemeOf } from '../../src/domain/planning/schemes.ts';
import { filterStrength, liftedToFailure, onDay } from '../../src/domain/planning/strength-filter.ts';
import { createTransferService } from '../../src/services/transfer/create-transfer-service.ts';
import { localClock } from '../../src/services/transfer/local-clock.ts';
import { freshDatabase } from '../../src/storage/fixtures/fresh-database.ts';
import { openStorage } from '../../src/storage/open.ts';
import { bringIn } from '../import/bring-in.ts';
import { absurdities } from './simulate.ts';

const REAL = '../shared/data/logs/strong';
const LAST_DAY = '9999-12-31';
/** Days of an exercise before its estimate is held against what follows. */
const LEARNT_FROM = 5;
const RECENT_DAYS = 20;

export interface RealLogs {
  readonly people: number;
  readonly prescriptions: number;
  readonly absurd: readonly string[];
  /** Days with an estimate before them, and those that went beyond the upper end of its 80 % interval: a tenth at most. */
  readonly days: number;
  readonly beyond: number;
  /** Of the maximum, in the middle: the interval's upper end over its lower one. */
  readonly width: number;
}

/** Null where the exports are not there. */
export async function realLogs(): Promise<RealLogs | null> {
  if (!existsSync(REAL)) return null;
  const files = readdirSync(REAL).filter((name) => name.endsWith('.csv'));
  const widths: number[] = [];
  const found = { prescriptions: 0, absurd: [] as string[], days: 0, beyond: 0 };
  for (const name of files) {
    const history = await historyOf(name);
    for (const exercise of EXERCISES) {
      const performances = performancesOf(exercise.id, history, LAST_DAY);
      const own = performances.map(({ day, sets }) => ({ day, sets }));
      performances.forEach(({ day, sets }, at) => {
        const before = own.slice(0, at);
        const goal = GOALS[at % GOALS.length] ?? 'general';
        const profile: Profile = { ...PERSON, goal };
        const scheme = schemeOf(exercise, goal, 'intermediate', 60);
        const context = { profile, history: before.slice(-RECENT_DAYS), constraints: [], today: day, scheme, sets: 3 };
        const { prescription, last } = progressionFacts(exercise, context);
        found.prescriptions += 1;
        if (scheme.kind === 'repetitions') {
          const working = prescription.sets.filter(({ setType }) => setType !== 'warmup');
          const asked = working.map(({ reps = Number.NaN, loadKg = 1 }) => ({ reps, loadKg }));
          const loaded =
            last?.sets.some(({ loadKg = 0 }) => loadKg > 0) === true && exercise.loadKind !== 'bodyweight_plus';
          if (loaded)
            found.absurd.push(
              ...absurdities(exercise, { sets: asked }, before.slice(-RECENT_DAYS)).map(
                (what) => `${exercise.id} ${day}: ${what}`,
              ),
            );
        }
        if (at < LEARNT_FROM || (exercise.loadKind !== 'external' && exercise.loadKind !== 'per_hand')) return;
        const belief = filterStrength(before, { bodyKg: 0 });
        if (!belief) return;
        const now = onDay(belief, dayNumber(day));
        const best = sets.filter(({ reps = 0, loadKg = 0 }) => reps >= 1 && reps <= 12 && loadKg > 0);
        if (best.length === 0) return;
        found.days += 1;
        if (best.some(({ reps = 0, loadKg = 0 }) => loadKg > liftedToFailure(now, reps).highKg)) found.beyond += 1;
        const { lowKg, highKg } = liftedToFailure(now, 1);
        widths.push(highKg / lowKg);
      });
    }
  }
  widths.sort((a, b) => a - b);
  return { people: files.length, ...found, width: widths[Math.floor(widths.length / 2)] ?? Number.NaN };
}

const PERSON: Omit<Profile, 'goal'> = {
  level: 'intermediate',
  daysPerWeek: 3,
  minutesPerSession: 60,
  equipment: 'all',
  avoid: [],
  likes: [],
  dislikes: [],
  readiness: {},
};

async function historyOf(name: string): Promise<TrainingHistory> {
  freshDatabase();
  const storage = await openStorage();
  try {
    const transfer = createTransferService({ exercises: EXERCISES, clock: localClock });
    await bringIn(storage, transfer, new Blob([readFileSync(join(REAL, name))]), name);
    const workouts = await storage.log.since('1950-01-01');
    return toTrainingHistory(workouts).map((workout) => ({
      ...workout,
      sets: workout.sets.filter(({ exerciseId }) => exerciseById(exerciseId)),
    }));
  } finally {
    storage.close();
  }
}
