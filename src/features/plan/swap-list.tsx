// Another exercise in the place of one: the nearest with what the person has, and why each; or any by its name.
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { careConflict, careLimits } from '../../domain/health/care-limits.ts';
import type { JudgedSubstitute } from '../../domain/planning/judged-substitutes.ts';
import type { Plan, PlannedSession } from '../../domain/planning/plan.ts';
import { careTexts } from '../../i18n/care.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { substituteTexts } from '../../i18n/substitutes.ts';
import { whyTexts } from '../../i18n/why.ts';
import { TextField } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import styles from './plan-sheets.module.css';
import { swapChoices } from './swap-choices.ts';
import type { Catalogue } from './use-catalogue.ts';
import { useDay } from './use-day.ts';

export interface SwapListProps {
  readonly session: PlannedSession;
  readonly exerciseId: string;
  readonly weeklySets: Plan['weeklySets'];
  readonly catalogue: Catalogue;
  readonly onTake: (exerciseId: string) => void;
}

const SHOWN = 8;
const MUSCLES_TOLD = 3;

export function SwapList({ session, exerciseId, weeklySets, catalogue, onTake }: SwapListProps) {
  const texts = useTexts(whyTexts);
  const menu = useTexts(sessionMenuTexts);
  const reasons = useTexts(substituteTexts);
  const coach = useTexts(coachTexts);
  const care = useTexts(careTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const day = useDay();
  const { planKeeper } = useApp();
  const { profile, constraints, wishes } = useStore(planKeeper.store);
  const [text, setText] = useState('');
  const search = useExerciseSearch(catalogue.exercises);
  const exercise = catalogue.byId(exerciseId);
  const choices = useMemo(() => {
    if (!exercise || !profile) return null;
    return swapChoices({
      session,
      exercise,
      catalogue: catalogue.exercises,
      profile,
      constraints,
      changes: wishes.changes,
      weeklySets,
      cameraCoaches: (id) => catalogue.cameraCoaches(id),
      today: day,
    });
  }, [catalogue, exercise, profile, constraints, wishes, weeklySets, day, session]);
  const substitutes = choices?.substitutes.slice(0, SHOWN) ?? [];
  const list = formats[language].series;
  /** Which rule of care leaves it out. */
  const ruleOf = (other: Exercise) => {
    const { trait, joint } = (profile && careConflict(other, careLimits(profile))) ?? {};
    return trait ? care.traits[trait] : joint ? vocabulary.joints[joint] : null;
  };
  const typed = text.trim() !== '';
  const found: readonly (Exercise | JudgedSubstitute)[] = typed
    ? search(text, SHOWN).filter(({ id }) => id !== exerciseId)
    : substitutes;
  return (
    <div className={styles['group']}>
      {!typed && <p className={styles['quiet']}>{substitutes.length > 0 ? texts.swapHelp : texts.swapNone}</p>}
      <ul className={styles['found']}>
        {found.map((each) => {
          const judged = 'because' in each ? each : null;
          const other = 'because' in each ? each.exercise : each;
          const whyNot = choices?.whyNot(other) ?? null;
          return (
            <li key={other.id}>
              <button
                type="button"
                data-substitute={other.id}
                disabled={whyNot !== null}
                onClick={() => onTake(other.id)}
              >
                <strong>{other.names[language]}</strong>
                {judged && <small>{list(judged.because.map((reason) => reasons.reason(reason)))}</small>}
                {judged && judged.muscles.length > 0 && <small>{reasons.muscles(judged.muscles, MUSCLES_TOLD)}</small>}
                {whyNot !== null && <small>{texts.notPlanned[whyNot]}</small>}
                {whyNot === 'care' && <small>{ruleOf(other)}</small>}
              </button>
            </li>
          );
        })}
      </ul>
      {typed && found.length === 0 && <p>{coach.workout.notFound}</p>}
      <TextField label={menu.search} value={text} onChange={setText} inputMode="search" />
    </div>
  );
}
