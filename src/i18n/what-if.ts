// Texts of what-if: wishes to try, what they would change, changes of a plan already made.
import { counted } from './counted.ts';
import type { PlanChange } from '../domain/planning/plan-change.ts';
import type { NotTaken } from '../domain/planning/read-wish.ts';
import { vocabulary } from './vocabulary.ts';

export interface WhatIfMessages {
  readonly title: string;
  readonly text: string;
  readonly write: string;
  readonly example: string;
  readonly ask: string;
  readonly notAll: string;
  readonly notTaken: Readonly<Record<NotTaken, (words: string) => string>>;
  readonly onlyUnderstood: (changes: number) => string;
  readonly cannotRead: string;
  readonly skip: string;
  readonly whichDay: string;
  readonly lessTime: string;
  readonly howLong: string;
  readonly other: string;
  readonly whatIsThere: string;
  readonly hurts: string;
  readonly where: string;
  readonly howMuch: string;
  readonly travel: string;
  readonly missed: (weekday: string) => string;
  readonly spell: string;
  readonly thatDay: string;
  readonly sevenDays: string;
  readonly places: Readonly<Record<'home' | 'gym' | 'travel', string>>;
  readonly asking: string;
  readonly before: string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly cannot: string;
  readonly would: (sessions: number) => string;
  readonly fallsAway: (day: string) => string;
  readonly moves: (from: string, to: string) => string;
  readonly isNew: (day: string) => string;
  readonly minutes: (before: number, after: number) => string;
  readonly muscles: string;
  readonly muscleSets: (muscle: string, before: string, after: string) => string;
  readonly take: string;
  readonly leave: string;
  readonly another: string;
}

export interface ChangeContext {
  readonly exerciseName: (exerciseId: string) => string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const en: WhatIfMessages = {
  title: 'What if',
  text: 'Try something: you see what would change before anything does.',
  write: 'In your own words',
  example: 'skip Thursday; 30 minutes today',
  ask: 'Show what changes',
  notAll: 'Not all of it was understood',
  notTaken: {
    unknown: (words) => `“${words}”: say a day to skip, minutes, equipment, or what hurts.`,
    which_day: (words) => `“${words}”: say which day.`,
    no_session: (words) => `“${words}”: no session is planned on that day.`,
    minutes: (words) => `“${words}”: say minutes from 10 to 180.`,
    no_place: (words) => `“${words}”: say in your profile what there is.`,
  },
  onlyUnderstood: (changes) =>
    changes === 1 ? 'Try the part that was understood' : `Try the ${changes} parts understood`,
  cannotRead: 'The part that reads your words could not be loaded. The buttons do the same.',
  skip: 'Skip a day',
  whichDay: 'Which day',
  lessTime: 'Less time',
  howLong: 'How long it may take',
  other: 'Other equipment',
  whatIsThere: 'What is there',
  hurts: 'Something hurts',
  where: 'Where',
  howMuch: 'How much',
  travel: 'Travel week',
  missed: (weekday) => `I missed ${weekday}`,
  spell: 'For how long',
  thatDay: 'The next session',
  sevenDays: 'Seven days',
  places: { home: 'Home', gym: 'Gym', travel: 'On the way' },
  asking: 'Trying it',
  before: 'before',
  nothing: 'Nothing would change',
  nothingText: 'Your week fits this already.',
  cannot: 'The week cannot be planned that way',
  would: (sessions) => (sessions === 1 ? 'One session would change' : `${sessions} sessions would change`),
  fallsAway: (day) => `${day} falls away`,
  moves: (from, to) => `${from} moves to ${to}`,
  isNew: (day) => `${day} is new`,
  minutes: (before, after) => `${counted(before, 'minute')} become${before === 1 ? 's' : ''} ${after}`,
  muscles: 'Sets a week',
  muscleSets: (muscle, before, after) => `${muscle}: ${before} become ${after}`,
  take: 'Do that',
  leave: 'Leave it as it is',
  another: 'Try something else',
};

const zh: WhatIfMessages = {
  title: '如果……',
  text: '试一试：先看会有什么变化，再决定。',
  write: '用自己的话说',
  example: '周四不练；今天只有 30 分钟',
  ask: '看看会怎样',
  notAll: '没有全部看懂',
  notTaken: {
    unknown: (words) => `“${words}”：可以说跳过哪天、多少分钟、有什么器材、哪里疼。`,
    which_day: (words) => `“${words}”：请说是哪一天。`,
    no_session: (words) => `“${words}”：那天没有安排训练。`,
    minutes: (words) => `“${words}”：请说 10 到 180 分钟。`,
    no_place: (words) => `“${words}”：请先在资料里说那里有什么。`,
  },
  onlyUnderstood: (changes) => `只试看懂的 ${changes} 项`,
  cannotRead: '读懂文字的部分没能加载。上面的按钮也一样。',
  skip: '跳过一天',
  whichDay: '哪一天',
  lessTime: '时间少一些',
  howLong: '可以练多久',
  other: '换器材',
  whatIsThere: '有什么',
  hurts: '有地方不舒服',
  where: '哪里',
  howMuch: '程度',
  travel: '出行的一周',
  missed: (weekday) => `${weekday}没练`,
  spell: '多长时间',
  thatDay: '只有下一次',
  sevenDays: '七天',
  places: { home: '家里', gym: '健身房', travel: '路上' },
  asking: '正在试',
  before: '之前',
  nothing: '不会有变化',
  nothingText: '这一周本来就符合。',
  cannot: '这样安排不了',
  would: (sessions) => `有 ${sessions} 次训练会变`,
  fallsAway: (day) => `${day}取消`,
  moves: (from, to) => `${from}挪到${to}`,
  isNew: (day) => `新增${day}`,
  minutes: (before, after) => `${before} 分钟变成 ${after} 分钟`,
  muscles: '每周组数',
  muscleSets: (muscle, before, after) => `${muscle}：${before} 变成 ${after}`,
  take: '就这样安排',
  leave: '保持不变',
  another: '再试别的',
};

export const whatIfTexts = { en, zh };

/** A change already made, as on a chip: `No session on Thu`, `30 minutes until Sun`. */
export const changeText = {
  en: (change: PlanChange, { exerciseName, today }: ChangeContext): string => {
    const { joints, equipment, list, weekdayShort } = vocabulary.en;
    const until = (day: string, from = today) => {
      if (day === today) return 'today';
      return from === day ? `on ${weekdayShort(day)}` : `until ${weekdayShort(day)}`;
    };
    switch (change.kind) {
      case 'skip_day':
        return `No session on ${weekdayShort(change.date)}`;
      case 'missed':
        return `${weekdayShort(change.sessionId.slice(0, 10))} missed`;
      case 'minutes':
        return `${counted(change.minutes, 'minute')} ${until(change.until, change.from)}`;
      case 'equipment': {
        const tools = change.equipment.filter((tool) => tool !== 'bodyweight').map((tool) => equipment[tool]);
        return `${tools.length === 0 ? 'No equipment' : list(tools)} ${until(change.until, change.from)}`;
      }
      case 'sore_joint':
        return `${joints[change.joint]} spared ${until(change.until)}`;
      case 'swap':
        return `${exerciseName(change.to)} in place of ${exerciseName(change.from)}`;
    }
  },
  zh: (change: PlanChange, { exerciseName, today }: ChangeContext): string => {
    const { joints, equipment, list, weekdayShort } = vocabulary.zh;
    const until = (day: string, from = today) => {
      if (day === today) return '今天';
      return from === day ? weekdayShort(day) : `到${weekdayShort(day)}`;
    };
    switch (change.kind) {
      case 'skip_day':
        return `${weekdayShort(change.date)}不练`;
      case 'missed':
        return `${weekdayShort(change.sessionId.slice(0, 10))}没练`;
      case 'minutes':
        return `${until(change.until, change.from)} ${change.minutes} 分钟`;
      case 'equipment': {
        const tools = change.equipment.filter((tool) => tool !== 'bodyweight').map((tool) => equipment[tool]);
        return `${until(change.until, change.from)}：${tools.length === 0 ? '无器材' : list(tools)}`;
      }
      case 'sore_joint':
        return `${until(change.until)}照顾${joints[change.joint]}`;
      case 'swap':
        return `${exerciseName(change.from)}换成${exerciseName(change.to)}`;
    }
  },
};
