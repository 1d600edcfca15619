// Texts of erasing everything: what goes, what stays elsewhere, one confirmation.
import type { Localized } from '../domain/language.ts';

export type LeftBehind = 'databases' | 'files' | 'caches' | 'marks' | 'service_worker';

export interface EraseTexts {
  readonly title: string;
  readonly goes: string;
  readonly stays: string;
  readonly begin: string;
  /** What is to be typed to confirm. */
  readonly word: string;
  readonly confirm: (word: string) => string;
  readonly erase: string;
  readonly cancel: string;
  readonly erasing: string;
  /** Without a network: it cannot be loaded anew now. */
  readonly done: string;
  readonly left: string;
  readonly leftOf: Readonly<Record<LeftBehind, string>>;
  readonly leftAdvice: string;
  readonly again: string;
}

const en: EraseTexts = {
  title: 'Erase everything',
  goes: 'Takes all of it off this device: your log, notes, plan, settings, kept videos, second copies, and the files for use without a network. It cannot be undone.',
  stays:
    'Files that you saved or shared stay where you put them. What you allowed in the browser, such as the camera, stays too.',
  begin: 'Erase everything …',
  word: 'erase',
  confirm: (word) => `To confirm, type “${word}”`,
  erase: 'Erase it all now',
  cancel: 'Keep everything',
  erasing: 'Erasing …',
  done: 'Everything is erased. Open Plumbline again when there is a network: it then begins as on a first visit.',
  left: 'Not everything could be erased',
  leftOf: {
    databases: 'the log’s database, which another tab may hold open',
    files: 'second copies',
    caches: 'files for use without a network, kept videos',
    marks: 'small marks of the browser',
    service_worker: 'the part that answers without a network',
  },
  leftAdvice:
    'Close all other tabs of Plumbline and try again. The browser’s own “clear site data” for this address removes the rest.',
  again: 'Try again',
};

const zh: EraseTexts = {
  title: '清空全部内容',
  goes: '从这台设备上移除一切：训练记录、备注、计划、设置、保留的视频、第二份副本，以及离线使用的文件。无法撤销。',
  stays: '你保存或分享出去的文件仍在原处。浏览器里给过的许可（例如摄像头）也会保留。',
  begin: '清空全部内容……',
  word: '清空',
  confirm: (word) => `请输入“${word}”确认`,
  erase: '现在全部清空',
  cancel: '全部保留',
  erasing: '正在清空……',
  done: '已全部清空。有网络时再打开 Plumbline，就会像第一次使用那样开始。',
  left: '有些内容没能清空',
  leftOf: {
    databases: '训练记录的数据库（可能被别的标签页占用）',
    files: '第二份副本',
    caches: '离线文件和保留的视频',
    marks: '浏览器中的小标记',
    service_worker: '负责离线响应的部分',
  },
  leftAdvice: '请关闭其他 Plumbline 标签页后重试。也可以用浏览器自带的“清除网站数据”移除剩下的内容。',
  again: '重试',
};

export const eraseTexts: Localized<EraseTexts> = { en, zh };
