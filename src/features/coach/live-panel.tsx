// What is said to the person while the set is prepared and done: one figure, one sentence.
import { Minus, Plus } from 'lucide-react';
import type { Coach, CoachState } from '../../coach/coach-state.ts';
import { coachLive } from '../../i18n/coach-live.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import styles from './live-panel.module.css';
import { SetUpChecks, SetUpHint } from './set-up-hint.tsx';
import { SmallSetUpPlan } from './set-up-plan.tsx';

export interface LivePanelProps {
  readonly coach: Coach;
  readonly state: CoachState;
}

const NOBODY_YET = { kind: 'nobody' } as const;

export function LivePanel({ coach, state }: LivePanelProps) {
  const live = useTexts(coachLive);
  const hint = state.hint ?? NOBODY_YET;
  switch (state.phase) {
    case 'starting':
      return <Preparing state={state} />;
    case 'framing':
      return (
        <>
          <SetUpHint hint={hint} />
          <SetUpChecks hint={hint} />
          {hint.kind === 'ok' ? <FromHere state={state} /> : <SmallSetUpPlan movement={state.movement} />}
        </>
      );
    case 'countdown':
      return (
        <>
          <p className={styles['hint']}>{live.countdownHelp}</p>
          <FromHere state={state} />
        </>
      );
    case 'paused':
      return (
        <>
          <Count state={state} correct={state.movement.kind === 'repetition' ? (by) => coach.adjustCount(by) : null} />
          <div className={styles['say']}>
            <p className={styles['cue']}>{state.pausedBy === 'person' ? live.paused : live.nobody}</p>
            <p className={styles['more']}>{state.pausedBy === 'person' ? live.pausedHelp : live.nobodyHelp}</p>
          </div>
        </>
      );
    case 'performing':
      return (
        <>
          <Count state={state} correct={null} />
          <Said state={state} />
        </>
      );
    case 'idle':
    case 'finished':
    case 'failed':
      return null;
  }
}

/** What is made of the movement from where the phone stands, beside the figure as it would best be seen. */
function FromHere({ state }: { readonly state: CoachState }) {
  const live = useTexts(coachLive);
  const language = useLanguage();
  const { observation, movement } = state;
  const view = observation?.bestView ?? movement.preferredView;
  const { fromHere } = live;
  const list = formats[language].series((observation?.notJudged ?? []).map(({ names }) => names[language]));
  return (
    <div className={styles['fromHere']}>
      <span className={styles['figure']}>
        <MovementFigure movement={movement} view={view} label={fromHere.figure(fromHere.views[view])} />
      </span>
      {observation?.counts && (
        <p className={styles['more']}>
          {formats[language].sentences([
            list === '' ? fromHere.everything : fromHere.notJudged(list),
            list !== '' && observation.bestView !== observation.view ? fromHere.better(fromHere.views[view]) : '',
          ])}
        </p>
      )}
    </div>
  );
}

function Preparing({ state }: { readonly state: CoachState }) {
  const live = useTexts(coachLive);
  const first =
    state.source === 'camera' || state.source === null
      ? live.steps.camera
      : state.source === 'demonstration'
        ? live.steps.demonstration
        : live.steps.video;
  const opened = state.preview !== null || state.source === 'recording';
  const steps = [
    { text: first, done: opened },
    { text: live.steps.model, done: state.backend !== null },
  ];
  return (
    <div className={styles['preparing']}>
      <p className={styles['hint']}>{live.preparing}</p>
      <ul className={styles['steps']}>
        {steps.map(({ text, done }) => (
          <li key={text} data-done={done}>
            <span aria-hidden>{done ? '●' : '○'}</span>
            {text}
          </li>
        ))}
      </ul>
      <p className={styles['more']}>{!opened && first === live.steps.camera ? live.askedCamera : live.firstTime}</p>
    </div>
  );
}

interface CountProps {
  readonly state: CoachState;
  /** While paused the count can be put right. */
  readonly correct: ((by: 1 | -1) => void) | null;
}

function Count({ state, correct }: CountProps) {
  const live = useTexts(coachLive);
  const hold = state.movement.kind === 'hold';
  const target = hold ? state.target?.durationSec : state.target?.reps;
  const figure = hold ? state.holdSec : state.count;
  const score = state.lastScore === null ? null : Math.round(state.lastScore);
  return (
    <div className={styles['figures']}>
      <p>
        <span className="visually-hidden">{hold ? live.held(figure) : live.counted(figure)}</span>
        <span
          // A new one for each repetition: it tells that it was counted.
          key={hold ? undefined : figure}
          aria-hidden
          className={`${styles['number']} figures`}
          data-digits={String(figure).length}
        >
          {figure}
        </span>
      </p>
      <div className={styles['side']}>
        {!correct && (
          <p aria-hidden className={`${styles['target']} figures`}>
            {target === undefined ? (hold ? live.seconds : '') : hold ? live.targetSec(target) : live.target(target)}
          </p>
        )}
        {correct && (
          <div className={styles['correct']}>
            <IconButton
              label={live.oneLess}
              icon={<Minus aria-hidden />}
              disabled={figure === 0}
              onClick={() => correct(-1)}
            />
            <IconButton label={live.oneMore} icon={<Plus aria-hidden />} onClick={() => correct(1)} />
          </div>
        )}
        {state.sides && !correct && (
          <p className={styles['sides']}>{live.sides(state.sides.left, state.sides.right)}</p>
        )}
        {score !== null && !correct && (
          <p className={styles['score']}>
            <span className="figures">{score}</span>
            <small>{live.form}</small>
          </p>
        )}
      </div>
    </div>
  );
}

/** One sentence, and a quieter one where there is something to add. */
function Said({ state }: { readonly state: CoachState }) {
  const live = useTexts(coachLive);
  const language = useLanguage();
  const { cue, movement, count, holdSec, partials } = state;
  const fault = movement.faults.find(({ id }) => id === cue?.faultId);
  const begun = movement.kind === 'hold' ? holdSec > 0 : count > 0;
  const quiet = movement.kind === 'hold' ? live.goHold : live.go;
  return (
    <div className={styles['say']} data-kind={cue?.kind ?? 'none'}>
      <p className={styles['cue']}>{cue ? cue.text[language] : begun ? live.lookAt : quiet}</p>
      <p className={styles['more']}>
        {cue && fault
          ? cue.kind === 'praise'
            ? live.praise(fault.names[language])
            : fault.names[language]
          : partials > 0
            ? live.partials(partials)
            : ''}
      </p>
    </div>
  );
}
