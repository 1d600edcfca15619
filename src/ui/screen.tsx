// The frame of a screen: where one is, the finding as the headline, the rest below in sections and cards.
import type { ReactNode } from 'react';
import styles from './screen.module.css';

export interface ScreenProps {
  /** A line above the headline: the date, the exercise, the area. */
  readonly eyebrow?: ReactNode;
  /** The finding, in words. */
  readonly headline: ReactNode;
  /** Stays at the foot within thumb's reach. */
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
}

export function Screen({ eyebrow, headline, foot, children }: ScreenProps) {
  return (
    <main className={styles['screen']}>
      <header className={styles['head']}>
        {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
        <h1>{headline}</h1>
      </header>
      {children}
      {foot !== undefined && <div className={styles['foot']}>{foot}</div>}
    </main>
  );
}

export interface SectionProps {
  readonly title: string;
  /** A small action beside the title. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, action, children }: SectionProps) {
  return (
    <section className={styles['section']} aria-label={title}>
      <div className={styles['sectionHead']}>
        <h2>{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

export interface CardProps {
  /** `warning`: something eased or off target; `info`: worth knowing. */
  readonly tone?: 'plain' | 'warning' | 'info' | 'good';
  readonly children: ReactNode;
}

export function Card({ tone = 'plain', children }: CardProps) {
  return <div className={`${styles['card']} ${styles[tone]}`}>{children}</div>;
}

/** Actions side by side, wrapping where there is no room. */
export function Row({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}

/** Children below each other at the usual distance. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles['stack']}>{children}</div>;
}

export interface FactProps {
  readonly figure: ReactNode;
  readonly label: string;
}

/** One number and what it is. Several stand side by side in Facts. */
export function Fact({ figure, label }: FactProps) {
  return (
    <div className={styles['fact']}>
      <dt>{label}</dt>
      <dd className="figures">{figure}</dd>
    </div>
  );
}

export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles['facts']}>{children}</dl>;
}

export interface ChipProps {
  readonly tone?: 'plain' | 'warning' | 'good';
  /** The lesser half, greyed. */
  readonly detail?: ReactNode;
  readonly children: ReactNode;
}

export function Chip({ tone = 'plain', detail, children }: ChipProps) {
  return (
    <span className={`${styles['chip']} ${styles[`chip_${tone}`]}`}>
      {children}
      {detail !== undefined && <span className={styles['chipDetail']}>{detail}</span>}
    </span>
  );
}
