// An exercise of a template: its sets as they are asked for, its place in the row, its bond with the next.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import type { TemplateExercise, TemplateSet } from '../../domain/log/template.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { templateTexts } from '../../i18n/templates.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useApp } from '../app-services.tsx';
import { setText } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';
import { loadOf } from './template-load.ts';
import styles from './templates.module.css';

export interface TemplateExerciseCardProps {
  readonly exercise: TemplateExercise;
  /** The one below it; null for the last. */
  readonly next: TemplateExercise | null;
  readonly first: boolean;
  readonly onSet: (setAt: number) => void;
  readonly onAddSet: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onBind: (bind: boolean) => void;
  readonly onRemove: () => void;
}

export function TemplateExerciseCard(props: TemplateExerciseCardProps) {
  const { exercise, next, first, onSet, onAddSet, onMove, onBind, onRemove } = props;
  const texts = useTexts(templateTexts);
  const { log } = useMessages();
  const language = useLanguage();
  const { settings } = useApp();
  const { byId } = useExercises();
  const known = byId(exercise.exerciseId);
  const name = known?.names[language] ?? exercise.exerciseId;
  const plus = known?.loadKind === 'bodyweight_plus';
  const bound = exercise.group !== undefined && exercise.group.id === next?.group?.id;
  const words = (set: TemplateSet) => {
    const load = loadOf(set, settings.unit, known);
    const { figure, load: weight, details } = setText({ ...set, type: set.setType, ...(load && { load }) }, log, plus);
    return { figure: [figure, weight].filter((part) => part !== '').join(' '), details };
  };
  return (
    <article className={`${styles['exercise']} ${exercise.group ? styles['bound'] : ''}`} aria-label={name}>
      <div className={styles['head']}>
        <h3>{name}</h3>
        <IconButton label={texts.up(name)} icon={<ArrowUp aria-hidden />} disabled={first} onClick={() => onMove(-1)} />
        <IconButton
          label={texts.down(name)}
          icon={<ArrowDown aria-hidden />}
          disabled={next === null}
          onClick={() => onMove(1)}
        />
      </div>
      {exercise.group && <p className={styles['small']}>{texts.together}</p>}
      <ol className={styles['sets']}>
        {exercise.sets.map((set, setAt) => {
          const { figure, details } = words(set);
          return (
            // Sets have no identity but their place.
            <li key={setAt}>
              <button type="button" onClick={() => onSet(setAt)}>
                <span className="visually-hidden">{texts.setOf(name, setAt + 1)}</span>
                <span aria-hidden className={styles['number']}>
                  {setAt + 1}
                </span>
                <strong className="figures">{figure}</strong>
                <span className={styles['small']}>{[...details, texts.restOf(set.restSec)].join(' · ')}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <div className={styles['foot']}>
        <Button kind="plain" icon={<Plus aria-hidden />} onClick={onAddSet}>
          {texts.addSet}
        </Button>
        {next && (
          <Button kind="plain" aria-pressed={bound} onClick={() => onBind(!bound)}>
            {bound ? texts.unbind : texts.bind}
          </Button>
        )}
        <IconButton label={texts.remove(name)} icon={<Trash2 aria-hidden />} onClick={onRemove} />
      </div>
    </article>
  );
}
