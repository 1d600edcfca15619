// The exercises of a session: what, why, and how much of it, in figures.
import { Lock, ScanLine } from 'lucide-react';
import { Link } from 'wouter';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { PlannedExercise, PlannedSession } from '../../domain/planning/plan.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { reasonText } from '../../i18n/reasons.ts';
import { weekTexts } from '../../i18n/week.ts';
import { useApp } from '../app-services.tsx';
import { PatternGlyph } from './pattern-glyph.tsx';
import { useAskPlan } from './plan-sheet-asked.ts';
import styles from './session-exercises.module.css';
import { loadFigure, setsFigure } from './set-summary.ts';
import { programmeOf, shownReasons } from './shown-reasons.ts';
import type { Catalogue } from './use-catalogue.ts';
import { useReasonContext } from './use-reason-context.ts';

export interface SessionExercisesProps {
  readonly session: PlannedSession;
  readonly catalogue: Catalogue;
}

export function SessionExercises({ session, catalogue }: SessionExercisesProps) {
  const reasonOf = useTexts(reasonText);
  const context = useReasonContext(catalogue, undefined);
  const programme = programmeOf(session);
  return (
    <>
      {programme && (
        <Link href="/programmes" className={styles['programme']} data-why="programme">
          {reasonOf(programme, context)}
        </Link>
      )}
      <ol className={styles['exercises']}>
        {session.exercises.map((planned) => (
          <ExerciseRow key={planned.exerciseId} sessionId={session.id} planned={planned} catalogue={catalogue} />
        ))}
      </ol>
    </>
  );
}

interface ExerciseRowProps {
  readonly sessionId: string;
  readonly planned: PlannedExercise;
  readonly catalogue: Catalogue;
}

function ExerciseRow({ sessionId, planned, catalogue }: ExerciseRowProps) {
  const { unit } = useApp().settings;
  const plan = useTexts(weekTexts);
  const reasonOf = useTexts(reasonText);
  const exercise = catalogue.byId(planned.exerciseId);
  const context = useReasonContext(catalogue, exercise);
  const ask = useAskPlan();
  const load = loadFigure(planned.sets, exercise, unit);
  return (
    <li className={styles['exercise']} data-why={planned.exerciseId}>
      <span className={styles['glyph']}>{exercise && <PatternGlyph pattern={exercise.pattern} />}</span>
      <div className={styles['words']}>
        <h3>
          <button
            type="button"
            className={styles['why']}
            aria-haspopup="dialog"
            onClick={() => ask({ kind: 'exercise', sessionId, exerciseId: planned.exerciseId })}
          >
            {context.exerciseName(planned.exerciseId)}
            {planned.locked && <Lock aria-hidden size={14} className={styles['lock']} />}
            <span className="visually-hidden">
              {planned.locked && `, ${plan.today.locked}`}, {plan.today.opens}
            </span>
          </button>
        </h3>
        {shownReasons(planned.reasons).map((reason) => (
          <p key={reason.kind}>{reasonOf(reason, context)}</p>
        ))}
      </div>
      <div className={styles['amount']}>
        <p className={`figures ${styles['sets']}`}>{setsFigure(planned.sets)}</p>
        {load !== null && <p>{load}</p>}
        {load === null && isLoaded(exercise) && <p>{plan.today.startLight}</p>}
        {exercise?.unilateral === true && <p>{plan.today.eachSide}</p>}
        {catalogue.cameraCoaches(planned.exerciseId) && (
          <p className={styles['camera']}>
            <ScanLine aria-hidden size={14} />
            <span aria-hidden>{plan.today.camera}</span>
            <span className="visually-hidden">{plan.today.cameraLong}</span>
          </p>
        )}
      </div>
    </li>
  );
}

/** Whether it is done with a weight, so that a plan without one leaves a question. */
function isLoaded(exercise: Exercise | undefined): boolean {
  return exercise?.loadKind === 'external' || exercise?.loadKind === 'per_hand';
}
