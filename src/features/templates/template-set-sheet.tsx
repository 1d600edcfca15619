// What one set of a template asks for, by steps; for this set or for all of its kind.
import { useState } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { checkSet, type SetField } from '../../domain/log/check-set.ts';
import type { TemplateSetChanges } from '../../domain/log/edit-template.ts';
import type { TemplateSet } from '../../domain/log/template.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { templateTexts } from '../../i18n/templates.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Stepper } from '../../ui/field.tsx';
import { Notice, Sheet } from '../../ui/message.tsx';
import { Row, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { LoadStepper } from '../load-stepper.tsx';
import { loadOf } from './template-load.ts';

export interface TemplateSetSheetProps {
  /** Null: one that is not known any more; every field is offered. */
  readonly exercise: Exercise | null;
  readonly name: string;
  readonly number: number;
  readonly set: TemplateSet;
  readonly onClose: () => void;
  readonly onChange: (changes: TemplateSetChanges, which: 'one' | 'all') => void;
  readonly onRemove: () => void;
}

const TYPES = ['normal', 'warmup', 'amrap'] as const;

export function TemplateSetSheet(props: TemplateSetSheetProps) {
  const { exercise, name, number, set, onClose, onChange, onRemove } = props;
  const texts = useTexts(templateTexts);
  const { setForm, shell } = useMessages();
  const { settings } = useApp();
  const first = loadOf(set, settings.unit, exercise ?? undefined);
  const [draft, setDraft] = useState({
    reps: set.reps,
    durationSec: set.durationSec,
    distanceM: set.distanceM,
    load: first,
    setType: set.setType,
    restSec: set.restSec,
  });
  const [which, setWhich] = useState<'one' | 'all'>('all');
  const [tried, setTried] = useState(false);
  const change = (changes: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...changes }));
  const entered = Object.fromEntries(
    Object.entries({
      reps: draft.reps,
      durationSec: draft.durationSec,
      distanceM: draft.distanceM,
      load: draft.load,
    }).filter(([, value]) => value !== undefined),
  );
  const problems = checkSet(entered, exercise?.loadKind ?? 'external');
  const problemOf = (field: SetField) => {
    const found = problems.find((each) =>
      each.kind === 'negative_load' ? field === 'load' : 'field' in each && each.field === field,
    );
    return found ? setForm.problem(found) : null;
  };
  const nothing = tried && problems.find(({ kind }) => kind === 'nothing_done');
  const measure = exercise?.measure;
  const stepper = (field: 'reps' | 'durationSec' | 'distanceM', min: number, max: number, step: number, at: number) => (
    <Stepper
      label={setForm.field[field]}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      min={min}
      max={max}
      step={step}
      initial={at}
      decreaseLabel={setForm.decrease}
      increaseLabel={setForm.increase}
      problem={problemOf(field)}
    />
  );
  const save = () => {
    setTried(true);
    if (problems.length > 0) return;
    const { load, ...rest } = draft;
    // A load that was not touched stays as it was planned, to the gram.
    onChange(load === first ? rest : draft, which);
  };
  return (
    <Sheet open title={`${name}, ${texts.set(number)}`} closeLabel={shell.close} onClose={onClose}>
      <Stack>
        {(measure === 'repetitions' || measure === undefined || set.reps !== undefined) &&
          stepper('reps', 1, 1000, 1, 8)}
        {(measure === 'hold' || measure === undefined || set.durationSec !== undefined) &&
          stepper('durationSec', 5, 86_400, 5, 30)}
        {(measure === 'distance' || measure === undefined || set.distanceM !== undefined) &&
          stepper('distanceM', 100, 500_000, 100, 1000)}
        {exercise?.loadKind !== 'none' && (
          <LoadStepper
            label={
              exercise?.loadKind === 'bodyweight' || exercise?.loadKind === 'bodyweight_plus'
                ? setForm.addedLoad
                : setForm.field.load
            }
            exercise={exercise}
            value={first}
            unit={settings.unit}
            onChange={(load) => change({ load })}
            problem={problemOf('load')}
          />
        )}
        <Stepper
          label={texts.rest}
          unit="s"
          value={draft.restSec}
          onChange={(restSec) => {
            if (restSec !== undefined && Number.isFinite(restSec)) change({ restSec });
          }}
          min={0}
          max={900}
          step={15}
          decreaseLabel={setForm.decrease}
          increaseLabel={setForm.increase}
        />
        <Choice
          label={texts.kind}
          value={draft.setType}
          options={TYPES.map((value) => ({ value, label: setForm.types[value] }))}
          onChange={(setType) => change({ setType })}
        />
        <Choice
          label={texts.which}
          value={which}
          options={[
            { value: 'all', label: texts.all },
            { value: 'one', label: texts.one },
          ]}
          onChange={setWhich}
        />
        {nothing && <Notice tone="warning" urgent title={setForm.problem(nothing)} />}
        <Row>
          <Button kind="warning" onClick={onRemove}>
            {texts.removeSet}
          </Button>
          <Button kind="main" onClick={save}>
            {texts.done}
          </Button>
        </Row>
      </Stack>
    </Sheet>
  );
}
