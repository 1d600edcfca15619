// Before a set, and small while it is set up: how far the phone goes, how high, which way up, and how to stand before it.
import { RotateCw, Ruler, Smartphone } from 'lucide-react';
import { useMemo } from 'react';
import type { Movement } from '../../domain/movements/movement.ts';
import { placingOf } from '../../domain/movements/placing.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { setUpTexts } from '../../i18n/set-up.ts';
import { PlacingFigure } from '../../ui/placing-figure.tsx';
import styles from './set-up-plan.module.css';

export function SetUpPlan({ movement }: { readonly movement: Movement }) {
  const { plan } = useTexts(setUpTexts);
  const placing = useMemo(() => placingOf(movement), [movement]);
  return (
    <div className={styles['plan']}>
      <div className={styles['drawing']}>
        <PlacingFigure movement={movement} placing={placing} label="" distance={plan.metres(placing.distance)} />
      </div>
      <ul className={styles['lines']}>
        <li>
          <Smartphone aria-hidden className={placing.orientation === 'landscape' ? styles['laid'] : undefined} />
          {plan.phone(placing)}
        </li>
        <li>
          <Ruler aria-hidden />
          {plan.distance(placing.distance, placing.steps)}
        </li>
        <li>
          <RotateCw aria-hidden />
          {plan.turn(placing)}
        </li>
      </ul>
    </div>
  );
}

/** The drawing alone, where there is little room; its words are read aloud. */
export function SmallSetUpPlan({ movement }: { readonly movement: Movement }) {
  const { plan } = useTexts(setUpTexts);
  const placing = useMemo(() => placingOf(movement), [movement]);
  return (
    <div className={styles['small']}>
      <PlacingFigure movement={movement} placing={placing} label={plan.picture(placing)} />
      <p className={styles['way']}>{plan.distance(placing.distance, placing.steps)}</p>
    </div>
  );
}
