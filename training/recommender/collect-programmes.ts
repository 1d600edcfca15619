// Writes programmes/collected.jsonl: programmes that others collected (astashov/liftosaur), as facts with their sources, without those
// that a row of the other files holds already. npx tsx training/recommender/collect-programmes.ts [../shared/data/programs/programs.json]
import { readFileSync, writeFileSync } from 'node:fs';
import { EXERCISES } from '../../src/domain/catalogue/exercises.ts';
import { jaccard, type Programme, PROGRAMMES_FOLDER, readProgrammes } from './read-programmes.ts';

interface PublishedProgramme {
  readonly id: string;
  readonly name: string;
  readonly goal: string;
  readonly age: string;
  readonly frequencyPerWeek: number | null;
  readonly days: readonly { readonly exercises: readonly string[] }[];
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

/** Who wrote it: what keeps variants of one programme together when they are split. */
const BY: Readonly<Record<string, string>> = {
  'arnold-split': 'Arnold Schwarzenegger',
  'barbell-medicine-the-bridge': 'Barbell Medicine',
  'bro-split': 'astashov/liftosaur',
  'calgary-barbell-16-week': 'Bryce Krawczyk',
  'cube-method': 'Brandon Lilly',
  'deep-water': 'Jon Andersen',
  'doug-hepburn-method': 'Doug Hepburn',
  'fierce-5': 'davisj3537',
  'gzcl-general-gainz': 'Cody Lefever',
  'gzcl-general-gainz-riptide': 'Cody Lefever',
  'gzcl-jacked-and-tan-2': 'Cody Lefever',
  'gzcl-uhf-5-weeks': 'Cody Lefever',
  'gzcl-vdip': 'Cody Lefever',
  'gzclp-blacknoir': 'Cody Lefever',
  'ivysaur-4-4-8': 'ivysaur',
  'juggernaut-method': 'Chad Wesley Smith',
  madcow: 'Bill Starr',
  'mike-mentzer-consolidated': 'Mike Mentzer',
  monolith531: 'Jim Wendler',
  phat: 'Layne Norton',
  phul: 'Brandon Campbell',
  pzerofullbody: 'Cody Lefever',
  'sheiko-29-32': 'Boris Sheiko',
  ss1: 'Mark Rippetoe',
  ss3: 'Mark Rippetoe',
  'tactical-barbell-mass-protocol': 'K. Black',
  texasmethod: 'Mark Rippetoe',
  the531bbb: 'Jim Wendler',
  'westside-conjugate-method': 'Louie Simmons',
};

const LEVELS: Readonly<Record<string, Programme['level']>> = {
  less_than_3_months: 'beginner',
  '3_to_12_months': 'intermediate',
  more_than_year: 'advanced',
};

/** From so large a share of exercises in common it is the same programme written down twice. */
const SAME = 0.8;
const OUTPUT = `${PROGRAMMES_FOLDER}collected.jsonl`;

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

function toProgramme({ id, name, goal, age, frequencyPerWeek, days, url }: PublishedProgramme): Programme {
  const read = days.map(({ exercises }) => [...new Set(exercises.flatMap((exercise) => idOf(exercise) ?? []))]);
  const distinct = [...new Map(read.filter((day) => day.length > 0).map((day) => [JSON.stringify(day), day])).values()];
  return {
    id: id.replaceAll('-', '_'),
    name,
    by: BY[id] ?? '',
    source: url ?? 'https://github.com/astashov/liftosaur',
    checked: true,
    goal: goal === 'strength_and_hypertrophy' ? ['strength', 'hypertrophy'] : [goal],
    level: LEVELS[age] ?? 'intermediate',
    daysPerWeek: frequencyPerWeek ?? 3,
    days: distinct,
  };
}

const input = process.argv[2] ?? '../shared/data/programs/programs.json';
const others = readProgrammes((file) => file !== 'collected.jsonl');
const collected = (JSON.parse(readFileSync(input, 'utf8')) as PublishedProgramme[]).map(toProgramme);
const fresh = collected.filter(
  (programme) =>
    programme.days.some((day) => day.length >= 2) &&
    !others.some((other) => other.id === programme.id || jaccard(other, programme) >= SAME),
);
writeFileSync(OUTPUT, fresh.map((programme) => `${JSON.stringify(programme)}\n`).join(''));
const left = collected.filter((programme) => !fresh.includes(programme)).map(({ name }) => name);
console.log(`${fresh.length} of ${collected.length} programmes; held elsewhere or a single lift: ${left.join(', ')}`);
