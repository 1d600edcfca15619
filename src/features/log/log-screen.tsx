// The log: a box to write in, the weeks and days that were trained, and every workout, newest first, to be found again in a moment.
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link, useSearch } from 'wouter';
import { localDay } from '../../coach/local-day.ts';
import { latestDay } from '../../domain/log/calendar-days.ts';
import type { DayTotals } from '../../domain/log/roll-up.ts';
import { trainingStreak } from '../../domain/log/streak.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { historyTexts } from '../../i18n/history.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice, Toast } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { CopyReminder } from '../copy-reminder.tsx';
import { LogExample } from '../empty-examples.tsx';
import { NoteBox } from '../note-box.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import { useExercises } from '../use-exercises.ts';
import { type Asked, isNarrowed, NOTHING_ASKED, queryOf } from './asked.ts';
import { firstWeekday } from './first-weekday.ts';
import { HistoryList, type Target } from './history-list.tsx';
import { HistorySearch } from './history-search.tsx';
import { ImportLine } from './import-line.tsx';
import { keepPlace, placeToReturnTo } from './list-place.ts';
import styles from './log.module.css';
import { TrainingCalendar } from './training-calendar.tsx';
import { useDayTotals } from './use-day-totals.ts';
import { useFound } from './use-found.ts';
import { useMeantDays } from './use-meant-days.ts';
import { NO_TITLES, useSearchable } from './use-searchable.ts';
import { WriteDownPast } from './write-down-past.tsx';

/** As the query of the address. */
const TO_WRITE = 'note';
const MOST_NAMED = 12;
const NO_DAYS: ReadonlyMap<string, DayTotals> = new Map();

export function LogScreen() {
  const app = useApp();
  const { log, shell } = useMessages();
  const texts = useTexts(historyTexts);
  const empty = useTexts(emptyStateTexts);
  const language = useLanguage();
  const book = useExercises();
  const [place] = useState(placeToReturnTo);
  const [asked, setAsked] = useState<Asked>(place?.asked ?? NOTHING_ASKED);
  const [target, setTarget] = useState<Target | null>(place ? { workoutId: place.workoutId } : null);
  const [saved, setSaved] = useState<string | null>(null);
  const noteBox = useRef<HTMLDivElement>(null);
  // The shortcut on the icon: whoever came to write begins to write.
  const wantsToWrite = useSearch() === TO_WRITE;
  useEffect(() => {
    if (wantsToWrite) noteBox.current?.querySelector('textarea')?.focus();
  }, [wantsToWrite]);
  const today = localDay(app.now());
  const totals = useDayTotals();
  const { titles, used, prepare } = useSearchable(asked.text !== '');
  const usedOnes = useMemo(() => book.exercises.filter(({ id }) => used.has(id)), [book, used]);
  const search = useExerciseSearch(usedOnes);
  const named = useMemo(() => search(asked.text, MOST_NAMED).map(({ id }) => id), [search, asked.text]);
  const query = useMemo(() => queryOf(asked, { named, exercises: book.exercises, today }), [asked, named, book, today]);
  const { kind, summaries, done, showMore, reload } = useFound(
    query,
    query.words === '' ? NO_TITLES : titles,
    place?.shown,
  );
  const narrowed = isNarrowed(asked);
  const inProgress = summaries.find(({ endedAt }) => endedAt === undefined);

  function goToDay(day: string): void {
    const isShown = !narrowed && summaries.some((summary) => summary.day === day);
    if (!isShown) setAsked({ ...NOTHING_ASKED, anchor: day });
    setTarget({ day });
  }

  return (
    <Screen eyebrow={log.title} headline={log.headline}>
      <ImportLine />
      <div ref={noteBox}>
        <NoteBox
          main
          place={{ kind: 'free' }}
          label={log.write}
          placeholder={log.placeholder}
          onSaved={({ sets, constraints }) => {
            setSaved(formats[language].sentences([log.saved(sets), log.eased(constraints)]));
            if (constraints > 0 || sets > 0) void app.planKeeper.replan();
          }}
        />
      </div>
      <WriteDownPast />
      {inProgress && <ButtonLink href="/workout">{log.continueWorkout}</ButtonLink>}
      {(totals ? totals.size > 0 : summaries.length > 0) && <Days totals={totals} today={today} onDay={goToDay} />}
      <nav aria-label={texts.elsewhere} className={styles['elsewhere']}>
        <Link href="/insight">{texts.insight}</Link>
        <Link href="/exercises">{texts.exercises}</Link>
        <Link href="/data">{texts.data}</Link>
        <Link href="/paste">{texts.paste}</Link>
      </nav>
      <CopyReminder />
      <Section title={log.history}>
        {(summaries.length > 0 || narrowed) && (
          <HistorySearch asked={asked} onAsk={setAsked} book={book} named={named} onPrepare={prepare} />
        )}
        {kind === 'failed' && (
          <Notice tone="warning" title={log.loadFailed} action={<Button onClick={reload}>{log.tryAgain}</Button>} />
        )}
        {narrowed && (
          <output className={styles['found']}>
            {kind === 'loaded' ? texts.found(summaries.length, !done) : texts.reading}
          </output>
        )}
        {asked.anchor !== null && (
          <div className={styles['anchor']}>
            <p>{texts.listFrom(texts.day(asked.anchor, today))}</p>
            <Button kind="plain" onClick={() => setAsked({ ...asked, anchor: null })}>
              {texts.newest}
            </Button>
          </div>
        )}
        {kind === 'loaded' && summaries.length === 0 && (
          <EmptyState
            title={narrowed ? texts.nothingFound : log.empty}
            text={narrowed ? texts.nothingFoundHint : log.emptyHint}
            {...(narrowed
              ? {}
              : {
                  example: { label: empty.example, picture: <LogExample /> },
                  action: <ButtonLink href="/coach">{empty.log.action}</ButtonLink>,
                })}
          />
        )}
        <div aria-busy={kind === 'loading'}>
          <HistoryList
            summaries={summaries}
            done={done}
            showMore={showMore}
            book={book}
            today={today}
            unit={app.settings.unit}
            totals={narrowed ? null : totals}
            target={kind === 'loaded' ? target : null}
            onTarget={() => setTarget(null)}
            onOpen={(workoutId) => keepPlace({ workoutId, shown: summaries.length, asked })}
          />
        </div>
      </Section>
      {saved !== null && <Toast text={saved} closeLabel={shell.close} onClose={() => setSaved(null)} />}
    </Screen>
  );
}

interface DaysProps {
  /** Null while they are read: the month is drawn, so that nothing under it moves when they come. */
  readonly totals: ReturnType<typeof useDayTotals>;
  readonly today: string;
  readonly onDay: (day: string) => void;
}

/** Weeks in a row as the finding, the month under it. */
function Days({ totals, today, onDay }: DaysProps) {
  const texts = useTexts(historyTexts);
  const meant = useMeantDays();
  const [weekStartsOn] = useState(() => firstWeekday(navigator.languages));
  const streak = useMemo(
    () => trainingStreak(totals?.keys() ?? [], today, { meantPerWeek: meant ?? 1, weekStartsOn }),
    [totals, today, meant, weekStartsOn],
  );
  const last = useMemo(() => latestDay(totals?.keys() ?? [], today), [totals, today]);
  const row = texts.streak(streak);
  const finding = row === '' && last !== null ? texts.lastTrained(last, today) : row;
  const asMeant = texts.asMeant(streak, meant);
  return (
    <Section title={texts.daysTrained}>
      <Card>
        {(finding !== '' || totals === null) && (
          <div className={styles['weeks']}>
            <p className={styles['finding']}>{finding}</p>
            {asMeant !== '' && <p className={styles['small']}>{asMeant}</p>}
          </div>
        )}
        <TrainingCalendar totals={totals ?? NO_DAYS} today={today} weekStartsOn={weekStartsOn} onDay={onDay} />
      </Card>
    </Section>
  );
}
