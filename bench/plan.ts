// How long a weekly plan takes, and how near the search comes to a far longer one: npx tsx bench/plan.ts
import { EQUIPMENT } from '../src/domain/catalogue/exercise.ts';
import { EXERCISES } from '../src/domain/catalogue/exercises.ts';
import { createRandom } from '../src/domain/movements/random.ts';
import { planWeek } from '../src/domain/planning/plan-week.ts';
import { GOALS, type Profile } from '../src/domain/planning/profile.ts';

const PEOPLE = 100;
const SEEDS = 20;
const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
const random = createRandom(3);

function pick<Item>(items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

function person(): Profile {
  return {
    goal: pick(GOALS),
    level: pick(LEVELS),
    daysPerWeek: 1 + Math.floor(random() * 7),
    minutesPerSession: 10 + Math.floor(random() * 110),
    equipment: random() < 0.5 ? 'all' : EQUIPMENT.filter(() => random() < 0.4),
    avoid: [],
    likes: [],
    dislikes: [],
    readiness: {},
  };
}

function plan(profile: Profile, seed: number): { readonly ms: number; readonly objective: number | null } {
  const start = performance.now();
  const result = planWeek({
    catalogue: EXERCISES,
    cameraIds: new Set(),
    profile,
    history: [],
    constraints: [],
    today: '2026-11-23',
    seed,
  });
  const ms = performance.now() - start;
  return { ms, objective: result.status === 'ok' ? result.plan.objective : null };
}

const times: number[] = [];
const shares: number[] = [];
for (let index = 0; index < PEOPLE; index += 1) {
  const profile = person();
  const first = plan(profile, 1);
  times.push(first.ms);
  if (index % 10 !== 0 || first.objective === null) continue;
  const others = Array.from({ length: SEEDS }, (_none, seed) => plan(profile, seed + 2).objective ?? 0);
  shares.push(first.objective / Math.max(first.objective, ...others));
}
times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0);
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
console.table({
  'milliseconds, median': at(0.5),
  'milliseconds, 95th percentile': at(0.95),
  'milliseconds, longest': at(1),
  [`share of the best of ${SEEDS + 1} seeds, mean`]: mean.toFixed(3),
  [`share of the best of ${SEEDS + 1} seeds, least`]: Math.min(...shares).toFixed(3),
});
console.log(
  JSON.stringify({
    people: PEOPLE,
    medianMs: Number(at(0.5)),
    p95Ms: Number(at(0.95)),
    maxMs: Number(at(1)),
    shareOfBest: mean,
  }),
);
