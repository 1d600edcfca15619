// Texts of the set-up: where the phone and the person go, what is still wanted, and how it is said aloud. They come with the coach.
import { counted } from './counted.ts';
import { formats } from './formats.ts';
import type { FramingCheck, CheckState, HintKind } from '../domain/body/framing-hint.ts';
import type { Localized } from '../domain/language.ts';
import type { Placing } from '../domain/movements/placing.ts';

export interface SetUpTexts {
  /** `amount`: steps or degrees, as the hint's kind says. Shown and said alike. */
  readonly hint: (kind: HintKind, amount?: number) => string;
  /** Under a hint: why, or what helps. Empty where the hint says it all. */
  readonly help: (kind: HintKind) => string;
  /** What is asked for is not needed to go on. */
  readonly goesOn: string;
  readonly checks: Readonly<Record<FramingCheck, string>>;
  readonly checkStates: Readonly<Record<CheckState, string>>;
  readonly checklist: string;
  readonly plan: {
    readonly title: string;
    /** The drawing, to those who do not see it. */
    readonly picture: (placing: Placing) => string;
    readonly distance: (metres: number, steps: number) => string;
    readonly phone: (placing: Placing) => string;
    readonly turn: (placing: Placing) => string;
    readonly metres: (metres: number) => string;
  };
  readonly countdown: string;
  readonly countdownOf: (seconds: number) => string;
}

type Table = Readonly<Record<HintKind, string | ((amount: number) => string)>>;

const say = (table: Table) => (kind: HintKind, amount?: number) => {
  const text = table[kind];
  return typeof text === 'string' ? text : text(amount ?? 1);
};

const stepsEn = (count: number) =>
  count <= 1 ? 'a step' : count === 2 ? 'two steps' : count === 3 ? 'three steps' : 'four steps';
/** Below this a number of degrees says less than `a little`. */
const LITTLE_DEG = 7;

const HINTS_EN: Table = {
  ok: 'Good. Hold still',
  nobody: 'Step into the picture',
  into_position: 'Get down into position',
  step_back: (steps) => `Take ${stepsEn(steps)} back`,
  step_closer: (steps) => `Come ${stepsEn(steps)} closer`,
  move_left: (steps) => `Move ${stepsEn(steps)} to your left`,
  move_right: (steps) => `Move ${stepsEn(steps)} to your right`,
  feet_cut_off: 'Step back until your feet show',
  head_cut_off: 'Step back until your head shows',
  hands_cut_off: 'Step back until your hands show',
  turn_left_little: 'Turn a little to your left',
  turn_right_little: 'Turn a little to your right',
  turn_left_quarter: 'Turn a quarter to your left',
  turn_right_quarter: 'Turn a quarter to your right',
  turn_around: 'Turn around',
  turn_sideways: 'Turn your side to the phone',
  face_camera: 'Face the phone',
  tilt_up: (deg) => (deg <= LITTLE_DEG ? 'Tip the phone up a little' : `Tip the phone up by ${deg} degrees`),
  tilt_down: (deg) => (deg <= LITTLE_DEG ? 'Tip the phone down a little' : `Tip the phone down by ${deg} degrees`),
  phone_lower: 'Put the phone lower, nearer the floor',
  phone_higher: 'Put the phone a little higher',
  upside_down: 'The phone is upside down',
  lay_phone: 'Lay the phone on its long edge',
  put_down: 'Put the phone down',
  covered: 'Something covers the camera',
  too_dark: 'Too dark. Turn on a light',
  too_bright: 'Too bright. Turn the phone away from the light',
  backlit: 'The light is behind you',
  two_people: 'One person in the picture, please',
};

const HELP_EN: Partial<Record<HintKind, string>> = {
  ok: 'The countdown begins at once',
  nobody: 'Stand where the drawing shows you',
  into_position: 'The countdown begins when you are there',
  step_back: 'The movement needs room in the picture',
  put_down: 'Lean it where the drawing shows it, then walk to your place',
  covered: 'A finger, a bag, a dark table',
  backlit: 'Turn the phone away from the window, or close a curtain',
  lay_phone: 'Lying down you are longer than you are tall',
  upside_down: 'Turn it the right way up',
  feet_cut_off: 'Or take away what stands in front of them',
  hands_cut_off: 'Or take away what stands in front of them',
  two_people: 'With two the coach may follow the wrong one',
};

const metresEn = (metres: number) => `${formats.en.fixed(metres, 1)} m`;

const HEIGHTS_EN = { floor: 'on the floor', knee: 'at knee height', hip: 'at hip height' } as const;

const phoneEn = ({ height, orientation, pitchUpDeg }: Placing) => {
  const edge = orientation === 'landscape' ? 'on its long edge' : 'upright';
  const lean = pitchUpDeg >= 4 ? ', leaning back a little' : '';
  return `Phone ${HEIGHTS_EN[height]}, ${edge}${lean}`;
};

const turnEn = ({ view, nearSide }: Placing) => {
  if (view === 'front') return 'Face the phone';
  if (view === 'back') return 'Back to the phone';
  if (view === 'oblique') return 'Turned half to the phone';
  return nearSide === null
    ? 'Side to the phone, either side'
    : `${nearSide === 'left' ? 'Left' : 'Right'} side to the phone when it works`;
};

const en: SetUpTexts = {
  hint: say(HINTS_EN),
  help: (kind) => HELP_EN[kind] ?? '',
  goesOn: 'It goes on without, too',
  checks: { view: 'In view', distance: 'Distance', turn: 'Turn', light: 'Light', phone: 'Phone' },
  checkStates: { done: 'right', wanted: 'wanted now', open: 'not looked at yet' },
  checklist: 'What the coach needs to see',
  plan: {
    title: 'Where the phone and you go',
    picture: (placing) =>
      `${phoneEn(placing)}. You ${metresEn(placing.distance)} from it, about ${counted(placing.steps, 'step')}. ${turnEn(placing)}.`,
    distance: (metres, steps) => `${metresEn(metres)} away, about ${counted(steps, 'step')}`,
    phone: phoneEn,
    turn: turnEn,
    metres: metresEn,
  },
  countdown: 'Countdown',
  countdownOf: (seconds) => counted(seconds, 'second'),
};

const stepsZh = (count: number) => ['一步', '一步', '两步', '三步', '四步'][Math.min(4, Math.max(0, count))] ?? '一步';

const HINTS_ZH: Table = {
  ok: '很好，别动',
  nobody: '请走进画面',
  into_position: '请俯下身摆好姿势',
  step_back: (steps) => `往后退${stepsZh(steps)}`,
  step_closer: (steps) => `靠近${stepsZh(steps)}`,
  move_left: (steps) => `往你的左边移${stepsZh(steps)}`,
  move_right: (steps) => `往你的右边移${stepsZh(steps)}`,
  feet_cut_off: '往后退，直到看见双脚',
  head_cut_off: '往后退，直到看见头',
  hands_cut_off: '往后退，直到看见双手',
  turn_left_little: '往你的左边稍微转一点',
  turn_right_little: '往你的右边稍微转一点',
  turn_left_quarter: '往你的左边转四分之一圈',
  turn_right_quarter: '往你的右边转四分之一圈',
  turn_around: '请转过身来',
  turn_sideways: '侧身对着手机',
  face_camera: '面向手机',
  tilt_up: (deg) => (deg <= LITTLE_DEG ? '把手机稍微往上仰' : `把手机往上仰 ${deg} 度`),
  tilt_down: (deg) => (deg <= LITTLE_DEG ? '把手机稍微往下倾' : `把手机往下倾 ${deg} 度`),
  phone_lower: '把手机放低，靠近地面',
  phone_higher: '把手机放高一点',
  upside_down: '手机放倒了',
  lay_phone: '把手机横过来放',
  put_down: '把手机放下',
  covered: '镜头被挡住了',
  too_dark: '太暗了，请开灯',
  too_bright: '太亮了，让手机避开强光',
  backlit: '光在你身后',
  two_people: '画面里请只留一个人',
};

const HELP_ZH: Partial<Record<HintKind, string>> = {
  ok: '马上开始倒数',
  nobody: '站到图上画的位置',
  into_position: '姿势摆好后就开始倒数',
  step_back: '动作在画面里需要空间',
  put_down: '按图示靠好手机，再走到你的位置',
  covered: '可能是手指、包或深色桌面',
  backlit: '让手机背对窗户，或拉上窗帘',
  lay_phone: '躺下时身体横着更长',
  upside_down: '请把它转正',
  feet_cut_off: '或者移开前面的遮挡物',
  hands_cut_off: '或者移开前面的遮挡物',
  two_people: '有两个人时，教练可能认错',
};

const metresZh = (metres: number) => `${formats.zh.fixed(metres, 1)} 米`;
const HEIGHTS_ZH = { floor: '放在地上', knee: '与膝同高', hip: '与髋同高' } as const;

const phoneZh = ({ height, orientation, pitchUpDeg }: Placing) =>
  `手机${HEIGHTS_ZH[height]}，${orientation === 'landscape' ? '横放' : '竖放'}${pitchUpDeg >= 4 ? '，略向后靠' : ''}`;

const turnZh = ({ view, nearSide }: Placing) => {
  if (view === 'front') return '面对手机';
  if (view === 'back') return '背对手机';
  if (view === 'oblique') return '斜对手机';
  return nearSide === null ? '侧面对着手机，左右都行' : `练${nearSide === 'left' ? '左' : '右'}侧时，这一侧对着手机`;
};

const zh: SetUpTexts = {
  hint: say(HINTS_ZH),
  help: (kind) => HELP_ZH[kind] ?? '',
  goesOn: '不调整也可以继续',
  checks: { view: '入画', distance: '距离', turn: '朝向', light: '光线', phone: '手机' },
  checkStates: { done: '合适', wanted: '需要调整', open: '还没看到' },
  checklist: '教练需要看到的',
  plan: {
    title: '手机和你的位置',
    picture: (placing) =>
      `${phoneZh(placing)}。你离它 ${metresZh(placing.distance)}，大约 ${placing.steps} 步。${turnZh(placing)}。`,
    distance: (metres, steps) => `相距 ${metresZh(metres)}，大约 ${steps} 步`,
    phone: phoneZh,
    turn: turnZh,
    metres: metresZh,
  },
  countdown: '倒数',
  countdownOf: (seconds) => `${seconds} 秒`,
};

export const setUpTexts: Localized<SetUpTexts> = { en, zh };
