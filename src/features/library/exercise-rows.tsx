// A long list of exercises of which only what is in view is in the page: however many there are, scrolling stays even.
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { ExerciseLine } from '../exercise-line.tsx';
import styles from './exercises-screen.module.css';

export interface ExerciseRowsProps {
  readonly exercises: readonly Exercise[];
  /** Workouts by exercise id. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Pixels; measured once a row is drawn. */
const ROW = 76;
const GAP = 8;
/** Rows drawn beyond the view, so that tabbing and quick thumbs find them there. */
const BEYOND = 6;

export function ExerciseRows({ exercises, counts }: ExerciseRowsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element) setTop(element.getBoundingClientRect().top + globalThis.scrollY);
  }, []);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on to a memoized component
  const rows = useWindowVirtualizer({
    count: exercises.length,
    estimateSize: () => ROW,
    gap: GAP,
    overscan: BEYOND,
    scrollMargin: top,
    getItemKey: (index) => exercises[index]?.id ?? index,
  });
  return (
    <ul ref={list} className={styles['rows']} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map(({ key, index, start }) => {
        const exercise = exercises[index];
        return (
          exercise && (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-setsize={exercises.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              <Link href={`/exercises/${exercise.id}`}>
                <ExerciseLine exercise={exercise} workouts={counts.get(exercise.id) ?? 0} />
              </Link>
            </li>
          )
        );
      })}
    </ul>
  );
}
