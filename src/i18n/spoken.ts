// What the coach says aloud beside a movement's own cues: short enough to be understood from three metres, out of breath.
import type { FramingHint } from '../domain/body/framing.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { Localized } from '../domain/language.ts';
import { numberWord } from './number-words.ts';

const HINTS: Localized<Readonly<Record<Exclude<FramingHint['kind'], 'ok'>, string>>> = {
  en: {
    nobody: 'Step into the picture',
    step_back: 'Step back',
    two_steps_back: 'Two steps back',
    three_steps_back: 'Three steps back',
    step_closer: 'Come closer',
    move_left: 'Move left',
    move_right: 'Move right',
    feet_cut_off: 'Step back, I need to see your feet',
    head_cut_off: 'Step back, I need to see your head',
    hands_cut_off: 'Step back, I need to see your hands',
    turn_sideways: 'Turn sideways',
    face_camera: 'Face the camera',
    turn_left_little: 'Turn a little to your left',
    turn_right_little: 'Turn a little to your right',
    turn_left_quarter: 'Turn a quarter to your left',
    turn_right_quarter: 'Turn a quarter to your right',
    turn_around: 'Turn around',
    tilt_up: 'Tip the phone up a little',
    tilt_down: 'Tip the phone down a little',
    phone_lower: 'Put the phone lower',
    upside_down: 'The phone is upside down',
    too_dark: 'It is too dark',
    two_people: 'One person in the picture, please',
  },
  zh: {
    nobody: '请走进画面',
    step_back: '往后退',
    two_steps_back: '往后退两步',
    three_steps_back: '往后退三步',
    step_closer: '靠近一点',
    move_left: '往左移',
    move_right: '往右移',
    feet_cut_off: '往后退，要看到脚',
    head_cut_off: '往后退，要看到头',
    hands_cut_off: '往后退，要看到手',
    turn_sideways: '请侧身',
    face_camera: '请面向摄像头',
    turn_left_little: '往你的左边稍微转一点',
    turn_right_little: '往你的右边稍微转一点',
    turn_left_quarter: '往你的左边转四分之一圈',
    turn_right_quarter: '往你的右边转四分之一圈',
    turn_around: '请转过身来',
    tilt_up: '把手机稍微往上仰',
    tilt_down: '把手机稍微往下倾',
    phone_lower: '把手机放低一些',
    upside_down: '手机放倒了',
    too_dark: '太暗了',
    two_people: '画面里请只留一个人',
  },
};

const en: SpokenWords = {
  // "0" would be read as "none".
  count: (n) => (n === 0 ? 'zero' : numberWord(n)),
  held: (seconds) => `${seconds} seconds`,
  ready: 'I can see you',
  getInView: (hint) => HINTS.en[hint],
  notJudged: (faults) => `From here I count, but cannot judge: ${faults.join(', ').toLowerCase()}`,
  otherMovement: (name) => `That looks like ${name}`,
  go: 'Go',
  personLeft: 'Paused',
  resumed: 'Going on',
  setDone: (amount, measure) => {
    if (amount === 0) return 'Set over';
    if (measure === 'hold') return amount === 1 ? 'Done. One second' : `Done. ${amount} seconds`;
    if (measure === 'distance') return `Done. ${amount} metres`;
    return `Done. ${numberWord(amount)}`;
  },
};

const zh: SpokenWords = {
  count: (n) => String(n),
  held: (seconds) => `${seconds} 秒`,
  ready: '看到你了',
  getInView: (hint) => HINTS.zh[hint],
  notJudged: (faults) => `这个角度可以计数，但判断不了：${faults.join('、')}`,
  otherMovement: (name) => `这看起来像${name}`,
  go: '开始',
  personLeft: '已暂停',
  resumed: '继续',
  setDone: (amount, measure) => {
    if (amount === 0) return '这一组结束';
    return `完成，${amount} ${measure === 'hold' ? '秒' : measure === 'distance' ? '米' : '次'}`;
  },
};

export const spoken: Localized<SpokenWords> = { en, zh };
