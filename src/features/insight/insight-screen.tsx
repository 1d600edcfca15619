// What the log says of this week, the last twelve, the year or all of it: each finding a sentence first, then its picture, then its table.
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import {
  firstPeriod,
  type Period,
  type PeriodInsight,
  periodInsight,
  type PeriodLength,
  periodOf,
} from '../../domain/log/insight/period-insight.ts';
import type { DayTotals, ExerciseRollup } from '../../domain/log/roll-up.ts';
import { type MuscleTarget, weeklyTargets } from '../../domain/planning/weekly-targets.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { musclesLinkTexts } from '../../i18n/muscles-link.ts';
import { readinessTexts } from '../../i18n/readiness-over-time.ts';
import type { Storage } from '../../storage/storage.ts';
import { BodyMap } from '../../ui/body-map.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { InsightExample } from '../empty-examples.tsx';
import { type InsightFormats, useInsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';
import { TrendCard } from '../trend-card.tsx';
import { useExercises } from '../use-exercises.ts';
import { useLogQuery } from '../use-log-query.ts';
import { BalanceFindings } from './balance-findings.tsx';
import { InsightAmounts } from './insight-amounts.tsx';
import { LatelyRecords } from './lately-records.tsx';

interface Read {
  /** Of the whole log up to today, oldest first. */
  readonly days: readonly DayTotals[];
  readonly period: Period;
  /** Of what is told exercise by exercise. */
  readonly rollups: readonly ExerciseRollup[];
}

export function InsightScreen() {
  const formats = useInsightFormats();
  const { texts } = formats;
  const { log } = useMessages();
  const empty = useTexts(emptyStateTexts);
  const today = localDay(useApp().now());
  const [chosen, setChosen] = useState<PeriodLength | null>(null);
  const read = useLogQuery(
    useCallback(
      async ({ insight }: Storage): Promise<Read> => {
        const days = (await insight.days()).filter(({ day }) => day <= today);
        const period = periodOf(chosen ?? firstPeriod(days, today), days, today);
        return { days, period, rollups: await insight.between(period.close.readFrom, period.close.asOf) };
      },
      [chosen, today],
    ),
  );
  const eyebrow = <Link href="/log">{log.title}</Link>;
  if (read.kind === 'loading') return <Screen eyebrow={eyebrow} headline={texts.title} />;
  if (read.kind === 'failed')
    return (
      <Screen eyebrow={eyebrow} headline={texts.title}>
        <Notice tone="warning" title={texts.failed} action={<Button onClick={read.retry}>{texts.tryAgain}</Button>} />
      </Screen>
    );
  const { days, period } = read.value;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last)
    return (
      <Screen
        eyebrow={eyebrow}
        headline={texts.headline.empty}
        foot={
          <ButtonLink href="/" kind="main" wide>
            {texts.start}
          </ButtonLink>
        }
      >
        <EmptyState text={texts.emptyHelp} example={{ label: empty.example, picture: <InsightExample /> }} />
      </Screen>
    );
  const choice = (
    <Choice
      label={texts.period}
      hideLabel
      value={chosen ?? period.length}
      options={PERIODS.map((value) => ({ value, label: texts.insightPeriods[value] }))}
      onChange={setChosen}
    />
  );
  if (last.day < period.barsFrom)
    return (
      <Screen eyebrow={eyebrow} headline={texts.headline.nothing(period.length, formats.month(first.day))}>
        {choice}
        <p>{texts.lastWorkout(formats.day(last.day))}</p>
      </Screen>
    );
  return (
    <Told read={read.value} formats={formats} eyebrow={eyebrow}>
      {choice}
    </Told>
  );
}

const PERIODS: readonly PeriodLength[] = ['week', 'quarter', 'year', 'all'];

interface ToldProps {
  readonly read: Read;
  readonly formats: InsightFormats;
  readonly eyebrow: ReactNode;
  /** The choice of the period. */
  readonly children: ReactNode;
}

function Told({ read: { days, period, rollups }, formats, eyebrow, children }: ToldProps) {
  const { texts } = formats;
  const readiness = useTexts(readinessTexts);
  const muscles = useTexts(musclesLinkTexts);
  const book = useExercises();
  const profile = useStore(useApp().planKeeper.store, (state) => state.profile);
  const targets = useMemo(() => (profile ? weeklyTargets(profile) : null), [profile]);
  const { length, fromDay, toDay, close } = period;
  const insight = useMemo(() => periodInsight(rollups, book, targets, close), [rollups, book, targets, close]);
  const own = useMemo(() => days.filter(({ day }) => day >= fromDay), [days, fromDay]);
  /** Where what is close ends before today: the month it ends in. */
  const lastDay = own.at(-1)?.day;
  const upTo = close.asOf !== toDay && lastDay !== undefined ? formats.month(lastDay) : null;
  return (
    <Screen eyebrow={eyebrow} headline={headlineOf(insight, own, period, upTo !== null, targets, formats)}>
      {children}
      <InsightAmounts days={days} period={period} formats={formats} />
      {length === 'all' && <p className={parts['help']}>{texts.closeYear(upTo)}</p>}
      {own.length > 0 && (
        <Section title={texts.muscles}>
          <Muscles insight={insight} period={period} upTo={upTo} formats={formats} hasTargets={targets !== null} />
        </Section>
      )}
      <Section title={texts.balance[close.length]}>
        <BalanceFindings balances={insight.balances} sides={insight.sides} book={book} formats={formats} />
      </Section>
      {own.length > 0 && (
        <Section title={texts.recordsOf[length]}>
          <LatelyRecords exerciseIds={insight.exerciseIds} fromDay={close.fromDay} book={book} formats={formats} />
        </Section>
      )}
      {insight.trends.length > 0 && (
        <Section title={texts.effortOverTime}>
          <TrendCard trends={insight.trends} formats={formats} />
        </Section>
      )}
      <ButtonLink href="/muscles" wide>
        {muscles.open}
      </ButtonLink>
      <ButtonLink href="/readiness" wide>
        {readiness.open}
      </ButtonLink>
    </Screen>
  );
}

/** `own`: the days of the period. */
function headlineOf(
  { onTarget, belowTarget }: PeriodInsight,
  own: readonly DayTotals[],
  { length, toDay }: Period,
  hasEnded: boolean,
  targets: readonly MuscleTarget[] | null,
  { texts, number, month, since }: InsightFormats,
): string {
  const [first, last] = [own[0], own.at(-1)];
  if (length === 'week') return texts.headline.week(own.reduce((sum, { sets }) => sum + sets, 0));
  if (!first || !last) return texts.title;
  const workouts = own.reduce((sum, day) => sum + day.workouts, 0);
  if (length === 'all')
    return hasEnded
      ? texts.headline.ended(workouts, month(first.day), month(last.day))
      : texts.headline.all(workouts, since(first.day, toDay));
  if (targets !== null) return texts.headline.targets(onTarget, belowTarget, length);
  const weeks = Math.max(1, (Date.parse(toDay) - Date.parse(first.day)) / (7 * 86_400_000));
  return texts.headline.plain(number(workouts / weeks, 1), length);
}

interface MusclesProps {
  readonly insight: PeriodInsight;
  readonly period: Period;
  readonly upTo: string | null;
  readonly formats: InsightFormats;
  readonly hasTargets: boolean;
}

function Muscles({ insight, period, upTo, formats, hasTargets }: MusclesProps) {
  const { standings, furthest, uncounted } = insight;
  const { texts, words, number } = formats;
  const { vocabulary } = useMessages();
  const finding = furthest
    ? texts.musclesFinding(vocabulary.muscles[furthest.muscle], number(furthest.sets, 1), number(furthest.target))
    : texts.musclesAllOn;
  return (
    <Card>
      {hasTargets && <p className={parts['said']}>{finding}</p>}
      <BodyMap
        title={upTo === null ? texts.muscleMap[period.close.length] : texts.muscleMapUpTo(upTo)}
        standings={standings}
        initial={furthest?.muscle}
        muscles={vocabulary.muscles}
        states={texts.muscleStates}
        sets={(sets, target) => texts.setsOf(number(sets, 1), target === null ? null : number(target))}
        columns={texts.columns}
        words={words}
        note={[
          hasTargets ? texts.mapNote : texts.mapNoTarget,
          ...(uncounted >= 1 ? [texts.uncounted(texts.setsText(number(uncounted, 1)))] : []),
        ].join(' ')}
      />
    </Card>
  );
}
