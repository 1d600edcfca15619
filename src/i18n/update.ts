// Texts of the word about a newer version; they come when there is one.
import type { Localized } from '../domain/language.ts';

export interface UpdateTexts {
  readonly title: string;
  readonly text: string;
  readonly apply: string;
  readonly later: string;
  /** In the settings, where it stands without being asked for. */
  readonly waiting: string;
  readonly elsewhere: string;
}

const en: UpdateTexts = {
  title: 'A newer version is ready',
  text: 'Updating reloads the app once; your log stays as it is. If you leave it, it comes by itself the next time you start Plumbline.',
  apply: 'Update now',
  later: 'Not now',
  waiting:
    'A newer version is on this device. It takes over the next time you start Plumbline, or now: the app reloads once.',
  elsewhere: 'A workout is open in another window. The newer version waits until it is closed.',
};

const zh: UpdateTexts = {
  title: '新版本已就绪',
  text: '更新会重新载入一次，记录保持原样。先不管它的话，下次启动 Plumbline 时会自动生效。',
  apply: '现在更新',
  later: '以后再说',
  waiting: '新版本已在本设备上。下次启动 Plumbline 时生效，也可以现在更新：应用会重新载入一次。',
  elsewhere: '另一个窗口里正在训练。关闭它之后新版本才会生效。',
};

export const updateTexts: Localized<UpdateTexts> = { en, zh };
