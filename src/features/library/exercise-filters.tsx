// What a list of exercises is narrowed to: each filter one of a few, or none.
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { type ExerciseFilter, filterCount, NO_FILTER } from '../../domain/catalogue/arrange-exercises.ts';
import { EQUIPMENT, type Level, MOVEMENT_PATTERNS, MUSCLES } from '../../domain/catalogue/exercise.ts';
import { exerciseListTexts } from '../../i18n/exercise-list.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice, Switch } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Row } from '../../ui/screen.tsx';

export interface ExerciseFiltersProps {
  readonly filter: ExerciseFilter;
  readonly onChange: (filter: ExerciseFilter) => void;
  /** How many exercises pass now. */
  readonly count: number;
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];
const ANY = '';

export function ExerciseFilters({ filter, onChange, count }: ExerciseFiltersProps) {
  const texts = useTexts(exerciseListTexts);
  const { shell, vocabulary } = useMessages();
  const [open, setOpen] = useState(false);
  const on = filterCount(filter);
  const choice = <T extends string>(
    label: string,
    chosen: T | null,
    values: readonly T[],
    nameOf: (value: T) => string,
    choose: (value: T | null) => void,
  ) => (
    <Choice<T | typeof ANY>
      label={label}
      value={chosen ?? ANY}
      options={[
        { value: ANY, label: texts.any },
        ...values
          .map((value) => ({ value, label: nameOf(value) }))
          .toSorted((a, b) => a.label.localeCompare(b.label, document.documentElement.lang)),
      ]}
      onChange={(value) => choose(value === ANY ? null : value)}
    />
  );
  return (
    <>
      <Button icon={<SlidersHorizontal aria-hidden />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {on === 0 ? texts.filters : texts.filtersOn(on)}
      </Button>
      <Sheet open={open} title={texts.filters} closeLabel={shell.close} onClose={() => setOpen(false)}>
        <Switch label={texts.camera} checked={filter.camera} onChange={(camera) => onChange({ ...filter, camera })} />
        <Switch label={texts.own} checked={filter.own} onChange={(own) => onChange({ ...filter, own })} />
        {choice(
          texts.muscle,
          filter.muscle,
          MUSCLES,
          (value) => vocabulary.muscles[value],
          (muscle) => onChange({ ...filter, muscle }),
        )}
        {choice(
          texts.equipment,
          filter.equipment,
          EQUIPMENT,
          (value) => vocabulary.equipment[value],
          (equipment) => onChange({ ...filter, equipment }),
        )}
        <Choice<Level | typeof ANY>
          label={texts.level}
          value={filter.level ?? ANY}
          options={[
            { value: ANY, label: texts.any },
            ...LEVELS.map((value) => ({ value, label: vocabulary.levels[value].name })),
          ]}
          onChange={(level) => onChange({ ...filter, level: level === ANY ? null : level })}
        />
        {choice(
          texts.pattern,
          filter.pattern,
          MOVEMENT_PATTERNS,
          (value) => vocabulary.patterns[value],
          (pattern) => onChange({ ...filter, pattern }),
        )}
        <Row>
          {on > 0 && <Button onClick={() => onChange(NO_FILTER)}>{texts.clear}</Button>}
          <Button kind="main" onClick={() => setOpen(false)}>
            {texts.found(count)}
          </Button>
        </Row>
      </Sheet>
    </>
  );
}
