// What if: a wish, said or tapped, and what it would change of the week; taken or left, nothing is kept before.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Done } from '../../coach/plan-desk.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { obstacleText } from '../../i18n/reasons.ts';
import { changeText, whatIfTexts } from '../../i18n/what-if.ts';
import { whyTexts } from '../../i18n/why.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Row } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { DifferenceView } from './difference-view.tsx';
import styles from './plan-sheets.module.css';
import type { Catalogue } from './use-catalogue.ts';
import { useDay } from './use-day.ts';
import { usePlanDesk } from './use-plan-desk.ts';
import { useReasonContext } from './use-reason-context.ts';
import { WishChoices } from './wish-choices.tsx';
import { WishLine } from './wish-line.tsx';

export interface WhatIfSheetProps {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly onDo: (done: Promise<Done>, words: string) => void;
  readonly onClose: () => void;
}

type Answer = Awaited<ReturnType<ReturnType<typeof usePlanDesk>['whatIf']>>;

export function WhatIfSheet({ plan, catalogue, onDo, onClose }: WhatIfSheetProps) {
  const { planKeeper } = useApp();
  const { profile, doneSessionIds } = useStore(planKeeper.store);
  const desk = usePlanDesk();
  const day = useDay();
  const texts = useTexts(whatIfTexts);
  const why = useTexts(whyTexts);
  const [wish, setWish] = useState<readonly PlanChange[] | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  if (!profile) return null;
  const sessions = plan.sessions
    .filter(({ id }) => !doneSessionIds.includes(id))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const ask = async (changes: readonly PlanChange[]) => {
    setWish(changes);
    setAnswer(null);
    setAnswer(await desk.whatIf(changes));
  };
  const back = () => {
    setWish(null);
    setAnswer(null);
  };
  if (wish)
    return (
      <>
        <Wishes changes={wish} day={day} catalogue={catalogue} />
        <div aria-live="polite" className={styles['group']}>
          {answer === null ? (
            <p className={styles['quiet']}>{texts.asking}</p>
          ) : (
            <Answered answer={answer} catalogue={catalogue} />
          )}
        </div>
        <Row>
          {answer?.kind === 'answered' && answer.result.status === 'ok' && (
            <Button kind="main" onClick={() => onDo(desk.addChanges(wish), why.done.changed)}>
              {texts.take}
            </Button>
          )}
          <Button onClick={onClose}>{texts.leave}</Button>
          <Button kind="plain" onClick={back}>
            {texts.another}
          </Button>
        </Row>
      </>
    );
  return (
    <>
      <p className={styles['quiet']}>{texts.text}</p>
      <WishChoices sessions={sessions} profile={profile} day={day} onWish={(changes) => void ask(changes)} />
      <WishLine sessions={sessions} profile={profile} day={day} onWish={(changes) => void ask(changes)} />
    </>
  );
}

interface WishesProps {
  readonly changes: readonly PlanChange[];
  readonly day: string;
  readonly catalogue: Catalogue;
}

function Wishes({ changes, day, catalogue }: WishesProps) {
  const textOf = useTexts(changeText);
  const { exerciseName } = useReasonContext(catalogue, undefined);
  return (
    <ul className={styles['reasons']}>
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>
          <strong>{textOf(change, { exerciseName, today: day })}</strong>
        </li>
      ))}
    </ul>
  );
}

function Answered({ answer, catalogue }: { readonly answer: Answer; readonly catalogue: Catalogue }) {
  const texts = useTexts(whatIfTexts);
  const why = useTexts(whyTexts);
  const obstacleOf = useTexts(obstacleText);
  const { vocabulary } = useMessages();
  if (answer.kind === 'unavailable')
    return (
      <Notice tone="warning" title={why.notNow}>
        {why.notNowText}
      </Notice>
    );
  const { result, difference } = answer;
  if (result.status !== 'ok' || !difference)
    return (
      <Notice tone="warning" title={texts.cannot}>
        {result.status !== 'ok' && vocabulary.list(result.obstacles.map((obstacle) => obstacleOf(obstacle)))}
      </Notice>
    );
  if (difference.sessions.length === 0 && difference.muscles.length === 0)
    return <Notice title={texts.nothing}>{texts.nothingText}</Notice>;
  return (
    <>
      <h3>{texts.would(difference.sessions.length)}</h3>
      <DifferenceView difference={difference} catalogue={catalogue} />
    </>
  );
}
