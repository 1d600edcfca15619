// The form for one set: steps by thumb, what was last time already in place, slips of the thumb asked about before they are stored.
import { useState, type ReactNode } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { checkSet, type SetField } from '../domain/log/check-set.ts';
import type { SetRecord } from '../domain/log/records.ts';
import { useMessages } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Choice, Stepper } from '../ui/field.tsx';
import { Notice } from '../ui/message.tsx';
import { Row, Stack } from '../ui/screen.tsx';
import { LoadStepper } from './load-stepper.tsx';
import styles from './set-form.module.css';

/** What the form gives: only what was filled in. */
export type SetEntry = Pick<SetRecord, 'reps' | 'load' | 'durationSec' | 'distanceM' | 'rpe' | 'rir' | 'type'>;

export interface SetFormProps {
  /** Null: an exercise the catalogue does not know; every field is offered. */
  readonly exercise: Exercise | null;
  readonly initial: Partial<SetEntry>;
  /** For a load that is entered anew; one that was there keeps its own. */
  readonly unit: 'kg' | 'lb';
  readonly submitLabel: string;
  /** The form stays as it is until this resolves: what was typed is never lost. */
  readonly onSubmit: (entry: SetEntry) => Promise<void>;
  readonly secondary?: ReactNode;
}

export function SetForm({ exercise, initial, unit, submitLabel, onSubmit, secondary }: SetFormProps) {
  const { setForm } = useMessages();
  const [entry, setEntry] = useState<Partial<SetEntry>>(initial);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const loadKind = exercise?.loadKind ?? 'external';
  const problems = checkSet(entry, loadKind);
  const problemOf = (field: SetField) => {
    const problem = problems.find((candidate) =>
      candidate.kind === 'negative_load' ? field === 'load' : 'field' in candidate && candidate.field === field,
    );
    return problem && (tried || isTyped(entry, field)) ? setForm.problem(problem) : null;
  };
  const set = <K extends keyof SetEntry>(field: K, value: SetEntry[K] | undefined) =>
    setEntry(({ [field]: _before, ...rest }) => (value === undefined ? rest : { ...rest, [field]: value }));

  async function submit(): Promise<void> {
    setTried(true);
    if (problems.length > 0 || busy) return;
    setBusy(true);
    try {
      await onSubmit({ ...entry, type: entry.type ?? 'normal' });
    } finally {
      setBusy(false);
    }
  }

  const stepper = (field: Exclude<SetField, 'load'>, min: number, max: number, step: number, first: number) => (
    <Stepper
      label={setForm.field[field]}
      value={entry[field]}
      onChange={(value) => set(field, value)}
      min={min}
      max={max}
      step={step}
      initial={first}
      decreaseLabel={setForm.decrease}
      increaseLabel={setForm.increase}
      problem={problemOf(field)}
    />
  );
  const measures = measuresOf(exercise, entry);
  const nothing = tried && problems.find(({ kind }) => kind === 'nothing_done');
  return (
    <Stack>
      {measures.includes('reps') && stepper('reps', 1, 1000, 1, 8)}
      {measures.includes('durationSec') && stepper('durationSec', 5, 86_400, 5, 30)}
      {measures.includes('distanceM') && stepper('distanceM', 100, 500_000, 100, 1000)}
      {measures.includes('load') && (
        <LoadStepper
          label={loadKind === 'external' || loadKind === 'per_hand' ? setForm.field.load : setForm.addedLoad}
          exercise={exercise}
          value={initial.load}
          unit={unit}
          onChange={(load) => set('load', load)}
          problem={problemOf('load')}
        />
      )}
      <details className={styles['more']}>
        <summary>{setForm.effort}</summary>
        <Stack>
          {stepper('rpe', 1, 10, 0.5, 8)}
          <Choice
            label={setForm.type}
            value={entry.type ?? 'normal'}
            options={(['normal', 'warmup', 'drop', 'amrap', 'failure'] as const).map((value) => ({
              value,
              label: setForm.types[value],
            }))}
            onChange={(type) => set('type', type)}
          />
        </Stack>
      </details>
      {nothing && <Notice tone="warning" urgent title={setForm.problem(nothing)} />}
      <Row>
        {secondary}
        <Button kind="main" disabled={busy} onClick={() => void submit()}>
          {submitLabel}
        </Button>
      </Row>
    </Stack>
  );
}

function isTyped(entry: Partial<SetEntry>, field: SetField): boolean {
  return entry[field] !== undefined;
}

/** The exercise's own measure, and whatever the set already has. */
function measuresOf(exercise: Exercise | null, entry: Partial<SetEntry>): readonly SetField[] {
  const wanted: Readonly<Record<Exercise['measure'], readonly SetField[]>> = {
    repetitions: ['reps'],
    hold: ['durationSec'],
    distance: ['distanceM', 'durationSec'],
  };
  const own: readonly SetField[] = exercise ? wanted[exercise.measure] : ['reps', 'durationSec', 'distanceM'];
  const loaded: readonly SetField[] = exercise && exercise.loadKind === 'none' ? [] : ['load'];
  const present = (['reps', 'durationSec', 'distanceM', 'load'] as const).filter((field) => entry[field] !== undefined);
  return [...new Set([...own, ...loaded, ...present])];
}
