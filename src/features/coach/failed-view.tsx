// What went wrong, what to do about it, and every other way to get the set done.
import { useLocation } from 'wouter';
import type { CoachSource, CoachState } from '../../coach/coach-state.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import styles from './failed-view.module.css';
import { LeaveButton } from './leave-button.tsx';
import { OpenFileButton } from './open-file.tsx';
import { canTryAgain, problemWords } from './problem-words.ts';

export interface FailedViewProps {
  readonly state: CoachState;
  readonly onStart: (source: CoachSource) => void;
  readonly onAgain: (() => void) | undefined;
  readonly onLeave: (() => void) | undefined;
}

export function FailedView({ state, onStart, onAgain, onLeave }: FailedViewProps) {
  const { coach } = useMessages();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const { problems } = coach;
  const problem = state.problem ?? { where: 'pose', reason: 'not_started' };
  const { title, help } = problemWords(problem, problems);
  const again = onAgain && canTryAgain(problem);
  return (
    <Screen
      eyebrow={
        <span className={styles['eyebrow']}>
          <LeaveButton onLeave={onLeave} />
          {state.movement.names[language]}
        </span>
      }
      headline={title}
      foot={
        <Stack>
          {again && (
            <Button kind="main" wide onClick={onAgain}>
              {problems.again}
            </Button>
          )}
          <OpenFileButton wide kind={again ? 'quiet' : 'main'} onOpen={onStart}>
            {problem.where === 'video' || problem.where === 'recording' ? problems.otherVideo : problems.video}
          </OpenFileButton>
          {onLeave ? (
            <Button wide onClick={onLeave}>
              {problems.byHand}
            </Button>
          ) : (
            <ButtonLink href="/log" wide>
              {problems.byHand}
            </ButtonLink>
          )}
          {problem.where !== 'pose' && (
            <Button kind="plain" wide onClick={() => onStart({ kind: 'demonstration' })}>
              {problems.withoutCamera}
            </Button>
          )}
          {problem.where === 'pose' && (
            <Button kind="plain" wide onClick={() => navigate('/more')}>
              {problems.settings}
            </Button>
          )}
        </Stack>
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
    </Screen>
  );
}
