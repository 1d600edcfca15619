// Sets at a glance: the name of the exercise, and a chip for each set of it.
import type { SetRecord } from '../domain/log/records.ts';
import { useLanguage, useMessages } from '../i18n/i18n.tsx';
import { Chip } from '../ui/screen.tsx';
import { groupSets } from './group-sets.ts';
import styles from './set-groups.module.css';
import { setText } from './set-text.ts';
import { useExercises } from './use-exercises.ts';

export interface SetGroupsProps {
  readonly sets: readonly SetRecord[];
  /** With type, side and effort. */
  readonly detailed?: boolean;
  /** Over sets whose exercise is not known; without it its id. */
  readonly unnamed?: string;
}

export function SetGroups({ sets, detailed = false, unnamed }: SetGroupsProps) {
  const { log } = useMessages();
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  return groupSets(sets).map(({ exerciseId, sets: group }, index) => {
    const exercise = exerciseById(exerciseId);
    return (
      <div key={`${exerciseId}-${index}`} className={styles['exercise']}>
        <h3>{exercise?.names[language] ?? unnamed ?? exerciseId}</h3>
        <div className={styles['chips']}>
          {group.map((set) => {
            const { figure, load, details } = setText(set, log, exercise?.loadKind === 'bodyweight_plus');
            const rest = [load, ...(detailed ? details : [])].filter((part) => part !== '').join(', ');
            return (
              <Chip key={set.order} detail={rest === '' ? undefined : rest}>
                <span className="figures">{figure}</span>
              </Chip>
            );
          })}
        </div>
      </div>
    );
  });
}
