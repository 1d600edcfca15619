// Where a number comes from: the rule in a sentence, what went in, who says so, what would make it another.
import { useEffect, useMemo, useState } from 'react';
import type { Explanation, PlanNumber } from '../../domain/planning/explanation.ts';
import { explanationTexts } from '../../i18n/explanations.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { whyTexts } from '../../i18n/why.ts';
import { Notice } from '../../ui/message.tsx';
import styles from './plan-sheets.module.css';
import type { Catalogue } from './use-catalogue.ts';
import { useDay } from './use-day.ts';
import { usePlanDesk } from './use-plan-desk.ts';
import { useReasonContext } from './use-reason-context.ts';

export interface NumberExplainedProps {
  readonly id: string;
  readonly number: PlanNumber;
  readonly catalogue: Catalogue;
}

type Answer = Awaited<ReturnType<ReturnType<typeof usePlanDesk>['explain']>>;

export function NumberExplained({ id, number, catalogue }: NumberExplainedProps) {
  const desk = usePlanDesk();
  const texts = useTexts(whyTexts);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let gone = false;
    void desk.explain(number).then((told) => {
      if (!gone) setAnswer(told);
    });
    return () => {
      gone = true;
    };
  }, [desk, number]);
  return (
    <div id={id} className={styles['explained']} aria-live="polite">
      {answer === null && <p className={styles['quiet']}>{texts.working}</p>}
      {answer?.kind === 'unavailable' && (
        <Notice tone="warning" title={texts.notNow}>
          {texts.notNowText}
        </Notice>
      )}
      {answer?.kind === 'explained' && <Told explanation={answer.explanation} catalogue={catalogue} />}
    </div>
  );
}

interface ToldProps {
  readonly explanation: Explanation;
  readonly catalogue: Catalogue;
}

function Told({ explanation, catalogue }: ToldProps) {
  const { number, rule, source, inputs, wouldChange } = explanation;
  const texts = useTexts(explanationTexts);
  const today = useDay();
  const exercise = 'exerciseId' in number ? catalogue.byId(number.exerciseId) : undefined;
  const words = useReasonContext(catalogue, exercise);
  const context = useMemo(() => ({ ...words, today }), [words, today]);
  return (
    <>
      <p className={styles['rule']} data-rule={rule}>
        {texts.rule(explanation)}
      </p>
      {inputs.length > 0 && (
        <dl className={styles['inputs']} aria-label={texts.madeFrom}>
          {inputs.map((input) => {
            const { label, value } = texts.input(input, context);
            return (
              <div key={JSON.stringify(input)}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <p className={styles['source']}>
        {texts.saysWho}: {texts.source[source]}
      </p>
      {wouldChange.length > 0 && (
        <div className={styles['wouldChange']}>
          <p>{texts.wouldChange}</p>
          <ul>
            {wouldChange.map((change) => (
              <li key={JSON.stringify(change)}>{texts.change(change, context)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
