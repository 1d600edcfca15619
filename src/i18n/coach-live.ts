// Texts while a set is in front of the camera, and on the way there; they come with the coach.
import type { Localized } from '../domain/language.ts';
import type { View } from '../domain/movements/movement.ts';

export interface LiveMessages {
  readonly demonstration: string;
  readonly preparing: string;
  readonly steps: {
    readonly camera: string;
    readonly video: string;
    readonly demonstration: string;
    readonly model: string;
  };
  readonly firstTime: string;
  readonly askedCamera: string;
  readonly countdown: (second: number) => string;
  readonly countdownHelp: string;
  readonly go: string;
  readonly goHold: string;
  readonly target: (count: number) => string;
  readonly targetSec: (seconds: number) => string;
  readonly seconds: string;
  readonly form: string;
  readonly counted: (count: number) => string;
  readonly held: (seconds: number) => string;
  readonly praise: (fault: string) => string;
  readonly lookAt: string;
  readonly partials: (count: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly mute: string;
  readonly unmute: string;
  readonly finish: string;
  readonly leave: string;
  readonly turnCamera: string;
  readonly paused: string;
  readonly pausedHelp: string;
  readonly nobody: string;
  readonly nobodyHelp: string;
  readonly oneMore: string;
  readonly oneLess: string;
  readonly gauge: string;
  readonly picture: string;
  /** What is made of the movement from where the phone stands. */
  readonly fromHere: {
    readonly everything: string;
    readonly notJudged: (faults: string) => string;
    readonly better: (view: string) => string;
    readonly views: Readonly<Record<View, string>>;
    readonly figure: (view: string) => string;
  };
  readonly sides: (left: number, right: number) => string;
  readonly notices: {
    /** `name`: of the movement it looks like. */
    readonly other_movement: (name: string) => string;
    readonly pose_recovered: string;
    readonly form_unavailable: string;
    readonly stalled: string;
    readonly two_people: string;
    readonly too_dark: string;
    readonly camera_lost: string;
  };
}

const en: LiveMessages = {
  demonstration: 'Demonstration',
  preparing: 'Getting ready',
  steps: {
    camera: 'Asking for the camera',
    video: 'Opening the video',
    demonstration: 'Drawing the figure',
    model: 'Waking the pose model',
  },
  firstTime: 'The first time this takes a few seconds.',
  askedCamera: 'If the browser asks, allow the camera. No sound is recorded.',
  countdown: (second) => String(second),
  countdownHelp: 'Into position',
  go: 'Go when you like',
  goHold: 'Get into position and hold',
  target: (count) => `/ ${count}`,
  targetSec: (seconds) => `/ ${seconds} s`,
  seconds: 's',
  form: 'form',
  counted: (count) => (count === 1 ? '1 repetition' : `${count} repetitions`),
  held: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
  praise: (fault) => `Mended: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
  lookAt: 'Keep going just like that',
  partials: (count) => (count === 1 ? '1 stopped short and is not counted' : `${count} stopped short, not counted`),
  pause: 'Pause',
  resume: 'Go on',
  mute: 'Mute the voice',
  unmute: 'Let the voice speak',
  finish: 'Finish the set',
  leave: 'Leave the coach',
  turnCamera: 'Other camera',
  paused: 'Paused',
  pausedHelp: 'The count is kept. Go on when you like.',
  nobody: 'Nobody in the picture',
  nobodyHelp: 'The count is kept. Step back in and it goes on.',
  oneMore: 'Count one more',
  oneLess: 'Count one less',
  gauge: 'Plumb line: how deep the repetition is, against the band that is meant',
  picture: 'What the coach sees',
  fromHere: {
    everything: 'From here everything is counted and judged',
    notJudged: (faults) => `Counted. Not judged from here: ${faults}`,
    better: (view) => `All of it is seen ${view}`,
    views: {
      side: 'from the side',
      front: 'from the front',
      back: 'from behind',
      oblique: 'from an angle',
      unknown: '',
    },
    figure: (view) => `How to stand: seen ${view}`,
  },
  sides: (left, right) => `Left ${left} · Right ${right}`,
  notices: {
    other_movement: (name) => `This looks like ${name}. Finish the set to change the exercise.`,
    pose_recovered: 'The graphics chip dropped out. It goes on with another.',
    form_unavailable: 'Counting only: the form model is not there, the rules still judge.',
    stalled: 'The picture stands still. Keep the page in front.',
    two_people: 'Two people in the picture. Counting follows the first.',
    too_dark: 'It is too dark to see well. Turn on a light.',
    camera_lost: 'The camera went away. The set so far is kept.',
  },
};

const zh: LiveMessages = {
  demonstration: '演示',
  preparing: '正在准备',
  steps: { camera: '正在请求摄像头', video: '正在打开视频', demonstration: '正在画小人', model: '正在启动姿态模型' },
  firstTime: '第一次需要几秒钟。',
  askedCamera: '浏览器询问时，请允许使用摄像头。不会录音。',
  countdown: (second) => String(second),
  countdownHelp: '准备就位',
  go: '准备好就开始',
  goHold: '摆好姿势并保持',
  target: (count) => `/ ${count}`,
  targetSec: (seconds) => `/ ${seconds} 秒`,
  seconds: '秒',
  form: '动作分',
  counted: (count) => `${count} 次`,
  held: (seconds) => `${seconds} 秒`,
  praise: (fault) => `已改善：${fault}`,
  lookAt: '就这样继续',
  partials: (count) => `${count} 次没做完整，不计数`,
  pause: '暂停',
  resume: '继续',
  mute: '关闭语音',
  unmute: '打开语音',
  finish: '结束这一组',
  leave: '离开教练',
  turnCamera: '换摄像头',
  paused: '已暂停',
  pausedHelp: '计数已保留，随时可以继续。',
  nobody: '画面里没有人',
  nobodyHelp: '计数已保留，回到画面里就会继续。',
  oneMore: '多数一次',
  oneLess: '少数一次',
  gauge: '铅垂线：这一次的深度，与目标带对照',
  picture: '教练看到的画面',
  fromHere: {
    everything: '从这个角度都能计数和判断',
    notJudged: (faults) => `可以计数。这个角度判断不了：${faults}`,
    better: (view) => `${view}能看得更全`,
    views: { side: '从侧面', front: '从正面', back: '从背面', oblique: '从斜侧面', unknown: '' },
    figure: (view) => `站位：${view}看到的样子`,
  },
  sides: (left, right) => `左 ${left} · 右 ${right}`,
  notices: {
    other_movement: (name) => `这看起来像${name}。要换动作，请先结束这一组。`,
    pose_recovered: '图形芯片中断了，已换一种方式继续。',
    form_unavailable: '动作模型不可用：仍会计数，规则仍会判断。',
    stalled: '画面停住了，请让本页保持在前台。',
    two_people: '画面里有两个人，计数跟随第一个人。',
    too_dark: '太暗，看不清，请开灯。',
    camera_lost: '摄像头断开了，这一组已保留。',
  },
};

export const coachLive: Localized<LiveMessages> = { en, zh };
