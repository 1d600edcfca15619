// Two repetitions of a set over each other, aligned by phase and by body, with one scrubber for the figure and the angles below it.
import { FoldVertical, Pause, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { KeypointName } from '../domain/body/keypoints.ts';
import { frameOf, laidOver, phaseAt, poseAt, timeAt } from '../domain/form/explain/replay-pose.ts';
import { type Replay, unpackSkeleton } from '../domain/form/pack-skeleton.ts';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { BestAndWorst } from '../domain/form/review/best-and-worst.ts';
import { REPLAY_SPEEDS, type ReplaySpeed } from '../domain/form/review/loop-clock.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { phaseWords } from '../i18n/explain.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { type ReviewTexts, reviewTexts } from '../i18n/review.ts';
import { IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/field.tsx';
import { ReplayFigure } from '../ui/replay-figure.tsx';
import { SetReviewAngles } from './set-review-angles.tsx';
import styles from './set-review.module.css';
import { useLater } from './use-later.ts';
import { type Loop, useLoop } from './use-loop.ts';

/** A recorded repetition that can be replayed, with what is known of it. */
export interface Replayed {
  readonly summary: RepetitionSummary;
  readonly recording: RepetitionRecording;
  readonly replay: Replay;
}

export interface SetReviewCompareProps {
  readonly movement: RepetitionMovement;
  readonly repetitions: readonly RepetitionSummary[];
  readonly recordings: readonly RepetitionRecording[];
  /** Null of a set of one. */
  readonly two: BestAndWorst | null;
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

export function SetReviewCompare({
  movement,
  repetitions,
  recordings,
  two,
  selected,
  onSelect,
}: SetReviewCompareProps) {
  const texts = useTexts(reviewTexts);
  const all = useMemo(() => replayedOf(repetitions, recordings), [repetitions, recordings]);
  const [chosen, setChosen] = useState<number | null>(two?.best ?? null);
  const [first] = all;
  if (!first) return <p className={styles['quiet']}>{texts.noReplays}</p>;
  const own = all.find(({ summary }) => summary.index === selected) ?? first;
  // The one that is shown cannot lie behind itself: then the worst lies behind the best.
  const behind = chosen === own.summary.index ? (two?.best === chosen ? two.worst : (two?.best ?? null)) : chosen;
  const other = all.find(({ summary }) => summary.index === behind && summary.index !== own.summary.index) ?? null;
  return (
    <>
      <p className={styles['lead']}>{two ? verdict(two, repetitions.length, texts) : texts.onlyOne}</p>
      {all.length > 1 && (
        <div className={styles['two']}>
          <Pick
            label={texts.shown}
            value={own.summary.index}
            all={all}
            onPick={(index) => index !== null && onSelect(index)}
          />
          <Pick
            label={texts.against}
            value={other?.summary.index ?? null}
            all={all.filter(({ summary }) => summary.index !== own.summary.index)}
            nobody
            onPick={setChosen}
          />
        </div>
      )}
      <Laid movement={movement} own={own} other={other} all={all} />
    </>
  );
}

interface LaidProps {
  readonly movement: RepetitionMovement;
  readonly own: Replayed;
  readonly other: Replayed | null;
  readonly all: readonly Replayed[];
}

function Laid({ movement, own, other, all }: LaidProps) {
  const texts = useTexts(reviewTexts);
  const loop = useLoop(own.replay);
  const isLater = useLater();
  const { progress } = loop;
  const ghost = useMemo(() => (other ? laidOver(own.replay, other.replay) : null), [own, other]);
  const frame = useMemo(() => frameOf(ghost ? [own.replay, ghost] : [own.replay]), [own, ghost]);
  const marks = useMemo(() => marksOf(own.summary), [own]);
  const pose = poseAt(own.replay, timeAt(own.replay, progress));
  return (
    <>
      {pose && (
        <ReplayFigure
          pose={pose}
          ghost={ghost && poseAt(ghost, timeAt(ghost, progress))}
          frame={frame}
          marks={marks}
          label={texts.picture(own.summary.index, ghost && other ? other.summary.index : null)}
          names={{
            own: texts.short(own.summary.index),
            ghost: other ? texts.short(other.summary.index) : '',
          }}
        />
      )}
      {other && !ghost && <p className={styles['quiet']}>{texts.cannotLay}</p>}
      <Controls movement={movement} loop={loop} ms={timeAt(own.replay, progress)} />
      {isLater && <SetReviewAngles movement={movement} own={own} other={other} all={all} progress={progress} />}
    </>
  );
}

interface ControlsProps {
  readonly movement: RepetitionMovement;
  readonly loop: Loop;
  readonly ms: number;
}

function Controls({ movement, loop, ms }: ControlsProps) {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const { progress, playing, speed, setSpeed, seek, toggle } = loop;
  const phase = phaseWords(movement)[language][phaseAt(progress)];
  return (
    <>
      <div className={styles['controls']}>
        <IconButton
          label={playing ? texts.stop : texts.play}
          icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
          onClick={toggle}
        />
        <input
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={progress}
          aria-label={texts.moment}
          aria-valuetext={texts.momentValue(phase, formats[language].fixed(ms / 1000, 1))}
          onChange={(event) => seek(event.target.valueAsNumber)}
        />
      </div>
      <div className={styles['stations']}>
        <Choice
          label={texts.pace}
          hideLabel
          value={paceName(speed)}
          options={REPLAY_SPEEDS.map((pace) => ({ value: paceName(pace), label: `${pace}×` }))}
          onChange={(name) => setSpeed(REPLAY_SPEEDS.find((pace) => paceName(pace) === name) ?? 1)}
        />
        <IconButton label={texts.toTurn} icon={<FoldVertical aria-hidden />} onClick={() => seek(0.5)} />
      </div>
    </>
  );
}

function paceName(pace: ReplaySpeed): string {
  return String(pace);
}

interface PickProps {
  readonly label: string;
  readonly value: number | null;
  readonly all: readonly Replayed[];
  readonly nobody?: boolean;
  readonly onPick: (index: number | null) => void;
}

function Pick({ label, value, all, nobody = false, onPick }: PickProps) {
  const texts = useTexts(reviewTexts);
  return (
    <label className={styles['pick']}>
      <span>{label}</span>
      <select
        value={value === null ? '' : String(value)}
        onChange={({ target }) => onPick(target.value === '' ? null : Number(target.value))}
      >
        {nobody && <option value="">{texts.nobody}</option>}
        {all.map(({ summary: { index, form } }) => (
          <option key={index} value={String(index)}>
            {form.score === null ? texts.short(index) : `${texts.short(index)} · ${Math.round(form.score)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

function verdict({ best, worst, alike, asGood, asBad }: BestAndWorst, all: number, texts: ReviewTexts): string {
  if (alike) return texts.alike;
  if (asBad.length === 0 && asGood.length + 2 === all) return texts.oneOff(worst);
  const list = (indices: readonly number[]) => indices.join(', ');
  return [
    texts.bestWorst(best, worst),
    ...(asGood.length > 0 ? [texts.tiedBest(list(asGood))] : []),
    ...(asBad.length > 0 ? [texts.tiedWorst(list(asBad))] : []),
  ].join(' ');
}

function replayedOf(
  repetitions: readonly RepetitionSummary[],
  recordings: readonly RepetitionRecording[],
): readonly Replayed[] {
  return repetitions.flatMap((summary) => {
    const recording = recordings.find(({ index }) => index === summary.index);
    const replay = recording && unpackSkeleton(recording.skeleton);
    return recording && replay ? [{ summary, recording, replay }] : [];
  });
}

/** A point of two faults carries the graver one. */
function marksOf({ form }: RepetitionSummary): ReadonlyMap<KeypointName, number> {
  const marks = new Map<KeypointName, number>();
  for (const { joints, severity } of form.faults)
    for (const joint of joints) marks.set(joint, Math.max(0.15, 0.5 * severity, marks.get(joint) ?? 0));
  return marks;
}
