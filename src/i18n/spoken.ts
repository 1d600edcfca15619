// What the coach says aloud beside a movement's own cues: short enough to be understood from three metres, out of breath.
import type { FramingHint } from '../domain/body/framing.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { Localized } from '../domain/language.ts';
import { numberWord } from './number-words.ts';

const HINTS: Localized<Readonly<Record<Exclude<FramingHint['kind'], 'ok'>, string>>> = {
  en: {
    nobody: 'Step into the picture',
    step_back: 'Step back',
    step_closer: 'Come closer',
    move_left: 'Move left',
    move_right: 'Move right',
    feet_cut_off: 'Step back, I need to see your feet',
    head_cut_off: 'Step back, I need to see your head',
    hands_cut_off: 'Step back, I need to see your hands',
    turn_sideways: 'Turn sideways',
    face_camera: 'Face the camera',
    too_dark: 'It is too dark',
    two_people: 'One person in the picture, please',
  },
  zh: {
    nobody: '请走进画面',
    step_back: '往后退',
    step_closer: '靠近一点',
    move_left: '往左移',
    move_right: '往右移',
    feet_cut_off: '往后退，要看到脚',
    head_cut_off: '往后退，要看到头',
    hands_cut_off: '往后退，要看到手',
    turn_sideways: '请侧身',
    face_camera: '请面向摄像头',
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
  go: '开始',
  personLeft: '已暂停',
  resumed: '继续',
  setDone: (amount, measure) => {
    if (amount === 0) return '这一组结束';
    return `完成，${amount} ${measure === 'hold' ? '秒' : measure === 'distance' ? '米' : '次'}`;
  },
};

export const spoken: Localized<SpokenWords> = { en, zh };
