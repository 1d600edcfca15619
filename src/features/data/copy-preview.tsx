// What merging a copy would do, before it does anything: how many rows of each kind are new, newer or here already, and a few of them by name.
import type { Compared } from '../../coach/restore-copy.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { setLine } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import styles from './data.module.css';
import { dayText } from './day-text.ts';

export function CopyPreview({ compared }: { readonly compared: Compared }) {
  const texts = useTexts(copiesTexts).preview;
  const { copy } = useTexts(dataTexts);
  const language = useLanguage();
  const { log } = useMessages();
  const book = useExercises();
  const { stores, person, refused, examples } = compared;
  const kinds = Object.entries(stores);
  const isNothing = kinds.every(([, { added, changed }]) => added + changed === 0) && person.length === 0;
  const line = (set: (typeof examples.sets)[number]['after'] | null) => {
    if (set === null) return texts.gone;
    if (set.deletedAt !== undefined) return texts.removed;
    return setLine(set, log, book.byId(set.exerciseId)?.loadKind === 'bodyweight_plus');
  };
  return (
    <Section title={texts.title}>
      <Card>
        {isNothing && <p>{texts.nothing}</p>}
        <ul className={styles['list']}>
          {kinds.map(([store, { added, changed, known }]) => (
            <li key={store} className={styles['line']}>
              <span>{copy.stores[store]?.(added + changed + known)}</span>
              <span className={styles['small']}>{texts.kinds(added, changed, known)}</span>
            </li>
          ))}
        </ul>
        {refused > 0 && <p className={styles['look']}>{copy.refused(refused)}</p>}
        {person.some((key) => key !== 'settings') && <p>{texts.person}</p>}
      </Card>
      {examples.workouts.length > 0 && (
        <Card>
          <h3>{texts.newWorkouts}</h3>
          <ul className={styles['list']}>
            {examples.workouts.map(({ id, day, title }) => (
              <li key={id} className={styles['line']}>
                <span>{title ?? texts.untitled}</span>
                <span className={styles['small']}>{dayText(day, language)}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {examples.sets.length > 0 && (
        <Card>
          <h3>{texts.changedSets}</h3>
          <ul className={styles['list']}>
            {examples.sets.map(({ before, after }) => (
              <li key={after.id} className={styles['line']}>
                <span>{book.byId(after.exerciseId)?.names[language] ?? after.exerciseId}</span>
                <span className={styles['small']}>{texts.becomes(line(before), line(after))}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Section>
  );
}
