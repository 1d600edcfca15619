// The sheets of a plan: why a number is what it is, what can be done to an exercise, what if. What was done is said with a way back.
import { useEffect, useState } from 'react';
import type { Done } from '../../coach/plan-desk.ts';
import type { Plan } from '../../domain/planning/plan.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { whatIfTexts } from '../../i18n/what-if.ts';
import { whyTexts } from '../../i18n/why.ts';
import { Notice, Sheet } from '../../ui/message.tsx';
import { DoneToast, type Said } from './done-toast.tsx';
import { ExerciseSheet } from './exercise-sheet.tsx';
import { MuscleSheet } from './muscle-sheet.tsx';
import type { AskedSheet } from './plan-sheet-asked.ts';
import { SessionSheet } from './session-sheet.tsx';
import type { Catalogue } from './use-catalogue.ts';
import { useReasonContext } from './use-reason-context.ts';
import { useWeeklyTargets } from './use-weekly-targets.ts';
import { WhatIfSheet } from './what-if-sheet.tsx';

export interface PlanSheetsProps {
  readonly asked: AskedSheet | null;
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly onClose: () => void;
}

export function PlanSheets({ asked, plan, catalogue, onClose }: PlanSheetsProps) {
  const { shell } = useMessages();
  const texts = useTexts(whyTexts);
  const whatIf = useTexts(whatIfTexts);
  const { vocabulary } = useMessages();
  const { exerciseName } = useReasonContext(catalogue, undefined);
  const [said, setSaid] = useState<Said | null>(null);
  // A new sheet, a new subject: what was said before it is answered.
  useEffect(() => {
    if (asked) setSaid(null);
  }, [asked]);
  const onDo = (done: Promise<Done>, text: string) => {
    onClose();
    void done.then((it) => setSaid(it ? { text, undo: it.undo } : { text: texts.done.notKept }));
  };
  const title = () => {
    switch (asked?.kind) {
      case undefined:
        return '';
      case 'exercise':
        return exerciseName(asked.exerciseId);
      case 'session':
        return texts.sessionTitle;
      case 'muscle':
        return texts.muscleTitle(vocabulary.muscles[asked.muscle]);
      case 'what_if':
        return whatIf.title;
    }
  };
  return (
    <>
      {/* Stays: a dialog that is closed gives the focus back, one that is taken away does not. */}
      <Sheet open={asked !== null} title={title()} closeLabel={shell.close} onClose={onClose}>
        {asked && <Inside asked={asked} plan={plan} catalogue={catalogue} onDo={onDo} onClose={onClose} />}
      </Sheet>
      {said && <DoneToast said={said} onSay={setSaid} />}
    </>
  );
}

interface InsideProps extends Pick<PlanSheetsProps, 'plan' | 'catalogue' | 'onClose'> {
  readonly asked: AskedSheet;
  readonly onDo: (done: Promise<Done>, text: string) => void;
}

function Inside({ asked, plan, catalogue, onDo, onClose }: InsideProps) {
  const targets = useWeeklyTargets(plan);
  const session = 'sessionId' in asked ? plan.sessions.find(({ id }) => id === asked.sessionId) : undefined;
  switch (asked.kind) {
    case 'what_if':
      return <WhatIfSheet plan={plan} catalogue={catalogue} onDo={onDo} onClose={onClose} />;
    case 'muscle': {
      const target = targets.find(({ muscle }) => muscle === asked.muscle);
      if (!target) return <Gone />;
      const sets = plan.weeklySets[asked.muscle] ?? 0;
      return <MuscleSheet muscle={asked.muscle} sets={sets} target={target.sets} catalogue={catalogue} />;
    }
    case 'session':
      return session ? <SessionSheet session={session} catalogue={catalogue} /> : <Gone />;
    case 'exercise': {
      const planned = session?.exercises.find(({ exerciseId }) => exerciseId === asked.exerciseId);
      if (!session || !planned) return <Gone />;
      return (
        <ExerciseSheet
          session={session}
          planned={planned}
          weeklySets={plan.weeklySets}
          catalogue={catalogue}
          onDo={onDo}
        />
      );
    }
  }
}

/** The plan was made anew while the sheet was open. */
function Gone() {
  const texts = useTexts(whyTexts);
  return <Notice title={texts.gone}>{texts.goneText}</Notice>;
}
