// Figures inside explanations, and what they are put into words with.
import type { HistorySet } from '../domain/planning/history.ts';
import type { ReasonContext } from './reasons.ts';

export interface ExplanationContext extends ReasonContext {
  /** YYYY-MM-DD, that days are told from. */
  readonly today: string;
}

/** What went in: `label` names it; a `value` that would say the same again is empty. */
export interface InputText {
  readonly label: string;
  readonly value: string;
}

/** `60 kg × 8, 8, 7`; loads that differ each with their own. */
export function setsText(sets: readonly HistorySet[], load: (kg: number) => string): string {
  const amount = ({ reps, durationSec }: HistorySet): string =>
    reps === undefined ? `${Math.round(durationSec ?? 0)} s` : String(reps);
  const [first] = sets;
  if (first?.loadKg === undefined || first.loadKg === 0 || sets.some(({ loadKg }) => loadKg !== first.loadKg))
    return sets
      .map((set) =>
        set.loadKg === undefined || set.loadKg === 0 ? amount(set) : `${load(set.loadKg)} × ${amount(set)}`,
      )
      .join(', ');
  return `${load(first.loadKg)} × ${sets.map(amount).join(', ')}`;
}

export function span(min: number, max: number): string {
  return min === max ? figure(min) : `${figure(min)}–${figure(max)}`;
}

/** `3 sets × 0.5 = 1.5`; a whole share is not worth a product. */
export function product(sets: number, share: number, unit: string): string {
  return share === 1 ? `${sets} ${unit}` : `${sets} ${unit} × ${hundredths(share)} = ${hundredths(sets * share)}`;
}

/** Minutes and seconds. */
export function clock(sec: number): string {
  const whole = Math.round(sec);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function percentZh(share: number): string {
  return `${Math.round(share * 100)}%`;
}
