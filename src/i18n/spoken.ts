// What the coach says aloud beside a movement's own cues: short enough to be understood from three metres, out of breath.
import type { FramingHint } from '../domain/body/framing.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { Localized } from '../domain/language.ts';
import type { Load } from '../domain/log/records.ts';
import type { NextUp, Stand } from '../domain/coaching/announcements.ts';
import { chineseAmount, chineseNumber } from './chinese-numbers.ts';
import { numberWord, numberWordFirst } from './number-words.ts';

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

const repetitionsEn = (count: number) => `${spokenEn(count)} ${count === 1 ? 'repetition' : 'repetitions'}`;
const secondsEn = (count: number) => `${spokenEn(count)} ${count === 1 ? 'second' : 'seconds'}`;
/** "0" would be read as "none". */
const spokenEn = (count: number) => (count === 0 ? 'zero' : numberWord(count));

const loadUnitEn = ({ value, unit }: Load) => `${unit === 'kg' ? 'kilogram' : 'pound'}${value === 1 ? '' : 's'}`;

function standEn({ view, floor }: Stand): string {
  const views: Readonly<Record<Stand['view'], string>> = {
    side: 'side to the phone',
    front: 'facing the phone',
    back: 'back to the phone',
    oblique: 'turned half to the phone',
    unknown: '',
  };
  const text = [...(floor ? ['on the floor'] : []), ...(view === 'unknown' ? [] : [views[view]])].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nextEn({ name, set, of, reps, seconds, load, stand }: NextUp): string {
  const parts = [
    name,
    ...(set !== undefined && of !== undefined && of > 1 ? [`set ${spokenEn(set)} of ${spokenEn(of)}`] : []),
    ...(reps === undefined ? [] : [repetitionsEn(reps)]),
    ...(seconds === undefined ? [] : [secondsEn(seconds)]),
    ...(load === undefined ? [] : [`${load.value} ${loadUnitEn(load)}`]),
  ];
  return `Next: ${parts.join(', ')}${stand ? `. ${standEn(stand)}` : ''}`;
}

function standZh({ view, floor }: Stand): string {
  const views: Readonly<Record<Stand['view'], string>> = {
    side: '侧面对着手机',
    front: '面对手机',
    back: '背对手机',
    oblique: '斜对着手机',
    unknown: '',
  };
  return [...(floor ? ['在地上'] : []), ...(view === 'unknown' ? [] : [views[view]])].join('，');
}

function nextZh({ name, set, of, reps, seconds, load, stand }: NextUp): string {
  const parts = [
    name,
    ...(set !== undefined && of !== undefined && of > 1 ? [`第${chineseNumber(set)}组，共${chineseAmount(of)}组`] : []),
    ...(reps === undefined ? [] : [`${chineseAmount(reps)}次`]),
    ...(seconds === undefined ? [] : [`${chineseAmount(seconds)}秒`]),
    ...(load === undefined ? [] : [`${load.value}${load.unit === 'kg' ? '公斤' : '磅'}`]),
  ];
  return `下一个：${parts.join('，')}${stand ? `。${standZh(stand)}` : ''}`;
}

const en: SpokenWords = {
  count: spokenEn,
  held: secondsEn,
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
    return `Done. ${numberWordFirst(amount)}`;
  },
  milestone: (which, count) => {
    const text = { halfway: 'halfway', last_two: 'last two', last_one: 'last one' }[which];
    return count === null ? text.charAt(0).toUpperCase() + text.slice(1) : `${numberWordFirst(count)}, ${text}`;
  },
  secondsLeft: (seconds) => `${numberWordFirst(seconds)} ${seconds === 1 ? 'second' : 'seconds'} left`,
  rest: (seconds, next) => `Rest, ${secondsEn(seconds)}.${next ? ` ${nextEn(next)}` : ''}`,
  restOver: (next) => (next ? `Rest over. ${nextEn(next)}` : 'Rest over'),
  next: nextEn,
  nearLimit: (left) => (left <= 0 ? 'You are at your limit' : `About ${spokenEn(left)} left in you`),
};

const zh: SpokenWords = {
  count: chineseNumber,
  held: (seconds) => `${chineseAmount(seconds)}秒`,
  ready: '看到你了',
  getInView: (hint) => HINTS.zh[hint],
  notJudged: (faults) => `这个角度可以计数，但判断不了：${faults.join('、')}`,
  otherMovement: (name) => `这看起来像${name}`,
  go: '开始',
  personLeft: '已暂停',
  resumed: '继续',
  setDone: (amount, measure) => {
    if (amount === 0) return '这一组结束';
    return `完成，${chineseAmount(amount)}${measure === 'hold' ? '秒' : measure === 'distance' ? '米' : '次'}`;
  },
  milestone: (which, count) => {
    const text = { halfway: '一半了', last_two: '还有两次', last_one: '最后一次' }[which];
    return count === null ? text : `${chineseNumber(count)}，${text}`;
  },
  secondsLeft: (seconds) => `还剩${chineseAmount(seconds)}秒`,
  rest: (seconds, next) => `休息${chineseAmount(seconds)}秒。${next ? nextZh(next) : ''}`,
  restOver: (next) => (next ? `休息结束。${nextZh(next)}` : '休息结束'),
  next: nextZh,
  nearLimit: (left) => (left <= 0 ? '差不多到极限了' : `大约还能做${chineseAmount(left)}次`),
};

export const spoken: Localized<SpokenWords> = { en, zh };
