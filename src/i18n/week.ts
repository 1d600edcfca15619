// Texts of the week as planned and of no plan, apart from the first load. Messages with a number in them are functions.
import type { SessionFocus } from '../domain/planning/session-focus.ts';

export interface WeekMessages {
  readonly focus: Readonly<Record<SessionFocus, string>>;
  /** The headline of a session: `Legs and push, 44 minutes`. `foci` has been joined. */
  readonly session: (foci: string, minutes: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly today: {
    readonly start: string;
    readonly startRestDay: string;
    readonly startEarlier: string;
    readonly startThis: string;
    readonly restDay: string;
    readonly doneToday: string;
    readonly doneWeek: string;
    readonly doneWeekText: string;
    readonly freeSet: string;
    readonly otherWays: string;
    readonly programmes: string;
    /** `Next on Wednesday: legs and push, 44 minutes`. `foci` has been joined. */
    readonly next: (weekday: string, foci: string, minutes: number) => string;
    readonly overdue: (weekday: string) => string;
    readonly planning: string;
    readonly change: string;
    readonly situation: string;
    readonly exercises: string;
    readonly camera: string;
    readonly cameraLong: string;
    readonly eachSide: string;
    /** In place of a load that is not known yet. */
    readonly startLight: string;
    readonly restOfWeek: string;
    /** Under a session's headline: `Thursday 26 November, 5 exercises`. */
    readonly facts: (date: string, exercises: number) => string;
    /** Read aloud after a name or figure that opens its sheet. */
    readonly opens: string;
    /** Read aloud: the exercise stays whatever else is planned anew. */
    readonly locked: string;
    readonly whatIf: string;
    readonly changes: string;
    readonly done: string;
    readonly notStarted: string;
    readonly notStartedText: string;
  };
  readonly equipmentChip: { readonly none: string; readonly all: string; readonly more: (count: number) => string };
  readonly eased: {
    /** A joint from the person's own words, eased for some days. */
    readonly joint: (joint: string) => string;
    readonly until: (weekday: string) => string;
    /** In place of a weekday: `until tonight`. */
    readonly today: string;
    readonly spared: (joint: string) => string;
    /** Read aloud after what is eased. */
    readonly remove: string;
    readonly removed: (what: string) => string;
    readonly notKept: string;
  };
  readonly weekly: {
    readonly title: (onTarget: number, muscles: number) => string;
    readonly tableTitle: string;
    readonly caption: string;
    readonly muscle: string;
    readonly sets: string;
    readonly target: string;
    readonly onTarget: string;
    readonly offTarget: string;
    readonly ofTarget: (target: string) => string;
    readonly less: string;
  };
  readonly noPlan: {
    readonly unsatisfiable: string;
    readonly unsatisfiableText: string;
    readonly refer: string;
    readonly referText: string;
    readonly referAfter: string;
    readonly parq: string;
    readonly toProfile: string;
    readonly unavailable: string;
    readonly unavailableText: string;
    readonly storage: string;
    readonly storageText: string;
    readonly retry: string;
  };
}

const en: WeekMessages = {
  focus: {
    legs: 'legs',
    push: 'push',
    pull: 'pull',
    core: 'core',
    cardio: 'cardio',
    mobility: 'mobility',
    full_body: 'full body',
  },
  session: (foci, minutes) => `${capital(foci)}, ${en.minutes(minutes)}`,
  minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  today: {
    start: 'Start',
    startRestDay: 'Train today instead',
    startEarlier: 'Start the next one today',
    startThis: 'Start this one',
    restDay: 'Rest day',
    doneToday: 'Done for today',
    doneWeek: 'The week is done',
    doneWeekText: 'Every session of this plan is in the log. A new week is planned from it.',
    freeSet: 'Do a free set',
    otherWays: 'Templates, past workouts, or without a plan',
    programmes: 'Programmes and aims',
    next: (weekday, foci, minutes) => `Next on ${weekday}: ${foci}, ${en.minutes(minutes)}`,
    overdue: (weekday) => `Planned for ${weekday}; today works as well`,
    planning: 'Planning again',
    change: 'Change',
    situation: 'Planned for',
    exercises: 'Exercises',
    camera: 'camera',
    cameraLong: 'The camera counts and coaches it',
    eachSide: 'each side',
    startLight: 'start light',
    restOfWeek: 'The rest of the week',
    facts: (date, exercises) => `${date}, ${exercises === 1 ? '1 exercise' : `${exercises} exercises`}`,
    opens: 'why, and what else',
    locked: 'stays in your plan',
    whatIf: 'What if …',
    changes: 'Changes of this week',
    done: 'Done',
    notStarted: 'The workout could not be started',
    notStartedText:
      'The browser could not write it. Free some space or close other tabs of this page, then start again.',
  },
  equipmentChip: { none: 'No equipment', all: 'Full gym', more: (count) => `+${count}` },
  eased: {
    joint: (joint) => `${joint} eased`,
    until: (weekday) => `until ${weekday}`,
    today: 'tonight',
    spared: (joint) => `${joint} spared`,
    remove: 'take away',
    removed: (what) => `Taken away: ${what}`,
    notKept: 'That could not be written. Nothing has changed; try again.',
  },
  weekly: {
    title: (onTarget, muscles) => `Sets a week: ${onTarget} of ${muscles} muscles on target`,
    tableTitle: 'Sets a week',
    caption: 'Weekly sets for each muscle against the target. Indirect work counts half.',
    muscle: 'Muscle',
    sets: 'Sets',
    target: 'Target',
    onTarget: 'on target',
    offTarget: 'below target',
    ofTarget: (target) => `of ${target}`,
    less: 'Smaller muscles',
  },
  noPlan: {
    unsatisfiable: 'Nothing fits all of this',
    unsatisfiableText: 'A plan appears as soon as one of these gives way:',
    refer: 'First, talk to a professional',
    referText: 'Plumbline makes no plan for now, because of your answers:',
    referAfter:
      'A doctor or another qualified professional can tell you what is right for you. When you have asked, say so in your profile: the plan is then made with care.',
    parq: 'Open the official PAR-Q+ questions (another site)',
    toProfile: 'Change my profile',
    unavailable: 'The plan could not be made',
    unavailableText: 'The planner did not answer. Your profile and your log are untouched.',
    storage: 'Your plan could not be read',
    storageText: 'The browser did not hand out what is stored. Close other tabs of this page, then try again.',
    retry: 'Try again',
  },
};

const zh: WeekMessages = {
  focus: {
    legs: '腿部',
    push: '推',
    pull: '拉',
    core: '核心',
    cardio: '有氧',
    mobility: '灵活性',
    full_body: '全身',
  },
  session: (foci, minutes) => `${foci}，${zh.minutes(minutes)}`,
  minutes: (minutes) => `${minutes} 分钟`,
  today: {
    start: '开始',
    startRestDay: '今天就练',
    startEarlier: '今天练下一次',
    startThis: '开始这一次',
    restDay: '休息日',
    doneToday: '今天练完了',
    doneWeek: '这一周练完了',
    doneWeekText: '计划里的每次训练都在记录里，新的一周会据此安排。',
    freeSet: '自由练一组',
    otherWays: '用模板、照过去的训练，或不按计划',
    programmes: '训练计划与目标',
    next: (weekday, foci, minutes) => `下一次，${weekday}：${foci}，${zh.minutes(minutes)}`,
    overdue: (weekday) => `原定${weekday}，今天练也可以`,
    planning: '正在重新安排',
    change: '修改',
    situation: '安排依据',
    exercises: '动作',
    camera: '摄像头',
    cameraLong: '摄像头会计数并指导',
    eachSide: '每侧',
    startLight: '从轻开始',
    restOfWeek: '本周其余训练',
    facts: (date, exercises) => `${date}，${exercises} 个动作`,
    opens: '为什么，还能怎样',
    locked: '固定在计划里',
    whatIf: '如果……',
    changes: '这一周的改动',
    done: '已完成',
    notStarted: '训练没能开始',
    notStartedText: '浏览器没能写入。请腾出一些空间，或关闭本页面的其他标签页，再开始。',
  },
  equipmentChip: { none: '无器材', all: '健身房', more: (count) => `+${count}` },
  eased: {
    joint: (joint) => `照顾${joint}`,
    until: (weekday) => `到${weekday}`,
    today: '今晚',
    spared: (joint) => `避开${joint}`,
    remove: '取消',
    removed: (what) => `已取消：${what}`,
    notKept: '没能写入，什么都没有改变，请再试一次。',
  },
  weekly: {
    title: (onTarget, muscles) => `每周组数：${muscles} 块肌肉中 ${onTarget} 块达标`,
    tableTitle: '每周组数',
    caption: '每块肌肉的每周组数与目标对照，间接训练算半组。',
    muscle: '肌肉',
    sets: '组数',
    target: '目标',
    onTarget: '达到目标',
    offTarget: '低于目标',
    ofTarget: (target) => `/ ${target}`,
    less: '较小的肌肉',
  },
  noPlan: {
    unsatisfiable: '没有计划能满足所有条件',
    unsatisfiableText: '放宽其中一项，就能安排：',
    refer: '请先咨询专业人士',
    referText: '根据你的回答，暂时不安排计划：',
    referAfter: '医生或其他有资质的专业人士可以告诉你适合怎么做。问过之后，在资料里说明，就会照顾着安排计划。',
    parq: '打开官方 PAR-Q+ 问卷（外部网站）',
    toProfile: '修改资料',
    unavailable: '计划没能生成',
    unavailableText: '计划模块没有响应。你的资料和记录都没有变化。',
    storage: '没能读取你的计划',
    storageText: '浏览器没有给出存储的内容。请关闭本页面的其他标签页，再试一次。',
    retry: '再试一次',
  },
};

export const weekTexts = { en, zh };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
