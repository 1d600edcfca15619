// Texts of the workout in progress: what is next, logging by hand, rests, the end.
import { counted } from './counted.ts';
import { numberWordFirst } from './number-words.ts';

export interface CoachWorkoutMessages {
  readonly eyebrow: string;
  readonly noneHeadline: string;
  readonly noneHelp: string;
  readonly toToday: string;
  readonly fromTemplate: string;
  readonly freeWorkout: string;
  readonly emptyHeadline: string;
  readonly setOf: (exercise: string, set: number, of: number) => string;
  readonly setFree: (exercise: string, set: number) => string;
  readonly allDone: (sets: number) => string;
  readonly current: string;
  readonly target: string;
  readonly targetReps: (reps: number) => string;
  readonly targetSec: (seconds: number) => string;
  readonly targetRir: (left: number) => string;
  readonly noTarget: string;
  readonly warmup: string;
  /** `set 2 of 3`, beside the name of the exercise. */
  readonly place: (set: number, of: number) => string;
  readonly placeFree: (set: number) => string;
  readonly byHand: string;
  readonly byHandClose: string;
  readonly logSet: string;
  readonly edit: (set: string) => string;
  readonly editTitle: string;
  readonly save: string;
  readonly remove: string;
  readonly removed: (set: string) => string;
  readonly resting: string;
  readonly restOver: string;
  readonly restLeft: (clock: string) => string;
  readonly restMore: string;
  readonly restSkip: string;
  readonly others: string;
  readonly progress: (done: number, of: number) => string;
  readonly progressFree: (done: number) => string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly noteSaved: string;
  readonly add: string;
  readonly addTitle: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly camera: string;
  readonly finish: string;
  readonly finishEmpty: string;
  readonly finishTitle: string;
  readonly finishOpen: (sets: number) => string;
  readonly finishAnyway: string;
  readonly goOn: string;
  readonly saveFailed: string;
}

const en: CoachWorkoutMessages = {
  eyebrow: 'Workout',
  noneHeadline: 'No workout is running',
  noneHelp: 'Begin one from the plan for today, or go freely and add exercises as you do them.',
  toToday: 'To today’s plan',
  fromTemplate: 'From a template or a past workout',
  freeWorkout: 'Begin without a plan',
  emptyHeadline: 'What comes first?',
  setOf: (exercise, set, of) => `${exercise}, set ${set} of ${of}`,
  setFree: (exercise, set) => `${exercise}, set ${set}`,
  allDone: (sets) => (sets === 1 ? 'One set, all done.' : `${numberWordFirst(sets)} sets, all done.`),
  current: 'Now',
  target: 'What is meant',
  targetReps: (reps) => (reps === 1 ? '1 repetition' : `${reps} repetitions`),
  targetSec: (seconds) => counted(seconds, 'second'),
  targetRir: (left) => (left === 0 ? 'nothing left in reserve' : `${left} left in reserve`),
  noTarget: 'As much as goes well',
  warmup: 'warm-up',
  place: (set, of) => `set ${set} of ${of}`,
  placeFree: (set) => `set ${set}`,
  byHand: 'Log by hand',
  byHandClose: 'Not by hand',
  logSet: 'Log the set',
  edit: (set) => `Change ${set}`,
  editTitle: 'Change the set',
  save: 'Save',
  remove: 'Remove the set',
  removed: (set) => `Removed: ${set}`,
  resting: 'Rest',
  restOver: 'Rest is over. Begin when you are ready.',
  restLeft: (clock) => `${clock} of rest left`,
  restMore: '30 s more',
  restSkip: 'Skip the rest',
  others: 'In this workout',
  progress: (done, of) => `${done} of ${of}`,
  progressFree: (done) => (done === 1 ? '1 set' : `${done} sets`),
  note: 'A note on the workout',
  notePlaceholder: 'Slept badly, short on time, shoulder fine again',
  noteSaved: 'Your note is with the workout.',
  add: 'Add an exercise',
  addTitle: 'Add an exercise',
  search: 'Name of the exercise',
  searchPlaceholder: 'squat, bench, 硬拉',
  found: (count) => (count === 1 ? '1 exercise' : `${count} exercises`),
  notFound: 'No exercise by that name. Try another word for it.',
  camera: 'camera',
  finish: 'Finish the workout',
  finishEmpty: 'Close without a set',
  finishTitle: 'Finish already?',
  finishOpen: (sets) =>
    sets === 1
      ? 'One planned set is not done. That is fine: the plan goes on from what you did.'
      : `${numberWordFirst(sets)} planned sets are not done. That is fine: the plan goes on from what you did.`,
  finishAnyway: 'Finish',
  goOn: 'Go on training',
  saveFailed: 'That did not reach the disk',
};

const zh: CoachWorkoutMessages = {
  eyebrow: '训练',
  noneHeadline: '现在没有进行中的训练',
  noneHelp: '从今天的计划开始，或者自由训练，边练边加动作。',
  toToday: '去看今天的计划',
  fromTemplate: '用模板，或照过去的训练',
  freeWorkout: '不按计划开始',
  emptyHeadline: '先练哪一个？',
  setOf: (exercise, set, of) => `${exercise}，第 ${set} 组，共 ${of} 组`,
  setFree: (exercise, set) => `${exercise}，第 ${set} 组`,
  allDone: (sets) => `${sets} 组，全部完成。`,
  current: '现在',
  target: '目标',
  targetReps: (reps) => `${reps} 次`,
  targetSec: (seconds) => `${seconds} 秒`,
  targetRir: (left) => (left === 0 ? '不留余力' : `留 ${left} 次余力`),
  noTarget: '做到质量下降为止',
  warmup: '热身',
  place: (set, of) => `第 ${set} 组，共 ${of} 组`,
  placeFree: (set) => `第 ${set} 组`,
  byHand: '手动记录',
  byHandClose: '不手动记录',
  logSet: '记录这一组',
  edit: (set) => `修改 ${set}`,
  editTitle: '修改这一组',
  save: '保存',
  remove: '删除这一组',
  removed: (set) => `已删除：${set}`,
  resting: '休息',
  restOver: '休息结束，准备好就开始。',
  restLeft: (clock) => `还剩 ${clock}`,
  restMore: '加 30 秒',
  restSkip: '跳过休息',
  others: '本次训练',
  progress: (done, of) => `${done} / ${of} 组`,
  progressFree: (done) => `${done} 组`,
  note: '给这次训练写句话',
  notePlaceholder: '没睡好，时间不多，肩膀已经没事了',
  noteSaved: '备注已放进这次训练。',
  add: '添加动作',
  addTitle: '添加动作',
  search: '动作名称',
  searchPlaceholder: '深蹲、卧推、deadlift',
  found: (count) => `${count} 个动作`,
  notFound: '没有叫这个名字的动作，换个说法试试。',
  camera: '摄像头',
  finish: '结束训练',
  finishEmpty: '没有练，直接关闭',
  finishTitle: '现在就结束吗？',
  finishOpen: (sets) => `还有 ${sets} 组没做。没关系，计划会按你做到的继续。`,
  finishAnyway: '结束',
  goOn: '继续训练',
  saveFailed: '没有存到设备上',
};

export const coachWorkout = { en, zh };
