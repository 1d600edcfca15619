// What is guessed of an exercise of one's own that is based on no other: from the muscles it works mainly.
import type { Exercise, Joint, JointStress, MovementPattern, Muscle } from './exercise.ts';
import { MUSCLES } from './exercise.ts';

export type OwnFacts = Pick<
  Exercise,
  'pattern' | 'mechanic' | 'level' | 'joints' | 'substitutes' | 'secondsPerRepetition'
>;

interface Guess {
  /** Working several muscles mainly, and this one alone. */
  readonly compound: MovementPattern;
  readonly isolation: MovementPattern;
  /** That bend while it works. */
  readonly joints: readonly Joint[];
}

/** Design defaults, by what most exercises of the catalogue for the muscle are. */
const GUESSES: Readonly<Record<Muscle, Guess>> = {
  quadriceps: { compound: 'squat', isolation: 'knee_isolation', joints: ['knee'] },
  hamstrings: { compound: 'hinge', isolation: 'knee_isolation', joints: ['knee', 'hip'] },
  glutes: { compound: 'hinge', isolation: 'hip_isolation', joints: ['hip'] },
  adductors: { compound: 'lunge', isolation: 'hip_isolation', joints: ['hip'] },
  abductors: { compound: 'lunge', isolation: 'hip_isolation', joints: ['hip'] },
  calves: { compound: 'calf', isolation: 'calf', joints: ['ankle'] },
  chest: { compound: 'horizontal_push', isolation: 'horizontal_push', joints: ['shoulder', 'elbow'] },
  lats: { compound: 'vertical_pull', isolation: 'vertical_pull', joints: ['shoulder', 'elbow'] },
  upper_back: { compound: 'horizontal_pull', isolation: 'horizontal_pull', joints: ['shoulder', 'elbow'] },
  traps: { compound: 'horizontal_pull', isolation: 'shoulder_isolation', joints: ['shoulder', 'neck'] },
  front_delts: { compound: 'vertical_push', isolation: 'shoulder_isolation', joints: ['shoulder'] },
  side_delts: { compound: 'vertical_push', isolation: 'shoulder_isolation', joints: ['shoulder'] },
  rear_delts: { compound: 'horizontal_pull', isolation: 'shoulder_isolation', joints: ['shoulder'] },
  biceps: { compound: 'vertical_pull', isolation: 'elbow_flexion', joints: ['elbow'] },
  triceps: { compound: 'horizontal_push', isolation: 'elbow_extension', joints: ['elbow'] },
  forearms: { compound: 'carry', isolation: 'elbow_flexion', joints: ['wrist'] },
  abs: { compound: 'core_stability', isolation: 'core_flexion', joints: ['lower_back'] },
  obliques: { compound: 'core_rotation', isolation: 'core_rotation', joints: ['lower_back'] },
  lower_back: { compound: 'hinge', isolation: 'core_stability', joints: ['lower_back'] },
  hip_flexors: { compound: 'core_flexion', isolation: 'core_flexion', joints: ['hip'] },
  neck: { compound: 'core_stability', isolation: 'core_stability', joints: ['neck'] },
};

/** A muscle counts as worked mainly from this share on. */
const DIRECT = 0.75;

/** How far a joint bends is not known: taken for moderate, which is left out where the joint is badly sore. */
const ASSUMED: JointStress = 'moderate_flexion';

export function guessedFacts({ muscles, measure }: Pick<Exercise, 'muscles' | 'measure'>): OwnFacts {
  const main = MUSCLES.filter((muscle) => (muscles[muscle] ?? 0) >= DIRECT);
  const [first] = main;
  const compound = main.length > 1 || MUSCLES.filter((muscle) => muscles[muscle] !== undefined).length > 2;
  const guess = first === undefined ? null : GUESSES[first];
  const joints = new Set(main.flatMap((muscle) => GUESSES[muscle].joints));
  return {
    pattern: measure === 'distance' ? 'cardio' : guess ? guess[compound ? 'compound' : 'isolation'] : 'full_body',
    mechanic: compound || first === undefined ? 'compound' : 'isolation',
    level: 'beginner',
    joints: Object.fromEntries([...joints].map((joint) => [joint, ASSUMED])),
    substitutes: [],
    secondsPerRepetition: measure === 'repetitions' ? 3 : 0,
  };
}
