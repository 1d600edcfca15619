// What the names of a file become: known ones can be looked over, unknown ones are decided with a tap.
import { useState } from 'react';
import type { ImportAnswers, ImportedName, NameAnswer } from '../../domain/log/import/inspection.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Section } from '../../ui/screen.tsx';
import { AddExercise } from '../add-exercise.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './data.module.css';

export interface ImportNamesProps {
  readonly names: readonly ImportedName[];
  readonly answers: ImportAnswers;
  /** Null: as proposed. */
  readonly onAnswer: (name: string, answer: NameAnswer | null) => void;
}

export function ImportNames({ names, answers, onAnswer }: ImportNamesProps) {
  const texts = useTexts(importTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const [choosing, setChoosing] = useState<string | null>(null);
  const nameOf = (exerciseId: string) => byId(exerciseId)?.names[language] ?? exerciseId;
  const linked = names.filter(({ proposal }) => proposal.kind === 'link');
  const open = names.filter(({ proposal }) => proposal.kind === 'create');
  if (names.length === 0) return null;
  return (
    <Section title={texts.names}>
      {linked.length > 0 && <p>{open.length === 0 ? texts.allLinked(linked.length) : texts.linked(linked.length)}</p>}
      {linked.length > 0 && (
        <details className={styles['details']}>
          <summary>{texts.linkedList}</summary>
          <ul className={styles['list']}>
            {linked.map((each) => (
              <li key={each.name} className={styles['line']}>
                <span>
                  {each.name}
                  <small className={styles['small']}> → {linkedTo(each, answers, nameOf, texts.leaveOut)}</small>
                </span>
                <Button aria-label={texts.change(each.name)} onClick={() => setChoosing(each.name)}>
                  {texts.changeShort}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {open.length > 0 && (
        <>
          <h3>{texts.toDecide(open.length)}</h3>
          <p className={styles['small']}>{texts.toDecideDetail}</p>
          <ul className={styles['list']}>
            {open.map((each) => (
              <li key={each.name} className={styles['name']}>
                <Decision
                  each={each}
                  answer={answers.exercises?.[each.name]}
                  nameOf={nameOf}
                  onAnswer={(answer) => onAnswer(each.name, answer)}
                  onSearch={() => setChoosing(each.name)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <AddExercise
        open={choosing !== null}
        onClose={() => setChoosing(null)}
        onAdd={(exerciseId) => {
          if (choosing !== null) onAnswer(choosing, { kind: 'link', exerciseId });
          setChoosing(null);
        }}
      />
    </Section>
  );
}

function linkedTo(
  { name, proposal }: ImportedName,
  answers: ImportAnswers,
  nameOf: (exerciseId: string) => string,
  leftOut: string,
): string {
  const said = answers.exercises?.[name] ?? proposal;
  if (said.kind === 'leave_out') return leftOut;
  return said.kind === 'link' ? nameOf(said.exerciseId) : name;
}

interface DecisionProps {
  readonly each: ImportedName;
  readonly answer: NameAnswer | undefined;
  readonly nameOf: (exerciseId: string) => string;
  readonly onAnswer: (answer: NameAnswer | null) => void;
  readonly onSearch: () => void;
}

const OWN = 'own';
const LEAVE = 'leave_out';

function Decision({ each, answer, nameOf, onAnswer, onSearch }: DecisionProps) {
  const texts = useTexts(importTexts);
  const { name, rows, proposal } = each;
  const nearest = proposal.kind === 'create' ? (proposal.nearest?.exerciseId ?? null) : proposal.exerciseId;
  const chosen = answer?.kind === 'link' ? answer.exerciseId : null;
  const offered = [...new Set([nearest, chosen])].filter((id) => id !== null);
  return (
    <>
      <Choice
        label={`${name}, ${texts.rows(rows)}`}
        value={chosen ?? (answer?.kind === 'leave_out' ? LEAVE : OWN)}
        options={[
          ...offered.map((exerciseId) => ({ value: exerciseId, label: texts.isThis(nameOf(exerciseId)) })),
          { value: OWN, label: texts.own },
          { value: LEAVE, label: texts.leaveOut },
        ]}
        onChange={(value) => {
          if (value === OWN) onAnswer(null);
          else onAnswer(value === LEAVE ? { kind: 'leave_out' } : { kind: 'link', exerciseId: value });
        }}
      />
      <div>
        <Button kind="plain" aria-label={texts.anotherFor(name)} onClick={onSearch}>
          {texts.another}
        </Button>
      </div>
    </>
  );
}
