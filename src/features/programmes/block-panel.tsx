// Where somebody is in their block, and the way out of it: asked for once, taken back with one tap.
import { useState } from 'react';
import { useStore } from 'zustand';
import { stopBlock } from '../../domain/planning/block-edits.ts';
import { blockVolume, GENERATED } from '../../domain/planning/block-volume.ts';
import type { ConstraintNote, TrainingHistory } from '../../domain/planning/history.ts';
import { possibleFor } from '../../domain/planning/programme-exercises.ts';
import { type BlockPosition, blockPosition, doneInBlock } from '../../domain/planning/programme-position.ts';
import { schemeById } from '../../domain/planning/programme-schemes/published.ts';
import type { ProgrammeScheme } from '../../domain/planning/programme-schemes/scheme.ts';
import type { TrainingBlock } from '../../domain/planning/training-block.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './programmes.module.css';
import type { useEditBlocks } from './use-block.ts';

interface BlockLineProps {
  readonly block: TrainingBlock;
  readonly past: TrainingHistory | null;
  readonly today: string;
  readonly constraints?: readonly ConstraintNote[];
}

/** The week on a plumb line of the whole block, and in words. */
export function BlockLine({ block, past, today, constraints = [] }: BlockLineProps) {
  const texts = useTexts(programmeTexts);
  const profile = useStore(useApp().planKeeper.store, (state) => state.profile);
  const { exercises } = useExercises();
  const published = schemeById(block.programmeId);
  const scheme = published && profile ? possibleFor(published, exercises, profile) : published;
  const { week, weeks, sessions, done, daysLeft } = positionOf(scheme, block, past, today);
  const eased = blockVolume({ block, constraints, today })?.eased === true;
  const at = (value: number) => `${3 + (94 * value) / weeks}%`;
  return (
    <div className={styles['position']}>
      <p className={styles['lead']}>{texts.position(week, weeks)}</p>
      <svg aria-hidden className={styles['line']}>
        <line x1="3%" y1="50%" x2="97%" y2="50%" className={styles['rail']} />
        {Array.from({ length: weeks + 1 }, (_none, mark) => (
          <line key={mark} x1={at(mark)} y1="32%" x2={at(mark)} y2="68%" className={styles['rail']} />
        ))}
        <line x1="3%" y1="50%" x2={at(week - 1)} y2="50%" className={styles['gone']} />
        <svg x={at(week - 0.5)} y="50%" overflow="visible">
          <circle r={7} className={styles['bob']} />
        </svg>
      </svg>
      <p className={styles['small']}>
        {block.programmeId !== GENERATED && past && <>{texts.sessions(done, sessions)} · </>}
        {texts.daysLeft(daysLeft)}
      </p>
      {eased && <p>{texts.easedText}</p>}
    </div>
  );
}

function positionOf(
  scheme: ProgrammeScheme | undefined,
  block: TrainingBlock,
  past: TrainingHistory | null,
  today: string,
): BlockPosition {
  if (scheme)
    return blockPosition(block, doneInBlock(scheme, block, past ?? [], today).length, scheme.daysPerWeek, today);
  const week = blockVolume({ block, today })?.week ?? 1;
  return { ...blockPosition(block, 0, 1, today), week };
}

interface StopBlockProps {
  readonly today: string;
  readonly edit: ReturnType<typeof useEditBlocks>['edit'];
}

export function StopBlock({ today, edit }: StopBlockProps) {
  const texts = useTexts(programmeTexts);
  const { shell } = useMessages();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind="warning" onClick={() => setAsking(true)}>
        {texts.stop}
      </Button>
      <Sheet open={asking} title={texts.stopTitle} closeLabel={shell.close} onClose={close}>
        <p>{texts.stopText}</p>
        <Row>
          <Button
            kind="warning"
            onClick={() => {
              close();
              void edit((wishes) => stopBlock(wishes, today));
            }}
          >
            {texts.stop}
          </Button>
          <Button onClick={close}>{texts.keep}</Button>
        </Row>
      </Sheet>
    </>
  );
}
