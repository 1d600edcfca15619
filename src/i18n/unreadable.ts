// Texts of records that cannot be read; they come when there are some.
import type { Localized } from '../domain/language.ts';
import { counted } from './counted.ts';

export interface UnreadableTexts {
  readonly title: (records: number) => string;
  readonly text: string;
  readonly whys: Readonly<Record<'lost' | 'seal' | 'shape', (records: number) => string>>;
  readonly save: string;
  readonly told: Readonly<Record<'shared' | 'saved' | 'failed' | 'wants_tap', string>>;
}

const en: UnreadableTexts = {
  title: (records) => `${counted(records, 'record')} cannot be read`,
  text: 'The rest of your log is whole. Nothing of this was deleted: save it as a file, as it lies there, and whoever can mend it has something to work with. A backup from before may hold it too. The file is not sealed where the app is not locked.',
  whys: {
    lost: (records) => `${records}: the browser does not give it back`,
    seal: (records) => `${records}: changed since it was sealed`,
    shape: (records) => `${records}: not what this version can show`,
  },
  save: 'Save as it lies there',
  told: {
    shared: 'Handed over.',
    saved: 'Saved among the downloads.',
    failed: 'The file could not be made. Nothing has changed.',
    wants_tap: 'The file is ready. Tap once more to hand it over.',
  },
};

const zh: UnreadableTexts = {
  title: (records) => `有 ${records} 条记录无法读取`,
  text: '其余记录完好，这些内容也没有删除。可以把它们按原样存成文件，交给能修复的人；以前的备份里也可能有。没有上锁时，这个文件不加密。',
  whys: {
    lost: (records) => `${records} 条：浏览器取不回来`,
    seal: (records) => `${records} 条：加密后被改动过`,
    shape: (records) => `${records} 条：这个版本无法显示`,
  },
  save: '按原样保存',
  told: {
    shared: '已交出。',
    saved: '已保存到下载。',
    failed: '文件没能生成，什么都没有改变。',
    wants_tap: '文件已备好，再点一次即可交出。',
  },
};

export const unreadableTexts: Localized<UnreadableTexts> = { en, zh };
