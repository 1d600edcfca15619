// A finished set looked at again: its repetitions over time, one of them in figures, two over each other, their angles. After a set and
// in the log alike.
import { type ReactNode, useMemo, useState } from 'react';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import { bestAndWorst } from '../domain/form/review/best-and-worst.ts';
import { setTimeline, type TimelineRepetition } from '../domain/form/review/set-timeline.ts';
import type { SetRecord } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { targetBand } from '../domain/movements/target-band.ts';
import { formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { type ReviewTexts, reviewTexts } from '../i18n/review.ts';
import { RepTimeline } from '../ui/rep-timeline.tsx';
import { Card, Section } from '../ui/screen.tsx';
import { SetReviewClip } from './set-review-clip.tsx';
import { SetReviewCompare } from './set-review-compare.tsx';
import { SetReviewShare } from './set-review-share.tsx';
import { ChosenRepetition, RepetitionTable } from './set-review-told.tsx';
import styles from './set-review.module.css';
import { SetReviewUsual } from './set-review-usual.tsx';
import { useLater } from './use-later.ts';
import { useUsual } from './use-usual.ts';

export interface SetReviewProps {
  readonly movement: RepetitionMovement;
  readonly set: SetRecord;
  readonly recordings: readonly RepetitionRecording[];
  /** The finding in words, for the picture to share. */
  readonly finding: string;
  /** Between the timeline and the rest. */
  readonly children?: ReactNode;
}

export function SetReview({ movement, set, recordings, finding, children }: SetReviewProps) {
  const texts = useTexts(reviewTexts);
  const language = useLanguage();
  const repetitions = useMemo(() => set.camera?.repetitions ?? [], [set.camera]);
  const timeline = useMemo(() => setTimeline(movement, set.camera ?? { repetitions: [] }), [movement, set.camera]);
  const two = useMemo(() => bestAndWorst(repetitions), [repetitions]);
  const [selected, setSelected] = useState(two?.worst ?? repetitions[0]?.index ?? 1);
  const beside = useUsual(set);
  const isLater = useLater();
  const band = targetBand(movement);
  const shown = timeline.repetitions.find(({ index }) => index === selected) ?? timeline.repetitions[0];
  if (!shown || !band) return <>{children}</>;
  const describe = (one: TimelineRepetition) => describeRepetition(one, movement, language, texts);
  return (
    <>
      <Card>
        <RepTimeline
          timeline={timeline}
          band={band}
          usual={beside?.baseline.depth.value ?? null}
          selected={shown.index}
          onSelect={setSelected}
          label={texts.pick}
          describe={describe}
          bandLabel={texts.target}
          usualLabel={texts.usual}
          restText={(ms) => texts.seconds(formats[language].fixed(ms / 1000, 0))}
        />
        <p className={styles['quiet']}>{texts.lanes(movement.firstPhase)}</p>
        <ChosenRepetition
          movement={movement}
          timeline={timeline}
          shown={shown}
          repetition={repetitions.find(({ index }) => index === shown.index)}
          onSelect={setSelected}
        />
        <RepetitionTable movement={movement} timeline={timeline} caption={texts.timeline} />
      </Card>
      {children}
      {beside && <SetReviewUsual beside={beside} />}
      <Section title={texts.compare}>
        <Card>
          {isLater ? (
            <SetReviewCompare
              movement={movement}
              repetitions={repetitions}
              recordings={recordings}
              two={two}
              selected={shown.index}
              onSelect={setSelected}
            />
          ) : (
            <p className={styles['quiet']}>{texts.loading}</p>
          )}
        </Card>
      </Section>
      <SetReviewClip setId={set.id} />
      <SetReviewShare
        movement={movement}
        set={set}
        recordings={recordings}
        finding={finding}
        best={two?.best ?? shown.index}
      />
    </>
  );
}

/** `Repetition 3: form 84, depth 96 %, Above the band.` */
function describeRepetition(
  { index, score, depth, faults, onTarget }: TimelineRepetition,
  movement: RepetitionMovement,
  language: 'en' | 'zh',
  texts: ReviewTexts,
): string {
  const names = faults.flatMap((id) => movement.faults.find((fault) => fault.id === id)?.names[language] ?? []);
  const parts = [
    ...(score === null ? [] : [`${texts.score} ${Math.round(score)}`]),
    `${texts.depth} ${texts.percent(Math.round(100 * depth))}`,
    ...(onTarget ? [texts.onTarget] : []),
    ...names,
  ];
  const format = formats[language];
  return format.labelled(texts.repetition(index), format.parts(parts));
}
