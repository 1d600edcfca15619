// Writes src/domain/planning/programmes.ts: which exercises published programmes put together, as facts with their sources.
// npx tsx training/recommender/derive-programmes.ts [../shared/data/programs/programs.json]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';

const OUTPUT = fileURLToPath(new URL('../../src/domain/planning/programmes.ts', import.meta.url));

interface PublishedProgramme {
  readonly id: string;
  readonly goal: string;
  readonly exercises: readonly string[];
  readonly url: string | null;
}

/** Names that no alias states outright. Null: what is meant cannot be told from the name. */
const BY_HAND: Readonly<Record<string, string | null>> = {
  'Back Extension (Bodyweight)': 'back_extension',
  'Bench Press Close Grip': 'close_grip_bench_press',
  'Bent Over Row (Cable)': 'seated_cable_row',
  'Bicep Curl (Barbell)': 'bicep_curl',
  'Bicep Curl (EZ Bar)': 'bicep_curl',
  'Cable Kickback': null,
  'Chest Press (Leverage Machine)': 'chest_press',
  'Incline Bench Press Wide Grip': 'incline_bench_press',
  'Incline Chest Fly (Cable)': 'cable_fly',
  'Legs Up Bench Press': 'bench_press',
  'Romanian Deadlift (Barbell)': 'romanian_deadlift',
  'Seated Wide Grip Row': 'seated_cable_row',
  'Side Crunch (Cable)': 'side_bend',
  'Sling Shot Bench Press': 'bench_press',
  'Triceps Extension (Cable)': 'overhead_tricep_extension',
};

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-'’]/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

const ids = new Map<string, string>();
for (const { id, names, aliases } of EXERCISES)
  for (const text of [names.en, ...aliases.en, id.replaceAll('_', ' ')]) ids.set(plain(text), id);

/** Reads "Bench Press (Dumbbell)" as "dumbbell bench press". Throws where a name is new: it must be looked at once. */
function idOf(name: string): string | null {
  if (Object.hasOwn(BY_HAND, name)) return BY_HAND[name] ?? null;
  const qualified = /^(?<movement>.*) \((?<tool>.*)\)$/.exec(name)?.groups;
  const id = ids.get(plain(name)) ?? (qualified && ids.get(plain(`${qualified['tool']} ${qualified['movement']}`)));
  const known = id ?? (qualified && ids.get(plain(qualified['movement'] ?? '')));
  if (known === undefined) throw new Error(`no exercise is called "${name}": add it to BY_HAND`);
  return known;
}

const input = process.argv[2] ?? '../shared/data/programs/programs.json';
const published = JSON.parse(readFileSync(input, 'utf8')) as PublishedProgramme[];
const rows = published.map(({ id, goal, exercises, url }) => ({
  id,
  goal: goal === 'strength_and_hypertrophy' ? ['strength', 'hypertrophy'] : [goal],
  exercises: [...new Set(exercises.map(idOf).filter((exercise) => exercise !== null))].sort(),
  source: url ?? 'https://github.com/astashov/liftosaur',
}));
const source = `// Written by training/recommender/derive-programmes.ts; do not edit. Facts of ${rows.length} published programmes, collected through
// astashov/liftosaur: which exercises each puts together, and where it was published.

export interface Programme {
  readonly id: string;
  readonly goal: readonly ('strength' | 'hypertrophy')[];
  /** Exercise ids, in alphabetical order. */
  readonly exercises: readonly string[];
  readonly source: string;
}

export const PROGRAMMES: readonly Programme[] = ${JSON.stringify(rows, null, 2)};
`;
writeFileSync(OUTPUT, source);
console.log(`${rows.length} programmes, ${new Set(rows.flatMap(({ exercises }) => exercises)).size} exercises`);
