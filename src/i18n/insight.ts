// Texts of what the log says: the history of an exercise and the insight screen. They come with those screens.
import { counted } from './counted.ts';
import type { BalanceKind } from '../domain/log/insight/balance.ts';
import type { BestKind } from '../domain/log/insight/exercise-insight.ts';
import type { MuscleState } from '../domain/log/insight/muscle-weeks.ts';
import type { PeriodLength, WeeksLength } from '../domain/log/insight/period-insight.ts';
import type { RecordKind } from '../domain/log/insight/records.ts';
import type { TrendKind } from '../domain/log/insight/trends.ts';
import type { Localized } from '../domain/language.ts';

export type ExercisePeriod = 'quarter' | 'year' | 'all';

export interface InsightTexts {
  readonly locale: string;
  readonly eyebrow: string;
  readonly loading: string;
  readonly failed: string;
  readonly tryAgain: string;
  readonly chart: {
    readonly asTable: string;
    readonly asPicture: string;
    readonly moreRows: (left: number) => string;
    readonly day: string;
    readonly week: string;
    readonly month: string;
    readonly year: string;
    readonly range: string;
    readonly target: string;
    readonly on: string;
    readonly off: string;
    readonly between: (low: string, high: string) => string;
    readonly soFar: (label: string) => string;
  };
  readonly period: string;
  readonly exercisePeriods: Readonly<Record<ExercisePeriod, string>>;
  readonly insightPeriods: Readonly<Record<PeriodLength, string>>;
  readonly weekOf: (day: string) => string;
  /** A load, and a change of one, that is of one hand. */
  readonly ofOneHand: (load: string) => string;
  readonly amountOfOneHand: (amount: string) => string;

  readonly never: string;
  readonly neverHelp: string;
  readonly up: (amount: string, since: string) => string;
  readonly down: (amount: string, since: string) => string;
  readonly same: (since: string) => string;
  readonly unclear: (since: string) => string;
  readonly tooLittle: string;
  readonly tooLittleHelp: (workouts: number) => string;
  readonly changeHelp: (low: string, high: string, workouts: number) => string;
  readonly doneTimes: (workouts: number, since: string) => string;
  /** Done, but not in the period; `last`: the month it was last done in. */
  readonly notIn: Readonly<Record<ExercisePeriod, string>>;
  readonly lastDone: (workouts: number, last: string) => string;
  /** Beside a finding that ends long before today. */
  readonly lastDoneOn: (day: string) => string;
  /** Why an exercise with a load on the body has no estimate. */
  readonly noMaximum: string;
  readonly strength: string;
  readonly best: Readonly<Record<BestKind, string>>;
  readonly bestValue: string;
  readonly strengthNote: string;
  readonly strengthFew: string;
  readonly records: string;
  readonly recordNames: Readonly<Record<RecordKind, string>>;
  readonly recordBefore: (value: string) => string;
  readonly recordsLately: string;
  readonly recordsOf: Readonly<Record<PeriodLength, string>>;
  readonly noRecordsLately: string;
  readonly maxima: string;
  readonly maximaHelp: string;
  readonly columns: {
    readonly reps: string;
    readonly load: string;
    readonly muscle: string;
    readonly sets: string;
    readonly standing: string;
  };
  readonly totals: {
    readonly workouts: string;
    readonly sets: string;
    readonly reps: string;
    readonly volume: string;
    readonly minutes: string;
    readonly time: string;
    readonly distance: string;
  };
  readonly volumeOver: Readonly<Record<'week' | 'month' | 'year', string>>;
  readonly setsOver: Readonly<Record<'week' | 'month' | 'year', string>>;
  readonly minutesOver: Readonly<Record<'week' | 'month' | 'year', string>>;
  readonly volumeNote: string;
  /** In place of bars that are all of no height. */
  readonly noAmount: string;
  readonly seen: string;
  readonly measure: string;
  readonly measures: Readonly<Record<'sets' | 'minutes' | 'volume', string>>;
  readonly trend: Readonly<Record<TrendKind, string>>;
  /** The finding: `Form is up 6 points`. `by` is written without a sign. */
  readonly trendChange: (kind: TrendKind, direction: 'up' | 'down', by: string) => string;
  readonly trendSame: (kind: TrendKind) => string;
  readonly trendTooLittle: (kind: TrendKind) => string;
  readonly trendHelp: (latest: number, earlier: number, low: string, high: string) => string;
  readonly trendValue: (kind: TrendKind, value: string) => string;
  /** Of a difference. */
  readonly trendBy: (kind: TrendKind, value: string) => string;
  readonly heart: string;
  readonly lastWorkouts: string;
  readonly showMore: string;
  readonly warmupsOnly: string;
  readonly sets: (count: number) => string;
  readonly setsText: (count: string) => string;
  readonly reps: (count: number) => string;
  readonly repsText: (count: string) => string;
  readonly minutesText: (count: string) => string;

  readonly title: string;
  readonly headline: {
    readonly empty: string;
    readonly week: (sets: number) => string;
    /** Nothing in the period and the weeks before it that its bars show; `first`: the month the log begins in. */
    readonly nothing: (length: PeriodLength, first: string) => string;
    readonly targets: (on: number, below: number, length: WeeksLength) => string;
    readonly plain: (workouts: string, length: WeeksLength) => string;
    readonly all: (workouts: number, since: string) => string;
    readonly ended: (workouts: number, from: string, to: string) => string;
  };
  readonly emptyHelp: string;
  readonly start: string;
  readonly lastWorkout: (day: string) => string;
  /** Of what period of all the log the rest is; `upTo`: the month of a log that ended. */
  readonly closeYear: (upTo: string | null) => string;
  readonly muscles: string;
  readonly muscleMap: Readonly<Record<WeeksLength, string>>;
  readonly muscleMapUpTo: (month: string) => string;
  readonly muscleStates: Readonly<Record<MuscleState, string>>;
  readonly setsOf: (sets: string, target: string | null) => string;
  readonly mapNote: string;
  readonly mapNoTarget: string;
  readonly musclesFinding: (least: string, sets: string, target: string) => string;
  readonly musclesAllOn: string;
  readonly uncounted: (sets: string) => string;
  readonly balance: Readonly<Record<WeeksLength, string>>;
  readonly balanceNames: Readonly<Record<BalanceKind, readonly [first: string, second: string]>>;
  readonly balanceVerdict: (kind: BalanceKind, verdict: 'not_enough' | 'even' | 'more_first' | 'more_second') => string;
  readonly balanceSets: (first: string, firstSets: number, second: string, secondSets: number) => string;
  readonly balanceHelp: string;
  readonly sides: (exercise: string, verdict: 'even' | 'more_left' | 'more_right', by: string) => string;
  readonly sidesHelp: (low: string, high: string, workouts: number) => string;
  readonly effortOverTime: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const TREND_EN: Readonly<Record<TrendKind, string>> = {
  form: 'Form',
  range: 'Range',
  tempo: 'Tempo',
  velocity: 'Speed',
  symmetry: 'Symmetry',
  heart: 'Heart rate',
  effort: 'Effort',
};

const CHANGE_EN: Readonly<Record<TrendKind, readonly [up: (by: string) => string, down: (by: string) => string]>> = {
  form: [(by) => `Form is up ${by}`, (by) => `Form is down ${by}`],
  range: [(by) => `You go ${by} further`, (by) => `You go ${by} less far`],
  tempo: [(by) => `A repetition takes ${by} longer`, (by) => `A repetition is ${by} quicker`],
  velocity: [(by) => `You move faster by ${by}`, (by) => `You move slower by ${by}`],
  symmetry: [(by) => `Your sides are more alike by ${by}`, (by) => `Your sides are less alike by ${by}`],
  heart: [(by) => `Your heart beats ${by} faster in these sets`, (by) => `Your heart beats ${by} slower in these sets`],
  effort: [(by) => `Sets feel harder by ${by}`, (by) => `Sets feel easier by ${by}`],
};

const BALANCE_EN: InsightTexts['balanceNames'] = {
  push_pull: ['Push', 'Pull'],
  squat_hinge: ['Squats', 'Hinges'],
  upper_lower: ['Upper body', 'Legs'],
};

const OVER_EN: Readonly<Record<WeeksLength, string>> = {
  week: 'this week',
  quarter: 'over 12 weeks',
  year: 'over the year',
};

const NOTHING_EN: Readonly<Record<PeriodLength, string>> = {
  week: 'Nothing this week',
  quarter: 'Nothing in these 12 weeks',
  year: 'Nothing in this year',
  all: 'Nothing',
};

const en: InsightTexts = {
  locale: 'en-GB',
  eyebrow: 'Insight',
  loading: 'Reading your log',
  failed: 'Your log could not be read just now. Nothing in it is lost.',
  tryAgain: 'Try again',
  chart: {
    asTable: 'Show as a table',
    asPicture: 'Show as a picture',
    moreRows: (left) => `Show the other ${left}`,
    day: 'Day',
    week: 'Week',
    month: 'Month',
    year: 'Year',
    range: '80 % range',
    target: 'Target',
    on: 'inside',
    off: 'outside',
    between: (low, high) => `${low}–${high}`,
    soFar: (label) => `${label}, so far`,
  },
  period: 'Period',
  exercisePeriods: { quarter: '3 months', year: 'Year', all: 'All' },
  insightPeriods: { week: 'This week', quarter: '12 weeks', year: 'Year', all: 'All' },
  weekOf: (day) => `Week of ${day}`,
  ofOneHand: (load) => `${load} per hand`,
  amountOfOneHand: (amount) => `${amount} per hand`,

  never: 'Not done yet',
  neverHelp: 'What you log of it shows here: strength, best sets, volume, and what the camera sees.',
  up: (amount, since) => `Up ${amount} since ${since}`,
  down: (amount, since) => `Down ${amount} since ${since}`,
  same: (since) => `Steady since ${since}`,
  unclear: (since) => `No clear change since ${since}`,
  tooLittle: 'Too little to say yet',
  tooLittleHelp: (workouts) =>
    `${plural(workouts, 'workout', 'workouts')} with a set of up to ten repetitions and a load. From four over two weeks on, a change can be told.`,
  changeHelp: (low, high, workouts) =>
    `With 80 % certainty between ${low} and ${high}, from ${plural(workouts, 'workout', 'workouts')}.`,
  doneTimes: (workouts, since) => (workouts === 1 ? `Done once, in ${since}` : `Done ${workouts} times since ${since}`),
  notIn: { quarter: 'Not done in these 3 months', year: 'Not done in this year', all: 'Not done yet' },
  lastDone: (workouts, last) =>
    workouts === 1
      ? `Done once, in ${last}. “All” shows it.`
      : `Done ${workouts} times, last in ${last}. “All” shows them.`,
  lastDoneOn: (day) => `Last done on ${day}.`,
  noMaximum:
    'No maximum is estimated: the load is only what is added, and how much of your body is lifted with it is not known.',
  strength: 'Strength',
  best: {
    maximum: 'Estimated one-repetition maximum',
    most_reps: 'Most repetitions in a set',
    longest: 'Longest set',
    farthest: 'Farthest',
  },
  bestValue: 'Best',
  strengthNote: 'Dots: the best set of each workout. Line and shade: your likely strength, with 80 % certainty.',
  strengthFew: 'Dots: the best set of each workout. Three are needed for a line.',
  records: 'Best so far',
  recordNames: {
    maximum: 'Estimated maximum',
    heaviest: 'Heaviest',
    most_reps: 'Most repetitions',
    longest: 'Longest',
    farthest: 'Farthest',
    volume: 'Most volume in a workout',
  },
  recordBefore: (value) => `before: ${value}`,
  recordsLately: 'Records lately',
  recordsOf: {
    week: 'Records this week',
    quarter: 'Records over 12 weeks',
    year: 'Records over the year',
    all: 'Records in that year',
  },
  noRecordsLately: 'None in this period. Most weeks have none.',
  maxima: 'Best by repetitions',
  maximaHelp: 'The most you lifted for at least so many repetitions.',
  columns: { reps: 'Repetitions', load: 'Load', muscle: 'Muscle', sets: 'Sets', standing: 'Standing' },
  totals: {
    workouts: 'workouts',
    sets: 'sets',
    reps: 'repetitions',
    volume: 'volume',
    minutes: 'minutes',
    time: 'in sets',
    distance: 'distance',
  },
  volumeOver: { week: 'Volume by week', month: 'Volume by month', year: 'Volume by year' },
  setsOver: { week: 'Sets by week', month: 'Sets by month', year: 'Sets by year' },
  minutesOver: { week: 'Minutes by week', month: 'Minutes by month', year: 'Minutes by year' },
  volumeNote: 'Load × repetitions, without warm-ups. Sets without a load add nothing.',
  noAmount: 'None in this time.',
  seen: 'What the camera saw',
  measure: 'Measure',
  measures: { sets: 'Sets', minutes: 'Minutes', volume: 'Volume' },
  trend: TREND_EN,
  trendChange: (kind, direction, by) => CHANGE_EN[kind][direction === 'up' ? 0 : 1](by),
  trendSame: (kind) => `${TREND_EN[kind]}: no change that stands out`,
  trendTooLittle: (kind) => `${TREND_EN[kind]}: too few workouts to say`,
  trendHelp: (latest, earlier, low, high) =>
    `Mean of the last ${counted(latest, 'workout')} against the ${earlier} before; with 80 % certainty ${low} to ${high}.`,
  trendValue: (kind, value) =>
    ({
      form: `${value} points`,
      range: `${value}°`,
      tempo: `${value} s`,
      velocity: `${value} body heights/s`,
      symmetry: `${value} %`,
      heart: `${value} bpm`,
      effort: `RPE ${value}`,
    })[kind],
  trendBy: (kind, value) => (kind === 'effort' ? `${value} RPE` : en.trendValue(kind, value)),
  heart: 'Heart and effort',
  lastWorkouts: 'Last workouts',
  showMore: 'Show earlier ones',
  warmupsOnly: 'warm-ups only',
  sets: (count) => plural(count, 'set', 'sets'),
  setsText: (count) => `${count} ${count === '1' ? 'set' : 'sets'}`,
  reps: (count) => plural(count, 'repetition', 'repetitions'),
  repsText: (count) => `${count} ${count === '1' ? 'repetition' : 'repetitions'}`,
  minutesText: (count) => `${count} min`,

  title: 'Insight',
  headline: {
    empty: 'Nothing to read yet',
    week: (sets) => (sets === 0 ? 'This week is still open' : `${plural(sets, 'set', 'sets')} this week`),
    nothing: (length, first) => `${NOTHING_EN[length]}. The log goes back to ${first}.`,
    targets: (on, below, length) =>
      below === 0
        ? `All ${on} muscles get their sets ${OVER_EN[length]}`
        : `${plural(on, 'muscle', 'muscles')} on target ${OVER_EN[length]}, ${below} below`,
    plain: (workouts, length) => `${workouts} ${workouts === '1' ? 'workout' : 'workouts'} a week ${OVER_EN[length]}`,
    all: (workouts, since) => `${plural(workouts, 'workout', 'workouts')} since ${since}`,
    ended: (workouts, from, to) =>
      from === to
        ? `${plural(workouts, 'workout', 'workouts')} in ${from}`
        : `${plural(workouts, 'workout', 'workouts')} from ${from} to ${to}`,
  },
  emptyHelp: 'After the first workout this page says what each muscle got, how it is balanced, and what changed.',
  start: 'To today',
  lastWorkout: (day) => `Its last workout was on ${day}. “All” shows the whole of it.`,
  closeYear: (upTo) =>
    upTo === null
      ? 'What follows, muscles, balance and records, is of the last year alone.'
      : `What follows, muscles, balance and records, is of the year up to ${upTo} alone, the last that was trained in.`,
  muscles: 'Muscles',
  muscleMap: {
    week: 'Sets this week, by muscle',
    quarter: 'Sets a week over 12 weeks, by muscle',
    year: 'Sets a week over the year, by muscle',
  },
  muscleMapUpTo: (month) => `Sets a week in the year up to ${month}, by muscle`,
  muscleStates: { on: 'On target', below: 'Below', beyond: 'Well beyond', none: 'None', some: 'Trained' },
  setsOf: (sets, target) => (target === null ? `${sets} sets` : `${sets} of ${target} sets`),
  mapNote: 'A set counts 1 for the muscle it is for, ½ or ¼ for those that help. Targets are those of your plan.',
  mapNoTarget: 'A set counts 1 for the muscle it is for, ½ or ¼ for those that help. Targets come with your profile.',
  musclesFinding: (least, sets, target) => `Furthest from its target: ${least}, ${sets} of ${target} sets`,
  musclesAllOn: 'No muscle is left out',
  uncounted: (sets) => `${sets} more of cardio, stretching, or exercises without muscles named.`,
  balance: { week: 'Balance over 12 weeks', quarter: 'Balance over 12 weeks', year: 'Balance over the year' },
  balanceNames: BALANCE_EN,
  balanceVerdict: (kind, verdict) => {
    const [first, second] = BALANCE_EN[kind];
    if (verdict === 'not_enough') return `${first} and ${second.toLowerCase()}: not enough sets to say`;
    if (verdict === 'even') return `${first} and ${second.toLowerCase()} are in balance`;
    const [more, less] = verdict === 'more_first' ? [first, second] : [second, first];
    return `${more} gets far more than ${less.toLowerCase()}`;
  },
  balanceSets: (first, firstSets, second, secondSets) =>
    `${first} ${firstSets} · ${second} ${counted(secondSets, 'set')}`,
  balanceHelp: 'The band is what counts as even: it is wide, as people and plans differ. Lunges count as squats.',
  sides: (exercise, verdict, by) =>
    ({
      even: `${exercise}: left and right are even`,
      more_left: `${exercise}: left does ${by} more`,
      more_right: `${exercise}: right does ${by} more`,
    })[verdict],
  sidesHelp: (low, high, workouts) => `With 80 % certainty ${low} to ${high}, from ${counted(workouts, 'workout')}.`,
  effortOverTime: 'How it went',
};

const TREND_ZH: Readonly<Record<TrendKind, string>> = {
  form: '动作评分',
  range: '动作幅度',
  tempo: '每次用时',
  velocity: '速度',
  symmetry: '左右对称',
  heart: '心率',
  effort: '费力程度',
};

const CHANGE_ZH: Readonly<Record<TrendKind, readonly [up: (by: string) => string, down: (by: string) => string]>> = {
  form: [(by) => `动作评分提高了 ${by}`, (by) => `动作评分下降了 ${by}`],
  range: [(by) => `幅度增加了 ${by}`, (by) => `幅度减少了 ${by}`],
  tempo: [(by) => `每次动作慢了 ${by}`, (by) => `每次动作快了 ${by}`],
  velocity: [(by) => `速度快了 ${by}`, (by) => `速度慢了 ${by}`],
  symmetry: [(by) => `左右更一致了，差 ${by}`, (by) => `左右更不一致了，差 ${by}`],
  heart: [(by) => `这些组里心率高了 ${by}`, (by) => `这些组里心率低了 ${by}`],
  effort: [(by) => `感觉更吃力，${by}`, (by) => `感觉更轻松，${by}`],
};

const BALANCE_ZH: InsightTexts['balanceNames'] = {
  push_pull: ['推类', '拉类'],
  squat_hinge: ['深蹲类', '髋铰链类'],
  upper_lower: ['上肢', '下肢'],
};

const OVER_ZH: Readonly<Record<WeeksLength, string>> = { week: '本周', quarter: '12 周内', year: '一年内' };

const NOTHING_ZH: Readonly<Record<PeriodLength, string>> = {
  week: '本周没有训练',
  quarter: '这 12 周没有训练',
  year: '这一年没有训练',
  all: '没有训练',
};

const zh: InsightTexts = {
  locale: 'zh-CN',
  eyebrow: '分析',
  loading: '正在读取记录',
  failed: '暂时无法读取记录。里面的内容没有丢失。',
  tryAgain: '再试一次',
  chart: {
    asTable: '用表格显示',
    asPicture: '用图显示',
    moreRows: (left) => `显示其余 ${left} 行`,
    day: '日期',
    week: '周',
    month: '月',
    year: '年',
    range: '80% 区间',
    target: '目标',
    on: '范围内',
    off: '范围外',
    between: (low, high) => `${low}–${high}`,
    soFar: (label) => `${label}（截至目前）`,
  },
  period: '时间段',
  exercisePeriods: { quarter: '3 个月', year: '一年', all: '全部' },
  insightPeriods: { week: '本周', quarter: '12 周', year: '一年', all: '全部' },
  weekOf: (day) => `${day}起的一周`,
  ofOneHand: (load) => `单手 ${load}`,
  amountOfOneHand: (amount) => `${amount}（单手）`,

  never: '还没有做过',
  neverHelp: '记下之后，这里会显示力量、最佳成绩、训练量，以及摄像头看到的变化。',
  up: (amount, since) => `自${since}以来提高 ${amount}`,
  down: (amount, since) => `自${since}以来下降 ${amount}`,
  same: (since) => `自${since}以来保持平稳`,
  unclear: (since) => `自${since}以来没有明显变化`,
  tooLittle: '数据还太少，说不准',
  tooLittleHelp: (workouts) => `有 ${workouts} 次训练包含带重量且不超过十次的组。两周内至少四次，才能看出变化。`,
  changeHelp: (low, high, workouts) => `80% 的把握在 ${low} 到 ${high} 之间，依据 ${workouts} 次训练。`,
  doneTimes: (workouts, since) => (workouts === 1 ? `${since}做过 1 次` : `自${since}以来做过 ${workouts} 次`),
  notIn: { quarter: '这 3 个月没有做过', year: '这一年没有做过', all: '还没有做过' },
  lastDone: (workouts, last) => `一共做过 ${workouts} 次，最近一次在${last}。选“全部”可以查看。`,
  lastDoneOn: (day) => `最近一次在${day}。`,
  noMaximum: '不估算最大重量：记录的只是额外负重，同时举起的体重有多少并不清楚。',
  strength: '力量',
  best: { maximum: '估算的单次最大重量', most_reps: '单组最多次数', longest: '最长一组', farthest: '最远距离' },
  bestValue: '最佳',
  strengthNote: '点：每次训练的最佳一组。线和阴影：你的力量大概在哪里（80% 把握）。',
  strengthFew: '点：每次训练的最佳一组。至少三个点才能画线。',
  records: '目前最佳',
  recordNames: {
    maximum: '估算最大重量',
    heaviest: '最大重量',
    most_reps: '最多次数',
    longest: '最长时间',
    farthest: '最远距离',
    volume: '单次训练最大训练量',
  },
  recordBefore: (value) => `之前：${value}`,
  recordsLately: '最近的个人纪录',
  recordsOf: {
    week: '本周的个人纪录',
    quarter: '12 周内的个人纪录',
    year: '一年内的个人纪录',
    all: '这一年的个人纪录',
  },
  noRecordsLately: '这段时间没有。大多数周都不会有。',
  maxima: '按次数的最佳',
  maximaHelp: '至少做到这么多次时举起的最大重量。',
  columns: { reps: '次数', load: '重量', muscle: '肌肉', sets: '组数', standing: '状态' },
  totals: {
    workouts: '次训练',
    sets: '组',
    reps: '次动作',
    volume: '训练量',
    minutes: '分钟',
    time: '组内时间',
    distance: '距离',
  },
  volumeOver: { week: '每周训练量', month: '每月训练量', year: '每年训练量' },
  setsOver: { week: '每周组数', month: '每月组数', year: '每年组数' },
  minutesOver: { week: '每周分钟数', month: '每月分钟数', year: '每年分钟数' },
  volumeNote: '重量 × 次数，不含热身。没有重量的组不计入。',
  noAmount: '这段时间没有。',
  seen: '摄像头看到的',
  measure: '指标',
  measures: { sets: '组数', minutes: '时间', volume: '训练量' },
  trend: TREND_ZH,
  trendChange: (kind, direction, by) => CHANGE_ZH[kind][direction === 'up' ? 0 : 1](by),
  trendSame: (kind) => `${TREND_ZH[kind]}：没有明显变化`,
  trendTooLittle: (kind) => `${TREND_ZH[kind]}：训练次数太少，说不准`,
  trendHelp: (latest, earlier, low, high) =>
    `最近 ${latest} 次训练的平均与之前 ${earlier} 次相比；80% 的把握在 ${low} 到 ${high} 之间。`,
  trendValue: (kind, value) =>
    ({
      form: `${value} 分`,
      range: `${value}°`,
      tempo: `${value} 秒`,
      velocity: `${value} 身高/秒`,
      symmetry: `${value}%`,
      heart: `${value} 次/分`,
      effort: `RPE ${value}`,
    })[kind],
  trendBy: (kind, value) => (kind === 'effort' ? `${value} RPE` : zh.trendValue(kind, value)),
  heart: '心率与费力程度',
  lastWorkouts: '最近的训练',
  showMore: '显示更早的',
  warmupsOnly: '只有热身',
  sets: (count) => `${count} 组`,
  setsText: (count) => `${count} 组`,
  reps: (count) => `${count} 次`,
  repsText: (count) => `${count} 次`,
  minutesText: (count) => `${count} 分钟`,

  title: '分析',
  headline: {
    empty: '还没有可看的内容',
    week: (sets) => (sets === 0 ? '本周才刚开始' : `本周 ${sets} 组`),
    nothing: (length, first) => `${NOTHING_ZH[length]}。最早的记录在${first}。`,
    targets: (on, below, length) =>
      below === 0 ? `${OVER_ZH[length]} ${on} 块肌肉全部达标` : `${OVER_ZH[length]} ${on} 块肌肉达标，${below} 块不足`,
    plain: (workouts, length) => `${OVER_ZH[length]}每周 ${workouts} 次训练`,
    all: (workouts, since) => `自${since}以来 ${workouts} 次训练`,
    ended: (workouts, from, to) =>
      from === to ? `${from}有 ${workouts} 次训练` : `${from}至${to}，${workouts} 次训练`,
  },
  emptyHelp: '第一次训练之后，这里会告诉你每块肌肉练了多少、是否均衡、有什么变化。',
  start: '去今天',
  lastWorkout: (day) => `最近一次训练在${day}。选“全部”可以查看整个记录。`,
  closeYear: (upTo) =>
    upTo === null
      ? '以下的肌肉、均衡和个人纪录只看最近一年。'
      : `以下的肌肉、均衡和个人纪录只看截至${upTo}的一年，也就是最后有训练的一年。`,
  muscles: '肌肉',
  muscleMap: { week: '本周各肌肉组数', quarter: '12 周内各肌肉每周组数', year: '一年内各肌肉每周组数' },
  muscleMapUpTo: (month) => `截至${month}的一年内各肌肉每周组数`,
  muscleStates: { on: '达标', below: '不足', beyond: '远超目标', none: '没练', some: '有练' },
  setsOf: (sets, target) => (target === null ? `${sets} 组` : `${sets} / ${target} 组`),
  mapNote: '主练的肌肉每组算 1，辅助的算 ½ 或 ¼。目标来自你的计划。',
  mapNoTarget: '主练的肌肉每组算 1，辅助的算 ½ 或 ¼。填写个人资料后会有目标。',
  musclesFinding: (least, sets, target) => `离目标最远的是${least}：${sets} / ${target} 组`,
  musclesAllOn: '没有哪块肌肉被落下',
  uncounted: (sets) => `另有 ${sets}属于有氧、拉伸或没有标注肌肉的动作。`,
  balance: { week: '12 周的均衡', quarter: '12 周的均衡', year: '一年的均衡' },
  balanceNames: BALANCE_ZH,
  balanceVerdict: (kind, verdict) => {
    const [first, second] = BALANCE_ZH[kind];
    if (verdict === 'not_enough') return `${first}和${second}：组数太少，说不准`;
    if (verdict === 'even') return `${first}和${second}均衡`;
    const [more, less] = verdict === 'more_first' ? [first, second] : [second, first];
    return `${more}远多于${less}`;
  },
  balanceSets: (first, firstSets, second, secondSets) => `${first} ${firstSets} 组 · ${second} ${secondSets} 组`,
  balanceHelp: '色带表示算作均衡的范围：因人因计划而异，所以很宽。弓步算作深蹲类。',
  sides: (exercise, verdict, by) =>
    ({
      even: `${exercise}：左右均衡`,
      more_left: `${exercise}：左侧多做 ${by}`,
      more_right: `${exercise}：右侧多做 ${by}`,
    })[verdict],
  sidesHelp: (low, high, workouts) => `80% 的把握在 ${low} 到 ${high} 之间，依据 ${workouts} 次训练。`,
  effortOverTime: '训练情况',
};

export const insightTexts: Localized<InsightTexts> = { en, zh };
