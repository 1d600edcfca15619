// An exercise of the plan: its numbers, each with where it comes from; why it is there; and what can be done about it.
import { Ban, Heart, Lock, LockOpen, Repeat } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { Done } from '../../coach/plan-desk.ts';
import { someDayOn, weekdayOf } from '../../domain/planning/calendar.ts';
import type { Plan, PlannedExercise, PlannedSession } from '../../domain/planning/plan.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { reasonText } from '../../i18n/reasons.ts';
import { whyTexts } from '../../i18n/why.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { useApp } from '../app-services.tsx';
import { Numbers } from './numbers.tsx';
import styles from './plan-sheets.module.css';
import { setNumbers } from './set-numbers.ts';
import { SwapList } from './swap-list.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { usePlanDesk } from './use-plan-desk.ts';
import { useReasonContext } from './use-reason-context.ts';

export interface ExerciseSheetProps {
  readonly session: PlannedSession;
  readonly planned: PlannedExercise;
  readonly weeklySets: Plan['weeklySets'];
  readonly catalogue: Catalogue;
  /** Something is being done; the words to say once it is. */
  readonly onDo: (done: Promise<Done>, words: string) => void;
}

export function ExerciseSheet({ session, planned, weeklySets, catalogue, onDo }: ExerciseSheetProps) {
  const { planKeeper, settings } = useApp();
  const desk = usePlanDesk();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  const language = useLanguage();
  const texts = useTexts(whyTexts);
  const reasonOf = useTexts(reasonText);
  const [swapping, setSwapping] = useState(false);
  const { exerciseId: id } = planned;
  const exercise = catalogue.byId(id);
  const context = useReasonContext(catalogue, exercise);
  const name = context.exerciseName(id);
  const lock = profile?.locks?.find(({ exerciseId }) => exerciseId === id);
  const isLiked = profile?.likes.includes(id) ?? false;
  if (swapping)
    return (
      <SwapList
        session={session}
        exerciseId={id}
        weeklySets={weeklySets}
        catalogue={catalogue}
        onTake={(to) =>
          onDo(
            desk.addChanges([{ kind: 'swap', sessionId: session.id, from: id, to }]),
            texts.done.swapped(name, catalogue.byId(to)?.names[language] ?? to),
          )
        }
      />
    );
  return (
    <>
      <p className={styles['quiet']}>{texts.tapNumber}</p>
      <Numbers catalogue={catalogue} rows={setNumbers({ session, planned, exercise, unit: settings.unit, texts })} />
      <section className={styles['group']} aria-label={texts.because}>
        <h3>{texts.because}</h3>
        <ul className={styles['reasons']}>
          {lock && <li>{lock.weekday === undefined ? texts.locked : texts.lockedOn(someDayOn(lock.weekday))}</li>}
          {planned.reasons.map((reason) => (
            <li key={JSON.stringify(reason)}>{reasonOf(reason, context)}</li>
          ))}
        </ul>
      </section>
      <section className={styles['group']} aria-label={texts.actions}>
        <h3>{texts.actions}</h3>
        <div className={styles['actions']}>
          <Button icon={<Repeat aria-hidden size={18} />} onClick={() => setSwapping(true)}>
            {texts.swap}
          </Button>
          {lock ? (
            <Button
              icon={<LockOpen aria-hidden size={18} />}
              onClick={() => onDo(desk.unlock(id), texts.done.unlocked(name))}
            >
              {texts.unlock}
            </Button>
          ) : (
            <>
              <Button
                icon={<Lock aria-hidden size={18} />}
                onClick={() =>
                  onDo(desk.lock({ exerciseId: id, weekday: weekdayOf(session.date) }), texts.done.locked(name))
                }
              >
                {texts.lockDay(session.date)}
              </Button>
              <Button
                icon={<Lock aria-hidden size={18} />}
                onClick={() => onDo(desk.lock({ exerciseId: id }), texts.done.locked(name))}
              >
                {texts.lockWeek}
              </Button>
            </>
          )}
          <Button
            icon={<Heart aria-hidden size={18} />}
            onClick={() =>
              onDo(
                desk.setTaste(id, isLiked ? null : 'like'),
                isLiked ? texts.done.unliked(name) : texts.done.liked(name),
              )
            }
          >
            {isLiked ? texts.unlike : texts.like}
          </Button>
          <Button
            icon={<Ban aria-hidden size={18} />}
            onClick={() => onDo(desk.setTaste(id, 'dislike'), texts.done.ruledOut(name))}
          >
            {texts.ruleOut}
          </Button>
        </div>
        <ButtonLink href={`/exercises/${id}`} kind="plain">
          {texts.about}
        </ButtonLink>
      </section>
    </>
  );
}
