// One repetition again: its skeleton at any moment, what cost it and where, what would have been enough, and the person's own good one
// behind it.
import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import type { KeypointName } from '../domain/body/keypoints.ts';
import { changeKind } from '../domain/form/explain/change-kind.ts';
import { frameOf, laidOver, phaseAt, poseAt, progressAt, timeAt } from '../domain/form/explain/replay-pose.ts';
import { type Replay, unpackSkeleton } from '../domain/form/pack-skeleton.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { coachTexts } from '../i18n/coach.ts';
import { enoughSentence, explainTexts, lostSentence, phaseWords } from '../i18n/explain.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import { ReplayFigure } from '../ui/replay-figure.tsx';
import styles from './replay-panel.module.css';
import { type Looked, useExplained } from './use-explained.ts';
import { usePlayback } from './use-playback.ts';

export interface ReplayPanelProps {
  readonly movement: RepetitionMovement;
  readonly repetition: RepetitionSummary;
  readonly recording: RepetitionRecording;
  /** The set's others, the recording itself among them or not. */
  readonly others: readonly RepetitionRecording[];
}

export function ReplayPanel(props: ReplayPanelProps) {
  const texts = useTexts(explainTexts);
  const { recording, repetition } = props;
  const replay = useMemo(() => unpackSkeleton(recording.skeleton), [recording]);
  if (!replay) return <p className={styles['quiet']}>{texts.gone}</p>;
  return <Opened key={`${recording.setId}/${repetition.index}`} {...props} replay={replay} />;
}

function Opened({ movement, repetition, recording, others, replay }: ReplayPanelProps & { readonly replay: Replay }) {
  const looked = useExplained(movement, recording, others);
  return (
    <>
      <Picture movement={movement} index={repetition.index} replay={replay} looked={looked} />
      <Told movement={movement} looked={looked} />
      <NotJudged movement={movement} repetition={repetition} />
    </>
  );
}

interface PictureProps {
  readonly movement: RepetitionMovement;
  readonly index: number;
  readonly replay: Replay;
  readonly looked: Looked | null;
}

/** It stands at the turning point first, where most is to be seen. */
function Picture({ movement, index, replay, looked }: PictureProps) {
  const texts = useTexts(explainTexts);
  const language = useLanguage();
  const { progress, playing, seek, toggle } = usePlayback(replay.endMs, progressAt(replay, replay.turnMs));
  const ghost = useMemo(() => {
    const other = looked?.good ? unpackSkeleton(looked.good.skeleton) : null;
    return other ? laidOver(replay, other) : null;
  }, [looked, replay]);
  const frame = useMemo(() => frameOf(ghost ? [replay, ghost] : [replay]), [replay, ghost]);
  const marks = useMemo(() => marksOf(looked), [looked]);
  const ms = timeAt(replay, progress);
  const pose = poseAt(replay, ms);
  const phase = phaseWords(movement)[language][phaseAt(progress)];
  const format = formats[language];
  const seconds = format.fixed(ms / 1000, 1);
  return (
    <>
      {pose && (
        <ReplayFigure
          pose={pose}
          ghost={ghost && poseAt(ghost, timeAt(ghost, progress))}
          frame={frame}
          marks={marks}
          label={texts.picture(index)}
        />
      )}
      <div className={styles['controls']}>
        <IconButton
          label={playing ? texts.pause : texts.play}
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={toggle}
        />
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={progress}
          aria-label={texts.position}
          aria-valuetext={texts.moment(phase, seconds)}
          onChange={(event) => seek(event.target.valueAsNumber)}
        />
        <span className={`${styles['moment']} figures`}>{format.seconds(seconds)}</span>
      </div>
      {looked && (
        <p className={styles['quiet']}>
          {looked.good && ghost
            ? texts.ghost(
                format.date(new Date(looked.good.recordedAt), { day: 'numeric', month: 'long' }),
                looked.good.score,
              )
            : texts.noGhost}
        </p>
      )}
    </>
  );
}

function Told({ movement, looked }: { readonly movement: RepetitionMovement; readonly looked: Looked | null }) {
  const texts = useTexts(explainTexts);
  const language = useLanguage();
  if (!looked) return <output className={styles['quiet']}>{texts.loading}</output>;
  const { score, contributions, counterfactual, fromNetwork } = looked.explained;
  const [top] = contributions;
  const told = top ? lostSentence[language](top, movement) : texts.nothingLost;
  return (
    <>
      <p className={styles['lead']}>{score === null ? texts.cannotTell : told}</p>
      {counterfactual && <p>{enoughSentence[language](counterfactual, changeKind(counterfactual.fault))}</p>}
      {contributions.length > 1 && (
        <ul className={styles['shares']} aria-label={texts.lost}>
          {contributions.map(({ joint, share }) => (
            <li key={joint}>
              <span>{texts.share(texts.joints[joint], share)}</span>
              <span aria-hidden className={styles['bar']} style={{ inlineSize: `${Math.max(2, 100 * share)}%` }} />
            </li>
          ))}
        </ul>
      )}
      {!fromNetwork && score !== null && <p className={styles['quiet']}>{texts.byRules}</p>}
    </>
  );
}

function NotJudged({ movement, repetition }: Pick<ReplayPanelProps, 'movement' | 'repetition'>) {
  const texts = useTexts(explainTexts);
  const { summary } = useTexts(coachTexts);
  const language = useLanguage();
  const format = formats[language];
  const entries = repetition.form.notJudged.filter(({ fault }) => fault !== 'score');
  if (entries.length === 0) return null;
  return (
    <p className={styles['quiet']}>
      {format.labelled(
        texts.notJudged,
        format.clauses(
          entries.map(({ fault, reason }) =>
            format.aside(
              movement.faults.find(({ id }) => id === fault)?.names[language] ?? fault,
              summary.reasons[reason],
            ),
          ),
        ),
      )}
    </p>
  );
}

/** A point of two joints carries the greater share. */
function marksOf(looked: Looked | null): ReadonlyMap<KeypointName, number> {
  const marks = new Map<KeypointName, number>();
  for (const { keypoints, share } of looked?.explained.contributions ?? [])
    for (const point of keypoints) marks.set(point, Math.max(share, marks.get(point) ?? 0));
  return marks;
}
