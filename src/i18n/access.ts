// Texts of how the screen is read and reached; they come with the settings.
import type { Captions, Hand } from '../domain/access/access-preferences.ts';
import type { Localized } from '../domain/language.ts';

export interface AccessTexts {
  readonly title: string;
  readonly captions: string;
  readonly captionsOf: Readonly<Record<Captions, string>>;
  readonly captionsDetail: string;
  readonly digits: string;
  readonly digitsDetail: string;
  readonly hand: string;
  readonly hands: Readonly<Record<Hand, string>>;
  readonly handDetail: string;
  readonly device: string;
}

const en: AccessTexts = {
  title: 'Reading and reaching',
  captions: 'Write what the voice says',
  captionsOf: { always: 'Always', muted: 'When it is off' },
  captionsDetail: 'Counts and cues are on the screen in any case.',
  digits: 'Large digits',
  digitsDetail: 'Counts and clocks fill the screen, to be read from across the room.',
  hand: 'The hand you tap with',
  hands: { right: 'Right', left: 'Left' },
  handDetail: 'Main buttons move to that side, and so does the panel when the phone lies on its side.',
  device: 'Text size, contrast and reduced motion follow your device.',
};

const zh: AccessTexts = {
  title: '看得清，够得着',
  captions: '把语音内容写出来',
  captionsOf: { always: '始终', muted: '语音关闭时' },
  captionsDetail: '计数和提示无论如何都会显示在屏幕上。',
  digits: '大数字',
  digitsDetail: '计数和倒计时占满屏幕，隔着房间也能看清。',
  hand: '用哪只手点',
  hands: { right: '右手', left: '左手' },
  handDetail: '主要按钮移到这一侧；手机横放时，面板也在这一侧。',
  device: '字号、对比度和减弱动态效果跟随设备设置。',
};

export const accessTexts: Localized<AccessTexts> = { en, zh };
