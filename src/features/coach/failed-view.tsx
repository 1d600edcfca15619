// What went wrong, what to do about it, and every other way to get the set done.
import type { CoachSource, CoachState } from '../../coach/coach-state.ts';
import { coachProblems } from '../../i18n/coach-problems.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Row, Screen } from '../../ui/screen.tsx';
import styles from './failed-view.module.css';
import { LeaveButton } from './leave-button.tsx';
import { OpenFileButton } from './open-file.tsx';
import { canTryAgain, problemWords } from './problem-words.ts';

export interface FailedViewProps {
  readonly state: CoachState;
  readonly onStart: (source: CoachSource) => void;
  readonly onAgain: (() => void) | undefined;
}

export function FailedView({ state, onStart, onAgain }: FailedViewProps) {
  const language = useLanguage();
  const problems = useTexts(coachProblems);
  const problem = state.problem ?? { where: 'pose', reason: 'not_started' };
  const { title, help } = problemWords(problem, problems);
  const again = onAgain !== undefined && canTryAgain(problem);
  const fromFile = problem.where === 'video' || problem.where === 'recording';
  return (
    <Screen
      eyebrow={
        <span className={styles['eyebrow']}>
          <LeaveButton />
          {state.movement.names[language]}
        </span>
      }
      headline={title}
      foot={
        again ? (
          <Button kind="main" wide onClick={onAgain}>
            {problems.again}
          </Button>
        ) : (
          <OpenFileButton kind="main" wide onOpen={onStart}>
            {fromFile ? problems.otherVideo : problems.video}
          </OpenFileButton>
        )
      }
    >
      <div role="alert" className={styles['what']}>
        <Bob height={96} />
        <div>
          <span className="visually-hidden">{title}. </span>
          <p className={styles['help']}>{help}</p>
          <p className={styles['kept']}>{problems.kept}</p>
        </div>
      </div>
      <Row>
        {again && <OpenFileButton onOpen={onStart}>{problems.video}</OpenFileButton>}
        <ButtonLink href="/log">{problems.byHand}</ButtonLink>
        {problem.where === 'pose' ? (
          <ButtonLink href="/more">{problems.settings}</ButtonLink>
        ) : (
          <Button onClick={() => onStart({ kind: 'demonstration' })}>{problems.withoutCamera}</Button>
        )}
      </Row>
    </Screen>
  );
}
