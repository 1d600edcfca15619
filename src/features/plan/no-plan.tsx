// Why there is no plan, in words, and the way to one.
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PlanStatus } from '../../coach/plan-keeper.ts';
import type { Obstacle, Relaxation } from '../../domain/planning/plan.ts';
import { runningBlock } from '../../domain/planning/wishes-in-force.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { obstacleText } from '../../i18n/reasons.ts';
import { weekTexts } from '../../i18n/week.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { ChangesInForce } from './changes-in-force.tsx';
import { ContinueCard } from './continue-card.tsx';
import type { Said } from './done-toast.tsx';
import { RelaxList } from './relax-list.tsx';
import styles from './today.module.css';
import { useDay } from './use-day.ts';

/** The official page of the questionnaire; ours is not it and does not stand in for it. */
const PARQ_URL = 'https://eparmedx.com/';

export interface ObstaclesViewProps {
  readonly kind: 'unsatisfiable' | 'refer';
  readonly obstacles: readonly Obstacle[];
  readonly onSay: (said: Said) => void;
}

export function ObstaclesView({ kind, obstacles, onSay }: ObstaclesViewProps) {
  const { vocabulary } = useMessages();
  const plan = useTexts(weekTexts);
  const obstacleOf = useTexts(obstacleText);
  const day = useDay();
  const texts = plan.noPlan;
  const refer = kind === 'refer';
  const { wishes } = useStore(useApp().planKeeper.store);
  const inBlock = runningBlock(wishes.blocks, day) !== null;
  const relax = obstacles.flatMap(relaxationsOf);
  return (
    <Screen
      eyebrow={vocabulary.date(day)}
      headline={refer ? texts.refer : texts.unsatisfiable}
      foot={
        <ButtonLink href="/profile" kind={relax.length > 0 ? 'quiet' : 'main'} wide>
          {texts.toProfile}
        </ButtonLink>
      }
    >
      <ContinueCard />
      {(refer || relax.length === 0) && (
        <p className={styles['lead']}>{refer ? texts.referText : texts.unsatisfiableText}</p>
      )}
      <ul className={styles['obstacles']}>
        {obstacles.map((obstacle) => (
          <li key={JSON.stringify(obstacle)}>{obstacleOf(obstacle)}</li>
        ))}
      </ul>
      {relax.length > 0 && <RelaxList relax={relax} onSay={onSay} />}
      {!refer && <ChangesInForce day={day} label={plan.today.changes} />}
      {inBlock && !refer && <ButtonLink href="/programmes">{plan.today.programmes}</ButtonLink>}
      {refer && (
        <>
          <p>{texts.referAfter}</p>
          <p>
            <a href={PARQ_URL} target="_blank" rel="noopener noreferrer">
              {texts.parq}
            </a>
          </p>
        </>
      )}
    </Screen>
  );
}

/** What can be done about it with a tap. */
function relaxationsOf(obstacle: Obstacle): readonly Relaxation[] {
  if (obstacle.kind === 'wishes') return obstacle.relax;
  return obstacle.kind === 'too_short' ? [{ kind: 'minutes', to: obstacle.neededMinutes }] : [];
}

export interface PlanUnavailableProps {
  readonly reason: Extract<PlanStatus, { kind: 'unavailable' }>['reason'];
}

export function PlanUnavailable({ reason }: PlanUnavailableProps) {
  const { planKeeper } = useApp();
  const { vocabulary } = useMessages();
  const plan = useTexts(weekTexts);
  const { planning } = useStore(planKeeper.store);
  const day = useDay();
  const [trying, setTrying] = useState(false);
  const storage = reason === 'storage' || reason === 'storage_full';
  const retry = async () => {
    setTrying(true);
    await (storage ? planKeeper.load() : planKeeper.replan());
    setTrying(false);
  };
  return (
    <Screen
      eyebrow={vocabulary.date(day)}
      headline={storage ? plan.noPlan.storage : plan.noPlan.unavailable}
      foot={
        <Button kind="main" wide disabled={trying || planning} onClick={() => void retry()}>
          {trying || planning ? plan.today.planning : plan.noPlan.retry}
        </Button>
      }
    >
      <ContinueCard />
      <p className={styles['lead']}>{storage ? plan.noPlan.storageText : plan.noPlan.unavailableText}</p>
    </Screen>
  );
}
