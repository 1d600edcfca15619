// A workout's exercises and supersets one below the other; while the order is changed, what was moved keeps the keyboard.
import { useEffect, useMemo, useRef } from 'react';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { type BlockMember, setBlocks } from '../../domain/log/set-blocks.ts';
import type { ComparedExercise } from '../../domain/log/workout-findings.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { LoggedExercise } from './logged-exercise.tsx';
import styles from './logged-workout.module.css';

export interface LoggedBlocksProps {
  readonly sets: readonly SetRecord[];
  readonly book: ExerciseBook;
  readonly compared: readonly ComparedExercise[] | null;
  readonly isReordering: boolean;
  readonly onEdit: (set: SetRecord) => void;
  readonly onAdd: (member: BlockMember<SetRecord>) => void;
  readonly onMoveSet: (setId: string, by: 1 | -1) => Promise<void>;
  readonly onMoveBlock: (index: number, by: 1 | -1) => Promise<void>;
}

export function LoggedBlocks(props: LoggedBlocksProps) {
  const { sets, book, compared, isReordering, onEdit, onAdd, onMoveSet, onMoveBlock } = props;
  const texts = useTexts(loggedWorkoutTexts);
  const blocks = useMemo(() => setBlocks(sets), [sets]);
  const refocus = useRef<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refocus.current === null) return;
    focusMove(list.current, refocus.current);
    refocus.current = null;
  }, [sets]);

  const move = (name: string, by: 1 | -1, act: () => Promise<void>) => {
    refocus.current = `${name} ${by === 1 ? 'down' : 'up'}`;
    void act();
  };
  return (
    <div ref={list} className={styles['blocks']}>
      {blocks.map((block, index) => {
        const name = `block-${firstId(block.sets)}`;
        return (
          <div key={name} className={block.supersetId === undefined ? styles['block'] : styles['superset']}>
            {block.supersetId !== undefined && <p className={styles['label']}>{texts.superset}</p>}
            {block.members.map((member, at) => (
              <LoggedExercise
                key={member.exerciseId}
                member={member}
                book={book}
                compared={compared?.find(({ exerciseId }) => exerciseId === member.exerciseId)}
                moves={isReordering && at === 0 ? { up: index > 0, down: index < blocks.length - 1 } : null}
                isReordering={isReordering}
                moveId={name}
                onEdit={onEdit}
                onAdd={() => onAdd(member)}
                onMoveSet={(setId, by) => move(setId, by, () => onMoveSet(setId, by))}
                onMove={(by) => move(name, by, () => onMoveBlock(index, by))}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

/** The same whatever the order within the block. */
function firstId(sets: readonly SetRecord[]): string {
  return sets.map(({ id }) => id).reduce((least, id) => (id < least ? id : least));
}

/** At the end of its way, the button of the other way has the keyboard. */
function focusMove(list: HTMLElement | null, name: string): void {
  const at = name.lastIndexOf(' ');
  const [id, way] = [name.slice(0, at), name.slice(at + 1)];
  const buttons = [way, way === 'up' ? 'down' : 'up'].map((each) =>
    list?.querySelector<HTMLButtonElement>(`[data-move="${CSS.escape(`${id} ${each}`)}"]`),
  );
  buttons.find((button) => button?.disabled === false)?.focus();
}
