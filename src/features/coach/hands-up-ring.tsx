// A ring that fills while both hands are up: it was seen, and this much of the two seconds is over. Fed by frames, not by renders.
import { useEffect, useRef } from 'react';
import type { Coach } from '../../coach/coach-state.ts';
import { handsUpTexts } from '../../i18n/hands-up.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import styles from './hands-up-ring.module.css';

export interface HandsUpRingProps {
  readonly coach: Coach;
  readonly paused: boolean;
}

export function HandsUpRing({ coach, paused }: HandsUpRingProps) {
  const texts = useTexts(handsUpTexts);
  const box = useRef<HTMLDivElement>(null);
  const ring = useRef<SVGCircleElement>(null);
  useEffect(() => {
    let shown = 0;
    return coach.onFrame(({ handsUp }) => {
      if (handsUp === shown) return;
      shown = handsUp;
      if (box.current) box.current.dataset['up'] = String(handsUp > 0);
      ring.current?.setAttribute('stroke-dashoffset', String(1 - handsUp));
    });
  }, [coach]);
  return (
    <div ref={box} className={styles['ring']} data-up="false" aria-hidden>
      <svg viewBox="0 0 100 100">
        <circle className={styles['track']} cx="50" cy="50" r="44" pathLength="1" />
        <circle
          ref={ring}
          className={styles['share']}
          cx="50"
          cy="50"
          r="44"
          pathLength="1"
          strokeDasharray="1"
          strokeDashoffset="1"
        />
      </svg>
      <p>{paused ? texts.keepGoingOn : texts.keepPausing}</p>
    </div>
  );
}
