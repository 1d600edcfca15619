// Texts of copies: locking and unlocking one, what reading it in would do, a folder of its own, automatic ones.
import type { Localized } from '../domain/language.ts';
import { formats } from './formats.ts';

type FolderProblem = 'permission' | 'gone' | 'full' | 'not_verified' | 'failed';

export interface CopiesTexts {
  readonly lock: {
    readonly label: string;
    readonly detail: string;
    readonly passphrase: string;
    readonly again: string;
    readonly show: string;
    readonly differ: string;
    readonly tooShort: string;
    readonly hint: string;
    readonly noMemory: string;
  };
  readonly unlock: {
    readonly headline: string;
    readonly text: string;
    readonly open: string;
    readonly opening: string;
    readonly refused: Readonly<Record<'wrong_passphrase' | 'foreign' | 'damaged' | 'noMemory' | 'failed', string>>;
  };
  readonly preview: {
    readonly title: string;
    readonly looking: string;
    readonly progress: string;
    readonly failed: string;
    readonly kinds: (added: number, changed: number, known: number) => string;
    readonly nothing: string;
    readonly newWorkouts: string;
    readonly changedSets: string;
    readonly untitled: string;
    readonly gone: string;
    readonly removed: string;
    readonly becomes: (before: string, after: string) => string;
    readonly checked: string;
    readonly unchecked: string;
    readonly asOf: (day: string) => string;
    readonly busy: string;
    readonly busyText: string;
    readonly toWorkout: string;
    readonly how: string;
    readonly merge: string;
    readonly mergeDetail: string;
    readonly replace: string;
    readonly replaceDetail: string;
    readonly cannotReplace: string;
    readonly doMerge: string;
    readonly doReplace: string;
    readonly keeping: string;
    readonly settings: string;
    readonly settingsDetail: string;
    readonly person: string;
  };
  readonly ask: {
    readonly title: string;
    readonly goes: (workouts: number) => string;
    readonly comes: (workouts: number) => string;
    readonly kept: string;
    readonly notKept: string;
    readonly save: string;
    readonly saved: string;
    readonly yes: string;
    readonly no: string;
  };
  readonly outcome: {
    readonly replaced: (workouts: number) => string;
    readonly changed: (rows: number) => string;
    readonly undo: string;
    readonly undoDetail: string;
    readonly undone: string;
    readonly undoFailed: string;
    readonly undoFailedText: string;
    readonly halfReplaced: string;
  };
  readonly folder: {
    readonly title: string;
    readonly text: string;
    readonly choose: string;
    readonly another: string;
    readonly chosen: (name: string) => string;
    readonly every: string;
    readonly schedule: Readonly<Record<'workout' | 'day' | 'week', string>>;
    readonly keep: (count: number) => string;
    readonly keepLabel: string;
    readonly now: string;
    readonly writing: string;
    readonly last: (moment: string) => string;
    readonly notYet: string;
    readonly problems: Readonly<Record<FolderProblem, string>>;
    readonly allow: string;
    readonly forget: string;
    readonly open: string;
    readonly impossible: string;
  };
  readonly automatic: {
    readonly title: string;
    readonly text: string;
    readonly line: (workouts: number, size: string) => string;
    readonly goBack: (moment: string) => string;
    readonly save: (moment: string) => string;
    readonly goBackShort: string;
    readonly saveShort: string;
    readonly making: string;
    readonly sealed: string;
    readonly failed: string;
  };
}

const comma = formats.en.number;
const figure = formats.zh.number;
const many = (count: number, one: string, more: string) => `${comma(count)} ${count === 1 ? one : more}`;

const en: CopiesTexts = {
  lock: {
    label: 'Lock it with a passphrase',
    detail: 'Nobody reads the file without it, here or with the age tool',
    passphrase: 'Passphrase',
    again: 'Once more',
    show: 'Show what I type',
    differ: 'The two are not the same.',
    tooShort: 'Use at least 8 characters; four or five words are best.',
    hint: 'It is not kept anywhere. Without it nobody can open the copy, we neither.',
    noMemory:
      'This device has too little memory free to lock a file. Close other apps, or make the copy without a lock.',
  },
  unlock: {
    headline: 'This copy is locked',
    text: 'Type the passphrase it was locked with. It is used on this device and forgotten at once.',
    open: 'Open it',
    opening: 'Opening. This takes a few seconds.',
    refused: {
      wrong_passphrase: 'That passphrase does not open it. Mind capitals and spaces, then try again.',
      foreign:
        'It was locked by another means than a passphrase. Open it with the age tool, then choose what comes out of it.',
      damaged: 'This file is damaged: nothing of it can be opened. Copy it here again, or take another copy.',
      noMemory: 'This device has too little memory free to open it. Close other apps and try again.',
      failed: 'It could not be opened. Nothing here has changed; try again.',
    },
  },
  preview: {
    title: 'What merging would do',
    looking: 'Comparing with what is here',
    progress: 'Comparing',
    failed: 'It could not be compared with what is here. You can still read it in.',
    kinds: (added, changed, known) =>
      [
        ...(added > 0 ? [`${comma(added)} new`] : []),
        ...(changed > 0 ? [`${comma(changed)} newer than here`] : []),
        ...(known > 0 ? [`${comma(known)} here already`] : []),
      ].join(', '),
    nothing: 'Everything in it is here already, as new or newer.',
    newWorkouts: 'Workouts that would come',
    changedSets: 'Sets that would change',
    untitled: 'Workout',
    gone: 'not there',
    removed: 'removed',
    becomes: (before, after) => `${before} → ${after}`,
    checked: 'Checked: it is whole, and just as it was written.',
    unchecked: 'It has no checksum, so it cannot be told whether it was changed.',
    asOf: (day) => `As of ${day}.`,
    busy: 'A workout is under way',
    busyText: 'Finish it first; then the copy can be read in. Nothing has changed.',
    toWorkout: 'To the workout',
    how: 'How to read it in',
    merge: 'Merge',
    mergeDetail:
      'Adds what is missing. Where both have a record, the later one stays. Nothing goes that the copy lacks.',
    replace: 'Replace',
    replaceDetail: 'Takes away what is here and puts the copy in its place.',
    cannotReplace: 'Only a whole, checked copy can replace what is here.',
    doMerge: 'Merge the copy',
    doReplace: 'Replace what is here',
    keeping: 'Keeping what is here first',
    settings: 'The settings of the copy too',
    settingsDetail: 'They differ from those here and would take their place.',
    person: 'The profile or the plan in it differs from the one here; the later one stays.',
  },
  ask: {
    title: 'Replace what is here?',
    goes: (workouts) =>
      `${many(workouts, 'workout', 'workouts')} with all sets, notes, measures, the profile and the plan go from this device.`,
    comes: (workouts) => `A copy with ${many(workouts, 'workout', 'workouts')} comes in their place.`,
    kept: 'A copy of what is here was made on this device first. You can go back to it.',
    notKept: 'No automatic copy can be made here. Save what is here as a file first.',
    save: 'Save what is here',
    saved: 'Saved. You can read it in again at any time.',
    yes: 'Replace it',
    no: 'Keep what is here',
  },
  outcome: {
    replaced: (workouts) => `Replaced: ${many(workouts, 'workout is', 'workouts are')} here now`,
    changed: (rows) => `${many(rows, 'row', 'rows')} brought up to date.`,
    undo: 'Undo',
    undoDetail: 'Puts everything back as it was before. Possible until you leave this page.',
    undone: 'Everything is as it was before',
    undoFailed: 'It could not be put back in one go',
    undoFailedText: 'Your data holds automatic copies of before: go back to the latest of them.',
    halfReplaced: 'What was here is already away. Read this copy again, or go back to the latest automatic copy.',
  },
  folder: {
    title: 'Copies in a folder',
    text: 'Plumbline writes complete copies there by itself while it is open, and looks each one over. Only this app’s own files are ever cleared away. They are not locked: choose a place that is yours.',
    choose: 'Choose a folder',
    another: 'Another folder',
    chosen: (name) => `Folder: ${name}`,
    every: 'How often',
    schedule: { workout: 'After each workout', day: 'Once a day', week: 'Once a week' },
    keepLabel: 'How many to keep',
    keep: (count) => `The last ${comma(count)}`,
    now: 'Write one now',
    writing: 'Writing a copy',
    last: (moment) => `Last copy there: ${moment}, read back and right.`,
    notYet: 'No copy there yet.',
    problems: {
      permission: 'The browser no longer lets the app into the folder. Allow it again with a tap.',
      gone: 'The folder is not there any more. It may have been moved or a drive taken out; choose it again.',
      full: 'No room left there. Older copies stay as they are; free some space.',
      not_verified:
        'The copy was not the same when it was read back and was thrown away. Older copies stay as they are.',
      failed: 'The copy could not be written there. Older copies stay as they are; it is tried again.',
    },
    allow: 'Allow it again',
    forget: 'No more copies there',
    open: 'The files already there stay.',
    impossible: 'This browser lets no app write to a folder. Make a copy now and then, and share or save it.',
  },
  automatic: {
    title: 'Automatic copies on this device',
    text: 'Made by themselves, for when something goes wrong with the log. They go with the browser’s data: they are no copy elsewhere.',
    line: (workouts, size) => `${many(workouts, 'workout', 'workouts')}, ${size}`,
    goBack: (moment) => `Look at the copy of ${moment} and go back to it`,
    save: (moment) => `Save the copy of ${moment} as a file`,
    goBackShort: 'Look at the copy',
    saveShort: 'Save',
    making: 'Reading the automatic copy',
    sealed: 'Made while the app was locked: it stays sealed and cannot be saved as a file.',
    failed: 'This automatic copy could not be read. Try another.',
  },
};

const zh: CopiesTexts = {
  lock: {
    label: '用密码短语上锁',
    detail: '没有它，这里和 age 工具都读不了这个文件',
    passphrase: '密码短语',
    again: '再输一次',
    show: '显示输入内容',
    differ: '两次输入不一样。',
    tooShort: '至少 8 个字符，最好是四五个词。',
    hint: '它不会存在任何地方。忘了就打不开这份备份，我们也打不开。',
    noMemory: '设备空闲内存不够，无法给文件上锁。请关掉其他应用，或者做一份不上锁的备份。',
  },
  unlock: {
    headline: '这份备份上了锁',
    text: '请输入上锁时的密码短语。它只在这台设备上使用，用完就忘。',
    open: '打开',
    opening: '正在打开，需要几秒。',
    refused: {
      wrong_passphrase: '这个密码短语打不开。请留意大小写和空格，再试一次。',
      foreign: '它不是用密码短语锁的。请先用 age 工具打开，再选打开后的文件。',
      damaged: '文件已损坏，什么都打不开。请重新复制过来，或换一份备份。',
      noMemory: '设备空闲内存不够，打不开。请关掉其他应用再试。',
      failed: '没能打开。这里什么都没变，请重试。',
    },
  },
  preview: {
    title: '合并会怎样',
    looking: '正在与这里的内容比较',
    progress: '正在比较',
    failed: '没能与这里的内容比较。仍然可以读入。',
    kinds: (added, changed, known) =>
      [
        ...(added > 0 ? [`新增 ${figure(added)}`] : []),
        ...(changed > 0 ? [`比这里新 ${figure(changed)}`] : []),
        ...(known > 0 ? [`已有 ${figure(known)}`] : []),
      ].join('，'),
    nothing: '里面的内容这里都有，而且一样新或更新。',
    newWorkouts: '会加入的训练',
    changedSets: '会改变的组',
    untitled: '训练',
    gone: '没有',
    removed: '移除',
    becomes: (before, after) => `${before} → ${after}`,
    checked: '已核对：完整，与写入时一致。',
    unchecked: '它没有校验值，无法判断是否被改动过。',
    asOf: (day) => `内容截至 ${day}。`,
    busy: '有一次训练正在进行',
    busyText: '请先结束训练，再读入备份。什么都没有改变。',
    toWorkout: '回到训练',
    how: '怎样读入',
    merge: '合并',
    mergeDetail: '补上缺少的。两边都有的记录，留较新的。备份里没有的不会消失。',
    replace: '替换',
    replaceDetail: '拿掉这里的内容，换成备份。',
    cannotReplace: '只有完整且核对过的备份才能替换这里的内容。',
    doMerge: '合并这份备份',
    doReplace: '替换这里的内容',
    keeping: '先留一份这里的内容',
    settings: '同时采用备份里的设置',
    settingsDetail: '它们与这里的不同，会取而代之。',
    person: '里面的个人资料或计划与这里的不同，会留较新的。',
  },
  ask: {
    title: '替换这里的内容？',
    goes: (workouts) => `这台设备上的 ${figure(workouts)} 次训练，连同所有组、笔记、身体数据、个人资料和计划都会拿掉。`,
    comes: (workouts) => `换成一份含 ${figure(workouts)} 次训练的备份。`,
    kept: '已经先在这台设备上留了一份现在的内容，可以退回。',
    notKept: '这里做不了自动备份。请先把现在的内容存成文件。',
    save: '保存现在的内容',
    saved: '已保存，随时可以再读入。',
    yes: '替换',
    no: '保留现在的内容',
  },
  outcome: {
    replaced: (workouts) => `已替换，现在有 ${figure(workouts)} 次训练`,
    changed: (rows) => `更新了 ${figure(rows)} 行。`,
    undo: '撤销',
    undoDetail: '全部恢复成之前的样子。离开这个页面之前都可以。',
    undone: '已经恢复成之前的样子',
    undoFailed: '没能一次恢复',
    undoFailedText: '“你的数据”里有之前的自动备份，请退回最近的一份。',
    halfReplaced: '原来的内容已经拿掉。请再读一次这份备份，或退回最近的自动备份。',
  },
  folder: {
    title: '文件夹里的备份',
    text: '应用打开时，会自己把完整备份写到那里，并逐份核对。只会清掉本应用自己写的文件。这些备份不上锁，请选只属于你的位置。',
    choose: '选择文件夹',
    another: '换一个文件夹',
    chosen: (name) => `文件夹：${name}`,
    every: '多久一次',
    schedule: { workout: '每次训练后', day: '每天一次', week: '每周一次' },
    keepLabel: '保留几份',
    keep: (count) => `最近 ${figure(count)} 份`,
    now: '现在写一份',
    writing: '正在写备份',
    last: (moment) => `那里的上一份：${moment}，已读回核对无误。`,
    notYet: '那里还没有备份。',
    problems: {
      permission: '浏览器不再允许应用进入那个文件夹。点一下即可重新允许。',
      gone: '文件夹不见了，可能被移动，或者磁盘已拔下。请重新选择。',
      full: '那里没有空间了。旧备份保持不变，请腾出空间。',
      not_verified: '读回时内容不一致，这一份已丢弃。旧备份保持不变。',
      failed: '没能写到那里。旧备份保持不变，会再试。',
    },
    allow: '重新允许',
    forget: '不再往那里备份',
    open: '已经在那里的文件会留着。',
    impossible: '这个浏览器不允许应用写入文件夹。请时常做一份备份，分享或保存起来。',
  },
  automatic: {
    title: '这台设备上的自动备份',
    text: '自己生成，以防记录出问题。它们会随浏览器数据一起消失，不能代替另存的备份。',
    line: (workouts, size) => `${figure(workouts)} 次训练，${size}`,
    goBack: (moment) => `查看 ${moment} 的备份并退回`,
    save: (moment) => `保存 ${moment} 的备份为文件`,
    goBackShort: '查看',
    saveShort: '保存',
    making: '正在读取自动备份',
    sealed: '生成时应用上了锁：它保持密封，不能存成文件。',
    failed: '这份自动备份读不了，请试另一份。',
  },
};

export const copiesTexts: Localized<CopiesTexts> = { en, zh };
