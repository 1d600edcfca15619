// Ten years of workouts as one list: only what is near the screen is drawn, more is read as one comes to it, the page itself scrolls.
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import { type Month, monthOf } from '../../domain/log/calendar-days.ts';
import type { DayTotals, WorkoutSummary } from '../../domain/log/roll-up.ts';
import { historyTexts } from '../../i18n/history.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import styles from './history-list.module.css';
import { CARD_LINES, SummaryCard } from './summary-card.tsx';
import { useRecordsSet } from './use-records-set.ts';

/** Where the list is to go: the newest workout of a day, or one workout. */
export type Target = { readonly day: string } | { readonly workoutId: string };

export interface HistoryListProps {
  readonly summaries: readonly WorkoutSummary[];
  readonly done: boolean;
  readonly showMore: () => void;
  readonly book: ExerciseBook;
  readonly today: string;
  readonly unit: 'kg' | 'lb';
  /** What months came to, told over them; left out where the list is not all there is. */
  readonly totals: ReadonlyMap<string, DayTotals> | null;
  readonly target: Target | null;
  /** The list goes there, to focus its link, or it holds no such workout. */
  readonly onTarget: () => void;
  /** Somebody goes to a workout: the place to come back to. */
  readonly onOpen: (workoutId: string) => void;
}

/** Begun so many rows before the end. */
const AHEAD = 10;

type Row =
  | { readonly kind: 'month'; readonly month: Month }
  | { readonly kind: 'workout'; readonly summary: WorkoutSummary };

export function HistoryList({
  summaries,
  done,
  showMore,
  totals,
  target,
  onTarget,
  onOpen,
  ...card
}: HistoryListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [focused, setFocused] = useState(-1);
  const rows = useMemo(() => rowsOf(summaries), [summaries]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => estimatedHeight(rows[index]),
    getItemKey: (index) => keyOf(rows[index]),
    scrollMargin,
    scrollPaddingStart: 12,
    overscan: 6,
    gap: 12,
    // What is focused stays drawn, so that the keyboard never loses its place.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(focused >= 0 && focused < rows.length ? [focused] : [])])].sort(
        (a, b) => a - b,
      ),
  });
  const items = virtualizer.getVirtualItems();

  // What stands above the list grows and shrinks: a note being read, the calendar turning.
  useLayoutEffect(() => {
    const measure = () => {
      const top = list.current?.getBoundingClientRect().top;
      if (top !== undefined) setScrollMargin(Math.round(top + globalThis.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (!done && last >= rows.length - AHEAD) showMore();
  }, [done, last, rows.length, showMore]);

  useEffect(() => {
    if (!target) return undefined;
    const at = rows.findIndex((row) => row.kind === 'workout' && isMeant(row.summary, target));
    onTarget();
    const row = rows[at];
    if (row?.kind !== 'workout') return undefined;
    setFocused(at);
    const { workoutId } = row.summary;
    virtualizer.scrollToIndex(at, { align: 'start' });
    focusWhenDrawn(list.current, workoutId);
    return undefined;
    // oxlint-disable-next-line react/exhaustive-deps -- goes where it is told once
  }, [target, rows]);

  const visible = useMemo(
    () => items.flatMap(({ index }) => (rows[index]?.kind === 'workout' ? [rows[index].summary] : [])),
    [items, rows],
  );
  const records = useRecordsSet(visible);
  return (
    <div ref={list} className={styles['list']} style={{ blockSize: virtualizer.getTotalSize() }}>
      {items.map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles['row']}
              style={{ transform: `translateY(${start - scrollMargin}px)` }}
              onFocus={() => setFocused(index)}
            >
              {row.kind === 'month' ? (
                <MonthHead month={row.month} totals={totals} />
              ) : (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- notes the place before the link inside leaves it
                <div data-workout={row.summary.workoutId} onClickCapture={() => onOpen(row.summary.workoutId)}>
                  <SummaryCard {...card} summary={row.summary} records={records.get(row.summary.workoutId) ?? 0} />
                </div>
              )}
            </div>
          )
        );
      })}
    </div>
  );
}

function MonthHead({ month, totals }: { readonly month: Month; readonly totals: HistoryListProps['totals'] }) {
  const texts = useTexts(historyTexts);
  const sums = useMemo(() => {
    if (!totals) return null;
    let [workouts, sets] = [0, 0];
    for (const day of totals.values())
      if (monthOf(day.day) === month) {
        workouts += day.workouts;
        sets += day.sets;
      }
    return { workouts, sets };
  }, [totals, month]);
  return (
    <div className={styles['month']}>
      <h3>{texts.month(month)}</h3>
      {sums && sums.workouts > 0 && <span>{texts.monthTotals(sums.workouts, sums.sets)}</span>}
    </div>
  );
}

function rowsOf(summaries: readonly WorkoutSummary[]): readonly Row[] {
  const rows: Row[] = [];
  let month: Month | null = null;
  for (const summary of summaries) {
    const own = monthOf(summary.day);
    if (own !== month) rows.push({ kind: 'month', month: own });
    month = own;
    rows.push({ kind: 'workout', summary });
  }
  return rows;
}

function keyOf(row: Row | undefined): string {
  if (!row) return '';
  return row.kind === 'month' ? row.month : row.summary.workoutId;
}

/** Pixels at the usual size of text; what is drawn is measured. */
function estimatedHeight(row: Row | undefined): number {
  if (row?.kind !== 'workout') return 40;
  const lines = Math.min(CARD_LINES, row.summary.exercises.length);
  return 30 + 28 + 8 + 20 + (lines === 0 ? 0 : 6 + 27 * lines);
}

function isMeant(summary: WorkoutSummary, target: Target): boolean {
  return 'day' in target ? summary.day === target.day : summary.workoutId === target.workoutId;
}

/** Scrolling and drawing take a few frames. */
function focusWhenDrawn(list: HTMLElement | null, workoutId: string, frames = 20): void {
  requestAnimationFrame(() => {
    const link = list?.querySelector<HTMLElement>(`[data-workout="${CSS.escape(workoutId)}"] a`);
    if (link) link.focus({ preventScroll: true });
    else if (frames > 0) focusWhenDrawn(list, workoutId, frames - 1);
  });
}
