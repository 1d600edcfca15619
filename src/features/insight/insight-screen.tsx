// What the log says of this week, the last twelve or the year: each finding a sentence first, then its picture, then its table.
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { localDay } from '../../coach/local-day.ts';
import {
  LEAST_WEEKS,
  type PeriodInsight,
  periodInsight,
  type PeriodLength,
  periodStart,
} from '../../domain/log/insight/period-insight.ts';
import type { DayTotals, ExerciseRollup } from '../../domain/log/roll-up.ts';
import { type MuscleTarget, weeklyTargets } from '../../domain/planning/weekly-targets.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import type { Storage } from '../../storage/storage.ts';
import { BodyMap } from '../../ui/body-map.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Fact, Facts, Screen, Section } from '../../ui/screen.tsx';
import { AmountBars } from '../amount-bars.tsx';
import { useApp } from '../app-services.tsx';
import { type InsightFormats, useInsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';
import { TrendCard } from '../trend-card.tsx';
import { useExercises } from '../use-exercises.ts';
import { useLogQuery } from '../use-log-query.ts';
import { BalanceFindings } from './balance-findings.tsx';
import { LatelyRecords } from './lately-records.tsx';

interface Read {
  readonly rollups: readonly ExerciseRollup[];
  readonly days: readonly DayTotals[];
}

export function InsightScreen() {
  const formats = useInsightFormats();
  const { texts } = formats;
  const { log } = useMessages();
  const today = localDay(useApp().now());
  const [period, setPeriod] = useState<PeriodLength>('quarter');
  const from = periodStart(period, today, LEAST_WEEKS);
  const read = useLogQuery(
    useCallback(
      async ({ insight }: Storage): Promise<Read> => {
        const [rollups, days] = await Promise.all([insight.between(from, today), insight.days(from)]);
        return { rollups, days };
      },
      [from, today],
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
  return <Told read={read.value} period={period} setPeriod={setPeriod} formats={formats} today={today} />;
}

interface ToldProps {
  readonly read: Read;
  readonly period: PeriodLength;
  readonly setPeriod: (period: PeriodLength) => void;
  readonly formats: InsightFormats;
  readonly today: string;
}

const PERIODS: readonly PeriodLength[] = ['week', 'quarter', 'year'];

function Told({ read, period, setPeriod, formats, today }: ToldProps) {
  const { texts } = formats;
  const { log } = useMessages();
  const book = useExercises();
  const profile = useStore(useApp().planKeeper.store, (state) => state.profile);
  const targets = useMemo(() => (profile ? weeklyTargets(profile) : null), [profile]);
  const insight = useMemo(
    () => periodInsight(read.rollups, book, targets, period, today),
    [read.rollups, book, targets, period, today],
  );
  const choice = (
    <Choice
      label={texts.period}
      hideLabel
      value={period}
      options={PERIODS.map((value) => ({ value, label: texts.insightPeriods[value] }))}
      onChange={setPeriod}
    />
  );
  const eyebrow = <Link href="/log">{log.title}</Link>;
  if (read.rollups.length === 0 && period === 'year')
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
        <p>{texts.emptyHelp}</p>
        {choice}
      </Screen>
    );
  return (
    <Screen eyebrow={eyebrow} headline={headlineOf(insight, read, period, today, targets, formats)}>
      {choice}
      <Amounts read={read} period={period} formats={formats} today={today} />
      <Section title={texts.muscles}>
        <Muscles insight={insight} period={period} formats={formats} hasTargets={targets !== null} />
      </Section>
      <Section title={texts.balance}>
        <BalanceFindings balances={insight.balances} sides={insight.sides} book={book} formats={formats} />
      </Section>
      <Section title={texts.recordsLately}>
        <LatelyRecords
          exerciseIds={insight.exerciseIds}
          fromDay={periodStart(period, today)}
          book={book}
          formats={formats}
        />
      </Section>
      {insight.trends.length > 0 && (
        <Section title={texts.effortOverTime}>
          <TrendCard trends={insight.trends} formats={formats} />
        </Section>
      )}
    </Screen>
  );
}

function headlineOf(
  { onTarget, belowTarget }: PeriodInsight,
  { days }: Read,
  period: PeriodLength,
  today: string,
  targets: readonly MuscleTarget[] | null,
  { texts, number }: InsightFormats,
): string {
  const start = periodStart(period, today);
  const own = days.filter(({ day }) => day >= start);
  if (period === 'week') return texts.headline.week(own.reduce((sum, { sets }) => sum + sets, 0));
  if (own.length === 0) return texts.headline.empty;
  if (targets !== null) return texts.headline.targets(onTarget, belowTarget);
  const [first] = own;
  const weeks = Math.max(1, (Date.parse(today) - Date.parse(first?.day ?? today)) / (7 * 86_400_000));
  return texts.headline.plain(number(own.reduce((sum, { workouts }) => sum + workouts, 0) / weeks, 1));
}

interface AmountsProps {
  readonly read: Read;
  readonly period: PeriodLength;
  readonly formats: InsightFormats;
  readonly today: string;
}

const MEASURES = ['sets', 'minutes', 'volume'] as const;

function Amounts({ read: { days }, period, formats, today }: AmountsProps) {
  const { texts, number, inUnit, volume } = formats;
  const [measure, setMeasure] = useState<(typeof MEASURES)[number]>('sets');
  const start = periodStart(period, today);
  const own = days.filter(({ day }) => day >= start);
  const sum = (of: (day: DayTotals) => number) => own.reduce((total, day) => total + of(day), 0);
  const bars = {
    sets: {
      of: ({ sets }: DayTotals) => sets,
      titles: texts.setsOver,
      label: texts.columns.sets,
      value: (sets: number) => texts.setsText(number(sets)),
    },
    minutes: {
      of: ({ minutes }: DayTotals) => minutes,
      titles: texts.minutesOver,
      label: texts.totals.minutes,
      value: (minutes: number) => texts.minutesText(number(minutes)),
    },
    volume: {
      of: ({ volumeKg }: DayTotals) => inUnit(volumeKg),
      titles: texts.volumeOver,
      label: texts.totals.volume,
      value: volume,
    },
  }[measure];
  return (
    <>
      <Facts>
        <Fact figure={number(sum(({ workouts }) => workouts))} label={texts.totals.workouts} />
        <Fact figure={number(sum(({ sets }) => sets))} label={texts.totals.sets} />
        <Fact figure={number(sum(({ minutes }) => minutes))} label={texts.totals.minutes} />
        <Fact
          figure={formats.brief(inUnit(sum(({ volumeKg }) => volumeKg)))}
          label={`${texts.totals.volume}, ${formats.unit}`}
        />
      </Facts>
      <Card>
        <Choice
          label={texts.measure}
          hideLabel
          value={measure}
          options={MEASURES.map((value) => ({ value, label: texts.measures[value] }))}
          onChange={setMeasure}
        />
        <AmountBars
          rows={days}
          fromDay={periodStart(period, today, LEAST_WEEKS)}
          today={today}
          of={bars.of}
          titles={bars.titles}
          valueLabel={bars.label}
          value={bars.value}
          formats={formats}
          {...(measure === 'volume' ? { note: texts.volumeNote } : {})}
        />
      </Card>
    </>
  );
}

interface MusclesProps {
  readonly insight: PeriodInsight;
  readonly period: PeriodLength;
  readonly formats: InsightFormats;
  readonly hasTargets: boolean;
}

function Muscles({ insight: { standings, furthest, uncounted }, period, formats, hasTargets }: MusclesProps) {
  const { texts, words, number } = formats;
  const { vocabulary } = useMessages();
  const finding = furthest
    ? texts.musclesFinding(vocabulary.muscles[furthest.muscle], number(furthest.sets, 1), number(furthest.target))
    : texts.musclesAllOn;
  return (
    <Card>
      {hasTargets && <p className={parts['said']}>{finding}</p>}
      <BodyMap
        title={texts.muscleMap[period]}
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
