// How well a programme fits somebody, in a line and in full.
import type { Equipment } from '../../domain/catalogue/exercise.ts';
import type { ProgrammeFit } from '../../domain/planning/programme-fit.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { programmeTexts } from '../../i18n/programmes.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './programmes.module.css';

interface FitProps {
  readonly fit: ProgrammeFit;
  readonly profile: Profile;
}

/** One line for the list: what is in the way first. A mark of its own, so that colour is never alone. */
export function FitLine({ fit, profile }: FitProps) {
  const texts = useTexts(programmeTexts);
  const parts = useFitParts(fit, profile);
  const fits = parts.length === 0;
  return (
    <p className={fits ? styles['fits'] : styles['differs']}>
      <span aria-hidden>{fits ? '●' : '◆'}</span> {fits ? texts.fits : parts.join(' · ')}
    </p>
  );
}

function useFitParts(fit: ProgrammeFit, profile: Profile): readonly string[] {
  const texts = useTexts(programmeTexts);
  const { vocabulary } = useMessages();
  const { byId } = useExercises();
  const replaced = fit.changes.filter(({ by }) => by !== null).length;
  const leftOut = fit.changes.length - replaced;
  const missing = missingEquipment(fit, profile, (id) => byId(id)?.equipment ?? []);
  return [
    ...(replaced > 0 ? [texts.replaced(replaced)] : []),
    ...(leftOut > 0 ? [texts.leftOut(leftOut)] : []),
    ...(missing.length > 0
      ? [texts.needs(vocabulary.list(missing.map((tool) => inSentence(vocabulary.equipment[tool]))))]
      : []),
    ...(fit.missingDays > 0 ? [texts.missingDays(fit.missingDays)] : []),
    ...(fit.missingMinutes > 0 ? [texts.missingMinutes(fit.missingMinutes)] : []),
    ...(fit.isAbove ? [texts.above] : []),
    ...(fit.servesGoal ? [] : [texts.otherGoal]),
  ];
}

/** In full: each exercise that is another one here, and why. */
export function FitDetails({ fit, profile }: FitProps) {
  const texts = useTexts(programmeTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const { vocabulary } = useMessages();
  const nameOf = (id: string) => byId(id)?.names[language] ?? id;
  return (
    <>
      <FitLine fit={fit} profile={profile} />
      {fit.changes.length > 0 && (
        <ul className={styles['plainList']}>
          {fit.changes.map(({ exerciseId, by, because }) => (
            <li key={exerciseId}>
              {by === null ? texts.without(nameOf(exerciseId)) : texts.becomes(nameOf(exerciseId), nameOf(by))}
              {because.length > 0 && (
                <span className={styles['small']}> ({vocabulary.list(because.map((one) => texts.because[one]))})</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <p className={styles['small']}>{texts.guarded}</p>
    </>
  );
}

/** Abbreviations such as `EZ` stay. */
function inSentence(name: string): string {
  return /^[A-Z]{2}/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function missingEquipment(
  { changes }: ProgrammeFit,
  { equipment }: Profile,
  toolsOf: (exerciseId: string) => readonly Equipment[],
): readonly Equipment[] {
  if (equipment === 'all') return [];
  const wanted = changes
    .filter(({ because }) => because.includes('equipment'))
    .flatMap(({ exerciseId }) => toolsOf(exerciseId));
  return [...new Set(wanted)].filter((tool) => tool !== 'bodyweight' && !equipment.includes(tool));
}
