// What stands on the screen where the hands-free workout waits: for a tap, for the camera, for the disk, for another try, for the end.
import { Camera, PencilLine, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Coach, CoachProblem, CoachSource, CoachState } from '../../coach/coach-state.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { coachProblems } from '../../i18n/coach-problems.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { setUpTexts } from '../../i18n/set-up.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Row, Screen } from '../../ui/screen.tsx';
import { NotWellButton } from '../not-well-button.tsx';
import styles from './guided-views.module.css';
import type { Unsaved } from './guided-flow.ts';
import { LeaveButton } from './leave-button.tsx';
import { OpenFileButton } from './open-file.tsx';
import { problemWords } from './problem-words.ts';

interface WaitingProps {
  readonly movement: Movement;
  /** `set 2 of 3` */
  readonly place: string;
  readonly onLeave: () => void;
}

interface FrameProps {
  readonly eyebrow: string;
  readonly headline: string;
  readonly onLeave: () => void;
  readonly foot: ReactNode;
  readonly children?: ReactNode;
}

/** As tall as the window, with the way out at its head. */
export function GuidedFrame({ eyebrow, headline, onLeave, foot, children }: FrameProps) {
  return (
    <div className={styles['still']}>
      <Screen
        eyebrow={
          <span className={styles['eyebrow']}>
            <LeaveButton onLeave={onLeave} />
            <NotWellButton />
            {eyebrow}
          </span>
        }
        headline={headline}
        foot={foot}
      >
        {children}
      </Screen>
    </div>
  );
}

/** After a reload the browser may want a tap before the camera goes on. */
export function GateView({
  movement,
  place,
  onLeave,
  onAllow,
  onByHand,
}: WaitingProps & { readonly onAllow: () => void; readonly onByHand: () => void }) {
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  return (
    <GuidedFrame
      eyebrow={place}
      headline={movement.names[language]}
      onLeave={onLeave}
      foot={
        <>
          <Button kind="main" wide icon={<Camera aria-hidden />} onClick={onAllow}>
            {texts.gateAction}
          </Button>
          <Button wide icon={<PencilLine aria-hidden />} onClick={onByHand}>
            {texts.byHand}
          </Button>
        </>
      }
    >
      <div className={styles['figure']}>
        <MovementFigure movement={movement} label="" animated />
      </div>
      <p className={styles['lead']}>{movement.setup[language]}</p>
      <p className={styles['quiet']}>{texts.gateHelp}</p>
    </GuidedFrame>
  );
}

/** The camera or the model is away; nothing that was trained is. */
export function TroubleView({
  movement,
  place,
  problem,
  onStart,
  onLeave,
  onAgain,
  onByHand,
}: WaitingProps & {
  readonly problem: CoachProblem;
  readonly onStart: (source: CoachSource) => void;
  readonly onAgain: () => void;
  readonly onByHand: () => void;
}) {
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const problems = useTexts(coachProblems);
  const { title, help } = problemWords(problem, problems);
  const waits = problem.where !== 'camera' ? null : problem.reason === 'denied' ? 'waitsForLeave' : 'waitsForCamera';
  return (
    <GuidedFrame
      eyebrow={texts.place(movement.names[language], place)}
      headline={title}
      onLeave={onLeave}
      foot={
        <>
          <Button kind="main" wide icon={<RotateCcw aria-hidden />} onClick={onAgain}>
            {problems.again}
          </Button>
          <Button wide icon={<PencilLine aria-hidden />} onClick={onByHand}>
            {texts.byHand}
          </Button>
        </>
      }
    >
      <div role="alert" className={styles['what']}>
        <Bob height={96} />
        <div>
          <span className="visually-hidden">{title}. </span>
          <p className={styles['lead']}>{help}</p>
          {waits && <p className={styles['lead']}>{texts[waits]}</p>}
          <p className={styles['quiet']}>{problems.kept}</p>
        </div>
      </div>
      <Row>
        {problem.where === 'pose' ? (
          <ButtonLink href="/more">{problems.settings}</ButtonLink>
        ) : (
          <OpenFileButton onOpen={onStart}>{problems.video}</OpenFileButton>
        )}
      </Row>
    </GuidedFrame>
  );
}

/** Nothing was counted: what stood in the way, and the same set once more. */
export function EmptyView({
  movement,
  place,
  state,
  onLeave,
  onAgain,
  onByHand,
  onSkip,
}: WaitingProps & {
  readonly state: CoachState;
  readonly onAgain: () => void;
  readonly onByHand: () => void;
  readonly onSkip: () => void;
}) {
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { summary } = useTexts(coachTexts);
  const problems = useTexts(coachProblems);
  const setUp = useTexts(setUpTexts);
  return (
    <GuidedFrame
      eyebrow={texts.place(movement.names[language], place)}
      headline={summary.nothing}
      onLeave={onLeave}
      foot={
        <>
          <Button kind="main" wide icon={<RotateCcw aria-hidden />} onClick={onAgain}>
            {problems.again}
          </Button>
          <Row>
            <Button icon={<PencilLine aria-hidden />} onClick={onByHand}>
              {texts.byHand}
            </Button>
            <Button onClick={onSkip}>{texts.skipSet}</Button>
          </Row>
        </>
      }
    >
      <Notice tone="warning" title={state.hint ? setUp.hint(state.hint.kind, state.hint.amount) : summary.unseen}>
        {movement.setup[language]}
      </Notice>
      <p className={styles['lead']}>{summary.nothingHelp}</p>
    </GuidedFrame>
  );
}

/** The set is over and not on the disk: it waits here until it is. */
export function UnsavedView({
  movement,
  place,
  coach,
  reason,
  onLeave,
}: WaitingProps & { readonly coach: Coach; readonly reason: Unsaved }) {
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { log } = useMessages();
  const messages = useTexts(coachTexts);
  return (
    <GuidedFrame
      eyebrow={texts.place(movement.names[language], place)}
      headline={messages.summary.saveFailed}
      onLeave={onLeave}
      foot={
        <Button kind="main" wide icon={<RotateCcw aria-hidden />} onClick={() => void coach.retrySave()}>
          {messages.summary.saveAgain}
        </Button>
      }
    >
      <Notice tone="warning" urgent title={log.problems[reason]}>
        {texts.unsavedHelp}
      </Notice>
    </GuidedFrame>
  );
}

/** For the moment in which a set is written. */
export function SavingView() {
  const texts = useTexts(gymFloorTexts);
  return (
    <main className={styles['saving']}>
      <Bob height={120} />
      <output className="visually-hidden">{texts.saving}</output>
    </main>
  );
}

/** The workout could not be closed; its sets are safe. */
export function EndFailedView({ onAgain, onLeave }: { readonly onAgain: () => void; readonly onLeave: () => void }) {
  const texts = useTexts(gymFloorTexts);
  const coach = useTexts(coachTexts);
  const problems = useTexts(coachProblems);
  return (
    <GuidedFrame
      eyebrow={coach.workout.eyebrow}
      headline={texts.endFailed}
      onLeave={onLeave}
      foot={
        <Button kind="main" wide onClick={onAgain}>
          {problems.again}
        </Button>
      }
    >
      <Notice tone="warning" urgent title={texts.endFailed}>
        {texts.endFailedHelp}
      </Notice>
    </GuidedFrame>
  );
}
