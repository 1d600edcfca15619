// Narrows the list of programmes down: by goal, level, days, and whether nothing has to be replaced.
import type { Level } from '../../domain/catalogue/exercise.ts';
import type { Goal } from '../../domain/planning/profile.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { Choice, Switch } from '../../ui/field.tsx';
import styles from './programmes.module.css';
import type { Offered } from './programmes-screen.tsx';

const GOALS = ['strength', 'hypertrophy', 'general', 'fat_loss'] as const satisfies readonly Goal[];
const LEVELS = ['beginner', 'intermediate'] as const satisfies readonly Level[];
const DAYS = { few: [1, 3], four: [4, 4], many: [5, 7] } as const;

export interface ProgrammeFilter {
  readonly goal: (typeof GOALS)[number] | 'any';
  readonly level: (typeof LEVELS)[number] | 'any';
  readonly days: keyof typeof DAYS | 'any';
  readonly asItIs: boolean;
}

export function passes({ scheme, fit }: Offered, { goal, level, days, asItIs }: ProgrammeFilter): boolean {
  const [from, to] = days === 'any' ? [1, 7] : DAYS[days];
  return (
    (goal === 'any' || scheme.goals.includes(goal)) &&
    (level === 'any' || scheme.level === level) &&
    scheme.daysPerWeek >= from &&
    scheme.daysPerWeek <= to &&
    (!asItIs || !fit || fit.changes.length === 0)
  );
}

interface ProgrammeFiltersProps {
  readonly filter: ProgrammeFilter;
  readonly onChange: (filter: ProgrammeFilter) => void;
  /** Whether it is known what would be replaced. */
  readonly withFit: boolean;
}

export function ProgrammeFilters({ filter, onChange, withFit }: ProgrammeFiltersProps) {
  const texts = useTexts(programmeTexts);
  const { vocabulary } = useMessages();
  const any = { value: 'any', label: texts.any } as const;
  const days = (['few', 'four', 'many'] as const).map((value) => ({
    value,
    label: texts.daysOption(DAYS[value][0], DAYS[value][1]),
  }));
  return (
    <details className={styles['filter']}>
      <summary>{texts.filter}</summary>
      <div className={styles['fields']}>
        <Choice
          label={texts.goal}
          value={filter.goal}
          options={[any, ...GOALS.map((value) => ({ value, label: vocabulary.goals[value].name }))]}
          onChange={(goal) => onChange({ ...filter, goal })}
        />
        <Choice
          label={texts.level}
          value={filter.level}
          options={[any, ...LEVELS.map((value) => ({ value, label: vocabulary.levels[value].name }))]}
          onChange={(level) => onChange({ ...filter, level })}
        />
        <Choice
          label={texts.days}
          value={filter.days}
          options={[any, ...days]}
          onChange={(chosen) => onChange({ ...filter, days: chosen })}
        />
        {withFit && (
          <Switch
            label={texts.asItIs}
            detail={texts.asItIsHelp}
            checked={filter.asItIs}
            onChange={(asItIs) => onChange({ ...filter, asItIs })}
          />
        )}
      </div>
    </details>
  );
}
