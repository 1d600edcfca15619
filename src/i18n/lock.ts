// Texts of the app's lock: the screen before everything, and how it is set up, changed and taken away.
import type { Localized } from '../domain/language.ts';

export type PassphraseStrength = 'empty' | 'short' | 'common' | 'fair' | 'good';

export interface LockTexts {
  readonly headline: string;
  readonly passphrase: string;
  readonly show: string;
  readonly hide: string;
  readonly unlock: string;
  readonly unlocking: string;
  readonly wrong: string;
  /** After several: not at once again. */
  readonly wait: (seconds: number) => string;
  readonly failed: string;
  readonly forgotten: string;
  readonly forgottenText: string;
  readonly forgottenCopy: string;

  readonly eyebrow: string;
  readonly open: string;
  readonly headlineOf: Readonly<Record<'none' | 'open', string>>;
  readonly sealed: string;
  readonly readable: string;
  readonly lost: string;
  readonly copyFirst: string;
  readonly copyIsOpen: string;
  readonly again: string;
  readonly differs: string;
  readonly strength: Readonly<Record<PassphraseStrength, string>>;
  readonly setUp: string;
  readonly sealing: (percent: number) => string;
  readonly copying: string;
  readonly opening: (percent: number) => string;
  readonly unfinished: string;
  readonly done: Readonly<Record<'set' | 'changed' | 'removed', string>>;
  readonly lockNow: string;
  readonly lockNowDetail: string;
  readonly after: string;
  readonly minutes: (minutes: number) => string;
  readonly afterDetail: string;
  readonly change: string;
  readonly current: string;
  readonly next: string;
  readonly changeAction: string;
  readonly remove: string;
  readonly removeText: string;
  readonly removeAction: string;
  readonly cancel: string;
}

const en: LockTexts = {
  headline: 'Plumbline is locked',
  passphrase: 'Passphrase',
  show: 'Show what I type',
  hide: 'Hide what I type',
  unlock: 'Unlock',
  unlocking: 'Unlocking …',
  wrong: 'That is not it. Look at capitals and spaces, and try again.',
  wait: (seconds) => `That is not it. You can try again in ${seconds} s.`,
  failed: 'The browser did not open its storage. Close other tabs of Plumbline and try again.',
  forgotten: 'I forgot it',
  forgottenText:
    'Nobody can open it without the passphrase: not you, not us. There is no way around it, or it would be no lock.',
  forgottenCopy:
    'If you have a backup file, erase everything here and bring the file in afterwards. A backup is not sealed by this passphrase.',

  eyebrow: 'App lock',
  open: 'App lock',
  headlineOf: {
    none: 'A passphrase for your private words',
    open: 'Plumbline asks for your passphrase',
  },
  sealed:
    'Sealed on this device: your notes, how you said you are, what hurts, what you weigh, your profile, your plan, and the workout under way.',
  readable:
    'Not sealed: which sets you did and when, names you gave to workouts and exercises, kept videos. Whoever can read the files of this device can still read those.',
  lost: 'A forgotten passphrase cannot be reset. What it sealed is then gone, unless you have a backup.',
  copyFirst: 'Make a backup first',
  copyIsOpen: 'This lock does not seal backup files. Keep them where nobody else looks.',
  again: 'The same again',
  differs: 'These are not the same yet.',
  strength: {
    empty: 'Four or five words that do not belong together are easy to keep in mind and hard to guess.',
    short: 'Too short: at least eight characters.',
    common: 'This one is tried first by whoever guesses. Take another.',
    fair: 'It will do. One more word makes it much harder to guess.',
    good: 'Good: hard to guess.',
  },
  setUp: 'Lock with this passphrase',
  sealing: (percent) => `Sealing … ${percent} %. Leave this open until it is done.`,
  copying: 'Making the second copy anew, so that nothing older lies open …',
  opening: (percent) => `Opening … ${percent} %. Leave this open until it is done.`,
  unfinished: 'The lock is there, and not everything is sealed yet. It goes on the next time you unlock.',
  done: {
    set: 'Locked from now on. Plumbline asks for the passphrase at every start.',
    changed: 'The passphrase is changed. The old one opens nothing any more.',
    removed: 'The lock is taken away. Nothing is sealed any more.',
  },
  lockNow: 'Lock now',
  lockNowDetail: 'All tabs of Plumbline. Words that you typed and did not save are dropped.',
  after: 'Locks by itself in the background',
  minutes: (minutes) => (minutes === 0 ? 'At once' : minutes === 60 ? 'After 1 h' : `After ${minutes} min`),
  afterDetail: 'Never during a workout or an import: those go on, and it locks when they are over.',
  change: 'Change the passphrase',
  current: 'The passphrase now',
  next: 'The new one',
  changeAction: 'Change it',
  remove: 'Take the lock away',
  removeText: 'Everything is opened and lies readable on this device again.',
  removeAction: 'Open everything',
  cancel: 'Cancel',
};

const zh: LockTexts = {
  headline: 'Plumbline 已锁定',
  passphrase: '口令',
  show: '显示输入内容',
  hide: '隐藏输入内容',
  unlock: '解锁',
  unlocking: '正在解锁……',
  wrong: '口令不对。请检查大小写和空格，再试一次。',
  wait: (seconds) => `口令不对。${seconds} 秒后可以再试。`,
  failed: '浏览器没能打开存储。请关闭其他 Plumbline 标签页后重试。',
  forgotten: '忘了口令',
  forgottenText: '没有口令，谁也打不开：你不行，我们也不行。如果能绕过去，那就不是锁了。',
  forgottenCopy: '如果你有备份文件，请先清空这里的全部内容，再导入备份。备份文件不受这个口令保护。',

  eyebrow: '应用锁',
  open: '应用锁',
  headlineOf: { none: '用口令保护你的私密内容', open: 'Plumbline 会要求输入口令' },
  sealed: '在这台设备上加密：备注、状态自述、哪里疼、体重、个人资料、计划，以及进行中的训练。',
  readable: '不加密：做了哪些组、什么时候做的、你给训练和动作起的名字、保留的视频。能读取本机文件的人仍能看到这些。',
  lost: '口令忘了无法重置。除非有备份，加密的内容就再也找不回来。',
  copyFirst: '先做一份备份',
  copyIsOpen: '备份文件不受这把锁保护，请放在别人看不到的地方。',
  again: '再输入一次',
  differs: '两次输入还不一致。',
  strength: {
    empty: '四五个互不相干的词，好记又难猜。',
    short: '太短了：至少八个字符。',
    common: '猜口令的人最先试的就是它。请换一个。',
    fair: '可以用。再加一个词会难猜得多。',
    good: '很好：难以猜中。',
  },
  setUp: '用这个口令上锁',
  sealing: (percent) => `正在加密…… ${percent}%。完成前请不要关闭。`,
  copying: '正在重做第二份副本，不留下未加密的旧内容……',
  opening: (percent) => `正在解密…… ${percent}%。完成前请不要关闭。`,
  unfinished: '已上锁，但还没有全部加密。下次解锁时会继续。',
  done: {
    set: '已上锁。以后每次启动 Plumbline 都会要求输入口令。',
    changed: '口令已更改，旧口令不再有效。',
    removed: '锁已取消，内容不再加密。',
  },
  lockNow: '立即锁定',
  lockNowDetail: '锁定所有 Plumbline 标签页。输入了但没保存的文字会丢弃。',
  after: '在后台自动锁定',
  minutes: (minutes) => (minutes === 0 ? '立即' : minutes === 60 ? '1 小时后' : `${minutes} 分钟后`),
  afterDetail: '训练或导入进行中不会锁定：等结束后再锁。',
  change: '更改口令',
  current: '现在的口令',
  next: '新口令',
  changeAction: '更改',
  remove: '取消应用锁',
  removeText: '所有内容会解密，重新以可读形式存放在这台设备上。',
  removeAction: '全部解密',
  cancel: '取消',
};

export const lockTexts: Localized<LockTexts> = { en, zh };
