// The workouts an exercise was last done in, each a way to it.
import { useState } from 'react';
import { Link } from 'wouter';
import type { ExerciseRollup } from '../../domain/log/roll-up.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import type { InsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';

export interface ExerciseWorkoutsProps {
  /** All of one exercise, oldest first. */
  readonly rollups: readonly ExerciseRollup[];
  readonly formats: InsightFormats;
}

const AT_FIRST = 5;
const MORE = 20;

export function ExerciseWorkouts({ rollups, formats }: ExerciseWorkoutsProps) {
  const { texts } = formats;
  const [shown, setShown] = useState(AT_FIRST);
  const latest = rollups.slice(-shown).reverse();
  return (
    <Section title={texts.lastWorkouts}>
      <Card>
        <ul className={parts['list']}>
          {latest.map((rollup) => (
            <li key={rollup.workoutId}>
              <Link href={`/log/${rollup.workoutId}`} className={parts['row']}>
                <span>
                  {formats.day(rollup.day)}
                  <small>{amountsOf(rollup, formats)}</small>
                </span>
                <span className="figures">{topOf(rollup, formats)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Card>
      {shown < rollups.length && <Button onClick={() => setShown(shown + MORE)}>{texts.showMore}</Button>}
    </Section>
  );
}

function amountsOf({ sets, reps }: ExerciseRollup, { texts }: InsightFormats): string {
  if (sets === 0) return texts.warmupsOnly;
  return [texts.sets(sets), ...(reps > 0 ? [texts.reps(reps)] : [])].join(' · ');
}

/** Its best set: the heaviest, else the longest way, time, or most repetitions. */
function topOf(rollup: ExerciseRollup, formats: InsightFormats): string {
  const { heaviest, farthestM, longestSec, mostReps } = rollup;
  if (heaviest) return formats.record({ kind: 'heaviest', value: heaviest.kg, ...heaviest });
  if (farthestM !== undefined) return formats.best('farthest', farthestM);
  if (mostReps) return formats.best('most_reps', mostReps.reps);
  return longestSec === undefined ? '' : formats.best('longest', longestSec);
}
