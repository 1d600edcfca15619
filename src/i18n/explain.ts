// Texts of a repetition's replay: what it lost and where, what would have been enough, whose ghost is behind it. They come with the panel.
import { formats, type Formats } from './formats.ts';
import type { ChangeKind } from '../domain/form/explain/change-kind.ts';
import type { Counterfactual } from '../domain/form/explain/counterfactual.ts';
import type { JointContribution } from '../domain/form/explain/explain-repetition.ts';
import type { BodyJoint, Phase } from '../domain/form/explain/body-joints.ts';
import type { Localized } from '../domain/language.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';

export interface ExplainTexts {
  readonly replay: (index: number) => string;
  readonly loading: string;
  readonly lost: string;
  readonly nothingLost: string;
  readonly cannotTell: string;
  readonly byRules: string;
  /** `Hips, 62 of 100 parts of what was lost`. */
  readonly share: (joint: string, share: number) => string;
  readonly joints: Readonly<Record<BodyJoint, string>>;
  readonly ghost: (day: string, score: number | null) => string;
  readonly noGhost: string;
  readonly picture: (index: number) => string;
  readonly play: string;
  readonly pause: string;
  readonly position: string;
  readonly moment: (phase: string, seconds: string) => string;
  readonly notJudged: string;
  readonly gone: string;
  readonly list: string;
  readonly hideList: string;
  readonly noRecordings: string;
}

const JOINTS_EN: ExplainTexts['joints'] = {
  head: 'Head',
  shoulders: 'Shoulders',
  elbows: 'Elbows',
  wrists: 'Hands',
  trunk: 'Trunk',
  hips: 'Hips',
  knees: 'Knees',
  feet: 'Feet',
};

const JOINTS_ZH: ExplainTexts['joints'] = {
  head: '头部',
  shoulders: '肩部',
  elbows: '肘部',
  wrists: '双手',
  trunk: '躯干',
  hips: '髋部',
  knees: '膝部',
  feet: '双脚',
};

export const explainTexts: Localized<ExplainTexts> = {
  en: {
    replay: (index) => `Replay repetition ${index}`,
    loading: 'Looking at it again',
    lost: 'What was lost, by joint',
    nothingLost: 'Nothing stands out in this one.',
    cannotTell: 'From here too little was seen to say what this one lost.',
    byRules: 'By the rules alone: the form network did not know this one.',
    share: (joint, share) => `${joint}: ${Math.round(100 * share)} % of what was lost`,
    joints: JOINTS_EN,
    ghost: (day, score) =>
      `Dashed: your nearest good repetition, ${day}${score === null ? '' : `, scored ${Math.round(score)}`}.`,
    noGhost: 'No good repetition of yours from this view is kept yet to lay behind it.',
    picture: (index) => `Replay of repetition ${index} as a drawn skeleton`,
    play: 'Play',
    pause: 'Pause',
    position: 'Moment of the repetition',
    moment: (phase, seconds) => `${phase}, ${seconds} s`,
    notJudged: 'Not judged',
    gone: 'This repetition can no longer be replayed.',
    list: 'Its repetitions',
    hideList: 'Close its repetitions',
    noRecordings: 'No replay of this set is kept on this device.',
  },
  zh: {
    replay: (index) => `回放第 ${index} 次`,
    loading: '正在重看',
    lost: '各部位的失分',
    nothingLost: '这一次没有明显的失分。',
    cannotTell: '从这个角度看到的太少，说不出这一次失在哪里。',
    byRules: '仅按规则：动作网络不认识这一次。',
    share: (joint, share) => `${joint}：占失分的 ${Math.round(100 * share)}%`,
    joints: JOINTS_ZH,
    ghost: (day, score) => `虚线：你最接近的一次好动作，${day}${score === null ? '' : `，${Math.round(score)} 分`}。`,
    noGhost: '还没有保存你从这个角度做的好动作，无法叠在后面对比。',
    picture: (index) => `第 ${index} 次的骨架回放`,
    play: '播放',
    pause: '暂停',
    position: '这一次的时刻',
    moment: (phase, seconds) => `${phase}，${seconds} 秒`,
    notJudged: '未评判',
    gone: '这一次已无法回放。',
    list: '逐次查看',
    hideList: '收起',
    noRecordings: '本机没有保存这一组的回放。',
  },
};

type PhaseWords = Readonly<Record<Phase, string>>;
const DOWN_FIRST: Localized<PhaseWords> = {
  en: { out: 'on the way down', turn: 'at the bottom', back: 'on the way up' },
  zh: { out: '下降时', turn: '最低点', back: '起来时' },
};
const UP_FIRST: Localized<PhaseWords> = {
  en: { out: 'on the way up', turn: 'at the top', back: 'on the way down' },
  zh: { out: '上升时', turn: '最高点', back: '下降时' },
};
const THERE_AND_BACK: Localized<PhaseWords> = {
  en: { out: 'on the way there', turn: 'at the turning point', back: 'on the way back' },
  zh: { out: '去程', turn: '转折点', back: '回程' },
};
/** Where neither way is up. */
const SIDEWAYS: readonly string[] = ['core_rotation', 'core_stability', 'cardio', 'jump'];

export function phaseWords(movement: RepetitionMovement): Localized<PhaseWords> {
  if (SIDEWAYS.includes(movement.pattern)) return THERE_AND_BACK;
  return movement.firstPhase === 'eccentric' ? DOWN_FIRST : UP_FIRST;
}

/** `Most of what was lost: the hips, at the bottom (shallow depth).` */
export const lostSentence: Localized<(top: JointContribution, movement: RepetitionMovement) => string> = {
  en: ({ joint, share, phase, fault }, movement) => {
    const much = share > 0.5 ? 'Most of what was lost' : 'The largest part of what was lost';
    const where = phase === null ? '' : `, ${phaseWords(movement).en[phase]}`;
    const name = movement.faults.find(({ id }) => id === fault)?.names.en.toLowerCase();
    return `${much}: the ${JOINTS_EN[joint].toLowerCase()}${where}${name === undefined ? '' : ` (${name})`}.`;
  },
  zh: ({ joint, share, phase, fault }, movement) => {
    const much = share > 0.5 ? '失分主要在' : '失分最多的是';
    const where = phase === null ? '' : `，${phaseWords(movement).zh[phase]}`;
    const name = movement.faults.find(({ id }) => id === fault)?.names.zh;
    return `${much}${JOINTS_ZH[joint]}${where}${name === undefined ? '' : `（${name}）`}。`;
  },
};

const CHANGES_EN: Readonly<Record<ChangeKind, (joint: string) => string>> = {
  deeper: () => 'deeper',
  further: (joint) => `further with the ${joint}`,
  less: (joint) => `less movement of the ${joint}`,
  steadier: (joint) => `less sway of the ${joint}`,
  straighter: (joint) => `straighter at the ${joint}`,
  more_bent: (joint) => `more bend at the ${joint}`,
  more_upright: (joint) => `more upright with the ${joint}`,
  leaning_further: (joint) => `further over with the ${joint}`,
  in_line: (joint) => `closer to a straight line at the ${joint}`,
  higher: (joint) => `higher with the ${joint}`,
  lower: (joint) => `lower with the ${joint}`,
  wider: (joint) => `wider apart with the ${joint}`,
  closer: (joint) => `closer in with the ${joint}`,
};

const CHANGES_ZH: Readonly<Record<ChangeKind, (joint: string, amount: string) => string>> = {
  deeper: (_joint, amount) => `再深${amount}`,
  further: (joint, amount) => `${joint}再多走${amount}`,
  less: (joint, amount) => `${joint}少动${amount}`,
  steadier: (joint, amount) => `${joint}少晃${amount}`,
  straighter: (joint, amount) => `${joint}再伸直${amount}`,
  more_bent: (joint, amount) => `${joint}再弯${amount}`,
  more_upright: (joint, amount) => `${joint}再直立${amount}`,
  leaning_further: (joint, amount) => `${joint}再前倾${amount}`,
  in_line: (joint, amount) => `${joint}离直线再近${amount}`,
  higher: (joint, amount) => `${joint}再高${amount}`,
  lower: (joint, amount) => `${joint}再低${amount}`,
  wider: (joint, amount) => `${joint}再分开${amount}`,
  closer: (joint, amount) => `${joint}再靠近${amount}`,
};

/** `About 6 cm deeper would have made this a 90.` */
export const enoughSentence: Localized<(change: Counterfactual, kind: ChangeKind) => string> = {
  en: (change, kind) =>
    `${amountText(change, 'About ', formats.en)} ${CHANGES_EN[kind](JOINTS_EN[change.joint].toLowerCase())} would have made this ${change.target === 80 ? 'an' : 'a'} ${change.target}.`,
  zh: (change, kind) =>
    `${CHANGES_ZH[kind](JOINTS_ZH[change.joint], amountText(change, '约 ', formats.zh))}，这一次就有 ${change.target} 分。`,
};

function amountText({ amount, unit }: Counterfactual, about: string, { percent }: Formats): string {
  if (unit === 'degrees') return `${amount}°`;
  // A trunk is taken to be half a metre long.
  return unit === 'percent' ? percent(amount) : `${about}${amount} cm`;
}
