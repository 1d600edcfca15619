// Texts of a workout hands free: the rest, what comes next, trouble on the way, the menu of the session. They come with its screens.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';
import { numberWordFirst } from './number-words.ts';

export interface GymFloorTexts {
  readonly start: string;
  readonly goOn: string;
  /** `5 of 12 sets` */
  readonly progress: (done: number, planned: number) => string;
  /** `Push-up, set 2 of 3` */
  readonly place: (exercise: string, place: string) => string;
  readonly nextIs: (name: string) => string;
  readonly saving: string;

  readonly resting: string;
  readonly breath: string;
  readonly waits: string;
  readonly next: string;
  readonly startNow: string;
  readonly more: string;
  readonly justDone: string;
  readonly nextLoad: string;
  readonly undo: string;
  readonly undone: (set: string) => string;
  readonly logged: (set: string) => string;
  readonly redo: string;
  readonly menu: string;
  readonly cameraLost: (counted: string) => string;
  readonly coachStopped: (counted: string) => string;
  readonly cameraBack: string;
  readonly finishMissing: (missing: string) => string;

  readonly gateHelp: string;
  readonly gateAction: string;
  readonly waitsForCamera: string;
  readonly waitsForLeave: string;
  readonly byHand: string;
  readonly withCamera: string;
  readonly skipSet: string;
  readonly unsavedHelp: string;
  readonly allDoneHelp: string;
  readonly toSummary: string;
  readonly stayHere: string;
  readonly endFailed: string;
  readonly endFailedHelp: string;

  readonly lockScreen: {
    /** `Rest 0:45` */
    readonly rest: (clock: string) => string;
    /** `Next: Push-up, 10 repetitions` */
    readonly next: (what: string) => string;
    /** `Plank 0:30` */
    readonly on: (what: string, clock: string) => string;
  };

  readonly clock: {
    readonly leadIn: string;
    readonly work: string;
    readonly rest: string;
    readonly paused: string;
    /** `round 3 of 10` */
    readonly round: (round: number, of: number) => string;
    readonly rounds: (rounds: number) => string;
    readonly whole: (clock: string) => string;
    readonly pause: string;
    readonly resume: string;
    readonly end: string;
    readonly endTitle: string;
    readonly endHelp: string;
    readonly endDo: string;
    readonly goOn: string;
    readonly done: (amount: string) => string;
    readonly howMany: string;
    readonly log: string;
    readonly logged: (sets: number) => string;
    readonly amrapScore: (rounds: number, extra: number) => string;
    readonly spellScore: (done: number, of: number, lowest: number | null) => string;
  };
  readonly warmUp: {
    readonly nextMovement: string;
    readonly skip: string;
    readonly place: (movement: number, of: number) => string;
  };

  readonly said: {
    readonly warmUp: (name: string, seconds: number) => string;
    readonly inBand: (counted: number, inBand: number) => string;
    readonly allDone: string;
    readonly cameraLost: string;
  };
}

const en: GymFloorTexts = {
  start: 'Start, hands free',
  goOn: 'Go on, hands free',
  progress: (done, planned) => (planned === 0 ? counted(done, 'set') : `${done} of ${counted(planned, 'set')}`),
  place: (exercise, place) => `${exercise}, ${place}`,
  nextIs: (name) => `Next: ${name}`,
  saving: 'Putting the set into the log',

  resting: 'Rest',
  breath: 'On to the next',
  waits: 'When you are ready',
  next: 'Next',
  startNow: 'Start now',
  more: '+30 s',
  justDone: 'The set just done',
  nextLoad: 'Weight of the next set',
  undo: 'Take back the last set',
  undone: (set) => `Taken back: ${set}`,
  logged: (set) => `Logged: ${set}`,
  redo: 'Put it back',
  menu: 'Change this workout',
  cameraLost: (counted) => `The camera went away. ${counted} so far, and stored.`,
  coachStopped: (counted) => `The coach had to stop. ${counted} so far, and stored.`,
  cameraBack: 'The camera is back.',
  finishMissing: (missing) => `Do the missing ${missing} first`,

  gateHelp: 'The browser wants a tap before the camera goes on. After that it goes by itself.',
  gateAction: 'Camera on, go on',
  waitsForCamera: 'It goes on by itself as soon as a camera is there.',
  waitsForLeave: 'It goes on by itself as soon as the camera is allowed.',
  byHand: 'Log this set by hand',
  withCamera: 'With the camera',
  skipSet: 'Skip this set',
  unsavedHelp: 'The set is still here. It goes on when it is in the log.',
  allDoneHelp: 'The summary comes by itself.',
  toSummary: 'To the summary',
  stayHere: 'Stay here',
  endFailed: 'The workout could not be closed',
  endFailedHelp: 'All its sets are in the log. Try again in a moment.',

  lockScreen: {
    rest: (clock) => `Rest ${clock}`,
    next: (what) => `Next: ${what}`,
    on: (what, clock) => `${what} ${clock}`,
  },

  clock: {
    leadIn: 'Get ready',
    work: 'Work',
    rest: 'Rest',
    paused: 'The clock stands still',
    round: (round, of) => `round ${round} of ${of}`,
    rounds: (rounds) => (rounds === 1 ? '1 round done' : `${rounds} rounds done`),
    whole: (clock) => `${clock} to go in all`,
    pause: 'Stop the clock',
    resume: 'Let the clock run on',
    end: 'End the block',
    endTitle: 'End the block already?',
    endHelp: 'What is logged stays. What was not done is kept as skipped.',
    endDo: 'End it',
    goOn: 'Go on',
    done: (amount) => `Done: ${amount}`,
    howMany: 'How many was it?',
    log: 'Log it',
    logged: (sets) => (sets === 1 ? '1 set logged' : `${sets} sets logged`),
    amrapScore: (rounds, extra) =>
      `${numberWordFirst(rounds)} ${rounds === 1 ? 'round' : 'rounds'}${extra > 0 ? ` and ${counted(extra, 'repetition')}` : ''}.`,
    spellScore: (done, of, lowest) =>
      `${done} of ${counted(of, 'round')} logged.${lowest === null ? '' : ` The lowest: ${counted(lowest, 'repetition')}.`}`,
  },
  warmUp: {
    nextMovement: 'Next movement',
    skip: 'Skip the warm-up',
    place: (movement, of) => `Warm-up, ${movement} of ${of}`,
  },

  said: {
    warmUp: (name, seconds) => `${name}, ${counted(seconds, 'second')}`,
    inBand: (counted, inBand) => {
      if (counted <= 0) return '';
      if (inBand >= counted) return counted === 1 ? 'In the band.' : 'All in the band.';
      return inBand <= 0 ? 'Short of the band.' : `${numberWordFirst(inBand)} in the band.`;
    },
    allDone: 'That was the last set. All is in the log.',
    cameraLost: 'The camera is gone. The set so far is stored.',
  },
};

const zh: GymFloorTexts = {
  start: '开始，全程免手',
  goOn: '继续，全程免手',
  progress: (done, planned) => (planned === 0 ? `${done} 组` : `${done} / ${planned} 组`),
  place: (exercise, place) => `${exercise}，${place}`,
  nextIs: (name) => `接下来：${name}`,
  saving: '正在存入记录',

  resting: '休息',
  breath: '接下一组',
  waits: '准备好再开始',
  next: '接下来',
  startNow: '现在开始',
  more: '+30 秒',
  justDone: '刚做的一组',
  nextLoad: '下一组的重量',
  undo: '撤回上一组',
  undone: (set) => `已撤回：${set}`,
  logged: (set) => `已记录：${set}`,
  redo: '放回去',
  menu: '调整本次训练',
  cameraLost: (counted) => `摄像头断开了。已完成${counted}，并已保存。`,
  coachStopped: (counted) => `教练中断了。已完成${counted}，并已保存。`,
  cameraBack: '摄像头回来了。',
  finishMissing: (missing) => `先补上剩下的${missing}`,

  gateHelp: '浏览器需要你点一下才能打开摄像头，之后会自动进行。',
  gateAction: '打开摄像头，继续',
  waitsForCamera: '一有摄像头就会自动继续。',
  waitsForLeave: '一旦允许使用摄像头就会自动继续。',
  byHand: '手动记录这一组',
  withCamera: '用摄像头',
  skipSet: '跳过这一组',
  unsavedHelp: '这一组还在，存好后就继续。',
  allDoneHelp: '稍后自动进入总结。',
  toSummary: '去看总结',
  stayHere: '留在这里',
  endFailed: '没能结束这次训练',
  endFailedHelp: '每一组都已在记录里，请稍后再试。',

  lockScreen: {
    rest: (clock) => `休息 ${clock}`,
    next: (what) => `接下来：${what}`,
    on: (what, clock) => `${what} ${clock}`,
  },

  clock: {
    leadIn: '准备',
    work: '练',
    rest: '歇',
    paused: '时钟已停',
    round: (round, of) => `第 ${round} 轮，共 ${of} 轮`,
    rounds: (rounds) => `已完成 ${rounds} 轮`,
    whole: (clock) => `总共还剩 ${clock}`,
    pause: '停住时钟',
    resume: '继续计时',
    end: '结束这一段',
    endTitle: '现在就结束这一段吗？',
    endHelp: '已记录的会保留，没做的算作跳过。',
    endDo: '结束',
    goOn: '继续',
    done: (amount) => `完成：${amount}`,
    howMany: '做了多少次？',
    log: '记下',
    logged: (sets) => `已记录 ${sets} 组`,
    amrapScore: (rounds, extra) => `${rounds} 轮${extra > 0 ? `又 ${extra} 次` : ''}。`,
    spellScore: (done, of, lowest) =>
      `记录了 ${done} / ${of} 轮。${lowest === null ? '' : `最少的一轮 ${lowest} 次。`}`,
  },
  warmUp: {
    nextMovement: '下一个动作',
    skip: '跳过热身',
    place: (movement, of) => `热身，${movement} / ${of}`,
  },

  said: {
    warmUp: (name, seconds) => `${name}，${seconds} 秒`,
    inBand: (counted, inBand) => {
      if (counted <= 0) return '';
      if (inBand >= counted) return '全部到位。';
      return inBand <= 0 ? '都还差一点。' : `${inBand} 次到位。`;
    },
    allDone: '最后一组完成，都已记录。',
    cameraLost: '摄像头断开了，已完成的部分已保存。',
  },
};

export const gymFloorTexts: Localized<GymFloorTexts> = { en, zh };
