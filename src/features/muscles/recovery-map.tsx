// Recovery on the drawn body, told by shade and by pattern, with its key. The list beside it says the same in words.
import { useId } from 'react';
import type { Muscle } from '../../domain/catalogue/exercise.ts';
import type { MuscleState } from '../../domain/planning/muscle-state.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { muscleTexts } from '../../i18n/muscle-recovery.ts';
import { BodyFigures } from '../../ui/body-figures.tsx';
import styles from './muscles.module.css';
import { bandOf, RECOVERY_BANDS, type RecoveryBand } from './recovery-band.ts';

export interface RecoveryMapProps {
  readonly states: readonly MuscleState[];
  readonly onTap: (muscle: Muscle) => void;
}

export function RecoveryMap({ states, onTap }: RecoveryMapProps) {
  const texts = useTexts(muscleTexts);
  const id = useId();
  const bands = new Map(states.map(({ muscle, recovered }) => [muscle, bandOf(recovered)]));
  const count = (band: RecoveryBand) => [...bands.values()].filter((one) => one === band).length;
  return (
    <div className={styles['map']}>
      <BodyFigures
        defs={<Patterns id={id} />}
        renderRegion={(muscle, d) => <Shape d={d} band={bands.get(muscle) ?? 'ready'} id={id} />}
        onTap={onTap}
      />
      <ul className={styles['key']}>
        {RECOVERY_BANDS.map((band) => (
          <li key={band}>
            <svg viewBox="0 0 16 16" aria-hidden className={styles['swatch']}>
              <Shape d="M5 1h6a4 4 0 0 1 4 4v6a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z" band={band} id={id} />
            </svg>
            <span>{texts.bands[band]}</span>
            <span className="figures">{count(band)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ShapeProps {
  readonly d: string;
  readonly band: RecoveryBand;
  readonly id: string;
}

function Shape({ d, band, id }: ShapeProps) {
  return (
    <>
      <path d={d} className={styles[band]} />
      {band !== 'ready' && <path d={d} fill={`url(#${id}-${band})`} />}
    </>
  );
}

/** The less recovered, the denser. */
function Patterns({ id }: { readonly id: string }) {
  return (
    <>
      <pattern id={`${id}-nearly`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" className={styles['hatch']} />
      </pattern>
      <pattern id={`${id}-partly`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V4" className={styles['hatch']} />
      </pattern>
      <pattern id={`${id}-little`} width="4.5" height="4.5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <circle cx="2.25" cy="2.25" r="1.1" className={styles['dot']} />
      </pattern>
    </>
  );
}
