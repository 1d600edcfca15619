// Texts of the page that says how good the coach is; they come with that screen.
import type { Localized } from '../domain/language.ts';
import type { View } from '../domain/movements/movement.ts';

export interface HowGoodTexts {
  readonly eyebrow: string;
  readonly headline: string;
  readonly loading: string;
  readonly missing: string;
  readonly lead: string;
  readonly found: string;
  readonly foundClear: string;
  readonly right: string;
  readonly falseCues: string;
  readonly outOfHundred: (share: number | null) => string;
  readonly trainedTitle: string;
  readonly trained: (people: number) => string;
  readonly realTitle: string;
  readonly realPushUps: (clips: number, auc: number, rules: number) => string;
  readonly realRecordings: (names: string) => string;
  readonly realNone: string;
  readonly blindTitle: string;
  readonly blind: readonly string[];
  readonly movementsTitle: string;
  readonly movementsHelp: string;
  readonly byRules: string;
  readonly byRulesHelp: (names: string) => string;
  readonly untaught: string;
  readonly untaughtHelp: (names: string) => string;
  readonly views: Readonly<Record<Exclude<View, 'unknown'>, string>>;
  readonly columns: { readonly movement: string; readonly found: string; readonly falseCues: string };
  readonly open: string;
}

const percent = (share: number | null) => (share === null ? '–' : String(Math.round(100 * share)));

const en: HowGoodTexts = {
  eyebrow: 'About the coach',
  headline: 'How good is my coach?',
  loading: 'Reading the figures',
  missing: 'The figures could not be read. Reload the page when you are connected.',
  lead: 'It is right often, not always. These are its results on people it had never seen, measured by the same program you are using.',
  found: 'faults found, of a hundred that were there',
  foundClear: 'clear faults found, of a hundred',
  right: 'remarks that were right, of a hundred',
  falseCues: 'good repetitions remarked on, of a hundred',
  outOfHundred: percent,
  trainedTitle: 'What it learned from',
  trained: (people) =>
    `From drawn people: bodies, cameras and mistakes made by a simulator. It was tested on ${people} other drawn people for each movement. For planks it also learned from joint positions of real people that their author published for everybody’s use (Exercise-Correction, MIT licence). No pictures trained it, and nothing you do is sent anywhere.`,
  realTitle: 'On real people',
  realPushUps: (clips, auc, rules) =>
    `${clips} films of push-ups, called correct or wrong by the person who made them: shown a right and a wrong one, the coach puts the right one first ${Math.round(100 * auc)} times of 100 (rules alone ${Math.round(100 * rules)}; guessing 50).`,
  realRecordings: (names) =>
    `Recordings of a handful of people it had never seen, faults found and right together, of 100: ${names}.`,
  realNone: 'No figures on real people for this version yet.',
  blindTitle: 'What it cannot see',
  blind: [
    'The shape of your back. From these points nobody can tell a round back from a flat one.',
    'Pressure, effort, pain: it sees where joints are, ten to thirty times a second, and nothing else.',
    'What a view hides. Each fault is judged only from the views named on its movement’s page; from elsewhere it says so.',
    'Loads, loose clothes, a second person and poor light make it less sure, and then it says nothing.',
    'Your health. It judges form, never injury.',
  ],
  movementsTitle: 'Movement by movement',
  movementsHelp: 'Faults found and good repetitions remarked on, of a hundred.',
  untaught: 'By the rules alone',
  untaughtHelp: (names) =>
    `The form network was not taught these; what is said of them rests on their rules: ${names}.`,
  byRules: 'Holds',
  byRulesHelp: (names) =>
    `Holds are judged second by second, by rules, planks also by a network of their own: ${names}.`,
  views: { side: 'side', oblique: 'oblique', front: 'front', back: 'back' },
  columns: { movement: 'Movement', found: 'Found', falseCues: 'Remarked on' },
  open: 'How good is my coach?',
};

const zh: HowGoodTexts = {
  eyebrow: '关于教练',
  headline: '我的教练有多准？',
  loading: '正在读取数据',
  missing: '无法读取数据。联网后请重新加载页面。',
  lead: '它多数时候是对的，但不总是对。下面是它在从未见过的人身上的成绩，由你正在用的同一个程序测得。',
  found: '每一百个真实存在的问题中被发现的',
  foundClear: '每一百个明显问题中被发现的',
  right: '每一百条提醒中正确的',
  falseCues: '每一百次标准动作中被误提醒的',
  outOfHundred: percent,
  trainedTitle: '它从哪里学来',
  trained: (people) =>
    `从画出来的人学习：身材、镜头和错误都由模拟器生成。每个动作另用 ${people} 个画出来的人测试。平板支撑还用了作者公开供所有人使用的真人关节位置（Exercise-Correction，MIT 许可）。没有用任何画面训练，你的一切也不会被发送出去。`,
  realTitle: '在真人身上',
  realPushUps: (clips, auc, rules) =>
    `${clips} 段俯卧撑录像，由拍摄者标为正确或错误：给它一段对的和一段错的，它有 ${Math.round(100 * auc)}% 把对的排在前面（只用规则为 ${Math.round(100 * rules)}%，瞎猜为 50%）。`,
  realRecordings: (names) => `在几个它从未见过的人的录制上，发现且正确的综合成绩（满分 100）：${names}。`,
  realNone: '这个版本还没有真人数据。',
  blindTitle: '它看不到什么',
  blind: [
    '背部的形状。仅凭这些点，谁也分不清弓背和平背。',
    '压力、用力和疼痛：它每秒十到三十次看到关节的位置，此外什么也看不到。',
    '被视角挡住的部分。每个问题只从动作页写明的视角判断；换个角度它会直说无法判断。',
    '负重、宽松衣服、旁边有人、光线差都会让它没把握，这时它就不说话。',
    '你的健康。它只看动作，从不判断伤病。',
  ],
  movementsTitle: '逐个动作',
  movementsHelp: '每一百个问题中发现的，以及每一百次标准动作中被误提醒的。',
  untaught: '只凭规则',
  untaughtHelp: (names) => `动作网络没有学过这些动作，只按规则判断：${names}。`,
  byRules: '静力动作',
  byRulesHelp: (names) => `静力动作逐秒按规则判断，平板支撑另有自己的网络：${names}。`,
  views: { side: '侧面', oblique: '斜侧', front: '正面', back: '背面' },
  columns: { movement: '动作', found: '发现', falseCues: '误提醒' },
  open: '我的教练有多准？',
};

export const howGoodTexts: Localized<HowGoodTexts> = { en, zh };
