// Texts of an exercise's page: what is known of it, what the camera makes of it, and how the person logs it.
import type { JointStress } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';

export interface ExerciseFactsTexts {
  readonly back: string;
  readonly notFound: string;
  readonly notFoundHelp: string;
  readonly toWorkout: string;
  readonly toCamera: string;
  readonly facts: string;
  readonly muscles: string;
  /** Shares of a set that a muscle is credited with. */
  readonly mainly: string;
  readonly half: string;
  readonly slightly: string;
  readonly musclesHelp: string;
  readonly noMuscles: string;
  readonly equipment: string;
  readonly kind: string;
  readonly level: string;
  readonly measure: Readonly<Record<'repetitions' | 'hold' | 'distance', string>>;
  readonly mechanic: Readonly<Record<'compound' | 'isolation', string>>;
  readonly oneSided: string;
  readonly joints: string;
  readonly stresses: Readonly<Record<JointStress, string>>;
  readonly noJoints: string;
  readonly aliases: string;
  readonly substitutes: string;
  readonly camera: string;
  readonly counts: (views: string) => string;
  readonly times: (views: string) => string;
  readonly views: Readonly<Record<'side' | 'oblique' | 'front' | 'back', string>>;
  readonly seenFrom: (faults: string, view: string) => string;
  readonly noFaults: string;
  readonly noCamera: string;
  readonly moreOfMovement: string;
  readonly howTo: (name: string) => string;
  readonly taste: string;
  readonly tastes: Readonly<Record<'none' | 'like' | 'dislike', string>>;
  readonly ownTaste: string;
  readonly preferences: string;
  readonly preferencesHelp: string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly remarkLong: (most: number) => string;
  readonly unit: string;
  readonly usual: string;
  readonly usualUnit: (unit: string) => string;
  readonly counted: string;
  readonly perHand: Readonly<Record<'as_stated' | 'both', { readonly name: string; readonly detail: string }>>;
  readonly whole: Readonly<Record<'as_stated' | 'each', { readonly name: string; readonly detail: string }>>;
  readonly bar: string;
  readonly barUsual: string;
  readonly barOwn: string;
  readonly barProblem: (min: string, max: string) => string;
  readonly less: string;
  readonly more: string;
  readonly rest: string;
  readonly restUsual: string;
  readonly restNone: string;
  readonly seconds: (sec: number) => string;
  readonly effort: string;
  readonly efforts: Readonly<Record<'rpe' | 'rir' | 'none', { readonly name: string; readonly detail: string }>>;
  readonly effortUsual: string;
  readonly notSaved: string;
}

const en: ExerciseFactsTexts = {
  back: 'All exercises',
  notFound: 'There is no such exercise',
  notFoundHelp: 'The address names none that is known here. It may have been another device’s own.',
  toWorkout: 'Do it now',
  toCamera: 'Count it by camera',
  facts: 'What it is',
  muscles: 'Muscles',
  mainly: 'Works mainly',
  half: 'Helps, half a set each',
  slightly: 'A little, a quarter of a set each',
  musclesHelp: 'So much of a set counts for each muscle in the week.',
  noMuscles: 'No muscle is named, so it counts for none in the week’s sets.',
  equipment: 'Done with',
  kind: 'Kind',
  level: 'Level',
  measure: { repetitions: 'counted in repetitions', hold: 'held for time', distance: 'distance and time' },
  mechanic: { compound: 'several joints', isolation: 'one joint' },
  oneSided: 'one side at a time',
  joints: 'What it asks of joints',
  stresses: {
    low: 'little',
    isometric: 'holding still',
    moderate_flexion: 'bends moderately',
    deep_flexion: 'bends deeply',
    overhead: 'overhead',
    loaded_extension: 'stretched under load',
    axial_load: 'weight from above',
    shear: 'shear',
    impact: 'landings',
  },
  noJoints: 'Nothing in particular is known.',
  aliases: 'Also called',
  substitutes: 'Instead of it',
  camera: 'What the camera makes of it',
  counts: (views) => `Counted ${views}.`,
  times: (views) => `Timed ${views}.`,
  views: { side: 'from the side', oblique: 'from an angle', front: 'from the front', back: 'from behind' },
  seenFrom: (faults, view) => `${view}: ${faults}`,
  noFaults: 'Form is not judged.',
  noCamera: 'The camera does not count this one. Sets are entered by hand.',
  moreOfMovement: 'Where to put the phone, and every angle',
  howTo: (name) => `How ${name} is done`,
  taste: 'In your plan',
  tastes: { none: 'The plan decides', like: 'Prefer it', dislike: 'Leave it out' },
  ownTaste: 'One of your own is planned only where you prefer it.',
  preferences: 'How you log it',
  preferencesHelp: 'Holds for this exercise alone, from the next set on. What is in the log stays as entered.',
  remark: 'Your remark',
  remarkHint: 'Shown with the exercise: seat on 4, grip outside the rings.',
  remarkLong: (most) => `There is room for ${most} characters.`,
  unit: 'Weights in',
  usual: 'As usual',
  usualUnit: (unit) => `As usual (${unit})`,
  counted: 'The weight you enter is',
  perHand: {
    as_stated: { name: 'One hand’s', detail: 'one dumbbell of two' },
    both: { name: 'Both together', detail: 'the two dumbbells added up' },
  },
  whole: {
    as_stated: { name: 'All of it', detail: 'bar and plates, or the stack' },
    each: { name: 'One side’s', detail: 'what is loaded on each side' },
  },
  bar: 'The bar weighs',
  barUsual: 'As usual',
  barOwn: 'Another bar',
  barProblem: (min, max) => `A bar weighs between ${min} and ${max}.`,
  less: 'Less',
  more: 'More',
  rest: 'Rest after a set',
  restUsual: 'As planned',
  restNone: 'None',
  seconds: (sec) => (sec % 60 === 0 ? `${sec / 60} min` : `${sec} s`),
  effort: 'Asked after a set',
  efforts: {
    rpe: { name: 'RPE', detail: 'how hard, out of ten' },
    rir: { name: 'RIR', detail: 'repetitions left' },
    none: { name: 'Nothing', detail: '' },
  },
  effortUsual: 'As usual',
  notSaved: 'This could not be kept',
};

const zh: ExerciseFactsTexts = {
  back: '全部动作',
  notFound: '没有这个动作',
  notFoundHelp: '这个地址对应的动作这里没有，可能是另一台设备上自建的。',
  toWorkout: '现在就练',
  toCamera: '用摄像头计数',
  facts: '基本信息',
  muscles: '肌肉',
  mainly: '主要练',
  half: '辅助，各算半组',
  slightly: '少量，各算四分之一组',
  musclesHelp: '每周组数里，每块肌肉按这个比例计。',
  noMuscles: '没有填肌肉，每周组数里不算它。',
  equipment: '器材',
  kind: '类型',
  level: '水平',
  measure: { repetitions: '按次数计', hold: '按时间坚持', distance: '按距离和时间计' },
  mechanic: { compound: '多关节', isolation: '单关节' },
  oneSided: '一次练一侧',
  joints: '对关节的要求',
  stresses: {
    low: '很小',
    isometric: '静态支撑',
    moderate_flexion: '中等屈曲',
    deep_flexion: '深屈曲',
    overhead: '过顶',
    loaded_extension: '负重伸展',
    axial_load: '轴向负重',
    shear: '剪切',
    impact: '落地冲击',
  },
  noJoints: '没有特别的记录。',
  aliases: '也叫',
  substitutes: '可以替代的',
  camera: '摄像头能看出什么',
  counts: (views) => `${views}可计数。`,
  times: (views) => `${views}可计时。`,
  views: { side: '从侧面', oblique: '从斜侧面', front: '从正面', back: '从背面' },
  seenFrom: (faults, view) => `${view}：${faults}`,
  noFaults: '不判断动作。',
  noCamera: '摄像头不给这个动作计数，组数手动记录。',
  moreOfMovement: '手机放哪里，各个角度',
  howTo: (name) => `${name}怎么做`,
  taste: '在计划里',
  tastes: { none: '由计划决定', like: '优先安排', dislike: '不要安排' },
  ownTaste: '自己的动作只有选了优先才会排进计划。',
  preferences: '记录习惯',
  preferencesHelp: '只对这个动作有效，从下一组开始；已有记录保持原样。',
  remark: '备注',
  remarkHint: '显示在动作旁：座椅 4 档，握在环外侧。',
  remarkLong: (most) => `最多 ${most} 个字符。`,
  unit: '重量单位',
  usual: '照常',
  usualUnit: (unit) => `照常（${unit}）`,
  counted: '填写的重量是',
  perHand: {
    as_stated: { name: '单手重量', detail: '两只哑铃中的一只' },
    both: { name: '两只合计', detail: '两只哑铃加起来' },
  },
  whole: {
    as_stated: { name: '总重量', detail: '杆加片，或配重片总重' },
    each: { name: '单侧重量', detail: '每侧加的重量' },
  },
  bar: '杆重',
  barUsual: '照常',
  barOwn: '另一种杆',
  barProblem: (min, max) => `杆重在 ${min} 到 ${max} 之间。`,
  less: '减少',
  more: '增加',
  rest: '组间休息',
  restUsual: '按计划',
  restNone: '不休息',
  seconds: (sec) => (sec % 60 === 0 ? `${sec / 60} 分钟` : `${sec} 秒`),
  effort: '每组后询问',
  efforts: {
    rpe: { name: 'RPE', detail: '十分里有多吃力' },
    rir: { name: 'RIR', detail: '还剩几次' },
    none: { name: '不问', detail: '' },
  },
  effortUsual: '照常',
  notSaved: '没能保存',
};

export const exerciseFactsTexts: Localized<ExerciseFactsTexts> = { en, zh };
