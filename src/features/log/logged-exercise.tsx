// One exercise of a workout: its sets, what it set as records, and how it stands beside the time before.
import { ArrowDown, ArrowUp, Plus, Trophy } from 'lucide-react';
import { Link } from 'wouter';
import { localDay } from '../../coach/local-day.ts';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import type { BlockMember } from '../../domain/log/set-blocks.ts';
import type { ComparedExercise } from '../../domain/log/workout-findings.ts';
import { historyTexts } from '../../i18n/history.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Card } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { setLine } from '../set-text.ts';
import { LoggedSetRow } from './logged-set-row.tsx';
import styles from './logged-workout.module.css';
import { recordValue } from './record-value.ts';

export interface LoggedExerciseProps {
  readonly member: BlockMember<SetRecord>;
  readonly book: ExerciseBook;
  readonly compared: ComparedExercise | undefined;
  /** While the order is changed: whether the block it stands in can go up or down; of a superset the first member moves all. */
  readonly moves: { readonly up: boolean; readonly down: boolean } | null;
  readonly isReordering: boolean;
  /** Names the exercise's buttons to move it. */
  readonly moveId: string;
  readonly onEdit: (set: SetRecord) => void;
  readonly onAdd: () => void;
  readonly onMoveSet: (setId: string, by: 1 | -1) => void;
  readonly onMove: (by: 1 | -1) => void;
}

export function LoggedExercise(props: LoggedExerciseProps) {
  const { member, book, compared, moves, isReordering, moveId, onEdit, onAdd, onMoveSet, onMove } = props;
  const texts = useTexts(loggedWorkoutTexts);
  const history = useTexts(historyTexts);
  const language = useLanguage();
  const exercise = book.byId(member.exerciseId);
  const name = exercise?.names[language] ?? history.unknownExercise;
  const bodyweight = exercise?.loadKind === 'bodyweight_plus';
  const records = new Set(compared?.records.flatMap(({ setId }) => setId ?? []));
  return (
    <section className={styles['exercise']} aria-label={name}>
      <div className={styles['head']}>
        <h2>{exercise ? <Link href={`/exercises/${member.exerciseId}`}>{name}</Link> : name}</h2>
        {moves && (
          <div className={styles['moves']}>
            <IconButton
              label={texts.up(name)}
              icon={<ArrowUp aria-hidden />}
              data-move={`${moveId} up`}
              disabled={!moves.up}
              onClick={() => onMove(-1)}
            />
            <IconButton
              label={texts.down(name)}
              icon={<ArrowDown aria-hidden />}
              data-move={`${moveId} down`}
              disabled={!moves.down}
              onClick={() => onMove(1)}
            />
          </div>
        )}
      </div>
      <Card>
        {member.sets.map((set, index) => (
          <LoggedSetRow
            key={set.id}
            set={set}
            name={name}
            bodyweight={bodyweight}
            isRecord={records.has(set.id)}
            moves={isReordering ? { up: index > 0, down: index < member.sets.length - 1 } : null}
            onEdit={() => onEdit(set)}
            onMove={(by) => onMoveSet(set.id, by)}
          />
        ))}
        {!isReordering && compared && <Beside compared={compared} bodyweight={bodyweight} />}
        {!isReordering && (
          <Button kind="plain" icon={<Plus aria-hidden size={20} />} onClick={onAdd}>
            <span aria-hidden>{texts.addSetShort}</span>
            <span className="visually-hidden">{texts.addSet(name)}</span>
          </Button>
        )}
      </Card>
    </section>
  );
}

interface BesideProps {
  readonly compared: ComparedExercise;
  readonly bodyweight: boolean;
}

function Beside({ compared: { now, before, records }, bodyweight }: BesideProps) {
  const { settings, now: clock } = useApp();
  const { log } = useMessages();
  const texts = useTexts(loggedWorkoutTexts);
  const history = useTexts(historyTexts);
  const value = { log, unit: settings.unit, bodyweight };
  const best = before && bestOf(before);
  const change =
    before && before.volumeKg > 0 && now.volumeKg > 0
      ? texts.volumeChange(Math.round(100 * (now.volumeKg / before.volumeKg - 1)))
      : null;
  return (
    <div className={styles['beside']}>
      {records.map((record) => (
        <p key={record.kind} className={styles['record']}>
          <Trophy aria-hidden size={16} />
          <span>
            {capital(texts.record(record.kind, recordValue(record, 'value', value)))} (
            {texts.recordBefore(recordValue(record, 'before', value))})
          </span>
        </p>
      ))}
      <p>
        {before
          ? texts.timeBefore(
              history.dayShort(before.day, localDay(clock())),
              texts.setsBest(before.sets, best ? setLine({ type: 'normal', ...best }, log, bodyweight) : ''),
            )
          : texts.firstTime}
      </p>
      {change !== null && <p>{change}</p>}
    </div>
  );
}

function bestOf({
  heaviest,
  mostReps,
  longestSec,
  farthestM,
}: ComparedExercise['now']): Partial<Pick<SetRecord, 'reps' | 'load' | 'durationSec' | 'distanceM'>> | null {
  if (heaviest) return { load: heaviest.load, ...(heaviest.reps === undefined ? {} : { reps: heaviest.reps }) };
  if (mostReps) return { reps: mostReps.reps };
  if (longestSec !== undefined) return { durationSec: longestSec };
  return farthestM === undefined ? null : { distanceM: farthestM };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
