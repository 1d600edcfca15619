// The count put right by hand: the person was there, the camera may have missed one.
import { Minus, Plus } from 'lucide-react';
import type { Coach } from '../../coach/coach-state.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';
import styles from './count-correction.module.css';
import type { SetFindings } from './set-findings.ts';

export interface CountCorrectionProps {
  readonly coach: Coach;
  /** As it stands now. */
  readonly count: number;
  readonly found: SetFindings;
}

export function CountCorrection({ coach, count, found }: CountCorrectionProps) {
  const { summary } = useTexts(coachTexts);
  const counted = found.counted - found.byHand;
  return (
    <div className={styles['correction']}>
      <p>
        {summary.count}
        {found.byHand !== 0 && <small>{summary.countedByCamera(counted)}</small>}
      </p>
      <IconButton
        label={summary.oneLess}
        icon={<Minus aria-hidden />}
        disabled={found.counted === 0}
        onClick={() => coach.adjustCount(-1)}
      />
      <output className="figures" aria-label={summary.count}>
        {count}
      </output>
      <IconButton label={summary.oneMore} icon={<Plus aria-hidden />} onClick={() => coach.adjustCount(1)} />
    </div>
  );
}
