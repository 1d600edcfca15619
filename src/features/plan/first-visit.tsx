// The first thing anybody sees: what this is in one breath, and two ways on.
import { useTexts } from '../../i18n/language-in-force.tsx';
import { plan as planTexts } from '../../i18n/plan.ts';
import { Bob } from '../../ui/bob.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { ContinueSoon } from './continue-soon.tsx';
import styles from './first-visit.module.css';

/** Everybody can do it anywhere, with nothing: two taps from here it is counted. The others are one tap from there. */
const FIRST_MOVEMENT = '/coach/air_squat';

export function FirstVisit() {
  const { firstVisit } = useTexts(planTexts);
  return (
    <main className={styles['visit']}>
      <div className={styles['line']} aria-hidden>
        <span className={styles['band']} />
        <Bob height={96} />
      </div>
      <div className={styles['words']}>
        <h1 className={styles['headline']}>{firstVisit.headline}</h1>
        <p className={styles['lead']}>{firstVisit.text}</p>
      </div>
      <div className={styles['ways']}>
        <ContinueSoon />
        <ButtonLink href={FIRST_MOVEMENT} kind="main" wide>
          {firstVisit.camera}
        </ButtonLink>
        <ButtonLink href="/profile" wide>
          {firstVisit.build}
        </ButtonLink>
      </div>
    </main>
  );
}
