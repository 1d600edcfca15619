// Texts of the profile, apart from the others so that they come with their screen and not with the first load.

export interface ProfileMessages {
  readonly eyebrow: string;
  readonly headlineNew: string;
  readonly headlineEdit: string;
  readonly goal: string;
  readonly level: string;
  readonly days: string;
  readonly minutes: string;
  readonly less: string;
  readonly more: string;
  readonly place: string;
  readonly places: Readonly<Record<'nothing' | 'dumbbells' | 'gym' | 'custom', string>>;
  readonly placeDetails: Readonly<Record<'nothing' | 'dumbbells' | 'gym', string>>;
  readonly exactEquipment: string;
  readonly joints: string;
  readonly jointsHint: string;
  readonly severity: (joint: string) => string;
  readonly severities: Readonly<Record<'mild' | 'moderate' | 'strong', string>>;
  readonly severityDetails: Readonly<Record<'mild' | 'moderate' | 'strong', string>>;
  readonly tastes: string;
  readonly searchExample: string;
  readonly searchHint: string;
  readonly noMatch: (text: string) => string;
  readonly like: string;
  readonly dislike: string;
  readonly likeNamed: (name: string) => string;
  readonly dislikeNamed: (name: string) => string;
  readonly liked: string;
  readonly disliked: string;
  readonly forget: (name: string) => string;
  readonly readiness: string;
  readonly none: string;
  readonly readinessYes: string;
  readonly optional: string;
  readonly bodyMass: string;
  readonly age: string;
  readonly save: string;
  readonly saveEdit: string;
  readonly saving: string;
  readonly cancel: string;
  readonly problems: {
    readonly title: string;
    readonly daysPerWeek: string;
    readonly minutesPerSession: string;
    readonly bodyMass: (min: string, max: string) => string;
    readonly age: string;
    readonly readiness: string;
  };
  readonly notSaved: string;
  readonly notSavedText: string;
}

const en: ProfileMessages = {
  eyebrow: 'Profile',
  headlineNew: 'Who is the week for?',
  headlineEdit: 'What has changed?',
  goal: 'Goal',
  level: 'Training so far',
  days: 'Days a week',
  minutes: 'Minutes a session',
  less: 'Less',
  more: 'More',
  place: 'Equipment',
  places: { nothing: 'None', dumbbells: 'Dumbbells at home', gym: 'Full gym', custom: 'My own list' },
  placeDetails: { nothing: 'Bodyweight', dumbbells: 'A pair is enough', gym: 'Everything' },
  exactEquipment: 'Choose item by item',
  joints: 'Sore joints',
  jointsHint: 'Exercises that load them are eased or left out. Leave empty if nothing bothers you.',
  severity: (joint) => `${joint}: how much`,
  severities: { mild: 'A little', moderate: 'Clearly', strong: 'A lot' },
  severityDetails: { mild: 'Skip the hardest on it', moderate: 'Light work only', strong: 'Leave it alone' },
  tastes: 'Exercises you like or rule out',
  searchExample: 'squat, row, plank',
  searchHint: 'Liked ones come first, ruled out ones never come up.',
  noMatch: (text) => `Nothing is called “${text}”. Try another name.`,
  like: 'Like',
  dislike: 'Rule out',
  likeNamed: (name) => `Like ${name}`,
  dislikeNamed: (name) => `Rule out ${name}`,
  liked: 'Liked',
  disliked: 'Ruled out',
  forget: (name) => `Remove ${name}`,
  readiness: 'Before you train: is any of this true for you?',
  none: 'None of these',
  readinessYes:
    'Talk to a doctor or another qualified professional before you train. Once you have asked, say so below; until then no plan is made.',
  optional: 'Optional',
  bodyMass: 'Body mass',
  age: 'Age',
  save: 'Build my week',
  saveEdit: 'Save and plan again',
  saving: 'Building your week',
  cancel: 'Back without saving',
  problems: {
    title: 'One more look:',
    daysPerWeek: 'Days a week: a whole number from 1 to 7.',
    minutesPerSession: 'Minutes a session: from 10 to 180.',
    bodyMass: (min, max) => `Body mass lies between ${min} and ${max}. Leave it empty if you prefer.`,
    age: 'Age lies between 13 and 110. Leave it empty if you prefer.',
    readiness: 'Mark what is true for you, or “None of these”.',
  },
  notSaved: 'Your profile was not saved',
  notSavedText: 'The browser could not write it. What you entered is still here: free some space, then save again.',
};

const zh: ProfileMessages = {
  eyebrow: '资料',
  headlineNew: '为谁安排这一周？',
  headlineEdit: '有什么变化？',
  goal: '目标',
  level: '训练经历',
  days: '每周天数',
  minutes: '每次分钟数',
  less: '减少',
  more: '增加',
  place: '器材',
  places: { nothing: '没有', dumbbells: '家里有哑铃', gym: '健身房', custom: '自选清单' },
  placeDetails: { nothing: '只用自重', dumbbells: '一对就够', gym: '样样都有' },
  exactEquipment: '逐项选择',
  joints: '不舒服的关节',
  jointsHint: '会给它们压力的动作会减轻或不安排。没有不适就留空。',
  severity: (joint) => `${joint}：程度`,
  severities: { mild: '有一点', moderate: '比较明显', strong: '很明显' },
  severityDetails: { mild: '不做压力最大的', moderate: '只做轻的', strong: '完全不碰' },
  tastes: '喜欢或排除的动作',
  searchExample: '深蹲、划船、平板支撑',
  searchHint: '喜欢的优先安排，排除的不再出现。',
  noMatch: (text) => `没有叫“${text}”的动作，换个名字试试。`,
  like: '喜欢',
  dislike: '排除',
  likeNamed: (name) => `喜欢${name}`,
  dislikeNamed: (name) => `排除${name}`,
  liked: '喜欢',
  disliked: '已排除',
  forget: (name) => `移除${name}`,
  readiness: '训练之前：下面有符合你的情况吗？',
  none: '都没有',
  readinessYes: '训练前请先咨询医生或其他有资质的专业人士。问过之后在下面说明；在那之前不安排计划。',
  optional: '选填',
  bodyMass: '体重',
  age: '年龄',
  save: '安排我的一周',
  saveEdit: '保存并重新安排',
  saving: '正在安排这一周',
  cancel: '不保存，返回',
  problems: {
    title: '请再看一下：',
    daysPerWeek: '每周天数：1 到 7 的整数。',
    minutesPerSession: '每次分钟数：10 到 180。',
    bodyMass: (min, max) => `体重应在 ${min} 到 ${max} 之间，也可以留空。`,
    age: '年龄应在 13 到 110 之间，也可以留空。',
    readiness: '请勾选符合的情况，或选“都没有”。',
  },
  notSaved: '资料没有保存',
  notSavedText: '浏览器没能写入。你填的内容还在：腾出一些空间后再保存。',
};

export const profileTexts = { en, zh };
