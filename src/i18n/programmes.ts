// Texts of programmes and blocks, which come with their screens.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';
import type { AimState } from '../domain/planning/block-aims.ts';

export interface ProgrammeTexts {
  readonly eyebrow: string;
  readonly headline: string;
  /** While a block runs. */
  readonly following: (name: string) => string;
  readonly position: (week: number, weeks: number) => string;
  readonly sessions: (done: number, sessions: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly toBlock: string;
  readonly over: (name: string, weeks: number) => string;
  readonly again: string;
  readonly madeForYou: string;
  readonly madeForYouText: string;
  readonly madeBlock: string;
  readonly yourBlock: string;
  readonly published: string;
  readonly publishedText: string;
  readonly filter: string;
  readonly goal: string;
  readonly level: string;
  readonly days: string;
  readonly any: string;
  readonly daysOption: (from: number, to: number) => string;
  readonly asItIs: string;
  readonly asItIsHelp: string;
  readonly nothingFound: string;
  readonly facts: (days: number, minutes: number, level: string) => string;
  readonly fits: string;
  readonly replaced: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly needs: (what: string) => string;
  readonly missingDays: (days: number) => string;
  readonly missingMinutes: (minutes: number) => string;
  readonly above: string;
  readonly otherGoal: string;
  readonly noProfile: string;
  readonly noProfileText: string;
  readonly toProfile: string;
  readonly back: string;
  readonly notFound: string;
  readonly loadFailed: string;
  readonly by: (who: string) => string;
  readonly theirs: string;
  readonly source: string;
  readonly opensOutside: string;
  readonly howLoads: string;
  readonly daysFact: string;
  readonly minutesFact: string;
  readonly weeksFact: string;
  readonly forYou: string;
  readonly becomes: (exercise: string, by: string) => string;
  readonly without: (exercise: string) => string;
  readonly because: Readonly<Record<'equipment' | 'avoid' | 'dislikes' | 'level' | 'care' | 'body', string>>;
  readonly guarded: string;
  readonly plan: string;
  readonly session: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly runs: (stretches: number, minutes: string) => string;
  readonly begin: string;
  readonly weeks: string;
  readonly maxima: string;
  readonly maximaHelp: string;
  readonly single: (exercise: string) => string;
  readonly fromLog: string;
  readonly badNumber: (min: string, max: string) => string;
  readonly badWeeks: (min: number, max: number) => string;
  readonly startBlock: string;
  readonly sessionsMore: (count: number) => string;
  readonly firstWeek: (number: number) => string;
  readonly nothingLeft: string;
  readonly less: string;
  readonly more: string;
  readonly start: string;
  readonly startInstead: string;
  readonly instead: (name: string) => string;
  readonly insteadText: string;
  readonly goOn: string;
  readonly goOnText: (date: string) => string;
  readonly notKept: string;
  readonly notKeptText: string;
  readonly started: string;
  readonly toPlan: string;
  readonly stop: string;
  readonly stopTitle: string;
  readonly stopText: string;
  readonly keep: string;
  readonly stopped: string;
  readonly aims: string;
  readonly aimsText: string;
  readonly addAim: string;
  readonly removeAim: (exercise: string) => string;
  readonly aimKind: string;
  readonly aimLoad: string;
  readonly aimReps: string;
  readonly aimValue: (exercise: string) => string;
  readonly aimOf: (value: string) => string;
  readonly repetitions: (count: number) => string;
  readonly now: (value: string, low: string, high: string) => string;
  readonly nowReps: (count: number) => string;
  readonly states: Readonly<Record<AimState, string>>;
  readonly rampText: string;
  readonly easedText: string;
}

const en: ProgrammeTexts = {
  eyebrow: 'Programmes',
  headline: 'Made for you, or one that others wrote',
  following: (name) => `You follow ${name}`,
  position: (week, weeks) => `Week ${week} of ${weeks}`,
  sessions: (done, sessions) => `${done} of ${counted(sessions, 'session')} done`,
  daysLeft: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  toBlock: 'Open it',
  over: (name, weeks) =>
    `${weeks === 1 ? `The week of ${name} is` : `The ${weeks} weeks of ${name} are`} over. Your week is planned for you again.`,
  again: 'Once more, or something else',
  madeForYou: 'Made for you',
  madeForYouText:
    'Each week is planned from your goal, your time, your equipment and what you did. It can lead somewhere: set an aim.',
  madeBlock: 'A block with an aim',
  yourBlock: 'your own block',
  published: 'Written by others',
  publishedText:
    'Well-known programmes, as published. Your limits still hold: what does not suit you is replaced or left out.',
  filter: 'Narrow it down',
  goal: 'Goal',
  level: 'Written for',
  days: 'Days a week',
  any: 'Any',
  daysOption: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  asItIs: 'Only what I can do as written',
  asItIsHelp: 'Nothing replaced, nothing left out',
  nothingFound: 'None is left. Allow more days, another goal or replaced exercises.',
  facts: (days, minutes, level) => `${counted(days, 'day')} a week, about ${minutes} min, ${level.toLowerCase()}`,
  fits: 'Fits you as written',
  replaced: (count) => (count === 1 ? '1 exercise replaced' : `${count} exercises replaced`),
  leftOut: (count) => (count === 1 ? '1 left out' : `${count} left out`),
  needs: (what) => `needs ${what}`,
  missingDays: (days) => (days === 1 ? 'one day a week more than yours' : `${days} days a week more than yours`),
  missingMinutes: (minutes) => `${minutes} min longer than yours`,
  above: 'for people with more practice',
  otherGoal: 'another goal than yours',
  noProfile: 'Whether it fits you is not known yet',
  noProfileText: 'A few answers about your goal, time and equipment are enough.',
  toProfile: 'Answer them',
  back: 'All programmes',
  notFound: 'There is no such programme',
  loadFailed: 'Your log could not be read. What is here still holds.',
  by: (who) => `By ${who}`,
  theirs:
    'This is somebody else’s programme. The description is ours; the programme is explained in full at its source.',
  source: 'Read it at its source',
  opensOutside: 'opens a page outside Plumbline',
  howLoads: 'How loads go up',
  daysFact: 'days a week',
  minutesFact: 'minutes',
  weeksFact: 'weeks',
  forYou: 'For you',
  becomes: (exercise, by) => `${exercise} becomes ${by}`,
  without: (exercise) => `Without ${exercise}`,
  because: {
    equipment: 'equipment',
    avoid: 'a joint you spare',
    dislikes: 'you ruled it out',
    level: 'your level',
    care: 'care',
    body: 'what it asks of the body',
  },
  guarded: 'Loads rise by a tenth at most, start lighter after a break, and stay where form or range fell short.',
  plan: 'Its sessions',
  session: (number) => `Session ${number}`,
  minutes: (minutes) => `${minutes} min`,
  runs: (stretches, minutes) =>
    stretches === 1 ? `${minutes} without a break` : `${stretches} stretches, ${minutes} in all`,
  begin: 'Begin it',
  weeks: 'Weeks',
  maxima: 'Your best singles',
  maximaHelp:
    'This programme counts in percentages of them. Leave one empty and you find the load yourself. When in doubt, less.',
  single: (exercise) => `${exercise}, one repetition`,
  fromLog: 'Estimated from your log. Change them if you know better.',
  badNumber: (min, max) => `Between ${min} and ${max}, or empty.`,
  badWeeks: (min, max) => `A whole number from ${min} to ${max}.`,
  startBlock: 'Start this block',
  sessionsMore: (count) => (count === 1 ? 'One more session' : `${count} more sessions`),
  firstWeek: (number) => `Session ${number}, in the first week`,
  nothingLeft: 'Nothing of it is left with what you have. Allow more in your profile, or look at another one.',
  less: 'Less',
  more: 'More',
  start: 'Start this programme',
  startInstead: 'Start it instead',
  instead: (name) => `Stop ${name} and start this?`,
  insteadText: 'What you trained stays in the log, and you can go on with the other one later.',
  goOn: 'Go on where you stopped',
  goOnText: (date) => `Stopped on ${date}.`,
  notKept: 'Not stored',
  notKeptText: 'Nothing was changed. Try again; if it stays like this, free some space on the device.',
  started: 'Started. Your week follows it now.',
  toPlan: 'See the week',
  stop: 'Pause or end it',
  stopTitle: 'Stop here?',
  stopText:
    'Your week is planned for you again. What you trained stays in the log, and you can go on later from where you are.',
  keep: 'Keep going',
  stopped: 'Stopped',
  aims: 'Aims',
  aimsText: 'What you want to have reached at the end of the block. Up to four; none is fine too.',
  addAim: 'Add an aim',
  removeAim: (exercise) => `Remove the aim for ${exercise}`,
  aimKind: 'Measured by',
  aimLoad: 'Best single',
  aimReps: 'Repetitions',
  aimValue: (exercise) => `Aim for ${exercise}`,
  aimOf: (value) => `Aim: ${value}`,
  repetitions: (count) => (count === 1 ? '1 repetition' : `${count} repetitions`),
  now: (value, low, high) => `Now about ${value} (${low} to ${high})`,
  nowReps: (count) => (count === 1 ? 'Now 1 repetition in a set' : `Now ${count} repetitions in a set`),
  states: {
    done: 'Reached',
    likely: 'Most likely within reach today',
    unsure: 'May be within reach, not sure',
    ahead: 'Still ahead',
    unknown: 'Too little done to tell',
  },
  rampText:
    'A few more sets from week to week. An easier week comes when signs of fatigue call for it, not by the calendar.',
  easedText: 'This week is easier: your notes speak of fatigue.',
};

const zh: ProgrammeTexts = {
  eyebrow: '训练计划',
  headline: '为你定制，或跟着别人写的练',
  following: (name) => `你正在跟练${name}`,
  position: (week, weeks) => `第 ${week}/${weeks} 周`,
  sessions: (done, sessions) => `已完成 ${done}/${sessions} 次训练`,
  daysLeft: (days) => `还剩 ${days} 天`,
  toBlock: '打开',
  over: (name, weeks) => `${name}的 ${weeks} 周结束了，之后的每周又会为你定制。`,
  again: '再来一轮，或换一个',
  madeForYou: '为你定制',
  madeForYouText: '每周都按你的目标、时间、器材和练过的内容来安排。也可以设一个目标，一步步接近。',
  madeBlock: '带目标的阶段',
  yourBlock: '自己的阶段',
  published: '别人写的',
  publishedText: '广为人知的计划，按公开的内容列出。你的限制依然有效：不合适的会替换或去掉。',
  filter: '筛选',
  goal: '目标',
  level: '适合',
  days: '每周天数',
  any: '不限',
  daysOption: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  asItIs: '只看能原样照做的',
  asItIsHelp: '不替换，也不去掉',
  nothingFound: '没有符合的。可以放宽天数、目标，或允许替换动作。',
  facts: (days, minutes, level) => `每周 ${days} 天，每次约 ${minutes} 分钟，${level}`,
  fits: '可以原样照做',
  replaced: (count) => `替换 ${count} 个动作`,
  leftOut: (count) => `去掉 ${count} 个`,
  needs: (what) => `需要${what}`,
  missingDays: (days) => `每周比你多 ${days} 天`,
  missingMinutes: (minutes) => `每次比你多 ${minutes} 分钟`,
  above: '适合更有经验的人',
  otherGoal: '和你的目标不同',
  noProfile: '还不知道是否适合你',
  noProfileText: '回答几个关于目标、时间和器材的问题就行。',
  toProfile: '去回答',
  back: '全部计划',
  notFound: '没有这个计划',
  loadFailed: '训练记录读不出来，这里的内容仍然有效。',
  by: (who) => `作者：${who}`,
  theirs: '这是别人的计划。介绍是我们写的，完整说明请看出处。',
  source: '去出处阅读',
  opensOutside: '会打开 Plumbline 以外的网页',
  howLoads: '重量怎么加',
  daysFact: '天/周',
  minutesFact: '分钟',
  weeksFact: '周',
  forYou: '对你来说',
  becomes: (exercise, by) => `${exercise}换成${by}`,
  without: (exercise) => `不做${exercise}`,
  because: {
    equipment: '器材',
    avoid: '需要照顾的关节',
    dislikes: '你排除了它',
    level: '你的水平',
    care: '需要留意',
    body: '对身体的要求',
  },
  guarded: '重量每次最多加一成；隔了一段时间先减轻；动作或幅度不到位就不加。',
  plan: '训练内容',
  session: (number) => `第 ${number} 次`,
  minutes: (minutes) => `${minutes} 分钟`,
  runs: (stretches, minutes) => (stretches === 1 ? `连续 ${minutes}` : `${stretches} 段，共 ${minutes}`),
  begin: '开始',
  weeks: '周数',
  maxima: '你的单次最大重量',
  maximaHelp: '这个计划按它的百分比算重量。不填就自己找重量；拿不准就填少一点。',
  single: (exercise) => `${exercise}，单次`,
  fromLog: '根据你的记录估算，你更清楚就改。',
  badNumber: (min, max) => `填 ${min} 到 ${max} 之间，或留空。`,
  badWeeks: (min, max) => `填 ${min} 到 ${max} 之间的整数。`,
  startBlock: '开始这个阶段',
  sessionsMore: (count) => `还有 ${count} 次`,
  firstWeek: (number) => `第 ${number} 次（第一周）`,
  nothingLeft: '按你现有的条件，这个计划什么都练不了。可以在资料里放宽，或看看别的。',
  less: '减少',
  more: '增加',
  start: '开始这个计划',
  startInstead: '改练这个',
  instead: (name) => `停下${name}，开始这个？`,
  insteadText: '练过的都留在记录里，之后也可以接着练原来的。',
  goOn: '从停下的地方继续',
  goOnText: (date) => `${date}停下。`,
  notKept: '没有存下来',
  notKeptText: '什么都没变。请再试一次；还不行的话，清理一些存储空间。',
  started: '已开始，你的一周照它安排。',
  toPlan: '查看本周',
  stop: '暂停或结束',
  stopTitle: '就停在这里？',
  stopText: '之后的每周又会为你定制。练过的都留在记录里，以后可以从这里继续。',
  keep: '继续练',
  stopped: '已停下',
  aims: '目标',
  aimsText: '阶段结束时想达到的。最多四个，不设也可以。',
  addAim: '添加目标',
  removeAim: (exercise) => `去掉${exercise}的目标`,
  aimKind: '衡量方式',
  aimLoad: '单次最大重量',
  aimReps: '次数',
  aimValue: (exercise) => `${exercise}的目标`,
  aimOf: (value) => `目标：${value}`,
  repetitions: (count) => `${count} 次`,
  now: (value, low, high) => `现在约 ${value}（${low} 到 ${high}）`,
  nowReps: (count) => `现在一组能做 ${count} 次`,
  states: {
    done: '已达到',
    likely: '今天很可能做得到',
    unsure: '也许做得到，还不确定',
    ahead: '还没到',
    unknown: '练得太少，看不出来',
  },
  rampText: '每周多几组。出现疲劳的迹象才放轻松一周，不按日历安排。',
  easedText: '这周轻松一些：你的记录提到疲劳。',
};

export const programmeTexts: Localized<ProgrammeTexts> = { en, zh };
