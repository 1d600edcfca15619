// Texts of the log as one looks back on it: weeks in a row, the calendar, the list, finding, and one workout with all that can be mended in it.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';
import type { Streak } from '../domain/log/streak.ts';
import { chineseAmount } from './chinese-numbers.ts';
import { numberWord, numberWordFirst } from './number-words.ts';

export interface HistoryTexts {
  readonly elsewhere: string;
  readonly exercises: string;
  readonly insight: string;
  readonly data: string;
  readonly paste: string;
  readonly daysTrained: string;
  /** The finding over the calendar; empty before the first workout. */
  readonly streak: (streak: Streak) => string;
  /** What was meant, beside it; `meant` null: nothing was said. */
  readonly asMeant: (streak: Streak, meant: number | null) => string;
  /** Where no weeks in a row are left to tell. */
  readonly lastTrained: (day: string, today: string) => string;
  readonly thisMonth: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly year: string;
  readonly month: (month: string) => string;
  readonly monthShort: (month: string) => string;
  /** `Friday 20 November`, with the year where it is not this one. */
  readonly day: (day: string, today: string) => string;
  /** `Fri 20 Nov`. */
  readonly dayShort: (day: string, today: string) => string;
  readonly dayTrained: (day: string, sets: number) => string;
  readonly dayToday: (day: string) => string;
  readonly asList: string;
  readonly nothingInMonth: string;
  readonly columns: { readonly day: string; readonly sets: string; readonly minutes: string };
  readonly monthTotals: (workouts: number, sets: number) => string;
  readonly newest: string;
  readonly listFrom: (day: string) => string;
  readonly reading: string;
  readonly importing: (workouts: number) => string;
  readonly importDone: (workouts: number) => string;
  readonly importStopped: (workouts: number) => string;
  readonly toImport: string;

  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
  readonly onlyWith: (exercise: string) => string;
  readonly named: string;
  readonly filters: string;
  readonly filterTitle: string;
  readonly period: string;
  readonly periods: Readonly<Record<'any' | 'month' | 'quarter' | 'year' | 'own', string>>;
  readonly from: string;
  readonly to: string;
  readonly muscle: string;
  readonly anyMuscle: string;
  readonly camera: string;
  readonly show: string;
  readonly removeFilter: (filter: string) => string;
  readonly clearAll: string;
  readonly found: (count: number, more: boolean) => string;
  readonly nothingFound: string;
  readonly nothingFoundHint: string;

  readonly moreExercises: (count: number) => string;
  readonly records: (count: number) => string;
  readonly beats: (bpm: number) => string;
  readonly minutes: (count: number) => string;
  readonly sets: (count: number) => string;
  readonly workoutOn: (day: string) => string;
  readonly unknownExercise: string;
}

const MONTH = 'long';

function formats(locale: string) {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (day: string, options: Intl.DateTimeFormatOptions): string => {
    const key = JSON.stringify(options);
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    made.set(key, known);
    return known.format(new Date(`${day}T12:00:00Z`));
  };
}

const enDate = formats('en-GB');
const zhDate = formats('zh-CN');
const sameYear = (day: string, today: string) => day.slice(0, 4) === today.slice(0, 4);
const withYear = (day: string, today: string): Intl.DateTimeFormatOptions =>
  sameYear(day, today) ? {} : { year: 'numeric' };

const en: HistoryTexts = {
  elsewhere: 'More of the log',
  exercises: 'Exercises',
  insight: 'Trends',
  data: 'Import and export',
  paste: 'Paste a log',
  daysTrained: 'Days trained',
  streak: ({ weeks, forgiven, daysThisWeek }) => {
    const off =
      forgiven === 0 ? '' : forgiven === 1 ? ' A week off is forgiven.' : ' Weeks off in between are forgiven.';
    if (weeks === 0) return '';
    if (weeks === 1) return `${daysThisWeek > 0 ? 'Trained this week.' : 'One week of training.'}${off}`;
    return `${numberWordFirst(weeks)} weeks in a row.${off}`;
  },
  asMeant: ({ weeks, asMeant }, meant) => {
    if (meant === null || weeks < 2 || asMeant === 0) return '';
    const days = meant === 1 ? 'one day' : `${numberWord(meant)} days`;
    return asMeant === weeks
      ? `All with ${days}, as you meant to.`
      : `${numberWordFirst(asMeant)} with ${days}, as you meant to.`;
  },
  lastTrained: (day, today) =>
    `Last trained on ${enDate(day, { day: 'numeric', month: 'long', ...withYear(day, today) })}.`,
  thisMonth: 'To this month',
  previousMonth: 'Month before',
  nextMonth: 'Month after',
  year: 'Year',
  month: (month) => enDate(`${month}-01`, { month: MONTH, year: 'numeric' }),
  monthShort: (month) => enDate(`${month}-01`, { month: MONTH }),
  day: (day, today) => enDate(day, { weekday: 'long', day: 'numeric', month: 'long', ...withYear(day, today) }),
  dayShort: (day, today) => enDate(day, { weekday: 'short', day: 'numeric', month: 'short', ...withYear(day, today) }),
  dayTrained: (day, sets) => `${day}, ${sets === 1 ? '1 set' : `${sets} sets`}`,
  dayToday: (day) => `${day}, today`,
  asList: 'As a list',
  nothingInMonth: 'Nothing logged in this month.',
  columns: { day: 'Day', sets: 'Sets', minutes: 'Minutes' },
  monthTotals: (workouts, sets) =>
    `${workouts === 1 ? '1 workout' : `${workouts} workouts`}, ${sets === 1 ? '1 set' : `${sets} sets`}`,
  newest: 'Back to the newest',
  listFrom: (day) => `From ${day} back`,
  reading: 'Reading the log',
  importing: (count) => `An import is coming in: ${count === 1 ? '1 workout' : `${count} workouts`} so far`,
  importDone: (count) =>
    count === 0
      ? 'The import is done: nothing new in it'
      : `The import is done: ${count === 1 ? '1 workout' : `${count} workouts`} came in`,
  importStopped: (count) => `The import stopped after ${count === 1 ? '1 workout' : `${count} workouts`}`,
  toImport: 'Look at the import',

  search: 'Search the log',
  searchHint: 'squat, knee, push day',
  clearSearch: 'Clear the search',
  onlyWith: (exercise) => `Only ${exercise}`,
  named: 'Exercises by that name',
  filters: 'Filters',
  filterTitle: 'Show only',
  period: 'When',
  periods: {
    any: 'Any time',
    month: 'Last 4 weeks',
    quarter: 'Last 3 months',
    year: 'Last 12 months',
    own: 'From, to',
  },
  from: 'From',
  to: 'To',
  muscle: 'Muscle',
  anyMuscle: 'Any',
  camera: 'Judged by the camera',
  show: 'Show',
  removeFilter: (filter) => `Remove: ${filter}`,
  clearAll: 'Clear all',
  found: (count, more) =>
    more ? `More than ${counted(count, 'workout')}` : count === 0 ? 'No workouts' : counted(count, 'workout'),
  nothingFound: 'Nothing in the log fits that',
  nothingFoundHint: 'Try fewer words, or take a filter away.',

  moreExercises: (count) => (count === 1 ? 'and one more' : `and ${numberWord(count)} more`),
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
  beats: (bpm) => `${bpm} bpm`,
  minutes: (count) => `${count} min`,
  sets: (count) => (count === 1 ? '1 set' : `${count} sets`),
  workoutOn: (day) => `Workout, ${day}`,
  unknownExercise: 'Exercise without a name',
};

const zh: HistoryTexts = {
  elsewhere: '记录的其他部分',
  exercises: '动作库',
  insight: '趋势',
  data: '导入与导出',
  paste: '粘贴训练记录',
  daysTrained: '训练日',
  streak: ({ weeks, forgiven, daysThisWeek }) => {
    const off = forgiven === 0 ? '' : forgiven === 1 ? '中间休息一周没关系。' : '中间休息几周没关系。';
    if (weeks === 0) return '';
    if (weeks === 1) return `${daysThisWeek > 0 ? '本周练了。' : '练了一周。'}${off}`;
    return `连续${chineseAmount(weeks)}周。${off}`;
  },
  asMeant: ({ weeks, asMeant }, meant) => {
    if (meant === null || weeks < 2 || asMeant === 0) return '';
    const which = asMeant === weeks ? '每周都' : `其中${chineseAmount(asMeant)}周`;
    return `${which}如你所愿练了${chineseAmount(meant)}天。`;
  },
  lastTrained: (day, today) => `上次训练是${zhDate(day, { day: 'numeric', month: 'long', ...withYear(day, today) })}。`,
  thisMonth: '回到本月',
  previousMonth: '上个月',
  nextMonth: '下个月',
  year: '年份',
  month: (month) => zhDate(`${month}-01`, { month: MONTH, year: 'numeric' }),
  monthShort: (month) => zhDate(`${month}-01`, { month: MONTH }),
  day: (day, today) => zhDate(day, { weekday: 'long', day: 'numeric', month: 'long', ...withYear(day, today) }),
  dayShort: (day, today) => zhDate(day, { weekday: 'short', day: 'numeric', month: 'short', ...withYear(day, today) }),
  dayTrained: (day, sets) => `${day}，${sets} 组`,
  dayToday: (day) => `${day}，今天`,
  asList: '以列表显示',
  nothingInMonth: '这个月没有记录。',
  columns: { day: '日期', sets: '组数', minutes: '分钟' },
  monthTotals: (workouts, sets) => `${workouts} 次训练，${sets} 组`,
  newest: '回到最新',
  listFrom: (day) => `${day}及以前`,
  reading: '正在读取记录',
  importing: (count) => `正在导入：目前 ${count} 次训练`,
  importDone: (count) => (count === 0 ? '导入完成：没有新的训练' : `导入完成：加入了 ${count} 次训练`),
  importStopped: (count) => `导入停在 ${count} 次训练之后`,
  toImport: '查看导入',

  search: '搜索记录',
  searchHint: '深蹲、膝盖、推日',
  clearSearch: '清除搜索',
  onlyWith: (exercise) => `只看${exercise}`,
  named: '同名的动作',
  filters: '筛选',
  filterTitle: '只显示',
  period: '时间',
  periods: { any: '任何时间', month: '最近 4 周', quarter: '最近 3 个月', year: '最近 12 个月', own: '自选' },
  from: '从',
  to: '到',
  muscle: '肌肉',
  anyMuscle: '不限',
  camera: '有摄像头评分',
  show: '显示',
  removeFilter: (filter) => `移除：${filter}`,
  clearAll: '全部清除',
  found: (count, more) => (more ? `超过 ${count} 次训练` : count === 0 ? '没有训练' : `${count} 次训练`),
  nothingFound: '记录里没有符合的训练',
  nothingFoundHint: '少写几个词，或去掉一个筛选条件。',

  moreExercises: (count) => `另外 ${count} 个动作`,
  records: (count) => `${count} 项纪录`,
  beats: (bpm) => `心率 ${bpm}`,
  minutes: (count) => `${count} 分钟`,
  sets: (count) => `${count} 组`,
  workoutOn: (day) => `训练，${day}`,
  unknownExercise: '没有名称的动作',
};

export const historyTexts: Localized<HistoryTexts> = { en, zh };
