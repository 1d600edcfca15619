// How somebody's body trains, as the profile asks for it; comes with the profile's screen.
import type { LimbState, Seated } from '../domain/body/person-body.ts';
import type { SidedLimb } from '../domain/form/sided-limb.ts';
import type { Localized } from '../domain/language.ts';

export type LimbAnswer = 'usual' | 'unjudged' | LimbState;

export interface BodyTexts {
  readonly title: string;
  readonly hint: string;
  readonly seated: string;
  readonly positions: Readonly<Record<'standing' | Seated, { readonly label: string; readonly detail: string }>>;
  readonly limb: (limb: SidedLimb) => string;
  readonly answers: (
    limb: SidedLimb,
  ) => Readonly<Record<LimbAnswer, { readonly label: string; readonly detail?: string }>>;
  readonly show: string;
}

const LIMBS: Localized<Readonly<Record<SidedLimb, string>>> = {
  en: { left_arm: 'Left arm', right_arm: 'Right arm', left_leg: 'Left leg', right_leg: 'Right leg' },
  zh: { left_arm: '左臂', right_arm: '右臂', left_leg: '左腿', right_leg: '右腿' },
};

export const bodyTexts: Localized<BodyTexts> = {
  en: {
    title: 'How your body trains',
    hint: 'Only if it helps. Exercises, counting and what is said of your form go by it. It stays on this device, and you can take it back at any time.',
    seated: 'I train',
    positions: {
      standing: { label: 'Standing', detail: 'And on the floor' },
      sometimes: { label: 'Seated at times', detail: 'Chair exercises come first' },
      always: { label: 'Always seated', detail: 'On a chair or in a wheelchair' },
    },
    limb: (limb) => LIMBS.en[limb],
    answers: (limb) => ({
      usual: { label: 'As usual' },
      unjudged: { label: 'Trains along', detail: 'Form not judged: a prosthesis, for one' },
      resting: { label: 'Not used', detail: 'Weak, or resting for now' },
      below_joint: { label: limb.endsWith('arm') ? 'Ends below the elbow' : 'Ends below the knee' },
      above_joint: { label: limb.endsWith('arm') ? 'Ends above the elbow' : 'Ends above the knee' },
    }),
    show: 'Arms and legs',
  },
  zh: {
    title: '你的身体怎样训练',
    hint: '觉得有用才填。选动作、计数和动作评判都会照着来。只存在这台设备上，随时可以收回。',
    seated: '我的训练姿势',
    positions: {
      standing: { label: '站着', detail: '也可以在地上' },
      sometimes: { label: '有时坐着', detail: '优先安排椅上动作' },
      always: { label: '一直坐着', detail: '椅子或轮椅' },
    },
    limb: (limb) => LIMBS.zh[limb],
    answers: (limb) => ({
      usual: { label: '和平常一样' },
      unjudged: { label: '一起练', detail: '不评判动作，比如假肢' },
      resting: { label: '不用', detail: '没有力气，或先歇着' },
      below_joint: { label: limb.endsWith('arm') ? '到手肘以下为止' : '到膝盖以下为止' },
      above_joint: { label: limb.endsWith('arm') ? '到手肘以上为止' : '到膝盖以上为止' },
    }),
    show: '手臂和腿',
  },
};
