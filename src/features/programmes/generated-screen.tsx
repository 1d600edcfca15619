// A block of the planner's own: some weeks towards aims of the person, growing from week to week.
import { useState } from 'react';
import { Link } from 'wouter';
import { resumeBlock, startBlock, stoppedBlock } from '../../domain/planning/block-edits.ts';
import { GENERATED } from '../../domain/planning/block-volume.ts';
import type { Aim } from '../../domain/planning/block-aims.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Stepper } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { AimList, AimsSection } from './aims-section.tsx';
import { BlockLine, StopBlock } from './block-panel.tsx';
import { EditOutcome } from './edit-outcome.tsx';
import styles from './programmes.module.css';
import { GoOn, StartButton, trainedBefore } from './start-panel.tsx';
import { useBlock, useEditBlocks } from './use-block.ts';

/** Fewer weeks show nothing, and after more it is time to look again. */
const WEEKS = { min: 4, max: 12 } as const;

export function GeneratedScreen() {
  const texts = useTexts(programmeTexts);
  const state = useBlock();
  const { running, past, today, constraints, profile, wishes } = state;
  const { last, edit, forget } = useEditBlocks();
  const [weeks, setWeeks] = useState<number | undefined>(8);
  const [aims, setAims] = useState<readonly Aim[]>([]);
  const isRunning = running?.programmeId === GENERATED;
  const stopped = stoppedBlock(wishes, GENERATED);
  const bad = weeks === undefined || !Number.isInteger(weeks) || weeks < WEEKS.min || weeks > WEEKS.max;
  const start = () => {
    const block = { programmeId: GENERATED, startedOn: today, weeks: weeks ?? 8, aims, ...trainedBefore(state) };
    return edit((before) => startBlock(before, block, today));
  };
  return (
    <Screen eyebrow={<Link href="/programmes">{texts.back}</Link>} headline={texts.madeBlock}>
      {isRunning && (
        <Card tone="good">
          <BlockLine block={running} past={past} today={today} constraints={constraints} />
          <ButtonLink href="/" kind="main">
            {texts.toPlan}
          </ButtonLink>
          <StopBlock today={today} edit={edit} />
        </Card>
      )}
      <p>{texts.rampText}</p>
      {isRunning ? (
        <AimsSection state={state} edit={edit} />
      ) : profile ? (
        <>
          {stopped?.endedOn !== undefined && (
            <GoOn endedOn={stopped.endedOn} onGoOn={() => void edit((now) => resumeBlock(now, stopped, today))} />
          )}
          <Section title={texts.aims}>
            <p>{texts.aimsText}</p>
            <AimList aims={aims} onChange={setAims} state={state} />
          </Section>
          <div className={styles['fields']}>
            <Stepper
              label={texts.weeks}
              value={weeks}
              onChange={setWeeks}
              {...WEEKS}
              step={1}
              decreaseLabel={texts.less}
              increaseLabel={texts.more}
              problem={bad ? texts.badWeeks(WEEKS.min, WEEKS.max) : null}
            />
            <StartButton running={running} disabled={bad} label={texts.startBlock} onStart={() => void start()} />
          </div>
        </>
      ) : (
        <Notice title={texts.noProfile} action={<ButtonLink href="/profile">{texts.toProfile}</ButtonLink>}>
          {texts.noProfileText}
        </Notice>
      )}
      <EditOutcome last={last} forget={forget} text={isRunning ? texts.started : texts.stopped} />
    </Screen>
  );
}
