// The numbers of a planned exercise, set by set, as they are shown.
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { PlanNumber } from '../../domain/planning/explanation.ts';
import type { PlannedExercise, PlannedSession, PlannedSet } from '../../domain/planning/plan.ts';
import { plannedLoad } from '../../domain/planning/planned-load.ts';
import type { WhyMessages } from '../../i18n/why.ts';
import { durationText, loadText, numberText } from '../../ui/load-text.ts';
import type { NumbersProps, ShownNumber } from './numbers.tsx';
import type { Unit } from './set-summary.ts';

export interface SetNumbersFacts {
  readonly session: Pick<PlannedSession, 'id'>;
  readonly planned: PlannedExercise;
  readonly exercise: Exercise | undefined;
  readonly unit: Unit;
  readonly texts: Pick<WhyMessages, 'set' | 'warmUp' | 'asMany'>;
}

/** How many sets first, then each of them: warm-ups and working sets counted apart. */
export function setNumbers({ session, planned, exercise, unit, texts }: SetNumbersFacts): NumbersProps['rows'] {
  const place = { sessionId: session.id, exerciseId: planned.exerciseId };
  let warmUps = 0;
  let working = 0;
  const rows = planned.sets.map((set, index) => {
    const isWarmUp = set.setType === 'warmup';
    const title = isWarmUp ? texts.warmUp((warmUps += 1)) : texts.set((working += 1));
    const at = (kind: Extract<PlanNumber, { readonly set: number }>['kind'], text: string, label?: string) => ({
      number: { kind, ...place, set: index },
      text,
      ...(label === undefined ? {} : { label }),
    });
    const numbers: ShownNumber[] = [...amount(set, texts, at)];
    if (set.loadKg !== undefined && set.loadKg !== 0) numbers.push(at('load', load(set.loadKg, exercise, unit)));
    numbers.push(at('reserve', numberText(set.targetRir)));
    if (set.restSec > 0) numbers.push(at('rest', durationText(set.restSec)));
    return { title, numbers };
  });
  return [
    { numbers: [{ number: { kind: 'sets', ...place }, text: String(working > 0 ? working : warmUps) }] },
    ...rows,
  ];
}

function amount(
  { reps, durationSec, distanceM, setType }: PlannedSet,
  { asMany }: SetNumbersFacts['texts'],
  at: (kind: 'reps' | 'seconds' | 'distance', text: string, label?: string) => ShownNumber,
): readonly ShownNumber[] {
  const isOpen = setType === 'amrap';
  return [
    ...(reps === undefined ? [] : [isOpen ? at('reps', `${reps}+`, asMany) : at('reps', String(reps))]),
    ...(durationSec === undefined ? [] : [at('seconds', durationText(durationSec))]),
    ...(distanceM === undefined ? [] : [at('distance', `${numberText(distanceM)} m`)]),
  ];
}

function load(kg: number, exercise: Exercise | undefined, unit: Unit): string {
  const text = loadText(plannedLoad(kg, unit, exercise).value, unit);
  if (exercise?.loadKind === 'per_hand') return `2 × ${text}`;
  return exercise?.loadKind === 'bodyweight_plus' && kg > 0 ? `+${text}` : text;
}
