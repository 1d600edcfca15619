// What care has to ask on the way to training: one quiet card at a time, the questions first, then how a sore joint is.
import { useState } from 'react';
import { useStore } from 'zustand';
import { answered, type JointAnswer, type JointQuestion, jointQuestions } from '../domain/health/joint-questions.ts';
import { type ReadinessDue, readinessDue } from '../domain/health/readiness-due.ts';
import type { Profile } from '../domain/planning/profile.ts';
import { careTexts } from '../i18n/care.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { Card } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './care-cards.module.css';
import type { CareTold } from './use-care-told.ts';

export interface CareCardsProps {
  /** YYYY-MM-DD, local. */
  readonly day: string;
  /** Null: it could not be read, and nothing is asked. */
  readonly told: CareTold | null;
}

export function CareCards({ day, told }: CareCardsProps) {
  const { planKeeper } = useApp();
  const profile = useStore(planKeeper.store, (state) => state.profile);
  if (!profile || !told) return null;
  const due = readinessDue({ profile, today: day, lastTrainedOn: told.lastTrainedOn, notes: told.notes });
  if (due) return <QuestionsDue due={due} />;
  const [question] = jointQuestions(told.kept, profile.avoid, day);
  return question ? <HowIs key={question.joint} question={question} profile={profile} day={day} /> : null;
}

function QuestionsDue({ due }: { readonly due: ReadinessDue }) {
  const texts = useTexts(careTexts);
  const because =
    due.kind === 'long_break'
      ? texts.because.long_break(due.weeks)
      : due.kind === 'note'
        ? texts.because.note(due.quote)
        : texts.because[due.kind];
  return (
    <Notice title={texts.again} action={<ButtonLink href="/profile?ask=readiness">{texts.answerAgain}</ButtonLink>}>
      {because}
    </Notice>
  );
}

const ANSWERS: readonly JointAnswer[] = ['better', 'same', 'worse'];

interface HowIsProps {
  readonly question: JointQuestion;
  readonly profile: Profile;
  readonly day: string;
}

function HowIs({ question, profile, day }: HowIsProps) {
  const texts = useTexts(careTexts);
  const { vocabulary } = useMessages();
  const { planKeeper, storage } = useApp();
  const [state, setState] = useState<'asking' | 'keeping' | 'failed'>('asking');
  const answer = async (said: JointAnswer) => {
    setState('keeping');
    // What is now asked of the joint is kept before the limit goes that held until then.
    const avoid = answered(profile.avoid, question, said, day);
    const kept = await planKeeper.saveProfile({ ...profile, avoid });
    try {
      if (kept) for (const id of question.constraintIds) await storage.plan.removeConstraint(id);
      setState(kept ? 'asking' : 'failed');
    } catch {
      setState('failed');
    }
  };
  return (
    <Card>
      <div className={styles['card']} aria-busy={state === 'keeping'}>
        <h2>{texts.howIs(vocabulary.joints[question.joint])}</h2>
        <p className={styles['quiet']}>
          {question.quote === undefined ? texts.saidBefore : texts.said(question.quote)}
        </p>
        <div className={styles['answers']}>
          {ANSWERS.map((each) => (
            <button key={each} type="button" disabled={state === 'keeping'} onClick={() => void answer(each)}>
              {texts.answers[each].name}
              <small>{texts.answers[each].detail}</small>
            </button>
          ))}
        </div>
        {state === 'failed' && <Notice tone="warning" urgent title={texts.notKept} />}
      </div>
    </Card>
  );
}
