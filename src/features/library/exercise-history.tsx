// The past of one exercise, from one question to the log: what changed as a finding, strength with its uncertainty, what was best, how much,
// what the camera and the strap saw, and the last workouts.
import { useCallback, useMemo, useState } from 'react';
import { exerciseDetails, type ExerciseDetails, exerciseStrength } from '../../domain/log/insight/exercise-insight.ts';
import { addDays, type ExerciseTotals } from '../../domain/log/insight/weeks.ts';
import type { ExerciseRollup } from '../../domain/log/roll-up.ts';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import type { ExercisePeriod } from '../../i18n/insight.ts';
import type { Storage } from '../../storage/storage.ts';
import { localDay } from '../../coach/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Fact, Facts, Section } from '../../ui/screen.tsx';
import { clockText } from '../../ui/load-text.ts';
import { AmountBars } from '../amount-bars.tsx';
import { useApp } from '../app-services.tsx';
import { type InsightFormats, useInsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';
import { TrendCard } from '../trend-card.tsx';
import { useExercises } from '../use-exercises.ts';
import { useLater } from '../use-later.ts';
import { useLogQuery } from '../use-log-query.ts';
import { usePreference } from '../use-preference.ts';
import { exerciseFinding } from './exercise-finding.ts';
import { ExerciseBests } from './exercise-bests.tsx';
import { ExerciseStrength } from './exercise-strength.tsx';
import { ExerciseWorkouts } from './exercise-workouts.tsx';

const DAYS: Readonly<Record<ExercisePeriod, number | null>> = { quarter: 91, year: 365, all: null };

export function ExerciseHistory({ exerciseId }: { readonly exerciseId: string }) {
  const exercise = useExercises().byId(exerciseId);
  const unit = usePreference(exerciseId)?.unit;
  const formats = useInsightFormats({ unit, loadKind: exercise?.loadKind });
  const read = useLogQuery(useCallback((storage: Storage) => storage.insight.ofExercise(exerciseId), [exerciseId]));
  const { texts } = formats;
  if (read.kind === 'loading') return <output className="visually-hidden">{texts.loading}</output>;
  if (read.kind === 'failed')
    return (
      <Notice tone="warning" title={texts.failed} action={<Button onClick={read.retry}>{texts.tryAgain}</Button>} />
    );
  return <Past key={exerciseId} rollups={read.value} exercise={exercise} formats={formats} />;
}

interface PastProps {
  readonly rollups: readonly ExerciseRollup[];
  readonly exercise: Exercise | undefined;
  readonly formats: InsightFormats;
}

function Past({ rollups, exercise, formats }: PastProps) {
  const { texts } = formats;
  const today = localDay(useApp().now());
  const [chosen, setPeriod] = useState<ExercisePeriod | null>(null);
  const period = chosen ?? firstPeriod(rollups, today);
  const isLater = useLater();
  const days = DAYS[period];
  const { fromDay, insight } = useMemo(() => {
    const from = days === null ? undefined : addDays(today, -days);
    return { fromDay: from, insight: exerciseStrength(rollups, exercise, from) };
  }, [rollups, exercise, days, today]);
  if (rollups.length === 0)
    return (
      <Section title={texts.eyebrow}>
        <p className={parts['finding']}>{texts.never}</p>
        <p className={parts['help']}>{texts.neverHelp}</p>
      </Section>
    );
  const last = rollups.at(-1)?.day ?? today;
  const { finding, help } =
    insight.rollups.length > 0
      ? exerciseFinding(insight, formats, today)
      : { finding: texts.notIn[period], help: texts.lastDone(rollups.length, formats.month(last)) };
  // What changed "since" is not said of today where nothing was done lately.
  const isLongAgo = insight.rollups.length > 0 && last < addDays(today, -91);
  const helps = [...(help === null ? [] : [help]), ...(isLongAgo ? [texts.lastDoneOn(formats.day(last))] : [])];
  return (
    <Section title={texts.eyebrow}>
      <div className={parts['stack']}>
        <p className={parts['finding']}>{finding}</p>
        {helps.length > 0 && <p className={parts['help']}>{helps.join(' ')}</p>}
      </div>
      <Choice
        label={texts.period}
        hideLabel
        value={period}
        options={PERIODS.map((value) => ({ value, label: texts.exercisePeriods[value] }))}
        onChange={setPeriod}
      />
      <ExerciseStrength insight={insight} fromDay={fromDay} formats={formats} />
      {isLater && <Details rollups={rollups} exercise={exercise} formats={formats} fromDay={fromDay} today={today} />}
    </Section>
  );
}

const PERIODS: readonly ExercisePeriod[] = ['quarter', 'year', 'all'];

/** The year, unless hardly anything of its past is in it. Three months are too little for most exercises to tell a change by. */
function firstPeriod(rollups: readonly ExerciseRollup[], today: string): ExercisePeriod {
  const from = addDays(today, -365);
  const inYear = rollups.filter(({ day }) => day >= from).length;
  return inYear >= FEWEST || inYear === rollups.length ? 'year' : 'all';
}

/** Workouts that a change is told by at least: as in the domain's strengthChange. */
const FEWEST = 4;

interface DetailsProps extends PastProps {
  readonly fromDay: string | undefined;
  readonly today: string;
}

/** Below what is seen first, and worked out after it. */
function Details({ rollups, exercise, formats, fromDay, today }: DetailsProps) {
  const details = useMemo(() => exerciseDetails(rollups, exercise, fromDay), [rollups, exercise, fromDay]);
  return (
    <>
      <ExerciseBests insight={details} formats={formats} />
      <Amounts
        rollups={fromDay === undefined ? rollups : rollups.filter(({ day }) => day >= fromDay)}
        totals={details.totals}
        formats={formats}
        today={today}
        fromDay={fromDay}
      />
      <Trends insight={details} formats={formats} />
      <ExerciseWorkouts rollups={rollups} formats={formats} />
    </>
  );
}

interface AmountsProps {
  readonly rollups: readonly ExerciseRollup[];
  readonly totals: ExerciseTotals;
  readonly formats: InsightFormats;
  readonly today: string;
  readonly fromDay: string | undefined;
}

function Amounts({ rollups, totals, formats, today, fromDay }: AmountsProps) {
  const { texts, volume, inUnit, number } = formats;
  const first = rollups[0]?.day;
  if (first === undefined) return null;
  const hasVolume = totals.volumeKg > 0;
  const from = fromDay === undefined || fromDay < first ? first : fromDay;
  return (
    <>
      <Facts>
        <Fact figure={number(totals.workouts)} label={texts.totals.workouts} />
        <Fact figure={number(totals.sets)} label={texts.totals.sets} />
        {totals.reps > 0 && <Fact figure={number(totals.reps)} label={texts.totals.reps} />}
        {totals.durationSec > 0 && <Fact figure={clockText(totals.durationSec)} label={texts.totals.time} />}
        {totals.distanceM > 0 && (
          <Fact figure={formats.best('farthest', totals.distanceM)} label={texts.totals.distance} />
        )}
      </Facts>
      <Card>
        <AmountBars
          rows={rollups}
          fromDay={from}
          today={today}
          of={hasVolume ? ({ volumeKg }) => inUnit(volumeKg) : ({ sets }) => sets}
          titles={hasVolume ? texts.volumeOver : texts.setsOver}
          valueLabel={hasVolume ? texts.measures.volume : texts.columns.sets}
          value={hasVolume ? volume : (sets) => texts.setsText(number(sets))}
          formats={formats}
          {...(hasVolume ? { note: texts.volumeNote } : {})}
        />
      </Card>
    </>
  );
}

const BODY_KINDS = ['heart', 'effort'];

function Trends({
  insight: { trends },
  formats,
}: {
  readonly insight: ExerciseDetails;
  readonly formats: InsightFormats;
}) {
  const { texts } = formats;
  const groups = [
    { title: texts.seen, own: trends.filter(({ kind }) => !BODY_KINDS.includes(kind)) },
    { title: texts.heart, own: trends.filter(({ kind }) => BODY_KINDS.includes(kind)) },
  ];
  return groups.map(({ title, own }) =>
    own.length === 0 ? null : (
      <Section key={title} title={title}>
        <TrendCard trends={own} formats={formats} />
      </Section>
    ),
  );
}
