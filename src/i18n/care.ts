// Texts of care: when to stop, what to do then, the questions asked again, how a joint is, what is left out and why. Our own words; they ask
// and advise, and never say what something is.
import { counted } from './counted.ts';
import type { CareTrait } from '../domain/health/care-traits.ts';
import type { JointAnswer } from '../domain/health/joint-questions.ts';
import type { JointStress } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';

export interface CareTexts {
  readonly eyebrow: string;
  readonly open: string;
  readonly stopTitle: string;
  readonly stopIntro: string;
  readonly helpTitle: string;
  readonly help: readonly string[];
  readonly emergency: string;
  readonly askTitle: string;
  readonly ask: readonly string[];
  readonly usual: string;
  readonly seen: string;
  readonly all: string;
  readonly once: string;

  readonly nowHeadline: string;
  readonly nowText: string;
  readonly nowKept: string;
  readonly fineAgain: string;
  readonly endWorkout: string;
  readonly toToday: string;
  readonly notEnded: string;

  readonly advice: string;
  readonly adviceDetail: string;
  readonly adviceOn: (day: string) => string;
  readonly withCare: string;
  readonly leftOut: (traits: string) => string;
  readonly effort: (reserve: number, seconds: number) => string;
  readonly spared: string;
  readonly official: string;
  readonly traits: Readonly<Record<CareTrait, string>>;

  readonly notFine: (joint: string) => string;
  readonly stresses: Readonly<Record<JointStress, string>>;
  readonly notFineHint: string;

  readonly howIs: (joint: string) => string;
  readonly said: (quote: string) => string;
  readonly saidBefore: string;
  readonly answers: Readonly<Record<JointAnswer, { readonly name: string; readonly detail: string }>>;
  readonly notKept: string;

  readonly again: string;
  readonly because: {
    readonly new_questions: string;
    readonly year: string;
    readonly long_break: (weeks: number) => string;
    readonly note: (quote: string) => string;
  };
  readonly answerAgain: string;
}

const en: CareTexts = {
  eyebrow: 'Care',
  open: 'When to stop and get help',
  stopTitle: 'When to stop',
  stopIntro: 'Effort may feel hard. It should never feel like this. Stop at once, whatever the plan says.',
  helpTitle: 'Call your local emergency number if',
  help: [
    'your chest hurts or feels pressed, or pain moves into an arm, the jaw or the back',
    'you faint, or feel that you are about to',
    'you cannot catch your breath although you rest',
    'your heart races or stumbles although you rest',
    'one side goes weak or numb, your face droops, or words will not come',
    'your head hurts suddenly and badly, or you hit it',
  ],
  emergency: 'Do not wait for it to pass, and do not drive yourself.',
  askTitle: 'Ask a professional before you train again if',
  ask: [
    'you feel dizzy or sick and it does not pass with rest',
    'a pain is sharp, grows, or stays into the next day',
    'a joint swells, locks or gives way',
    'a calf is swollen, warm and sore',
    'you are pregnant or gave birth lately, and bleed, lose fluid or have contractions',
  ],
  usual: 'Muscles that burn during a set or are sore the day after are the ordinary kind.',
  seen: 'I have read this',
  all: 'Read it in full',
  once: 'Stop at once for chest pain, dizziness, breath that does not come back, or a pain that is sharp or grows.',

  nowHeadline: 'Stop here. Sit or lie down where it is safe.',
  nowText: 'Breathe normally and tell somebody near you.',
  nowKept: 'The set is over and everything you did is kept. Nothing more is said or counted.',
  fineAgain: 'I feel fine again: back to the workout',
  endWorkout: 'End the workout here',
  toToday: 'Back to today',
  notEnded: 'The workout could not be ended just now. It is kept as it is.',

  advice: 'I asked a professional about this and may train',
  adviceDetail: 'A doctor, midwife or somebody else who knows you. The plan is then made with care.',
  adviceOn: (day) => `Confirmed on ${day}`,
  withCare: 'Your plan is made with care',
  leftOut: (traits) => `Left out: ${traits}.`,
  effort: (reserve, seconds) =>
    `Every set ends with ${counted(reserve, 'repetition')} left or more, none is taken to its limit, and nothing is held for longer than ${counted(seconds, 'second')}.`,
  spared: 'Name the joints below that are concerned: they are spared more than others.',
  official: 'Open the official PAR-Q+ questions (another site)',
  traits: {
    supine: 'lying flat on your back',
    prone: 'lying on your front',
    head_down: 'head low',
    impact: 'jumps and landings',
    contact: 'contact with others',
    fall_risk: 'balancing, heights and hanging',
    fast_change: 'getting up and down quickly',
    straining: 'straining with held breath',
    heavy_axial: 'heavy weight on the spine',
    core_strain: 'hard work for the belly',
    unjudged: 'exercises of your own that nobody has looked at',
  },

  notFine: (joint) => `${joint}: what does not feel fine`,
  stresses: {
    low: 'Light movement',
    isometric: 'Holding still under load',
    moderate_flexion: 'Bending halfway',
    deep_flexion: 'Bending deeply',
    overhead: 'Reaching overhead',
    loaded_extension: 'Stretching under load',
    axial_load: 'Weight pressing down on it',
    shear: 'Pulling across it',
    impact: 'Landing and bouncing',
  },
  notFineHint: 'Marked movements are left out, however little it hurts otherwise.',

  howIs: (joint) => `How is your ${joint.charAt(0).toLowerCase()}${joint.slice(1)}?`,
  said: (quote) => `You wrote: “${quote}”`,
  saidBefore: 'It has been spared for a week.',
  answers: {
    better: { name: 'Better', detail: 'one step more' },
    same: { name: 'The same', detail: 'spared another week' },
    worse: { name: 'Worse', detail: 'spared more' },
  },
  notKept: 'Your answer was not kept. It stays spared; try again.',

  again: 'A few questions before you go on',
  because: {
    new_questions: 'Some of the questions before training were never put to you.',
    year: 'A year has gone by since you answered the questions before training.',
    long_break: (weeks) => `You were away for ${counted(weeks, 'week')}. Has anything changed?`,
    note: (quote) => `You wrote “${quote}”. It may be nothing; the questions are there to make sure.`,
  },
  answerAgain: 'Answer the questions',
};

const zh: CareTexts = {
  eyebrow: '照顾自己',
  open: '什么时候该停下求助',
  stopTitle: '什么时候该停下',
  stopIntro: '训练可以吃力，但不该有下面这些感觉。一旦出现，不管计划怎么写，马上停下。',
  helpTitle: '出现这些情况，请拨打当地急救电话',
  help: [
    '胸口疼或有压迫感，或疼痛传到手臂、下巴、后背',
    '晕倒，或感觉快要晕倒',
    '休息了还是喘不上气',
    '休息时心跳很快或忽快忽慢',
    '一侧身体无力或发麻、嘴角歪斜、说不出话',
    '突然剧烈头痛，或撞到了头',
  ],
  emergency: '不要等它自己过去，也不要自己开车。',
  askTitle: '出现这些情况，再练之前先问专业人士',
  ask: [
    '头晕或恶心，休息后也不缓解',
    '疼痛尖锐、越来越重，或持续到第二天',
    '关节肿、卡住或发软',
    '小腿又肿、又热、又疼',
    '正在怀孕或刚生产，出现出血、流液或宫缩',
  ],
  usual: '练的时候肌肉发酸、第二天有些酸痛，是平常的感觉。',
  seen: '我看过了',
  all: '看完整内容',
  once: '胸口疼、头晕、喘不上气，或疼痛尖锐、越来越重：马上停下。',

  nowHeadline: '先停下，在安全的地方坐下或躺下。',
  nowText: '正常呼吸，告诉身边的人。',
  nowKept: '这一组已结束，做过的都保存好了，不再出声，也不再计数。',
  fineAgain: '我好了，回到训练',
  endWorkout: '在这里结束训练',
  toToday: '回到今天',
  notEnded: '暂时没能结束训练，内容都还在。',

  advice: '我问过专业人士，可以训练',
  adviceDetail: '医生、助产士或了解你情况的人。之后会照顾着安排计划。',
  adviceOn: (day) => `${day} 确认`,
  withCare: '计划会照顾着安排',
  leftOut: (traits) => `不安排：${traits}。`,
  effort: (reserve, seconds) => `每组至少留 ${reserve} 次余力，不做到极限，静止保持不超过 ${seconds} 秒。`,
  spared: '请在下面选出相关的关节：会多照顾一些。',
  official: '打开官方 PAR-Q+ 问卷（外部网站）',
  traits: {
    supine: '平躺',
    prone: '俯卧',
    head_down: '头朝下',
    impact: '跳跃和落地',
    contact: '与人碰撞',
    fall_risk: '平衡、登高和悬挂',
    fast_change: '快速起身或躺下',
    straining: '憋气用力',
    heavy_axial: '脊柱承受大重量',
    core_strain: '腹部强度大的动作',
    unjudged: '没有人审过的自建动作',
  },

  notFine: (joint) => `${joint}：哪些动作不舒服`,
  stresses: {
    low: '轻轻活动',
    isometric: '负重静止',
    moderate_flexion: '弯到一半',
    deep_flexion: '弯得很深',
    overhead: '举过头顶',
    loaded_extension: '负重拉伸',
    axial_load: '重量压在上面',
    shear: '横向受力',
    impact: '落地和弹跳',
  },
  notFineHint: '选中的动作不安排，哪怕平时只有一点不舒服。',

  howIs: (joint) => `${joint}现在怎么样？`,
  said: (quote) => `你写过：“${quote}”`,
  saidBefore: '已经照顾了一周。',
  answers: {
    better: { name: '好些了', detail: '放宽一步' },
    same: { name: '差不多', detail: '再照顾一周' },
    worse: { name: '更差', detail: '多照顾一些' },
  },
  notKept: '回答没有保存，仍会照顾它；请再试一次。',

  again: '继续之前，有几个问题',
  because: {
    new_questions: '训练前的问题里，有几个还没问过你。',
    year: '上次回答训练前的问题，已经过去一年了。',
    long_break: (weeks) => `你有 ${weeks} 周没练了，情况有变化吗？`,
    note: (quote) => `你写过“${quote}”。也许没什么，问一下更放心。`,
  },
  answerAgain: '回答问题',
};

export const careTexts: Localized<CareTexts> = { en, zh };
