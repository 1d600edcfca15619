// Texts of a log that was lost by the browser and brought back, or not; they come when that happened.
import type { Localized } from '../domain/language.ts';
import { counted } from './counted.ts';

export interface RecoveryTexts {
  /** While rows are being brought back, before any screen. */
  readonly underWay: string;
  readonly back: { readonly title: string; readonly text: (workouts: number) => string };
  /** `entries`: what could not be read of the copy. */
  readonly damaged: (entries: number) => string;
  readonly olderSnapshot: string;
  readonly gone: { readonly title: string; readonly text: string };
  readonly unread: { readonly title: string; readonly text: string };
  readonly bringIn: string;
  readonly close: string;
}

const en: RecoveryTexts = {
  underWay: 'Bringing your log back …',
  back: {
    title: 'Your log is back',
    text: (workouts) =>
      `The browser had lost it. Plumbline brought it back from the second copy on this device: ${counted(workouts, 'workout')}.`,
  },
  damaged: (entries) => `${counted(entries, 'change')} could not be read in the copy.`,
  olderSnapshot: 'The newest part of the copy could not be read, so something of the last days may be missing.',
  gone: {
    title: 'The browser has cleared your log',
    text: 'There was a log on this device, and no copy of it is left here. If you have a backup file, bring it in before you train on.',
  },
  unread: {
    title: 'Your log is not all here',
    text: 'The browser had lost it, and its second copy cannot be read right now. Plumbline tries again at the next start. Nothing is deleted.',
  },
  bringIn: 'Bring in a backup',
  close: 'All right',
};

const zh: RecoveryTexts = {
  underWay: '正在找回你的训练记录……',
  back: {
    title: '训练记录已找回',
    text: (workouts) => `浏览器弄丢了它，Plumbline 已用本设备上的第二份副本恢复：共 ${workouts} 次训练。`,
  },
  damaged: (entries) => `副本中有 ${entries} 处改动无法读取。`,
  olderSnapshot: '副本中最新的部分无法读取，最近几天的内容可能有缺失。',
  gone: {
    title: '浏览器清除了你的训练记录',
    text: '这台设备上有过训练记录，但现在没有留下副本。如果你有备份文件，请先导入，再继续训练。',
  },
  unread: {
    title: '训练记录不完整',
    text: '浏览器弄丢了它，第二份副本暂时无法读取。下次启动时 Plumbline 会再试，不会删除任何内容。',
  },
  bringIn: '导入备份',
  close: '好的',
};

export const recoveryTexts: Localized<RecoveryTexts> = { en, zh };
