// What a file does not say of itself: units, the order of dates, the decimal sign. What is suggested is chosen; the rest must be answered.
import type { ImportAnswers, ImportQuestion } from '../../domain/log/import/inspection.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Choice } from '../../ui/field.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import styles from './data.module.css';

export interface ImportQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly answers: ImportAnswers;
  readonly onAnswer: (answers: Omit<ImportAnswers, 'exercises'>) => void;
}

type Asked = Exclude<ImportQuestion, { readonly kind: 'columns' }>;

export function ImportQuestions({ questions, answers, onAnswer }: ImportQuestionsProps) {
  const texts = useTexts(importTexts);
  const asked = questions.filter((question): question is Asked => question.kind !== 'columns');
  if (asked.length === 0) return null;
  return (
    <Section title={texts.questions}>
      {asked.map((question) => (
        <Card key={question.kind} tone="info">
          <Question question={question} answers={answers} onAnswer={onAnswer} />
          {question.kind !== 'weight_unit' && (
            <p className={styles['small']}>{texts.samples(question.samples.join(' · '))}</p>
          )}
          {question.kind === 'weight_unit' && (
            <p className={styles['small']}>{texts.weightUnitDetail(question.samples.join(' · '))}</p>
          )}
        </Card>
      ))}
    </Section>
  );
}

interface QuestionProps {
  readonly question: Asked;
  readonly answers: ImportAnswers;
  readonly onAnswer: ImportQuestionsProps['onAnswer'];
}

function Question({ question, answers, onAnswer }: QuestionProps) {
  const texts = useTexts(importTexts);
  switch (question.kind) {
    case 'weight_unit':
      return (
        <Choice
          label={texts.weightUnit}
          value={answers.weightUnit ?? question.suggested}
          options={[
            { value: 'kg', label: 'kg' },
            { value: 'lb', label: 'lb' },
          ]}
          onChange={(weightUnit) => onAnswer({ weightUnit })}
        />
      );
    case 'distance_unit':
      return (
        <Choice
          label={texts.distanceUnit}
          value={answers.distanceUnit ?? question.suggested}
          options={(['m', 'km', 'mi', 'yd', 'ft'] as const).map((value) => ({
            value,
            label: texts.distanceUnits[value],
          }))}
          onChange={(distanceUnit) => onAnswer({ distanceUnit })}
        />
      );
    case 'date_order':
      return (
        <Choice
          label={texts.dateOrder}
          value={answers.dateOrder ?? null}
          options={(['dmy', 'mdy'] as const).map((value) => ({ value, label: texts.dateOrders[value] }))}
          onChange={(dateOrder) => onAnswer({ dateOrder })}
        />
      );
    case 'decimal':
      return (
        <Choice
          label={texts.decimal}
          value={answers.decimal ?? null}
          options={(['.', ','] as const).map((value) => ({ value, label: texts.decimals[value] }))}
          onChange={(decimal) => onAnswer({ decimal })}
        />
      );
  }
}
