// Texts of the note box: what was understood of a sentence, and putting it right. They come with the chips.
import type { Localized } from '../domain/language.ts';

/** A reading of `a×b×c` in figures. */
export interface OrderWords {
  readonly sets: number;
  readonly reps: string;
  /** `100 kg`; null where there is none. */
  readonly load: string | null;
}

export interface NoteTexts {
  /** Told once a reading is there: never chip by chip. */
  readonly summary: (count: {
    readonly exercises: number;
    readonly sets: number;
    readonly signals: number;
    readonly unread: number;
  }) => string;
  readonly yourWords: string;
  /** Follows the words inside them. */
  readonly unreadMark: string;
  readonly from: (words: string) => string;
  /** Ends what is told of a chip that can be tapped. */
  readonly change: string;
  readonly unread: (words: string) => string;
  readonly unsure: string;
  readonly whichWay: (words: string) => string;
  readonly order: (words: OrderWords) => string;
  readonly undo: string;
  readonly anotherExercise: string;
  readonly whichExercise: string;
  readonly thisIsExercise: string;
  readonly search: string;
  readonly nothingFound: string;
  readonly sets: string;
  readonly setsBetween: (most: number) => string;
  readonly minutesHint: string;
  readonly unit: string;
  readonly removeSets: string;
  readonly removeRow: string;
  readonly take: string;
  readonly notMeant: string;
  readonly notMeantHint: string;
  readonly howIsIt: string;
  readonly polarity: Readonly<Record<'present' | 'absent' | 'improving', string>>;
  readonly whichSide: string;
  readonly noSide: string;
  readonly howMuch: string;
  readonly leave: string;
  readonly leaveHint: string;
  readonly learns: string;
  readonly back: string;
  /** Ends a list of which so many are not shown yet. */
  readonly more: (count: number) => string;
}

const en: NoteTexts = {
  summary: ({ exercises, sets, signals, unread }) => {
    const parts = [
      ...(sets > 0 ? [`${plural(exercises, 'exercise', 'exercises')}, ${plural(sets, 'set', 'sets')}`] : []),
      ...(signals > 0 ? [plural(signals, 'remark', 'remarks')] : []),
      ...(unread > 0 ? [`${plural(unread, 'part', 'parts')} not understood`] : []),
    ];
    return `Understood: ${parts.length === 0 ? 'nothing that changes numbers' : parts.join('; ')}.`;
  },
  yourWords: 'Your words',
  unreadMark: 'not understood',
  from: (words) => `from “${words}”`,
  change: '. Change',
  unread: (words) => `Not understood: “${words}”`,
  unsure: 'Look again',
  whichWay: (words) => `“${words}” can be read two ways. Which one did you do?`,
  order: ({ sets, reps, load }) => `${plural(sets, 'set', 'sets')} of ${reps}${load === null ? '' : ` at ${load}`}`,
  undo: 'Undo the last change',
  anotherExercise: 'Another exercise',
  whichExercise: 'Which exercise is it?',
  thisIsExercise: 'This is an exercise',
  search: 'Find an exercise',
  nothingFound: 'No exercise of that name. Try another word for it.',
  sets: 'Sets',
  setsBetween: (most) => `Sets: a whole number from 1 to ${most}.`,
  minutesHint: 'Time and distance',
  unit: 'Unit',
  removeSets: 'Leave these sets out',
  removeRow: 'Leave these out',
  take: 'Done',
  notMeant: 'Not meant',
  notMeantHint: 'The words stay in the note; the plan takes nothing from them.',
  howIsIt: 'How is it?',
  polarity: { present: 'It is so', absent: 'It is not so', improving: 'Getting better' },
  whichSide: 'Which side?',
  noSide: 'Not said',
  howMuch: 'How much, 0 to 10',
  leave: 'Leave it as it is',
  leaveHint: 'The words stay in the note and change no numbers.',
  learns: 'The next note is read the way you put it right here.',
  back: 'Back',
  more: (count) => `And ${count} more`,
};

const zh: NoteTexts = {
  summary: ({ exercises, sets, signals, unread }) => {
    const parts = [
      ...(sets > 0 ? [`${exercises} 个动作、${sets} 组`] : []),
      ...(signals > 0 ? [`${signals} 条感受`] : []),
      ...(unread > 0 ? [`${unread} 处没看懂`] : []),
    ];
    return `已理解：${parts.length === 0 ? '没有会改变数字的内容' : parts.join('；')}。`;
  },
  yourWords: '你写的话',
  unreadMark: '没看懂',
  from: (words) => `来自“${words}”`,
  change: '。修改',
  unread: (words) => `没看懂：“${words}”`,
  unsure: '请再看一眼',
  whichWay: (words) => `“${words}”有两种读法。你做的是哪一种？`,
  order: ({ sets, reps, load }) => `${sets} 组，每组 ${reps} 次${load === null ? '' : `，${load}`}`,
  undo: '撤销上一次修改',
  anotherExercise: '换一个动作',
  whichExercise: '这是哪个动作？',
  thisIsExercise: '这是一个动作',
  search: '查找动作',
  nothingFound: '没有这个名字的动作。换个说法试试。',
  sets: '组数',
  setsBetween: (most) => `组数：请填写 1 到 ${most} 的整数。`,
  minutesHint: '时间和距离',
  unit: '单位',
  removeSets: '不记这些组',
  removeRow: '不记这些',
  take: '完成',
  notMeant: '不是这个意思',
  notMeantHint: '文字仍留在笔记里，计划不会据此改变。',
  howIsIt: '现在怎么样？',
  polarity: { present: '是这样', absent: '不是这样', improving: '在好转' },
  whichSide: '哪一侧？',
  noSide: '没有写',
  howMuch: '程度，0 到 10',
  leave: '保持原样',
  leaveHint: '文字仍留在笔记里，不会改变数字。',
  learns: '下次会按你这里改的来理解。',
  back: '返回',
  more: (count) => `还有 ${count} 项`,
};

export const noteTexts: Localized<NoteTexts> = { en, zh };

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
