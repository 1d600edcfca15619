// Texts of one workout in the log: what it was worth saying, and everything that can be mended in it.
import type { Localized } from '../domain/language.ts';
import type { RecordKind } from '../domain/log/insight/records.ts';
import type { WorkoutFinding } from '../domain/log/workout-findings.ts';
import { chineseAmount } from './chinese-numbers.ts';
import { numberWord, numberWordFirst } from './number-words.ts';

export interface FindingWords {
  readonly name: (exerciseId: string) => string;
  /** The value of a record, `120 kg`. */
  readonly value: (record: (WorkoutFinding & { readonly kind: 'records' })['records'][number]) => string;
}

export interface LoggedWorkoutTexts {
  readonly finding: (finding: WorkoutFinding, words: FindingWords) => string;
  readonly nothing: string;
  readonly record: (kind: RecordKind, value: string) => string;
  readonly recordBefore: (value: string) => string;
  readonly timeBefore: (day: string, what: string) => string;
  readonly setsBest: (sets: number, best: string) => string;
  readonly volumeChange: (percent: number) => string;
  readonly firstTime: string;

  readonly minutes: string;
  readonly sets: string;
  readonly volume: (unit: 'kg' | 'lb') => string;
  readonly form: string;
  readonly meanHeart: string;
  readonly peakHeart: string;

  readonly superset: string;
  readonly addSet: (exercise: string) => string;
  readonly addSetShort: string;
  readonly addExercise: string;
  readonly saveNew: string;
  readonly reorder: string;
  readonly reorderDone: string;
  readonly up: (what: string) => string;
  readonly down: (what: string) => string;
  readonly changeExercise: string;
  readonly duplicate: string;
  readonly side: string;
  readonly sides: Readonly<Record<'both' | 'each' | 'left' | 'right', string>>;

  readonly removedElsewhere: string;
  readonly stillHere: string;
  readonly bringBackAndSave: string;
  readonly changedElsewhere: (now: string) => string;
  readonly yoursInstead: string;
  readonly workoutRemoved: string;
  readonly workoutRemovedText: string;
  readonly bringBack: string;

  readonly changed: string;
  readonly added: string;
  readonly moved: string;
  readonly detailsChanged: string;

  readonly details: string;
  readonly titleField: string;
  readonly date: string;
  readonly begun: string;
  readonly ended: string;
  readonly nextDay: string;
  readonly inFuture: string;
  readonly noDate: string;

  readonly again: string;
  readonly againTitle: string;
  readonly againText: string;
  readonly endAndBegin: string;
  readonly notBegun: string;
  readonly saveTemplate: string;
  readonly templateName: string;
  readonly templateSaved: string;
  readonly templateEmpty: string;
  readonly openTemplates: string;
  readonly actions: string;
}

const percent = (part: number, whole: number) => Math.round(100 * (part / whole - 1));

const en: LoggedWorkoutTexts = {
  finding: (finding, { name, value }) => {
    if (finding.kind === 'more_volume')
      return `${percent(finding.nowKg, finding.beforeKg)} % more volume than the time before, in the same exercises`;
    if (finding.kind === 'done') {
      const sets = finding.sets === 1 ? 'One set' : `${numberWordFirst(finding.sets)} sets`;
      return `${sets} of ${finding.exercises === 1 ? 'one exercise' : `${numberWord(finding.exercises)} exercises`}`;
    }
    const [first, ...others] = finding.records;
    if (!first) return '';
    if (others.length === 0) return `${name(first.exerciseId)}: ${en.record(first.kind, value(first))}`;
    if (others.length === 1 && others[0])
      return `Records in ${name(first.exerciseId)} and ${name(others[0].exerciseId)}`;
    return `Records in ${numberWord(finding.records.length)} exercises`;
  },
  nothing: 'No sets in this workout',
  record: (kind, value) => {
    switch (kind) {
      case 'maximum':
        return `an estimated maximum of ${value}, the highest so far`;
      case 'heaviest':
        return `${value}, the heaviest so far`;
      case 'most_reps':
        return `${value}, the most so far`;
      case 'longest':
        return `${value}, the longest so far`;
      case 'farthest':
        return `${value}, the farthest so far`;
      case 'volume':
        return `${value} in all, the most so far`;
    }
  },
  recordBefore: (value) => `before: ${value}`,
  timeBefore: (day, what) => `Time before, ${day}: ${what}`,
  setsBest: (sets, best) => `${sets === 1 ? '1 set' : `${sets} sets`}${best === '' ? '' : `, best ${best}`}`,
  volumeChange: (change) =>
    change === 0 ? 'The same volume' : change > 0 ? `${change} % more volume` : `${-change} % less volume`,
  firstTime: 'The first time in the log',

  minutes: 'minutes',
  sets: 'sets',
  volume: (unit) => `${unit} in all`,
  form: 'form',
  meanHeart: 'bpm, mean',
  peakHeart: 'bpm, peak',

  superset: 'Superset',
  addSet: (exercise) => `Add a set of ${exercise}`,
  addSetShort: 'Add a set',
  addExercise: 'Add an exercise',
  saveNew: 'Add',
  reorder: 'Change the order',
  reorderDone: 'Done',
  up: (what) => `Move up: ${what}`,
  down: (what) => `Move down: ${what}`,
  changeExercise: 'Another exercise',
  duplicate: 'Duplicate',
  side: 'Side',
  sides: { both: 'Both at once', each: 'Each side', left: 'Left', right: 'Right' },

  removedElsewhere: 'This set was removed in the meantime',
  stillHere: 'What you entered is still here.',
  bringBackAndSave: 'Bring it back and save',
  changedElsewhere: (now) => `Changed in the meantime: now ${now}`,
  yoursInstead: 'Saving puts yours in its place.',
  workoutRemoved: 'This workout was removed',
  workoutRemovedText: 'Its sets and notes are kept until you say otherwise.',
  bringBack: 'Bring it back',

  changed: 'Set changed',
  added: 'Set added',
  moved: 'Order changed',
  detailsChanged: 'Title and times changed',

  details: 'Title and times',
  titleField: 'Title',
  date: 'Day',
  begun: 'Begun',
  ended: 'Ended',
  nextDay: 'Ends the next day.',
  inFuture: 'That is still to come. Enter a time that has passed.',
  noDate: 'Enter a day and a time.',

  again: 'Do it again',
  againTitle: 'A workout is in progress',
  againText: 'It ends when this one begins. Its sets stay in the log.',
  endAndBegin: 'End it and begin',
  notBegun: 'The workout could not be begun. Try again.',
  saveTemplate: 'Save as a template',
  templateName: 'Name',
  templateSaved: 'Saved as a template',
  templateEmpty: 'There is nothing in this workout to do again.',
  openTemplates: 'Templates',
  actions: 'This workout',
};

const zh: LoggedWorkoutTexts = {
  finding: (finding, { name, value }) => {
    if (finding.kind === 'more_volume')
      return `同样的动作，训练量比上次多 ${percent(finding.nowKg, finding.beforeKg)}%`;
    if (finding.kind === 'done') return `${chineseAmount(finding.exercises)}个动作，共${chineseAmount(finding.sets)}组`;
    const [first, ...others] = finding.records;
    if (!first) return '';
    if (others.length === 0) return `${name(first.exerciseId)}：${zh.record(first.kind, value(first))}`;
    if (others.length === 1 && others[0]) return `${name(first.exerciseId)}和${name(others[0].exerciseId)}创下纪录`;
    return `${chineseAmount(finding.records.length)}个动作创下纪录`;
  },
  nothing: '这次训练没有组',
  record: (kind, value) => {
    switch (kind) {
      case 'maximum':
        return `估算最大重量 ${value}，目前最高`;
      case 'heaviest':
        return `${value}，目前最重`;
      case 'most_reps':
        return `${value}，目前最多`;
      case 'longest':
        return `${value}，目前最久`;
      case 'farthest':
        return `${value}，目前最远`;
      case 'volume':
        return `共 ${value}，目前最多`;
    }
  },
  recordBefore: (value) => `此前 ${value}`,
  timeBefore: (day, what) => `上次（${day}）：${what}`,
  setsBest: (sets, best) => `${sets} 组${best === '' ? '' : `，最佳 ${best}`}`,
  volumeChange: (change) => (change === 0 ? '训练量相同' : change > 0 ? `训练量多 ${change}%` : `训练量少 ${-change}%`),
  firstTime: '记录中的第一次',

  minutes: '分钟',
  sets: '组',
  volume: (unit) => `训练量 ${unit}`,
  form: '动作',
  meanHeart: '平均心率',
  peakHeart: '最高心率',

  superset: '超级组',
  addSet: (exercise) => `添加一组${exercise}`,
  addSetShort: '添加一组',
  addExercise: '添加动作',
  saveNew: '添加',
  reorder: '调整顺序',
  reorderDone: '完成',
  up: (what) => `上移：${what}`,
  down: (what) => `下移：${what}`,
  changeExercise: '换一个动作',
  duplicate: '复制',
  side: '哪一侧',
  sides: { both: '双侧同时', each: '每侧', left: '左', right: '右' },

  removedElsewhere: '这一组刚刚在别处被删除',
  stillHere: '你输入的内容还在这里。',
  bringBackAndSave: '恢复并保存',
  changedElsewhere: (now) => `刚刚在别处有改动：现在是 ${now}`,
  yoursInstead: '保存后以你的为准。',
  workoutRemoved: '这次训练已被删除',
  workoutRemovedText: '其中的组和笔记仍然保留，随时可以恢复。',
  bringBack: '恢复',

  changed: '已修改这一组',
  added: '已添加一组',
  moved: '已调整顺序',
  detailsChanged: '已修改标题和时间',

  details: '标题和时间',
  titleField: '标题',
  date: '日期',
  begun: '开始',
  ended: '结束',
  nextDay: '第二天结束。',
  inFuture: '这个时间还没到。请填写已经过去的时间。',
  noDate: '请填写日期和时间。',

  again: '再练一次',
  againTitle: '有一次训练正在进行',
  againText: '开始这次训练时它会结束，其中的组留在记录里。',
  endAndBegin: '结束它并开始',
  notBegun: '训练没能开始。请再试一次。',
  saveTemplate: '存为模板',
  templateName: '名称',
  templateSaved: '已存为模板',
  templateEmpty: '这次训练里没有可以再练的内容。',
  openTemplates: '模板',
  actions: '这次训练',
};

export const loggedWorkoutTexts: Localized<LoggedWorkoutTexts> = { en, zh };
