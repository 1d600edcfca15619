// Texts of logging in a workout: rows of sets, the sheet of numbers, records as they fall, how an exercise is logged.
import type { Localized } from '../domain/language.ts';
import type { SetType } from '../domain/log/records.ts';

export interface LogRowTexts {
  readonly sets: (exercise: string) => string;
  /** In place of a number, one or two letters. */
  readonly mark: Readonly<Record<Exclude<SetType, 'normal'>, string>>;
  /** `Set 2`, `Warm-up set` */
  readonly row: (type: SetType, number: number) => string;
  readonly cell: Readonly<Record<'load' | 'reps' | 'durationSec' | 'distanceM', string>>;
  readonly change: (what: string, row: string, value: string) => string;
  readonly nothing: string;
  readonly body: string;
  readonly log: (row: string, set: string) => string;
  readonly enter: (row: string) => string;
  readonly takeBack: (row: string, set: string) => string;
  readonly lastTime: (set: string) => string;
  readonly asLastTime: string;
  readonly eachSide: string;
  readonly form: (score: number) => string;
  readonly startTimer: (row: string) => string;
  readonly stopTimer: string;
  readonly running: (clock: string) => string;

  readonly addSet: string;
  readonly restAfter: (clock: string) => string;
  readonly noRest: string;
  /** Short for skipping the rest. */
  readonly skipRest: string;
  readonly moveBy: (exercise: string) => string;
  readonly moved: (exercise: string, place: number, of: number) => string;
  readonly left: string;
  readonly effort: string;
  readonly noEffort: string;

  readonly title: (exercise: string, row: string) => string;
  readonly logSet: string;
  readonly keep: string;
  readonly save: string;
  readonly unit: string;
  readonly counts: string;
  readonly countsEach: string;
  readonly countsBoth: string;
  /** With the body as the load: weight hung on it, or help from a band or machine. */
  readonly hungOrHelped: string;
  readonly hung: string;
  readonly helped: string;
  readonly sides: string;
  readonly side: Readonly<Record<'each' | 'left' | 'right', string>>;
  readonly more: string;
  readonly dropRow: string;
  readonly dropped: (exercise: string) => string;
  readonly again: string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly noteSaved: string;
  readonly keypad: string;
  readonly point: string;
  readonly erase: string;

  readonly record: {
    readonly heaviest: (load: string) => string;
    readonly mostReps: (reps: number, load: string | null) => string;
    readonly maximum: (load: string) => string;
    readonly longest: (time: string) => string;
    readonly farthest: (distance: string) => string;
    readonly title: (count: number) => string;
  };

  readonly menu: {
    readonly logging: string;
    readonly loggingTitle: (exercise: string) => string;
    readonly warmUp: string;
    readonly warmUpDetail: (sets: string) => string;
    readonly warmUpAdded: (sets: number) => string;
    readonly copy: string;
    readonly remove: string;
    readonly removeDetail: (sets: number) => string;
    readonly removed: (exercise: string) => string;
    readonly rest: string;
    readonly restRound: string;
    readonly bar: string;
    readonly effort: string;
    readonly efforts: Readonly<Record<'rir' | 'rpe' | 'none', string>>;
    readonly remark: string;
    readonly remarkPlaceholder: string;
    readonly saveFailed: string;
  };
}

const en: LogRowTexts = {
  sets: (exercise) => `Sets of ${exercise}`,
  mark: { warmup: 'W', drop: 'D', amrap: 'A', failure: 'F' },
  row: (type, number) => {
    switch (type) {
      case 'warmup':
        return `Warm-up ${number}`;
      case 'drop':
        return `Drop set ${number}`;
      case 'amrap':
        return `AMRAP set ${number}`;
      case 'failure':
        return `Set to failure ${number}`;
      case 'normal':
        return `Set ${number}`;
    }
  },
  cell: { load: 'Weight', reps: 'Repetitions', durationSec: 'Time', distanceM: 'Distance' },
  change: (what, row, value) => `${what}, ${row}: ${value}`,
  nothing: 'not entered',
  body: 'Body',
  log: (row, set) => `Log ${row}: ${set}`,
  enter: (row) => `Enter ${row}`,
  takeBack: (row, set) => `${row} is done: ${set}. Take it back`,
  lastTime: (set) => `last time ${set}`,
  asLastTime: 'as last time',
  eachSide: 'each side',
  form: (score) => `form ${score}`,
  startTimer: (row) => `Start the clock, ${row}`,
  stopTimer: 'Stop and log',
  running: (clock) => `${clock} so far`,

  addSet: 'Add a set',
  restAfter: (clock) => `Rest ${clock}`,
  noRest: 'No rest',
  skipRest: 'Skip',
  moveBy: (exercise) => `Move ${exercise}: drag, or arrow keys`,
  moved: (exercise, place, of) => `${exercise} is number ${place} of ${of} now`,
  left: 'How many more could you have done?',
  effort: 'How hard was it? RPE',
  noEffort: 'Not this time',

  title: (exercise, row) => `${exercise}, ${row.toLowerCase()}`,
  logSet: 'Log the set',
  keep: 'Keep for later',
  save: 'Save',
  unit: 'Unit',
  counts: 'The number is',
  countsEach: 'one hand',
  countsBoth: 'both together',
  hungOrHelped: 'The weight',
  hung: 'is added',
  helped: 'helps',
  sides: 'Sides',
  side: { each: 'Each side', left: 'Left', right: 'Right' },
  more: 'Kind, effort, more',
  dropRow: 'Leave this set out',
  dropped: (exercise) => `Left out: a set of ${exercise}`,
  again: 'The same once more',
  note: 'A note on this set',
  notePlaceholder: 'last two were half, grip slipped',
  noteSaved: 'Your note is with the set.',
  keypad: 'Digits',
  point: 'Decimal point',
  erase: 'Delete a digit',

  record: {
    heaviest: (load) => `Heaviest yet: ${load}`,
    mostReps: (reps, load) => (load === null ? `Most yet: ${reps}` : `Most yet with ${load}: ${reps}`),
    maximum: (load) => `Best estimate of a single yet: ${load}`,
    longest: (time) => `Longest yet: ${time}`,
    farthest: (distance) => `Farthest yet: ${distance}`,
    title: (count) => (count === 1 ? 'One of them was more than ever' : `${count} of them were more than ever`),
  },

  menu: {
    logging: 'Rest, bar, effort, remark',
    loggingTitle: (exercise) => `How ${exercise} is logged`,
    warmUp: 'Add warm-up sets',
    warmUpDetail: (sets) => sets,
    warmUpAdded: (sets) => (sets === 1 ? '1 warm-up set' : `${sets} warm-up sets`),
    copy: 'Double this exercise',
    remove: 'Take it out of the workout',
    removeDetail: (sets) => (sets === 1 ? 'with the set that is logged' : `with the ${sets} sets that are logged`),
    removed: (exercise) => `Taken out: ${exercise}`,
    rest: 'Rest after a set',
    restRound: 'Rest after a round',
    bar: 'The bar weighs',
    effort: 'Asked after a set',
    efforts: { rir: 'Left in reserve', rpe: 'RPE', none: 'Nothing' },
    remark: 'A remark to see each time',
    remarkPlaceholder: 'seat on 4, narrow grip',
    saveFailed: 'That was not kept. Try again.',
  },
};

const zh: LogRowTexts = {
  sets: (exercise) => `${exercise}的各组`,
  mark: { warmup: '热', drop: '递', amrap: '尽', failure: '竭' },
  row: (type, number) => {
    switch (type) {
      case 'warmup':
        return `热身第 ${number} 组`;
      case 'drop':
        return `递减第 ${number} 组`;
      case 'amrap':
        return `尽力组第 ${number} 组`;
      case 'failure':
        return `力竭第 ${number} 组`;
      case 'normal':
        return `第 ${number} 组`;
    }
  },
  cell: { load: '重量', reps: '次数', durationSec: '时间', distanceM: '距离' },
  change: (what, row, value) => `${row}，${what}：${value}`,
  nothing: '未填',
  body: '自重',
  log: (row, set) => `记录${row}：${set}`,
  enter: (row) => `填写${row}`,
  takeBack: (row, set) => `${row}已完成：${set}。撤回`,
  lastTime: (set) => `上次 ${set}`,
  asLastTime: '同上次',
  eachSide: '每侧',
  form: (score) => `动作 ${score}`,
  startTimer: (row) => `开始计时，${row}`,
  stopTimer: '停止并记录',
  running: (clock) => `已进行 ${clock}`,

  addSet: '加一组',
  restAfter: (clock) => `休息 ${clock}`,
  noRest: '不休息',
  skipRest: '跳过',
  moveBy: (exercise) => `移动${exercise}：拖动或用方向键`,
  moved: (exercise, place, of) => `${exercise}现在是第 ${place} 个，共 ${of} 个`,
  left: '还能做几次？',
  effort: '多用力？RPE',
  noEffort: '这次不填',

  title: (exercise, row) => `${exercise}，${row}`,
  logSet: '记录这一组',
  keep: '先留着',
  save: '保存',
  unit: '单位',
  counts: '数字表示',
  countsEach: '单手',
  countsBoth: '两手合计',
  hungOrHelped: '这个重量是',
  hung: '附加',
  helped: '辅助',
  sides: '左右',
  side: { each: '每侧', left: '左', right: '右' },
  more: '类型、用力程度等',
  dropRow: '这组不做了',
  dropped: (exercise) => `已去掉${exercise}的一组`,
  again: '同样再来一组',
  note: '给这组写句话',
  notePlaceholder: '最后两次半程，握力不够',
  noteSaved: '备注已放进这一组。',
  keypad: '数字键',
  point: '小数点',
  erase: '删一位',

  record: {
    heaviest: (load) => `至今最重：${load}`,
    mostReps: (reps, load) => (load === null ? `至今最多：${reps} 次` : `${load} 至今最多：${reps} 次`),
    maximum: (load) => `估算极限至今最高：${load}`,
    longest: (time) => `至今最久：${time}`,
    farthest: (distance) => `至今最远：${distance}`,
    title: (count) => `其中 ${count} 组超过以往`,
  },

  menu: {
    logging: '休息、杆重、用力程度、备注',
    loggingTitle: (exercise) => `${exercise}怎么记`,
    warmUp: '加热身组',
    warmUpDetail: (sets) => sets,
    warmUpAdded: (sets) => `${sets} 组热身`,
    copy: '再加一遍这个动作',
    remove: '从训练中拿掉',
    removeDetail: (sets) => `连同已记录的 ${sets} 组`,
    removed: (exercise) => `已拿掉：${exercise}`,
    rest: '每组后休息',
    restRound: '每轮后休息',
    bar: '杆重',
    effort: '每组后询问',
    efforts: { rir: '余力 RIR', rpe: 'RPE', none: '不问' },
    remark: '每次都看到的备注',
    remarkPlaceholder: '座椅 4 档，窄握',
    saveFailed: '没有保存，请再试一次。',
  },
};

export const logRowTexts: Localized<LogRowTexts> = { en, zh };
