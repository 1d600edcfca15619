// What the log says when a copy of it is due, apart from the texts of copies, since the log has no use for those.
import type { Localized } from '../domain/language.ts';
import { formats } from './formats.ts';

export interface CopyReminderTexts {
  readonly never: (sets: number) => string;
  readonly since: (sets: number, days: number) => string;
  readonly clears: string;
  readonly notKept: string;
  readonly kept: string;
  readonly folder: string;
  readonly make: string;
  readonly later: string;
  readonly off: string;
  readonly switchLabel: string;
  readonly switchDetail: string;
}

const comma = formats.en.number;
const figure = formats.zh.number;
const many = (count: number, one: string, more: string) => `${comma(count)} ${count === 1 ? one : more}`;

const en: CopyReminderTexts = {
  never: (sets) => `${many(sets, 'set is', 'sets are')} on this device alone`,
  since: (sets, days) => `${many(sets, 'set', 'sets')} since the last copy, ${many(days, 'day', 'days')} ago`,
  clears: 'This browser clears what a site keeps after a week without a visit.',
  notKept: 'This browser may clear what a site keeps when the device runs low.',
  kept: 'A lost phone takes the log along.',
  folder: 'Copies no longer reach the folder you chose.',
  make: 'Make a copy',
  later: 'Later',
  off: 'Do not remind me',
  switchLabel: 'Remind me of copies',
  switchDetail: 'In the log, when much was trained since the last one',
};

const zh: CopyReminderTexts = {
  never: (sets) => `有 ${figure(sets)} 组只在这台设备上`,
  since: (sets, days) => `上次备份是 ${figure(days)} 天前，之后又有 ${figure(sets)} 组`,
  clears: '这个浏览器会在一周没访问后清掉网站保存的内容。',
  notKept: '设备空间不足时，这个浏览器可能清掉网站保存的内容。',
  kept: '手机丢了，记录也会跟着丢。',
  folder: '备份写不到你选的文件夹了。',
  make: '做一份备份',
  later: '以后再说',
  off: '不再提醒',
  switchLabel: '提醒我备份',
  switchDetail: '上次备份之后练了很多时，在记录页提醒',
};

export const copyReminderTexts: Localized<CopyReminderTexts> = { en, zh };
