// A block by the clock: its kind, its numbers, what is done in it. It is put at the end of the workout and begins at once.
import { useState } from 'react';
import { intervalSeconds } from '../../domain/coaching/interval-clock.ts';
import { isIntervalFormat } from '../../domain/coaching/session-intervals.ts';
import type { SessionSnapshot } from '../../domain/coaching/session.ts';
import { type IntervalFormat, TABATA } from '../../domain/planning/exercise-group.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Many, Stepper } from '../../ui/field.tsx';
import { clockText } from '../../ui/load-text.ts';
import { Notice } from '../../ui/message.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './session-menu.module.css';

export interface IntervalSheetProps {
  readonly snapshot: SessionSnapshot;
  readonly onStarted: () => void;
}

type Kind = 'emom' | 'amrap' | 'tabata' | 'work_rest';

const KINDS: readonly Kind[] = ['emom', 'amrap', 'tabata', 'work_rest'];
const REST_AFTER_SEC = 120;
const FIRST_REPS = 10;

export function IntervalSheet({ snapshot, onStarted }: IntervalSheetProps) {
  const texts = useTexts(sessionMenuTexts);
  const { setForm } = useMessages();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout } = useApp();
  const [kind, setKind] = useState<Kind>('emom');
  const [numbers, setNumbers] = useState({ rounds: 10, everySec: 60, durationMin: 12, workSec: 40, restSec: 20 });
  const current = snapshot.exercises[snapshot.exerciseIndex]?.exerciseId;
  const [offered, setOffered] = useState<readonly string[]>(() => [
    ...new Set(snapshot.exercises.map(({ exerciseId }) => exerciseId)),
  ]);
  const [chosen, setChosen] = useState<readonly string[]>(current === undefined ? [] : [current]);
  const [reps, setReps] = useState<Readonly<Record<string, number | undefined>>>({});
  const [adding, setAdding] = useState(false);
  const [tried, setTried] = useState(false);
  const format = formatOf(kind, numbers);
  const isSound = isIntervalFormat(format);
  const nameOf = (id: string) => exerciseById(id)?.names[language] ?? id;
  const counts = (id: string) => exerciseById(id)?.measure === 'repetitions' && format.kind !== 'work_rest';
  const number = (field: keyof typeof numbers, min: number, max: number, step: number) => (
    <Stepper
      label={texts.fields[field]}
      value={numbers[field]}
      onChange={(value) => setNumbers((before) => ({ ...before, [field]: value ?? Number.NaN }))}
      min={min}
      max={max}
      step={step}
      decreaseLabel={setForm.decrease}
      increaseLabel={setForm.increase}
    />
  );

  async function start(): Promise<void> {
    setTried(true);
    if (!isSound || chosen.length === 0) return;
    const exercises = chosen.map((exerciseId) => ({
      exerciseId,
      ...(counts(exerciseId) ? { reps: reps[exerciseId] ?? FIRST_REPS } : {}),
    }));
    await workout.addInterval(exercises, format, REST_AFTER_SEC);
    const after = workout.store.getState().snapshot?.exercises ?? [];
    const group = after.findLast((each) => each.group?.kind === 'interval')?.group;
    const at = after.findIndex((each) => group !== undefined && each.group?.id === group.id);
    if (at === -1) return;
    await workout.startInterval(at);
    onStarted();
  }

  return (
    <>
      <Choice
        label={texts.format}
        value={kind}
        options={KINDS.map((value) => ({
          value,
          label: texts.formats[value].name,
          detail: texts.formats[value].detail,
        }))}
        onChange={setKind}
      />
      <div className={styles['two']}>
        {kind === 'emom' && number('rounds', 1, 60, 1)}
        {kind === 'emom' && number('everySec', 20, 600, 10)}
        {kind === 'amrap' && number('durationMin', 1, 60, 1)}
        {kind === 'work_rest' && number('rounds', 1, 60, 1)}
        {kind === 'work_rest' && number('workSec', 5, 600, 5)}
        {kind === 'work_rest' && number('restSec', 0, 600, 5)}
      </div>
      <Many
        label={texts.exercises}
        values={chosen}
        options={offered.map((id) => ({ value: id, label: nameOf(id) }))}
        // In the order of the row, whatever was tapped first.
        onChange={(values) => setChosen(offered.filter((id) => values.includes(id)))}
      />
      <Button onClick={() => setAdding(true)}>{texts.addExercise}</Button>
      <div className={styles['two']}>
        {chosen.filter(counts).map((id) => (
          <Stepper
            key={id}
            label={texts.repsOf(nameOf(id))}
            value={reps[id] ?? FIRST_REPS}
            onChange={(value) => setReps((before) => ({ ...before, [id]: value }))}
            min={1}
            max={200}
            step={1}
            decreaseLabel={setForm.decrease}
            increaseLabel={setForm.increase}
          />
        ))}
      </div>
      {isSound && <p className={styles['lasts']}>{texts.lasts(clockText(intervalSeconds(format)))}</p>}
      {tried && !isSound && <Notice tone="warning" urgent title={texts.beyond} />}
      {tried && chosen.length === 0 && <Notice tone="warning" urgent title={texts.chooseOne} />}
      <Button kind="main" wide onClick={() => void start()}>
        {texts.startInterval}
      </Button>
      <AddExercise
        open={adding}
        onClose={() => setAdding(false)}
        onAdd={(id) => {
          setOffered((before) => [...new Set([...before, id])]);
          setChosen((before) => [...new Set([...before, id])]);
        }}
      />
    </>
  );
}

function formatOf(
  kind: Kind,
  { rounds, everySec, durationMin, workSec, restSec }: Readonly<Record<string, number>>,
): IntervalFormat {
  switch (kind) {
    case 'emom':
      return { kind, everySec: everySec ?? 0, rounds: rounds ?? 0 };
    case 'amrap':
      return { kind, durationSec: 60 * (durationMin ?? 0) };
    case 'tabata':
      return TABATA;
    case 'work_rest':
      return { kind, workSec: workSec ?? 0, restSec: restSec ?? 0, rounds: rounds ?? 0 };
  }
}
