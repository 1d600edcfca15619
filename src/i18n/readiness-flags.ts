// The questions before training, as statements a person can say yes to: our own wording, in words that ask and never conclude.
import type { Localized } from '../domain/language.ts';
import type { ReadinessFlag } from '../domain/planning/profile.ts';

export const flagTexts: Localized<Readonly<Record<ReadinessFlag, string>>> = {
  en: {
    chest_pain: 'My chest hurts or feels tight, at rest or on the move',
    dizziness: 'I get dizzy or have fainted lately',
    heart_condition: 'I have a heart condition',
    high_blood_pressure: 'My blood pressure is high, or was when last measured',
    unexplained_breathlessness: 'I run out of breath and do not know why',
    recent_surgery: 'I had an operation in the last few months',
    pregnancy: 'I am pregnant',
    after_birth: 'I had a baby in the last few months',
    medication: 'I take medicine that changes how exercise feels, for the heart, the blood or the head',
    told_not_to_exercise: 'A professional asked me not to exercise for now',
    bone_or_joint_condition: 'I have a bone or joint condition that exercise may make worse',
  },
  zh: {
    chest_pain: '胸口疼或发紧，无论静止还是活动时',
    dizziness: '最近会头晕，或曾经晕倒',
    heart_condition: '我有心脏方面的疾病',
    high_blood_pressure: '血压偏高，或上次量的时候偏高',
    unexplained_breathlessness: '会喘不上气，而且不知道原因',
    recent_surgery: '最近几个月做过手术',
    pregnancy: '正在怀孕',
    after_birth: '最近几个月刚生产',
    medication: '在服用会影响运动感受的药，比如与心脏、血液或头晕有关的',
    told_not_to_exercise: '有专业人士让我暂时不要运动',
    bone_or_joint_condition: '骨骼或关节有状况，运动可能会加重',
  },
};

/** What a question is about, inside a sentence. */
const flagNames: Localized<Readonly<Record<ReadinessFlag, string>>> = {
  en: {
    chest_pain: 'your chest',
    dizziness: 'dizziness',
    heart_condition: 'your heart',
    high_blood_pressure: 'blood pressure',
    unexplained_breathlessness: 'your breath',
    recent_surgery: 'your operation',
    pregnancy: 'your pregnancy',
    after_birth: 'the months after birth',
    medication: 'your medicine',
    told_not_to_exercise: 'what you were advised',
    bone_or_joint_condition: 'your bones and joints',
  },
  zh: {
    chest_pain: '胸口',
    dizziness: '头晕',
    heart_condition: '心脏',
    high_blood_pressure: '血压',
    unexplained_breathlessness: '呼吸',
    recent_surgery: '做过的手术',
    pregnancy: '怀孕',
    after_birth: '产后',
    medication: '在用的药',
    told_not_to_exercise: '专业人士的建议',
    bone_or_joint_condition: '骨骼和关节',
  },
};

/** As a finding without a full stop. */
export const withCareText: Localized<(flag: ReadinessFlag) => string> = {
  en: (flag) => `With care: ${flagNames.en[flag]}`,
  zh: (flag) => `需要留意：${flagNames.zh[flag]}`,
};
