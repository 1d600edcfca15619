// Texts of bringing in a log from another app: what was recognised, what must be asked, what came in and how to take it out again.
import { formats } from './formats.ts';
import type { Localized } from '../domain/language.ts';
import type { ImportFormat } from '../domain/log/import-record.ts';
import type { DateOrder, ImportField, ImportProblemKind } from '../domain/log/import/inspection.ts';

type RefusedReason =
  | 'empty'
  | 'too_large'
  | 'spreadsheet'
  | 'not_text'
  | 'damaged'
  | 'no_table'
  | 'no_rows'
  | 'unknown_json'
  | 'not_ours'
  | 'newer_version'
  | 'unavailable';

export interface ImportTexts {
  readonly title: string;
  readonly text: string;
  readonly choose: string;
  readonly drop: string;
  readonly reading: (name: string) => string;
  readonly readingProgress: string;
  readonly percent: (percent: number) => string;
  readonly refusedHeadline: string;
  readonly refused: Readonly<Record<RefusedReason, string>>;
  readonly formats: Readonly<Record<ImportFormat, string>>;
  readonly headline: (format: string) => string;
  readonly counts: (workouts: number, sets: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly noSpan: string;
  readonly first: string;
  readonly line: (line: number) => string;
  readonly questions: string;
  readonly weightUnit: string;
  readonly weightUnitDetail: (samples: string) => string;
  readonly distanceUnit: string;
  readonly distanceUnits: Readonly<Record<'m' | 'km' | 'mi' | 'yd' | 'ft', string>>;
  readonly dateOrder: string;
  readonly dateOrders: Readonly<Record<DateOrder, string>>;
  readonly decimal: string;
  readonly decimals: Readonly<Record<'.' | ',', string>>;
  readonly samples: (samples: string) => string;
  readonly columns: string;
  readonly columnsDetail: string;
  readonly column: (header: string) => string;
  readonly look: string;
  readonly unread: string;
  readonly fields: Readonly<Record<ImportField, string>>;
  readonly names: string;
  readonly allLinked: (count: number) => string;
  readonly linked: (count: number) => string;
  readonly linkedList: string;
  readonly change: (name: string) => string;
  readonly changeShort: string;
  readonly toDecide: (count: number) => string;
  readonly toDecideDetail: string;
  readonly rows: (count: number) => string;
  readonly isThis: (name: string) => string;
  readonly own: string;
  readonly leaveOut: string;
  readonly another: string;
  readonly anotherFor: (name: string) => string;
  readonly problems: string;
  readonly problemLines: string;
  readonly kinds: Readonly<Record<ImportProblemKind, (count: number) => string>>;
  readonly looking: string;
  readonly comesIn: (workouts: number, sets: number) => string;
  readonly nothingNew: string;
  readonly known: (sets: number) => string;
  readonly leftOut: (rows: number) => string;
  readonly leftOutAfter: (rows: number) => string;
  readonly newExercises: (count: number) => string;
  readonly bringIn: (workouts: number) => string;
  readonly bringInNone: string;
  readonly answerFirst: string;
  readonly importing: string;
  readonly importingProgress: string;
  readonly soFar: (workouts: number, sets: number) => string;
  readonly goesOn: string;
  readonly done: (workouts: number) => string;
  readonly doneNothing: string;
  readonly doneDetail: (sets: number) => string;
  readonly stopped: Readonly<Record<'cancelled' | 'full' | 'failed', string>>;
  readonly stoppedKept: (workouts: number) => string;
  readonly stoppedNothing: string;
  readonly undo: string;
  readonly undoShort: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  readonly undoFailed: string;
  readonly earlier: string;
  readonly earlierLine: (format: string, day: string) => string;
  readonly earlierCounts: (workouts: number, sets: number) => string;
  readonly takenOut: string;
  readonly undoOf: (file: string) => string;
  readonly redoOf: (file: string) => string;
}

const comma = formats.en.number;
const figure = formats.zh.number;
const many = (count: number, one: string, more: string) => `${comma(count)} ${count === 1 ? one : more}`;
const workouts = (count: number) => many(count, 'workout', 'workouts');
const sets = (count: number) => many(count, 'set', 'sets');
const rows = (count: number) => many(count, 'row', 'rows');

const en: ImportTexts = {
  title: 'Bring in',
  text: 'The export of Strong, Hevy or FitNotes, any table with dates and exercises (CSV), or a copy made here. You see what is in it before anything is written.',
  choose: 'Choose a file',
  drop: 'or drop it here',
  reading: (name) => `Reading ${name}`,
  readingProgress: 'Reading the file',
  percent: (percent) => `${percent} % read`,
  refusedHeadline: 'This file could not be read',
  refused: {
    empty: 'The file is empty. Export it again from the other app; some write it only once the screen is left.',
    too_large:
      'The file is larger than any training log: ten years of daily training make about 11 MB. Choose the export alone.',
    spreadsheet: 'This is a workbook of a spreadsheet program. Save the sheet as CSV there, then choose that file.',
    not_text: 'This is no text. The exports of training apps are CSV files; choose that one.',
    damaged: 'This packed file cannot be unpacked; it was probably not copied whole. Copy it again.',
    no_table:
      'No line in it names an exercise and a date. Choose the export of the app, or add a first line that names the columns.',
    no_rows: 'It has a line with the names of columns and nothing below it. Export it again from the other app.',
    unknown_json: 'This is JSON, but not a copy of Plumbline. Export the log as CSV from the other app.',
    not_ours:
      'This is JSON, but not a copy of Plumbline, or it ends before it says so. Choose the copy that was made here.',
    newer_version: 'This copy was made by a newer Plumbline. Reload to get the newer version, then choose it again.',
    unavailable: 'The reader did not start. Reload and try again; the log has not changed.',
  },
  formats: {
    strong: 'Strong',
    hevy: 'Hevy',
    fitnotes: 'FitNotes',
    plumbline: 'Plumbline',
    csv: 'a table',
    notes: 'pasted notes',
  },
  headline: (format) => `A log from ${format}`,
  counts: (w, s) => `${workouts(w)}, ${sets(s)}`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  noSpan: 'When they were is known once the question on dates is answered.',
  first: 'It begins with',
  line: (line) => `line ${line}`,
  questions: 'To be answered by you',
  weightUnit: 'The file does not say what its weights are in',
  weightUnitDetail: (samples) => `It has ${samples}.`,
  distanceUnit: 'The file does not say what its distances are in',
  distanceUnits: { m: 'metres', km: 'kilometres', mi: 'miles', yd: 'yards', ft: 'feet' },
  dateOrder: 'The dates can be read in two ways',
  dateOrders: { ymd: 'year, month, day', dmy: 'day, month', mdy: 'month, day' },
  decimal: 'The numbers can be read in two ways',
  decimals: { '.': 'The point is the decimal', ',': 'The comma is the decimal' },
  samples: (samples) => `For example ${samples}.`,
  columns: 'What the columns hold',
  columnsDetail: 'This file is of no app that is known here. Look whether each column was understood.',
  column: (header) => `Column “${header}”`,
  look: 'Please look at this one',
  unread: 'Not read',
  fields: {
    date: 'Date',
    time: 'Time',
    end: 'End',
    duration: 'Length of the workout',
    workout: 'Name of the workout',
    workout_number: 'Number of the workout',
    exercise: 'Exercise',
    order: 'Number of the set',
    type: 'Kind of set',
    sets: 'How many sets',
    weight: 'Weight',
    weight_unit: 'Unit of the weight',
    reps: 'Repetitions',
    distance: 'Distance',
    distance_unit: 'Unit of the distance',
    seconds: 'Time of the set',
    rpe: 'RPE',
    rir: 'Repetitions in reserve',
    note: 'Note on the set',
    workout_note: 'Note on the workout',
    superset: 'Superset',
    side: 'Side',
  },
  names: 'Exercises',
  allLinked: (count) =>
    count === 1 ? 'Its one exercise is known here.' : `All ${comma(count)} exercises are known here.`,
  linked: (count) => `${many(count, 'name is', 'names are')} known here.`,
  linkedList: 'Show what each was taken for',
  change: (name) => `Change the exercise for ${name}`,
  changeShort: 'Change',
  toDecide: (count) => `${many(count, 'name is', 'names are')} not known here`,
  toDecideDetail: 'Each becomes an exercise of your own unless you say what it is.',
  rows,
  isThis: (name) => `It is ${name}`,
  own: 'One of my own',
  leaveOut: 'Leave out',
  another: 'Another exercise',
  anotherFor: (name) => `Another exercise for ${name}`,
  problems: 'What was noticed',
  problemLines: 'Show the lines',
  kinds: {
    nothing_done: (count) => `${rows(count)} without repetitions, time or distance: left out.`,
    no_exercise: (count) => `${rows(count)} without an exercise: left out.`,
    no_date: (count) => `${rows(count)} without a date: left out.`,
    unreadable_date: (count) => `${rows(count)} with a date that cannot be read: left out.`,
    cut_off: (count) =>
      `The file ends in the middle of ${count === 1 ? 'a row' : `${count} rows`}: left out. Perhaps it was not copied whole.`,
    unreadable_row: (count) => `${rows(count)} that do not fit the table: left out.`,
    exercise_left_out: (count) => `${rows(count)} of exercises you leave out.`,
    beyond_belief: (count) =>
      `${many(count, 'number', 'numbers')} beyond belief: the set comes in without it, and a note keeps it.`,
    unreadable_number: (count) =>
      `${many(count, 'number', 'numbers')} that cannot be read: the set comes in without it, and a note keeps it.`,
    unknown_unit: (count) => `${many(count, 'unit', 'units')} not known here: a note keeps what stood there.`,
    other_delimiter: (count) => `${rows(count)} with other separators than the rest: read all the same.`,
    short_row: (count) => `${rows(count)} with cells missing: read all the same.`,
    repeated: (count) =>
      `${many(count, 'exercise stands', 'exercises stand')} twice with the same sets in one workout: both come in.`,
    differs: (count) =>
      `${workouts(count)} came in before and changed since, here or in the other app: the log’s stay as they are.`,
    unknown_type: (count) => `${sets(count)} of a kind not known here: read as ordinary sets.`,
    odd_duration: (count) =>
      `${workouts(count)} with an end before the start, or days after it: the end is left aside.`,
    unreadable_text: (count) => `${rows(count)} with characters that are not of the file’s encoding.`,
  },
  looking: 'Looking at what is in the log already',
  comesIn: (w, s) => `${workouts(w)} with ${sets(s)} ${w === 1 ? 'comes' : 'come'} in.`,
  nothingNew: 'Everything in it is in the log already.',
  known: (count) =>
    `${many(count, 'set is', 'sets are')} in the log already and ${count === 1 ? 'stays as it is' : 'stay as they are'}.`,
  leftOut: (count) => `${many(count, 'row is', 'rows are')} left out, for the reasons above.`,
  leftOutAfter: (count) => `${many(count, 'row was', 'rows were')} left out.`,
  newExercises: (count) =>
    `${many(count, 'exercise', 'exercises')} of your own ${count === 1 ? 'is' : 'are'} made for it.`,
  bringIn: (count) => `Bring in ${workouts(count)}`,
  bringInNone: 'Bring it in',
  answerFirst: 'Answer the questions above first.',
  importing: 'Bringing it in',
  importingProgress: 'Writing into the log',
  soFar: (w, s) => `${workouts(w)}, ${sets(s)} so far`,
  goesOn: 'It goes on while you look around the app.',
  done: (count) => `${workouts(count)} came in`,
  doneNothing: 'Nothing new in it: everything was here already',
  doneDetail: (count) => `${sets(count)} in all.`,
  stopped: {
    cancelled: 'Stopped, as you asked',
    full: 'This device has no room left',
    failed: 'The import stopped',
  },
  stoppedKept: (count) =>
    `${workouts(count)} came in by then, whole. Keep them and bring in the rest later with the same file, or take them out again.`,
  stoppedNothing: 'Nothing came in; the log is as it was.',
  undo: 'Take this import out again',
  undoShort: 'Take out',
  redo: 'Bring back',
  undone: 'The import is out again. The log is as it was before.',
  redone: 'The import is back in the log.',
  undoFailed: 'That could not be written. The log has not changed; try again.',
  earlier: 'Earlier imports',
  earlierLine: (format, day) => `${format}, ${day}`,
  earlierCounts: (w, s) => `${workouts(w)}, ${sets(s)}`,
  takenOut: 'taken out',
  undoOf: (file) => `Take out the import of ${file}`,
  redoOf: (file) => `Bring back the import of ${file}`,
};

const zh: ImportTexts = {
  title: '导入',
  text: 'Strong、Hevy 或 FitNotes 的导出文件，任何含日期和动作的表格（CSV），或在这里做的备份。写入之前你会先看到里面有什么。',
  choose: '选择文件',
  drop: '或拖到这里',
  reading: (name) => `正在读 ${name}`,
  readingProgress: '正在读文件',
  percent: (percent) => `已读 ${percent}%`,
  refusedHeadline: '这个文件读不了',
  refused: {
    empty: '文件是空的。请在原应用里重新导出；有些应用离开页面后才写入。',
    too_large: '文件比任何训练记录都大：十年天天训练大约 11 MB。请只选导出的那一个文件。',
    spreadsheet: '这是电子表格的工作簿。请在那里另存为 CSV，再选那个文件。',
    not_text: '这不是文本。训练应用导出的是 CSV 文件，请选那一个。',
    damaged: '这个压缩文件解不开，可能没有完整复制。请重新复制。',
    no_table: '没有一行写明动作和日期。请选应用导出的文件，或在第一行写上各列的名称。',
    no_rows: '只有列名，下面没有内容。请在原应用里重新导出。',
    unknown_json: '这是 JSON，但不是 Plumbline 的备份。请在原应用里导出 CSV。',
    not_ours: '这是 JSON，但不是 Plumbline 的备份，或者在写明之前就断了。请选在这里做的备份。',
    newer_version: '这份备份由更新的 Plumbline 制作。请重新载入获取新版本，再选一次。',
    unavailable: '读取程序没有启动。请重新载入再试；记录没有改变。',
  },
  formats: {
    strong: 'Strong',
    hevy: 'Hevy',
    fitnotes: 'FitNotes',
    plumbline: 'Plumbline',
    csv: '表格',
    notes: '粘贴的笔记',
  },
  headline: (format) => (/^[A-Za-z]/.test(format) ? `来自 ${format} 的记录` : `来自${format}的记录`),
  counts: (w, s) => `${figure(w)} 次训练，${figure(s)} 组`,
  span: (from, to) => (from === to ? from : `${from} 至 ${to}`),
  noSpan: '回答日期的问题之后才知道是哪些日子。',
  first: '最前面的几组',
  line: (line) => `第 ${line} 行`,
  questions: '需要你回答',
  weightUnit: '文件没有写明重量单位',
  weightUnitDetail: (samples) => `里面有 ${samples}。`,
  distanceUnit: '文件没有写明距离单位',
  distanceUnits: { m: '米', km: '公里', mi: '英里', yd: '码', ft: '英尺' },
  dateOrder: '日期有两种读法',
  dateOrders: { ymd: '年、月、日', dmy: '日、月', mdy: '月、日' },
  decimal: '数字有两种读法',
  decimals: { '.': '点是小数点', ',': '逗号是小数点' },
  samples: (samples) => `例如 ${samples}。`,
  columns: '各列是什么',
  columnsDetail: '这个文件不是已知应用的格式。请看看每一列是否读对了。',
  column: (header) => `“${header}”列`,
  look: '请看一下这一列',
  unread: '不读',
  fields: {
    date: '日期',
    time: '时间',
    end: '结束',
    duration: '训练时长',
    workout: '训练名称',
    workout_number: '训练编号',
    exercise: '动作',
    order: '第几组',
    type: '组的类型',
    sets: '组数',
    weight: '重量',
    weight_unit: '重量单位',
    reps: '次数',
    distance: '距离',
    distance_unit: '距离单位',
    seconds: '组的时间',
    rpe: 'RPE',
    rir: '余力次数',
    note: '组的备注',
    workout_note: '训练备注',
    superset: '超级组',
    side: '左右侧',
  },
  names: '动作',
  allLinked: (count) => `全部 ${figure(count)} 个动作这里都有。`,
  linked: (count) => `${figure(count)} 个名称这里有。`,
  linkedList: '看看各自对应什么',
  change: (name) => `更改“${name}”对应的动作`,
  changeShort: '更改',
  toDecide: (count) => `${figure(count)} 个名称这里没有`,
  toDecideDetail: '除非你指明它是什么，否则会成为你的自建动作。',
  rows: (count) => `${figure(count)} 行`,
  isThis: (name) => `就是${name}`,
  own: '我的自建动作',
  leaveOut: '不导入',
  another: '另选动作',
  anotherFor: (name) => `另选动作：${name}`,
  problems: '留意到的',
  problemLines: '看是哪些行',
  kinds: {
    nothing_done: (count) => `${figure(count)} 行没有次数、时间或距离：略过。`,
    no_exercise: (count) => `${figure(count)} 行没有动作：略过。`,
    no_date: (count) => `${figure(count)} 行没有日期：略过。`,
    unreadable_date: (count) => `${figure(count)} 行的日期读不懂：略过。`,
    cut_off: () => '文件在一行中间断了：那一行略过。可能没有完整复制。',
    unreadable_row: (count) => `${figure(count)} 行与表格不符：略过。`,
    exercise_left_out: (count) => `${figure(count)} 行属于你不导入的动作。`,
    beyond_belief: (count) => `${figure(count)} 个数字难以置信：那一组不带它导入，备注里保留。`,
    unreadable_number: (count) => `${figure(count)} 个数字读不懂：那一组不带它导入，备注里保留。`,
    unknown_unit: (count) => `${figure(count)} 个单位不认识：备注里保留原文。`,
    other_delimiter: (count) => `${figure(count)} 行的分隔符与其余不同：照样读入。`,
    short_row: (count) => `${figure(count)} 行缺少单元格：照样读入。`,
    repeated: (count) => `${figure(count)} 个动作在一次训练中以相同的组出现两次：都导入。`,
    differs: (count) => `${figure(count)} 次训练以前导入过，之后这里或原应用里有改动：以记录里的为准。`,
    unknown_type: (count) => `${figure(count)} 组的类型不认识：按普通组读入。`,
    odd_duration: (count) => `${figure(count)} 次训练的结束早于开始或晚了几天：不采用结束时间。`,
    unreadable_text: (count) => `${figure(count)} 行含有不属于该编码的字符。`,
  },
  looking: '正在比对记录里已有的内容',
  comesIn: (w, s) => `将导入 ${figure(w)} 次训练、${figure(s)} 组。`,
  nothingNew: '里面的内容记录里都已经有了。',
  known: (count) => `${figure(count)} 组已在记录里，保持不变。`,
  leftOut: (count) => `${figure(count)} 行因上述原因略过。`,
  leftOutAfter: (count) => `${figure(count)} 行已略过。`,
  newExercises: (count) => `${figure(count)} 个动作会成为你的自建动作。`,
  bringIn: (count) => `导入 ${figure(count)} 次训练`,
  bringInNone: '导入',
  answerFirst: '请先回答上面的问题。',
  importing: '正在导入',
  importingProgress: '正在写入记录',
  soFar: (w, s) => `目前 ${figure(w)} 次训练、${figure(s)} 组`,
  goesOn: '你可以先看看别的页面，导入会继续。',
  done: (count) => `导入了 ${figure(count)} 次训练`,
  doneNothing: '没有新内容：这里都已经有了',
  doneDetail: (count) => `共 ${figure(count)} 组。`,
  stopped: { cancelled: '已按你的要求停止', full: '设备空间已满', failed: '导入中断' },
  stoppedKept: (count) => `此前已完整导入 ${figure(count)} 次训练。可以保留，之后用同一文件补上其余；也可以撤回。`,
  stoppedNothing: '什么也没有导入，记录保持原样。',
  undo: '撤回这次导入',
  undoShort: '撤回',
  redo: '恢复',
  undone: '已撤回这次导入。记录和之前一样。',
  redone: '这次导入已恢复到记录里。',
  undoFailed: '没能写入。记录没有改变，请重试。',
  earlier: '以往的导入',
  earlierLine: (format, day) => `${format}，${day}`,
  earlierCounts: (w, s) => `${figure(w)} 次训练，${figure(s)} 组`,
  takenOut: '已撤回',
  undoOf: (file) => `撤回 ${file} 的导入`,
  redoOf: (file) => `恢复 ${file} 的导入`,
};

export const importTexts: Localized<ImportTexts> = { en, zh };
