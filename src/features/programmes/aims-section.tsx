// What somebody wants to have reached, and where they are: the interval on a line with the aim marked on it, said no surer than it is.
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { KG_PER_LB } from '../../domain/log/limits.ts';
import { type Aim, type AimProgress, aimProgress } from '../../domain/planning/block-aims.ts';
import { MOST_AIMS, withAims } from '../../domain/planning/block-edits.ts';
import { GENERATED } from '../../domain/planning/block-volume.ts';
import type { TrainingBlock } from '../../domain/planning/training-block.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice, Stepper } from '../../ui/field.tsx';
import { loadText } from '../../ui/load-text.ts';
import { Sheet } from '../../ui/message.tsx';
import { Section } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './programmes.module.css';
import type { useBlock, useEditBlocks } from './use-block.ts';

type State = ReturnType<typeof useBlock>;

interface AimsSectionProps {
  readonly state: State;
  readonly edit: ReturnType<typeof useEditBlocks>['edit'];
}

/** Of the running block: each change is stored at once. */
export function AimsSection({ state, edit }: AimsSectionProps) {
  const texts = useTexts(programmeTexts);
  const { running, today } = state;
  if (!running) return null;
  return (
    <Section title={texts.aims}>
      <AimList
        aims={running.aims}
        state={state}
        onChange={(aims) => void edit((wishes) => withAims(wishes, aims, today))}
      />
    </Section>
  );
}

interface AimListProps {
  readonly aims: readonly Aim[];
  readonly state: State;
  readonly onChange: (aims: readonly Aim[]) => void;
}

export function AimList({ aims, state, onChange }: AimListProps) {
  const texts = useTexts(programmeTexts);
  const { byId } = useExercises();
  const [picking, setPicking] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const exercise = picked === null ? undefined : byId(picked);
  return (
    <>
      {aims.length > 0 && (
        <ul className={styles['list']}>
          {aims.map((aim, at) => (
            <li key={aim.exerciseId}>
              <AimCard aim={aim} state={state} onRemove={() => onChange(aims.filter((_aim, other) => other !== at))} />
            </li>
          ))}
        </ul>
      )}
      {aims.length < MOST_AIMS && (
        <Button icon={<Plus aria-hidden />} onClick={() => setPicking(true)}>
          {texts.addAim}
        </Button>
      )}
      <AddExercise open={picking} onClose={() => setPicking(false)} onAdd={setPicked} />
      {exercise && (
        <AimSheet
          exercise={exercise}
          onClose={() => setPicked(null)}
          onDone={(aim) => {
            setPicked(null);
            onChange([...aims.filter((other) => other.exerciseId !== aim.exerciseId), aim]);
          }}
        />
      )}
    </>
  );
}

const REPS = { min: 1, max: 100 } as const;
const LOAD_KG = { min: 5, max: 450 } as const;

interface AimSheetProps {
  readonly exercise: Exercise;
  readonly onClose: () => void;
  readonly onDone: (aim: Aim) => void;
}

function AimSheet({ exercise, onClose, onDone }: AimSheetProps) {
  const texts = useTexts(programmeTexts);
  const { shell } = useMessages();
  const language = useLanguage();
  const { unit } = useApp().settings;
  const isLoaded = exercise.loadKind === 'external' || exercise.loadKind === 'per_hand';
  const [kind, setKind] = useState<'load' | 'reps'>(isLoaded ? 'load' : 'reps');
  const [value, setValue] = useState<number | undefined>(isLoaded ? undefined : 10);
  const factor = kind === 'reps' || unit === 'kg' ? 1 : KG_PER_LB;
  const bounds =
    kind === 'reps' ? REPS : { min: Math.ceil(LOAD_KG.min / factor), max: Math.floor(LOAD_KG.max / factor) };
  const good =
    value !== undefined && value >= bounds.min && value <= bounds.max && (kind === 'load' || Number.isInteger(value));
  const name = exercise.names[language];
  const limit = (bound: number) => (kind === 'reps' ? texts.repetitions(bound) : loadText(bound, unit));
  return (
    <Sheet open title={name} closeLabel={shell.close} onClose={onClose}>
      {exercise.loadKind !== 'bodyweight' && exercise.measure === 'repetitions' && (
        <Choice
          label={texts.aimKind}
          value={kind}
          options={[
            { value: 'load', label: texts.aimLoad },
            { value: 'reps', label: texts.aimReps },
          ]}
          onChange={(chosen) => {
            setKind(chosen);
            setValue(undefined);
          }}
        />
      )}
      <Stepper
        label={texts.aimValue(name)}
        {...(kind === 'load' ? { unit } : {})}
        value={value}
        onChange={setValue}
        {...bounds}
        step={kind === 'reps' ? 1 : unit === 'kg' ? 2.5 : 5}
        initial={kind === 'reps' ? 10 : unit === 'kg' ? 60 : 135}
        decreaseLabel={texts.less}
        increaseLabel={texts.more}
        problem={value === undefined || good ? null : texts.badNumber(limit(bounds.min), limit(bounds.max))}
      />
      <Button
        kind="main"
        wide
        disabled={!good}
        onClick={() => {
          if (value === undefined) return;
          const kg = Math.round(value * factor * 100) / 100;
          onDone({ exerciseId: exercise.id, ...(kind === 'reps' ? { reps: value } : { loadKg: kg }) });
        }}
      >
        {texts.addAim}
      </Button>
    </Sheet>
  );
}

interface AimCardProps {
  readonly aim: Aim;
  readonly state: State;
  readonly onRemove: () => void;
}

function AimCard({ aim, state, onRemove }: AimCardProps) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const { unit } = useApp().settings;
  const { past, profile, today, running } = state;
  const exercise = byId(aim.exerciseId);
  const block = running ?? { programmeId: GENERATED, startedOn: today, weeks: 8, aims: [] };
  const progress =
    exercise && past && profile ? aimProgress(aim, exercise, { block, history: past, today, profile }) : null;
  const name = exercise?.names[language] ?? aim.exerciseId;
  const shown = (value: number) => loadText(Math.round(unit === 'kg' ? value : value / KG_PER_LB), unit);
  const wanted = aim.loadKg === undefined ? texts.repetitions(aim.reps ?? 0) : shown(aim.loadKg);
  const now = progress?.now;
  return (
    <article className={styles['aim']} aria-label={name}>
      <div className={styles['aimHead']}>
        <div>
          <h3 className={styles['lead']}>{name}</h3>
          <p>{texts.aimOf(wanted)}</p>
        </div>
        <IconButton label={texts.removeAim(name)} icon={<X aria-hidden />} onClick={onRemove} />
      </div>
      {progress && now && <AimLine progress={progress} />}
      {progress && (
        <p className={progress.state === 'done' || progress.state === 'likely' ? styles['fits'] : styles['small']}>
          {texts.states[progress.state]}
        </p>
      )}
      {progress && now && (
        <p className={styles['small']}>
          {progress.unit === 'reps'
            ? texts.nowReps(now.kg)
            : texts.now(shown(now.kg), shown(now.lowKg), shown(now.highKg))}
        </p>
      )}
    </article>
  );
}

/** In a line: the aim and how it stands. */
export function AimLineOf({
  aim,
  block,
  state,
}: {
  readonly aim: Aim;
  readonly block: TrainingBlock;
  readonly state: State;
}) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const { past, profile, today } = state;
  const exercise = byId(aim.exerciseId);
  const progress =
    exercise && past && profile ? aimProgress(aim, exercise, { block, history: past, today, profile }) : null;
  return progress && exercise ? (
    <p>
      {exercise.names[language]}: {texts.states[progress.state].toLowerCase()}
    </p>
  ) : null;
}

function AimLine({ progress: { now, wanted } }: { readonly progress: AimProgress }) {
  if (!now) return null;
  const most = 1.1 * Math.max(wanted, now.highKg);
  const at = (value: number) => `${3 + (94 * Math.max(0, value)) / most}%`;
  return (
    <svg aria-hidden className={styles['scale']}>
      <line x1="3%" y1="50%" x2="97%" y2="50%" className={styles['rail']} />
      <line x1={at(now.lowKg)} y1="50%" x2={at(now.highKg)} y2="50%" className={styles['interval']} />
      <line x1={at(wanted)} y1="10%" x2={at(wanted)} y2="90%" className={styles['target']} />
      <svg x={at(now.kg)} y="50%" overflow="visible">
        <circle r={6} className={styles['bob']} />
      </svg>
    </svg>
  );
}
