// Texts of the movement pages: how each is done, from where it is counted and judged. They come with those screens.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';
import type { View } from '../domain/movements/movement.ts';

export interface LibraryTexts {
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly found: (count: number) => string;
  readonly notFound: string;
  readonly howTo: (name: string) => string;
  readonly eyebrow: string;
  readonly angle: string;
  /** Of the slider, read aloud: from where, in degrees. */
  readonly angleValue: (view: View, degrees: number) => string;
  readonly moment: string;
  readonly play: string;
  readonly hold: string;
  readonly seen: Readonly<Record<Exclude<View, 'unknown'>, string>>;
  readonly whatIsSeen: string;
  readonly counted: string;
  readonly timed: string;
  readonly notCounted: string;
  readonly judged: (faults: string) => string;
  readonly nothingJudged: string;
  readonly placing: string;
  readonly faults: string;
  readonly safety: string;
  readonly muscles: string;
  readonly phases: string;
  readonly sides: Readonly<Record<'alternating' | 'one', string>>;
  readonly source: string;
  readonly start: string;
  readonly asExercise: string;
  readonly demonstration: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  readonly back: string;
}

const en: LibraryTexts = {
  search: 'Find a movement',
  searchPlaceholder: 'squat, pull-up, plank',
  found: (count) => (count === 1 ? '1 movement' : `${count} movements`),
  notFound: 'The camera knows no movement of that name. Any exercise can be written down by hand in the log.',
  howTo: (name) => `How ${name} is done`,
  eyebrow: 'Movement',
  angle: 'Walk around it',
  angleValue: (view, degrees) => `${SEEN_EN[view === 'unknown' ? 'side' : view]}, ${counted(degrees, 'degree')}`,
  moment: 'Moment',
  play: 'Let it move',
  hold: 'Hold it still',
  seen: { side: 'From the side', oblique: 'From an angle', front: 'From the front', back: 'From behind' },
  whatIsSeen: 'What the camera makes of it',
  counted: 'Counted',
  timed: 'Timed',
  notCounted: 'Not counted from here',
  judged: (faults) => `judges ${faults}`,
  nothingJudged: 'form is not judged from here',
  placing: 'Where to put the phone',
  faults: 'What it looks at',
  safety: 'Said first',
  muscles: 'Muscles',
  phases: 'In this order',
  sides: {
    alternating: 'Left and right in turn, counted apart.',
    one: 'One side at a time; the coach tells which.',
  },
  source: 'Where the figures come from',
  start: 'Count it',
  asExercise: 'What it trains, and your past with it',
  demonstration: 'See it coached without a camera',
  unknown: 'There is no such movement',
  unknownHelp: 'The address names none the camera knows.',
  back: 'All movements',
};

const SEEN_EN: LibraryTexts['seen'] = en.seen;

const zh: LibraryTexts = {
  search: '找动作',
  searchPlaceholder: '深蹲、引体向上、平板支撑',
  found: (count) => `${count} 个动作`,
  notFound: '摄像头不认识这个名字的动作。任何动作都可以在记录里手动写下。',
  howTo: (name) => `${name}怎么做`,
  eyebrow: '动作',
  angle: '绕着看',
  angleValue: (view, degrees) => `${SEEN_ZH[view === 'unknown' ? 'side' : view]}，${degrees} 度`,
  moment: '时刻',
  play: '动起来',
  hold: '停住',
  seen: { side: '从侧面', oblique: '从斜侧面', front: '从正面', back: '从背面' },
  whatIsSeen: '摄像头能看出什么',
  counted: '计数',
  timed: '计时',
  notCounted: '这个角度不计数',
  judged: (faults) => `判断${faults}`,
  nothingJudged: '这个角度不判断动作',
  placing: '手机放在哪里',
  faults: '会看这些',
  safety: '优先提醒',
  muscles: '肌肉',
  phases: '依次完成',
  sides: { alternating: '左右交替，分别计数。', one: '一次做一侧，教练会分清是哪一侧。' },
  source: '数据出处',
  start: '开始计数',
  asExercise: '练什么，和你的历史',
  demonstration: '不用摄像头看一遍指导',
  unknown: '没有这个动作',
  unknownHelp: '这个地址对应的动作，摄像头不认识。',
  back: '全部动作',
};

const SEEN_ZH: LibraryTexts['seen'] = zh.seen;

export const libraryTexts: Localized<LibraryTexts> = { en, zh };
