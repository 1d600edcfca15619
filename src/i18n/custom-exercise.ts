// Texts of making, changing and removing an exercise of one's own.
import { counted } from './counted.ts';
import type { LoadKind } from '../domain/catalogue/exercise.ts';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';

export interface CustomExerciseTexts {
  readonly name: string;
  readonly nameElsewhere: string;
  readonly nameElsewhereHint: string;
  readonly moreNames: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly basedOn: string;
  readonly basedOnHelp: string;
  readonly like: (name: string) => string;
  readonly isLike: (name: string) => string;
  readonly notLike: string;
  readonly muscles: string;
  readonly musclesHelp: string;
  readonly mainly: string;
  readonly helping: string;
  readonly notAtAll: string;
  readonly allMuscles: string;
  readonly noMuscles: string;
  readonly equipment: string;
  readonly allEquipment: string;
  readonly load: string;
  readonly loads: Readonly<Record<LoadKind, { readonly name: string; readonly detail: string }>>;
  readonly measure: string;
  readonly measures: Readonly<Record<Exercise['measure'], string>>;
  readonly oneSided: string;
  readonly oneSidedDetail: string;
  readonly make: string;
  readonly save: string;
  readonly edit: string;
  readonly editTitle: (name: string) => string;
  readonly remove: string;
  readonly removedHeadline: (name: string) => string;
  readonly removedHelp: string;
  readonly bringBack: string;
  readonly problems: {
    readonly noName: string;
    readonly longName: (most: number) => string;
    readonly longAlias: (most: number) => string;
    readonly manyAliases: (most: number) => string;
    readonly taken: (name: string) => string;
    readonly alsoCalled: (name: string) => string;
    readonly wasRemoved: (name: string) => string;
    readonly takenHelp: string;
    readonly alsoHelp: string;
    readonly removedHelp: string;
    readonly use: (name: string) => string;
  };
}

const en: CustomExerciseTexts = {
  name: 'Name',
  nameElsewhere: 'Name in Chinese',
  nameElsewhereHint: 'Left empty it is called the same in both languages.',
  moreNames: 'More names',
  aliases: 'Also called',
  aliasesHint: 'With commas between. Notes and the search know it by these too.',
  basedOn: 'Is it like one of these?',
  basedOnHelp: 'Its muscles, tools and how it is loaded are then filled in. Everything can still be changed.',
  like: (name) => `Like ${name}`,
  isLike: (name) => `Filled in from ${name}`,
  notLike: 'Start empty',
  muscles: 'Muscles',
  musclesHelp: 'One tap: works it mainly. Two: helps. Three: not at all.',
  mainly: 'mainly',
  helping: 'helping',
  notAtAll: 'not at all',
  allMuscles: 'Smaller muscles',
  noMuscles: 'Without a muscle it counts for none in the week’s sets.',
  equipment: 'Done with',
  allEquipment: 'Other tools',
  load: 'The weight you enter is',
  loads: {
    external: { name: 'All of it', detail: 'bar with plates, machine, cable' },
    per_hand: { name: 'One hand’s', detail: 'one of two dumbbells' },
    bodyweight_plus: { name: 'Extra', detail: 'on top of the body, or helping it' },
    bodyweight: { name: 'None, the body', detail: 'never with a weight' },
    none: { name: 'None', detail: 'time or distance only' },
  },
  measure: 'A set is',
  measures: { repetitions: 'Repetitions', hold: 'Seconds held', distance: 'Distance and time' },
  oneSided: 'One side at a time',
  oneSidedDetail: 'Sets are entered per side.',
  make: 'Make it',
  save: 'Save the changes',
  edit: 'Change it',
  editTitle: (name) => `Change ${name}`,
  remove: 'Remove it',
  removedHeadline: (name) => `${name}, removed`,
  removedHelp: 'It is offered nowhere any more. What you did with it is still in the log.',
  bringBack: 'Bring it back',
  problems: {
    noName: 'It needs a name to be found by.',
    longName: (most) => `Up to ${most} characters fit on a screen. Make the name shorter; details go into your remark.`,
    longAlias: (most) => `Each of the other names has room for ${most} characters.`,
    manyAliases: (most) => `Up to ${counted(most, 'other name')}. Leave some out.`,
    taken: (name) => `${name} is there already`,
    alsoCalled: (name) => `${name} is sometimes called that too`,
    wasRemoved: (name) => `You had ${name} and removed it`,
    takenHelp: 'Take that one, or give yours a name that tells the two apart.',
    alsoHelp: 'Take that one, or go on: in your notes the name will mean your own.',
    removedHelp: 'It can come back with everything you did with it.',
    use: (name) => `Take ${name}`,
  },
};

const zh: CustomExerciseTexts = {
  name: '名称',
  nameElsewhere: '英文名称',
  nameElsewhereHint: '不填则两种语言用同一个名称。',
  moreNames: '更多名称',
  aliases: '也叫',
  aliasesHint: '用逗号隔开。笔记和搜索也认这些名称。',
  basedOn: '和其中哪个相似？',
  basedOnHelp: '会照它填好肌肉、器材和重量的算法，之后都可以改。',
  like: (name) => `像${name}`,
  isLike: (name) => `已照${name}填写`,
  notLike: '从空白开始',
  muscles: '肌肉',
  musclesHelp: '点一下：主要练；点两下：辅助；点三下：不练。',
  mainly: '主要',
  helping: '辅助',
  notAtAll: '不练',
  allMuscles: '小肌群',
  noMuscles: '不选肌肉，每周组数里就不算它。',
  equipment: '器材',
  allEquipment: '其他器材',
  load: '填写的重量是',
  loads: {
    external: { name: '总重量', detail: '杠铃带片、固定器械、绳索' },
    per_hand: { name: '单手重量', detail: '一对哑铃中的一只' },
    bodyweight_plus: { name: '附加重量', detail: '自重之外加的，或辅助' },
    bodyweight: { name: '不加重', detail: '只用自重' },
    none: { name: '没有重量', detail: '只记时间或距离' },
  },
  measure: '一组记的是',
  measures: { repetitions: '次数', hold: '坚持秒数', distance: '距离和时间' },
  oneSided: '一次练一侧',
  oneSidedDetail: '按每侧记录。',
  make: '新建',
  save: '保存修改',
  edit: '修改',
  editTitle: (name) => `修改${name}`,
  remove: '删除',
  removedHeadline: (name) => `${name}（已删除）`,
  removedHelp: '不会再出现在选择里；用它练过的仍在记录中。',
  bringBack: '恢复',
  problems: {
    noName: '需要一个名称才找得到。',
    longName: (most) => `名称最多 ${most} 个字符。写短一点，细节可以写进备注。`,
    longAlias: (most) => `每个别名最多 ${most} 个字符。`,
    manyAliases: (most) => `别名最多 ${most} 个，请去掉一些。`,
    taken: (name) => `已经有${name}了`,
    alsoCalled: (name) => `${name}有时也叫这个`,
    wasRemoved: (name) => `${name}是你删除过的`,
    takenHelp: '用现有的，或者换个能区分的名称。',
    alsoHelp: '用现有的，或者继续：笔记里这个名称会指你自己的动作。',
    removedHelp: '可以恢复，练过的都还在。',
    use: (name) => `用${name}`,
  },
};

export const customExerciseTexts: Localized<CustomExerciseTexts> = { en, zh };
