// The way into a programme: for how many weeks, from which maxima, instead of what; or on with one that was stopped.
import { useMemo, useState } from 'react';
import { exerciseById } from '../../domain/catalogue/exercises.ts';
import { KG_PER_LB } from '../../domain/log/limits.ts';
import { BLOCK_WEEKS, resumeBlock, startBlock, stoppedBlock } from '../../domain/planning/block-edits.ts';
import { maximaFrom, maximaOf, MAXIMUM_LIMITS, suggestedSingle } from '../../domain/planning/programme-maxima.ts';
import type { ProgrammeScheme } from '../../domain/planning/programme-schemes/scheme.ts';
import type { TrainingBlock } from '../../domain/planning/training-block.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Button } from '../../ui/button.tsx';
import { Stepper } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Card, Row, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { nameOf } from './block-name.ts';
import styles from './programmes.module.css';
import type { useBlock, useEditBlocks } from './use-block.ts';

interface StartPanelProps {
  readonly scheme: ProgrammeScheme;
  readonly state: ReturnType<typeof useBlock>;
  readonly edit: ReturnType<typeof useEditBlocks>['edit'];
}

type Singles = Readonly<Record<string, number | undefined>>;

export function StartPanel({ scheme, state, edit }: StartPanelProps) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const { settings } = useApp();
  const { unit } = settings;
  const { past, today, profile, wishes } = state;
  const wanted = useMemo(() => maximaOf(scheme), [scheme]);
  const suggested = useMemo((): Singles => {
    if (!past || !profile) return {};
    return Object.fromEntries(
      wanted.flatMap((id) => {
        const exercise = exerciseById(id);
        const kg = exercise ? suggestedSingle(exercise, past, today, profile) : null;
        return kg === null ? [] : [[id, inUnit(kg, unit)]];
      }),
    );
  }, [wanted, past, profile, today, unit]);
  /** Only what was changed here; the rest is as suggested. */
  const [typed, setTyped] = useState<Singles>({});
  const [weeks, setWeeks] = useState<number | undefined>(scheme.weeks);
  const singles: Singles = { ...suggested, ...typed };
  const bounds = {
    min: Math.ceil(inUnit(MAXIMUM_LIMITS.min, unit)),
    max: Math.floor(inUnit(MAXIMUM_LIMITS.max, unit)),
  };
  const isBad = (value: number | undefined) => value !== undefined && !(value >= bounds.min && value <= bounds.max);
  const weeksBad =
    weeks === undefined || !Number.isInteger(weeks) || weeks < BLOCK_WEEKS.min || weeks > BLOCK_WEEKS.max;
  const problem = (value: number | undefined) =>
    isBad(value) ? texts.badNumber(`${bounds.min} ${unit}`, `${bounds.max} ${unit}`) : null;
  const stopped = stoppedBlock(wishes, scheme.id);
  const start = () => {
    const kg = Object.fromEntries(
      Object.entries(singles).flatMap(([id, value]) => (value === undefined ? [] : [[id, inKg(value, unit)]])),
    );
    const block: TrainingBlock = {
      programmeId: scheme.id,
      startedOn: today,
      weeks: weeks ?? scheme.weeks,
      aims: [],
      ...(Object.keys(kg).length === 0 ? {} : { maxima: maximaFrom(scheme, kg) }),
      ...trainedBefore(state),
    };
    return edit((before) => startBlock(before, block, today));
  };
  const steps = { decreaseLabel: texts.less, increaseLabel: texts.more };
  return (
    <Section title={texts.begin}>
      {stopped?.endedOn !== undefined && (
        <GoOn endedOn={stopped.endedOn} onGoOn={() => void edit((now) => resumeBlock(now, stopped, today))} />
      )}
      <div className={styles['fields']}>
        <Stepper
          label={texts.weeks}
          value={weeks}
          onChange={setWeeks}
          {...BLOCK_WEEKS}
          step={1}
          {...steps}
          problem={weeksBad ? texts.badWeeks(BLOCK_WEEKS.min, BLOCK_WEEKS.max) : null}
        />
        {wanted.length > 0 && (
          <>
            <p>
              <strong>{texts.maxima}.</strong> {texts.maximaHelp}
            </p>
            {Object.keys(suggested).length > 0 && <p className={styles['small']}>{texts.fromLog}</p>}
            {wanted.map((id) => (
              <Stepper
                key={id}
                label={texts.single(exerciseById(id)?.names[language] ?? id)}
                unit={unit}
                value={singles[id]}
                onChange={(value) => setTyped((before) => ({ ...before, [id]: value }))}
                {...bounds}
                step={unit === 'kg' ? 2.5 : 5}
                initial={unit === 'kg' ? 60 : 135}
                {...steps}
                problem={problem(singles[id])}
              />
            ))}
          </>
        )}
        <StartButton
          running={state.running}
          label={texts.start}
          disabled={weeksBad || Object.values(singles).some(isBad)}
          onStart={() => void start()}
        />
      </div>
    </Section>
  );
}

/** Asks first where another one runs. */
export function StartButton({
  running,
  disabled,
  label,
  onStart,
}: {
  readonly running: TrainingBlock | null;
  readonly disabled: boolean;
  readonly label: string;
  readonly onStart: () => void;
}) {
  const texts = useTexts(programmeTexts);
  const { shell } = useMessages();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button kind="main" wide disabled={disabled} onClick={() => (running ? setAsking(true) : onStart())}>
        {label}
      </Button>
      {running && (
        <Sheet
          open={asking}
          title={texts.instead(nameOf(running.programmeId, texts.yourBlock))}
          closeLabel={shell.close}
          onClose={close}
        >
          <p>{texts.insteadText}</p>
          <Row>
            <Button
              onClick={() => {
                close();
                onStart();
              }}
            >
              {texts.startInstead}
            </Button>
            <Button onClick={close}>{texts.keep}</Button>
          </Row>
        </Sheet>
      )}
    </>
  );
}

export function GoOn({ endedOn, onGoOn }: { readonly endedOn: string; readonly onGoOn: () => void }) {
  const texts = useTexts(programmeTexts);
  const { vocabulary } = useMessages();
  return (
    <Card tone="info">
      <p>{texts.goOnText(vocabulary.date(endedOn))}</p>
      <Button onClick={onGoOn}>{texts.goOn}</Button>
    </Card>
  );
}

export function trainedBefore({ past, today }: Pick<StartPanelProps['state'], 'past' | 'today'>) {
  return past?.some(({ day }) => day === today) === true ? ({ trainedBefore: true } as const) : {};
}

function inUnit(kg: number, unit: 'kg' | 'lb'): number {
  return unit === 'kg' ? kg : Math.round(kg / KG_PER_LB);
}

function inKg(value: number, unit: 'kg' | 'lb'): number {
  return unit === 'kg' ? value : Math.round(value * KG_PER_LB * 100) / 100;
}
