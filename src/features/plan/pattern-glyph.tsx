// A stick figure for each movement pattern: enough to find the squat among the rows of a list at a glance.
import type { MovementPattern } from '../../domain/catalogue/exercise.ts';
import styles from './pattern-glyph.module.css';

/** Decorative: the exercise's name stands beside it. */
export function PatternGlyph({ pattern }: { readonly pattern: MovementPattern }) {
  const { head, body, ground } = GLYPHS[pattern];
  return (
    <svg aria-hidden viewBox="0 0 24 24" width={36} height={36} className={styles['glyph']}>
      {ground !== undefined && <path d={ground} className={styles['ground']} />}
      <path d={body} />
      <circle cx={head[0]} cy={head[1]} r={2.1} />
    </svg>
  );
}

interface Glyph {
  readonly head: readonly [number, number];
  /** Trunk and limbs, in a box of 24. */
  readonly body: string;
  /** What is held, hung from or stood on. */
  readonly ground?: string;
}

const FLOOR = 'M3 22.2H21';

const GLYPHS: Readonly<Record<MovementPattern, Glyph>> = {
  squat: { head: [13.6, 4.6], body: 'M12.4 8.2 8 14.2 14.4 15.4 11.4 21.4M12.4 8.2 18.6 9.4', ground: FLOOR },
  hinge: { head: [18.6, 6.4], body: 'M15.6 9 8 10.8 10 16 9.4 21.4M15.6 9 15.4 16', ground: 'M12.4 16H18.4' },
  lunge: { head: [11, 4], body: 'M11 7.6V13.4L17 15V21.4M11 13.4 9.4 18.8 4 20.6', ground: FLOOR },
  horizontal_push: { head: [20.2, 9.4], body: 'M17 11.8 3.6 19.4M17 11.8 17.4 20.4', ground: FLOOR },
  vertical_push: {
    head: [12, 7],
    body: 'M12 10.6V16L9.4 21.6M12 16 14.6 21.6M7.4 3V7.6L12 10.6 16.6 7.6V3',
    ground: 'M4 3H20',
  },
  horizontal_pull: {
    head: [18.6, 6.4],
    body: 'M15.6 9 8 10.8 10 16 9.4 21.4M15.6 9 11.4 13.4 16 14.6',
    ground: 'M13 14.6H19',
  },
  vertical_pull: {
    head: [12, 6.6],
    body: 'M7 2.6 8 8.6 12 10.2 16 8.6 17 2.6M12 10.2V16L10.6 21.6M12 16 13.4 21.6',
    ground: 'M4 2.6H20',
  },
  elbow_flexion: { head: [10, 4], body: 'M10 7.6V14.4L9.6 21.4M10 7.6 10.4 13.4 16 10.6', ground: 'M13.8 10.6H18.2' },
  elbow_extension: { head: [10, 4], body: 'M10 7.6V14.4L9.6 21.4M10 7.6 11.4 12.4 16 15.6', ground: 'M16 3V15.6' },
  shoulder_isolation: {
    head: [12, 4],
    body: 'M12 8V14.6L9.4 21.6M12 14.6 14.6 21.6M4 9 12 8 20 9',
    ground: 'M4 7.4V10.6M20 7.4V10.6',
  },
  knee_isolation: { head: [8, 4], body: 'M8 7.6V14.4H14.6L20.4 12.4', ground: 'M5 17H13V21.6' },
  hip_isolation: { head: [3.6, 17.4], body: 'M6.4 19 12.4 13.4 18 12.6 18.6 20.4', ground: FLOOR },
  calf: { head: [11.6, 3.4], body: 'M11.6 7V13.6L11.6 19 14.6 21.2M11.6 7 12.2 13', ground: 'M7 22.2H18' },
  core_flexion: { head: [6.2, 10.2], body: 'M8.6 12.8 13 18.6 17 12.6 20 19.4', ground: FLOOR },
  core_stability: { head: [20.2, 11.6], body: 'M17 14 3.6 18.6M17 14 16.6 19.6H20.6', ground: FLOOR },
  core_rotation: { head: [8.6, 5], body: 'M9.6 8.6 12 17.4 17.6 13.6 20.6 18.6M9.6 8.6 16 9.6', ground: FLOOR },
  carry: {
    head: [12, 4],
    body: 'M12 7.6V13.6L8.6 21.4M12 13.6 15.4 21.4M7.4 13.4 12 7.6 16.6 13.4',
    ground: 'M5.4 15H9.4M14.6 15H18.6',
  },
  jump: { head: [12, 4.4], body: 'M12 8V12.6L8.6 17.4M12 12.6 15.4 17.4M6.6 4 12 8 17.4 4', ground: 'M7 22.2H17' },
  cardio: {
    head: [14.4, 4],
    body: 'M13 7.6 11 13.6 15 16.4 13.6 21.4M11 13.6 8.6 18 4 17.6M7.6 12.6 9 8.8 13 7.6 16 11 19.4 9.8',
  },
  mobility: { head: [14, 9], body: 'M11.4 11.2 5 19.4H20M11.4 11.2 18.4 17.4', ground: FLOOR },
  full_body: { head: [12, 4], body: 'M12 8V14L6.6 21.4M12 14 17.4 21.4M5 4.6 12 8 19 4.6' },
};
