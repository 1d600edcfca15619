// The heart rate and its zone, small, in a set and in the rest. A sample goes straight to the page, at most once a second, and not through
// React. Nothing where no strap is worn.
import { Heart as HeartIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Heart } from '../../coach/heart.ts';
import { zoneOf } from '../../domain/heart/heart-zones.ts';
import { effortTexts } from '../../i18n/effort.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { useHeart, useHeartState } from '../use-heart.ts';
import styles from './heart-chip.module.css';

/** Samples come about once a second, two at a time now and then. */
const DRAW_EVERY_MS = 950;
const ZONES = [1, 2, 3, 4, 5];

export interface HeartChipProps {
  /** On top of the camera picture. */
  readonly overPicture?: boolean;
}

export function HeartChip({ overPicture = false }: HeartChipProps) {
  const heart = useHeart();
  const status = useHeartState(heart, (state) => state.status);
  const { heart: texts } = useTexts(effortTexts);
  if (!heart || (status !== 'connected' && status !== 'reconnecting')) return null;
  if (status === 'reconnecting')
    return (
      <p className={styles['chip']} data-over={overPicture}>
        <HeartIcon aria-hidden size={18} />
        <span className="visually-hidden">{texts.searching}</span>
        <span aria-hidden className={`${styles['figure']} figures`}>
          –
        </span>
      </p>
    );
  return <Live heart={heart} overPicture={overPicture} />;
}

function Live({ heart, overPicture }: { readonly heart: Heart; readonly overPicture: boolean }) {
  const { heart: texts } = useTexts(effortTexts);
  const chip = useRef<HTMLParagraphElement>(null);
  const figure = useRef<HTMLSpanElement>(null);
  const label = useRef<HTMLSpanElement>(null);
  const spoken = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let drawnMs = Number.NEGATIVE_INFINITY;
    function draw(bpm: number): void {
      const zones = heart.zones();
      const zone = zones && zoneOf(bpm, zones);
      const whole = Math.round(bpm);
      if (chip.current) chip.current.dataset['zone'] = String(zone ?? '');
      if (figure.current) figure.current.textContent = String(whole);
      if (label.current) label.current.textContent = zone === null ? '' : texts.zone(zone);
      if (spoken.current) spoken.current.textContent = texts.chip(whole, zone);
    }
    const { bpm } = heart.monitor.state();
    if (bpm !== null) draw(bpm);
    return heart.monitor.onSample((sample) => {
      if (sample.atMs - drawnMs < DRAW_EVERY_MS) return;
      drawnMs = sample.atMs;
      draw(sample.bpm);
    });
  }, [heart, texts]);
  return (
    <p ref={chip} className={styles['chip']} data-over={overPicture} data-zone="">
      <HeartIcon aria-hidden size={18} />
      <span ref={spoken} className="visually-hidden">
        {texts.strap.waiting}
      </span>
      <span ref={figure} aria-hidden className={`${styles['figure']} figures`}>
        –
      </span>
      <span aria-hidden className={styles['ticks']}>
        {ZONES.map((zone) => (
          <span key={zone} />
        ))}
      </span>
      <span ref={label} aria-hidden className={styles['zone']} />
    </p>
  );
}
