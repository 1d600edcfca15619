// Texts of effort and heart rate: what a set took, the strap and its settings. They come with the screens that show them.
import { counted } from './counted.ts';
import type { StrapProblem } from '../domain/heart/strap-problem.ts';
import type { Localized } from '../domain/language.ts';

export interface EffortTexts {
  readonly effort: string;
  readonly rangeLost: string;
  readonly percent: (whole: number) => string;
  readonly left: string;
  /** `About 2`, and the interval it lies in. */
  readonly leftAbout: (value: number) => string;
  readonly leftBetween: (low: number, high: number) => string;
  readonly leftTeach: string;
  readonly sidesApart: string;
  readonly sidesApartWhy: string;
  readonly heart: HeartTexts;
}

export interface HeartTexts {
  readonly title: string;
  readonly highest: string;
  readonly mean: string;
  readonly end: string;
  readonly downAfter: (seconds: number) => string;
  readonly beats: (bpm: number) => string;
  readonly unit: string;
  readonly zones: string;
  readonly zone: (zone: number) => string;
  readonly zoneName: (zone: number) => string;
  readonly coverage: (percent: number) => string;
  /** Read aloud by a screen reader; `zone` null where zones are not known. */
  readonly chip: (bpm: number, zone: number | null) => string;
  readonly searching: string;
  readonly strap: StrapTexts;
}

export interface StrapTexts {
  readonly title: string;
  readonly lead: string;
  readonly unsupported: string;
  readonly pair: string;
  readonly another: string;
  readonly forget: string;
  readonly again: string;
  readonly none: string;
  readonly connecting: string;
  readonly connected: (name: string) => string;
  readonly reconnecting: (name: string) => string;
  readonly lost: (name: string) => string;
  readonly unnamed: string;
  readonly noContact: string;
  readonly waiting: string;
  readonly battery: (percent: number) => string;
  readonly problems: Readonly<Record<StrapProblem, string>>;
  readonly max: string;
  readonly rest: string;
  readonly outOf: (min: number, max: number) => string;
  readonly zonesBy: Readonly<Record<'own' | 'age', (max: number) => string>>;
  readonly zonesUnknown: string;
  readonly zonesOfReserve: string;
  readonly less: string;
  readonly more: string;
}

const ZONES_EN = ['below zone 1', 'very light', 'light', 'moderate', 'hard', 'very hard'];
const ZONES_ZH = ['低于 1 区', '很轻松', '轻松', '中等', '吃力', '很吃力'];

const en: EffortTexts = {
  effort: 'Effort',
  rangeLost: 'Range lost',
  percent: (whole) => `${whole}%`,
  left: 'Left in you',
  leftAbout: (value) => (value === 0 ? 'None' : `About ${value}`),
  leftBetween: (low, high) => (low === high ? '' : `Read off how the last repetitions slowed down: ${low} to ${high}.`),
  leftTeach: 'Say of a set how many were left, and this gets to know you.',
  sidesApart: 'Sides apart',
  sidesApartWhy: 'Towards the end one side did less than the other.',
  heart: {
    title: 'Heart rate',
    highest: 'Highest',
    mean: 'Mean',
    end: 'At the end',
    downAfter: (seconds) => (seconds === 60 ? 'Down in a minute' : `Down in ${counted(seconds, 'second')}`),
    beats: (bpm) => `${bpm}`,
    unit: 'beats a minute',
    zones: 'Time in zones',
    zone: (zone) => (zone === 0 ? 'Below' : `Zone ${zone}`),
    zoneName: (zone) => ZONES_EN[zone] ?? '',
    coverage: (percent) => `The strap was heard for ${percent}% of the set.`,
    chip: (bpm, zone) =>
      zone === null ? `Heart rate ${bpm}` : `Heart rate ${bpm}, ${zone === 0 ? '' : `zone ${zone}, `}${ZONES_EN[zone]}`,
    searching: 'Looking for the strap',
    strap: {
      title: 'Heart-rate strap',
      lead: 'A Bluetooth chest strap or armband shows your heart rate and its zone while you train, and how far it comes down in the rest. It is there to pace yourself by. What it tells stays on this device.',
      unsupported:
        'This browser cannot talk to Bluetooth straps. Chrome and Edge can, on Android and on computers; Safari and Firefox cannot yet.',
      pair: 'Pair a strap',
      another: 'Pair another',
      forget: 'Forget this strap',
      again: 'Try again',
      none: 'No strap is paired. Put it on first: most wake up on the skin.',
      connecting: 'Connecting',
      connected: (name) => `${name} is connected`,
      reconnecting: (name) => `${name} is out of reach. It is being looked for.`,
      lost: (name) => `${name} was not found. Put it on, moisten its pads, come closer and try again.`,
      unnamed: 'The strap',
      noContact: 'It does not touch the skin. Moisten its pads and pull it tighter.',
      waiting: 'Waiting for the first beat',
      battery: (percent) => `Battery ${percent}%`,
      problems: {
        cancelled: 'No strap was chosen. If yours was not in the list, put it on and try again.',
        off: 'Bluetooth is off, or this page may not use it. Turn it on in the settings of your device and try again.',
        not_a_strap: 'That device sends no heart rate. Choose a chest strap or an armband.',
        unreachable: 'The strap did not answer. See that no other app holds it, and try again.',
      },
      max: 'Highest heart rate you have measured',
      rest: 'Heart rate at rest',
      outOf: (min, max) => `This lies between ${min} and ${max}. Leave it empty if you do not know it.`,
      zonesBy: {
        own: (max) => `Zones go by your own maximum of ${max}.`,
        age: (max) =>
          `Zones go by your age, which makes a maximum of about ${max}. People of one age differ by ten beats and more: your own number is better.`,
      },
      zonesUnknown: 'With your age in the profile, or your highest heart rate here, zones are shown too.',
      zonesOfReserve: 'They are tenths of what lies between rest and maximum.',
      less: 'Less',
      more: 'More',
    },
  },
};

const zh: EffortTexts = {
  effort: '用力程度',
  rangeLost: '幅度减少',
  percent: (whole) => `${whole}%`,
  left: '还能做',
  leftAbout: (value) => (value === 0 ? '做不动了' : `约 ${value} 次`),
  leftBetween: (low, high) => (low === high ? '' : `根据最后几次变慢的程度推算：${low} 到 ${high} 次。`),
  leftTeach: '告诉我某一组还剩几次，推算就会越来越像你。',
  sidesApart: '左右差距',
  sidesApartWhy: '越到后面，一侧做得比另一侧少。',
  heart: {
    title: '心率',
    highest: '最高',
    mean: '平均',
    end: '结束时',
    downAfter: (seconds) => (seconds === 60 ? '一分钟下降' : `${seconds} 秒下降`),
    beats: (bpm) => `${bpm}`,
    unit: '次/分',
    zones: '各区间时间',
    zone: (zone) => (zone === 0 ? '以下' : `${zone} 区`),
    zoneName: (zone) => ZONES_ZH[zone] ?? '',
    coverage: (percent) => `这一组有 ${percent}% 的时间收到心率带的信号。`,
    chip: (bpm, zone) =>
      zone === null ? `心率 ${bpm}` : `心率 ${bpm}，${zone === 0 ? '' : `${zone} 区，`}${ZONES_ZH[zone]}`,
    searching: '正在寻找心率带',
    strap: {
      title: '心率带',
      lead: '蓝牙胸带或臂带会在训练时显示你的心率和所在区间，以及休息时降了多少，方便你把握节奏。数据只留在本机。',
      unsupported: '这个浏览器无法连接蓝牙心率带。安卓和电脑上的 Chrome、Edge 可以，Safari 和 Firefox 目前还不行。',
      pair: '配对心率带',
      another: '换一条',
      forget: '忘记这条心率带',
      again: '再试一次',
      none: '还没有配对。请先戴上：多数心率带贴到皮肤才会启动。',
      connecting: '正在连接',
      connected: (name) => `${name} 已连接`,
      reconnecting: (name) => `${name} 超出范围，正在重新寻找。`,
      lost: (name) => `没有找到 ${name}。请戴好、沾湿电极、靠近手机，再试一次。`,
      unnamed: '心率带',
      noContact: '没有贴到皮肤。请沾湿电极并系紧一些。',
      waiting: '正在等待第一次心跳',
      battery: (percent) => `电量 ${percent}%`,
      problems: {
        cancelled: '没有选择心率带。如果列表里没有，请先戴上再试。',
        off: '蓝牙没有打开，或者本页无权使用。请在设备的设置里打开后再试。',
        not_a_strap: '这个设备不发送心率。请选择胸带或臂带。',
        unreachable: '心率带没有回应。请确认没有别的应用占用它，再试一次。',
      },
      max: '你测到过的最高心率',
      rest: '静息心率',
      outOf: (min, max) => `应在 ${min} 到 ${max} 之间；不知道就留空。`,
      zonesBy: {
        own: (max) => `区间按你自己的最高心率 ${max} 计算。`,
        age: (max) => `区间按年龄计算，最高心率约 ${max}。同龄人之间可以相差十次以上，填你自己的更准。`,
      },
      zonesUnknown: '在个人资料里填上年龄，或在这里填最高心率，就会显示区间。',
      zonesOfReserve: '区间按静息到最高之间的十分之几划分。',
      less: '减少',
      more: '增加',
    },
  },
};

export const effortTexts: Localized<EffortTexts> = { en, zh };
