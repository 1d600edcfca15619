// A month at a glance: which days were trained, and how much; a day leads to its workouts. The same as a table for those who listen.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  addDays,
  addMonths,
  dayOfNumber,
  inMonth,
  type Month,
  monthOf,
  monthWeeks,
  openingDay,
  type Weekday,
} from '../../domain/log/calendar-days.ts';
import type { DayTotals } from '../../domain/log/roll-up.ts';
import { historyTexts } from '../../i18n/history.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './training-calendar.module.css';

export interface TrainingCalendarProps {
  readonly totals: ReadonlyMap<string, DayTotals>;
  /** YYYY-MM-DD, local. */
  readonly today: string;
  readonly weekStartsOn: Weekday;
  readonly onDay: (day: string) => void;
}

/** From so many sets on a mark is the second or third size (design default: a usual workout has fifteen to twenty). */
const MARK_SETS = [10, 20] as const;

export function TrainingCalendar({ totals, today, weekStartsOn, onDay }: TrainingCalendarProps) {
  const texts = useTexts(historyTexts);
  const { vocabulary } = useMessages();
  const opensOn = useMemo(() => openingDay(totals.keys(), today), [totals, today]);
  // Until somebody goes elsewhere it follows what is read of the log.
  const [gone, setFocused] = useState<string | null>(null);
  const focused = gone ?? opensOn;
  const moving = useRef(false);
  const grid = useRef<HTMLTableElement>(null);
  const heading = useId();
  const month = monthOf(focused);
  const weeks = useMemo(() => monthWeeks(month, weekStartsOn), [month, weekStartsOn]);
  const years = useMemo(() => yearsOf(totals, today, month), [totals, today, month]);

  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused]);

  const turn = (to: Month) => setFocused(inMonth(focused, to));
  function move(event: KeyboardEvent): void {
    const to = dayAfterKey(event, focused, weeks);
    if (to === null) return;
    event.preventDefault();
    moving.current = true;
    setFocused(to);
  }

  const trained = weeks.flat().flatMap((day) => (day !== null && totals.get(day)) || []);
  return (
    <div className={styles['calendar']}>
      <div className={styles['head']}>
        <IconButton
          label={texts.previousMonth}
          icon={<ChevronLeft aria-hidden />}
          onClick={() => turn(addMonths(month, -1))}
        />
        <h3 id={heading} aria-live="polite" className={styles['month']}>
          <span aria-hidden>{texts.monthShort(month)}</span>
          <span className="visually-hidden">{texts.month(month)}</span>
        </h3>
        <select
          aria-label={texts.year}
          className={styles['year']}
          value={month.slice(0, 4)}
          onChange={({ target }) => turn(`${target.value}${month.slice(4)}`)}
        >
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
        <IconButton
          label={texts.nextMonth}
          icon={<ChevronRight aria-hidden />}
          onClick={() => turn(addMonths(month, 1))}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a date grid, as the ARIA Authoring Practices draw it */}
      <table ref={grid} role="grid" aria-labelledby={heading} className={styles['grid']} onKeyDown={move}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_none, column) => {
              // 1970-01-04 was a Sunday.
              const day = dayOfNumber(3 + weekStartsOn + column);
              return (
                <th key={day} scope="col" abbr={vocabulary.weekday(day)}>
                  {vocabulary.weekdayShort(day)}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- weeks of a month have no other name
            <tr key={`${month}-${row}`}>
              {week.map((day, column) =>
                day === null ? (
                  // oxlint-disable-next-line react/no-array-index-key, jsx-a11y/control-has-associated-label -- nor has a cell without a day
                  <td key={`blank-${column}`} />
                ) : (
                  <td key={day}>
                    <Day
                      day={day}
                      today={today}
                      totals={totals.get(day)}
                      isFocused={day === focused}
                      onFocus={() => setFocused(day)}
                      onChoose={() => onDay(day)}
                    />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {month !== monthOf(today) && (
        <Button kind="plain" onClick={() => setFocused(today)}>
          {texts.thisMonth}
        </Button>
      )}
      <details className={styles['list']}>
        <summary>{texts.asList}</summary>
        {trained.length === 0 ? <p>{texts.nothingInMonth}</p> : <DayTable days={trained} today={today} onDay={onDay} />}
      </details>
    </div>
  );
}

interface DayProps {
  readonly day: string;
  readonly today: string;
  readonly totals: DayTotals | undefined;
  readonly isFocused: boolean;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

function Day({ day, today, totals, isFocused, onFocus, onChoose }: DayProps) {
  const texts = useTexts(historyTexts);
  const named = totals ? texts.dayTrained(texts.day(day, today), totals.sets) : texts.day(day, today);
  const size = totals ? MARK_SETS.filter((sets) => totals.sets >= sets).length + 1 : 0;
  return (
    <button
      type="button"
      data-day={day}
      className={styles['day']}
      tabIndex={isFocused ? 0 : -1}
      aria-label={day === today ? texts.dayToday(named) : named}
      aria-current={day === today ? 'date' : undefined}
      aria-disabled={totals ? undefined : true}
      onFocus={onFocus}
      onClick={() => totals && onChoose()}
    >
      <span className="figures">{Number(day.slice(8))}</span>
      <span aria-hidden className={`${styles['mark']} ${styles[`mark${size}`]}`} />
    </button>
  );
}

interface DayTableProps {
  readonly days: readonly DayTotals[];
  readonly today: string;
  readonly onDay: (day: string) => void;
}

function DayTable({ days, today, onDay }: DayTableProps) {
  const { columns, day: dayText } = useTexts(historyTexts);
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{columns.day}</th>
          <th scope="col">{columns.sets}</th>
          <th scope="col">{columns.minutes}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, sets, minutes }) => (
          <tr key={day}>
            <th scope="row">
              <button type="button" className={styles['link']} onClick={() => onDay(day)}>
                {dayText(day, today)}
              </button>
            </th>
            <td className="figures">{sets}</td>
            <td className="figures">{minutes}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The keys of a date grid (ARIA Authoring Practices); null for any other. */
function dayAfterKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  day: string,
  weeks: readonly (readonly (string | null)[])[],
): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  const week = weeks.find((each) => each.includes(day))?.filter((each) => each !== null);
  const forth = document.dir === 'rtl' ? -1 : 1;
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -forth);
    case 'ArrowRight':
      return addDays(day, forth);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return week?.[0] ?? null;
    case 'End':
      return week?.at(-1) ?? null;
    case 'PageUp':
      return inMonth(day, addMonths(monthOf(day), shiftKey ? -12 : -1));
    case 'PageDown':
      return inMonth(day, addMonths(monthOf(day), shiftKey ? 12 : 1));
    default:
      return null;
  }
}

/** From the first year with a workout to this one, and the one shown. */
function yearsOf(totals: ReadonlyMap<string, DayTotals>, today: string, month: Month): readonly string[] {
  const known = [...totals.keys(), today, month].map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return Array.from({ length: last - first + 1 }, (_none, index) => String(last - index));
}
