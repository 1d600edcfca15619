// Texts of finding an exercise: the library, and the sheet that adds one to a workout.
import type { Localized } from '../domain/language.ts';

export interface ExerciseListTexts {
  readonly eyebrow: string;
  readonly headline: (count: number) => string;
  readonly open: string;
  readonly search: string;
  readonly placeholder: string;
  readonly found: (count: number) => string;
  readonly foundOf: (count: number) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly filters: string;
  readonly filtersOn: (count: number) => string;
  readonly clear: string;
  readonly any: string;
  readonly muscle: string;
  readonly equipment: string;
  readonly level: string;
  readonly pattern: string;
  readonly camera: string;
  readonly own: string;
  /** Of a row: that the camera counts it. */
  readonly counted: string;
  /** Of a row: that it is the person's own. */
  readonly yours: string;
  readonly times: (workouts: number) => string;
  readonly make: string;
  readonly makeNamed: (name: string) => string;
  readonly addTitle: string;
  readonly makeTitle: string;
  readonly backToSearch: string;
  readonly lately: string;
  readonly first: string;
}

const en: ExerciseListTexts = {
  eyebrow: 'Exercises',
  headline: (count) => (count === 1 ? 'One exercise' : `${count} exercises`),
  open: 'All exercises',
  search: 'Find an exercise',
  placeholder: 'squat, bench, 硬拉',
  found: (count) => (count === 0 ? 'No exercise' : count === 1 ? '1 exercise' : `${count} exercises`),
  foundOf: (count) => (count === 0 ? 'None fits' : count === 1 ? 'One fits' : `${count} fit`),
  nothing: 'No exercise goes by that name',
  nothingHelp: 'Another word for it may help, fewer filters, or make it an exercise of your own.',
  filters: 'Filters',
  filtersOn: (count) => `Filters, ${count} on`,
  clear: 'Clear the filters',
  any: 'Any',
  muscle: 'Mainly works',
  equipment: 'Done with',
  level: 'Level',
  pattern: 'Kind of movement',
  camera: 'Counted by the camera',
  own: 'My own',
  counted: 'Camera',
  yours: 'Yours',
  times: (workouts) => (workouts === 1 ? 'done once' : `done ${workouts} times`),
  make: 'Make an exercise of your own',
  makeNamed: (name) => `Make “${name}” an exercise of your own`,
  addTitle: 'Add an exercise',
  makeTitle: 'An exercise of your own',
  backToSearch: 'Back to the search',
  lately: 'What you do most, lately',
  first: 'To begin with',
};

const zh: ExerciseListTexts = {
  eyebrow: '动作库',
  headline: (count) => `${count} 个动作`,
  open: '全部动作',
  search: '找动作',
  placeholder: '深蹲、卧推、deadlift',
  found: (count) => (count === 0 ? '没有动作' : `${count} 个动作`),
  foundOf: (count) => (count === 0 ? '没有符合的' : `${count} 个符合`),
  nothing: '没有叫这个名字的动作',
  nothingHelp: '换个说法、少用几个筛选，或者把它建成自己的动作。',
  filters: '筛选',
  filtersOn: (count) => `筛选（${count} 项）`,
  clear: '清除筛选',
  any: '不限',
  muscle: '主要练',
  equipment: '器材',
  level: '水平',
  pattern: '动作类型',
  camera: '摄像头能计数',
  own: '我自己的',
  counted: '摄像头',
  yours: '自建',
  times: (workouts) => `练过 ${workouts} 次`,
  make: '新建自己的动作',
  makeNamed: (name) => `把“${name}”建成自己的动作`,
  addTitle: '添加动作',
  makeTitle: '自己的动作',
  backToSearch: '返回搜索',
  lately: '最近常练的',
  first: '可以从这些开始',
};

export const exerciseListTexts: Localized<ExerciseListTexts> = { en, zh };
