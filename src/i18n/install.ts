// Texts that say how the app is installed, each system its own way; they come where they are shown.
import type { Localized } from '../domain/language.ts';

type Way =
  | 'prompt'
  | 'ios_safari'
  | 'ios_other'
  | 'in_app'
  | 'android_chrome'
  | 'android_firefox'
  | 'android_samsung'
  | 'desktop_chrome'
  | 'desktop_edge'
  | 'mac_safari'
  | 'none';

export interface InstallTexts {
  readonly title: string;
  readonly why: string;
  readonly action: string;
  /** In the order in which they are done. */
  readonly steps: Readonly<Record<Way, readonly string[]>>;
  readonly installed: string;
  readonly onceTitle: string;
  readonly onceText: string;
  readonly more: string;
  readonly notNow: string;
}

const en: InstallTexts = {
  title: 'Install Plumbline',
  why: 'It gets its own icon and window, starts without the browser around it, and browsers keep the log of an installed app longer.',
  action: 'Install',
  steps: {
    prompt: ['One tap, and the browser asks you to confirm.'],
    ios_safari: [
      'Tap the share button, the square with an arrow.',
      'Scroll to “Add to Home Screen” and tap it.',
      'Open Plumbline from its icon. It keeps its own log there: make a copy here first and read it in there.',
    ],
    ios_other: [
      'Tap the share button of this browser, in the address bar or in its menu.',
      'Choose “Add to Home Screen”. If it is missing, open this page in Safari.',
      'Open Plumbline from its icon. It keeps its own log there: make a copy here first and read it in there.',
    ],
    in_app: [
      'This page is open inside another app, which cannot install it.',
      'Use its menu to open the page in your browser.',
    ],
    android_chrome: ['Open the menu with the three dots.', 'Tap “Add to Home screen”, then “Install”.'],
    android_firefox: ['Open the menu with the three dots.', 'Tap “Add app to Home screen” or “Install”.'],
    android_samsung: [
      'Tap the install sign in the address bar, or open the menu.',
      'Choose “Add page to”, then “Home screen”.',
    ],
    desktop_chrome: [
      'Click the install sign at the right end of the address bar.',
      'Or in the menu: “Cast, save and share”, “Install page as app”.',
    ],
    desktop_edge: [
      'Click the app sign at the right end of the address bar.',
      'Or in the menu: “More tools”, “Apps”, “Install this site as an app”.',
    ],
    mac_safari: [
      'In the menu bar choose “File”, then “Add to Dock”.',
      'Open Plumbline from the Dock. It keeps its own log there: make a copy here first and read it in there.',
    ],
    none: ['This browser installs no web apps. Plumbline works in the window all the same: bookmark it.'],
  },
  installed: 'Plumbline is installed.',
  onceTitle: 'Three workouts. Keep it close?',
  onceText: 'On the home screen it opens in one tap, and your log is safer there.',
  more: 'Show me how',
  notNow: 'No, thanks',
};

const zh: InstallTexts = {
  title: '安装 Plumbline',
  why: '有自己的图标和窗口，启动时没有浏览器界面，而且浏览器会更久地保留已安装应用的记录。',
  action: '安装',
  steps: {
    prompt: ['点一下，浏览器会请你确认。'],
    ios_safari: [
      '点分享按钮：带箭头的方框。',
      '往下找到“添加到主屏幕”并点它。',
      '从图标打开 Plumbline。那里的记录是单独的：请先在这里做备份，再到那里读入。',
    ],
    ios_other: [
      '点这个浏览器的分享按钮，在地址栏或菜单里。',
      '选择“添加到主屏幕”。如果没有，请在 Safari 中打开本页。',
      '从图标打开 Plumbline。那里的记录是单独的：请先在这里做备份，再到那里读入。',
    ],
    in_app: ['本页是在另一个应用里打开的，那里无法安装。', '请用它的菜单在浏览器中打开本页。'],
    android_chrome: ['打开三个点的菜单。', '点“添加到主屏幕”，再点“安装”。'],
    android_firefox: ['打开三个点的菜单。', '点“将应用添加到主屏幕”或“安装”。'],
    android_samsung: ['点地址栏里的安装图标，或打开菜单。', '选择“添加页面到”，再选“主屏幕”。'],
    desktop_chrome: ['点地址栏右端的安装图标。', '或在菜单里选“投放、保存和分享”，再选“将网页作为应用安装”。'],
    desktop_edge: ['点地址栏右端的应用图标。', '或在菜单里选“更多工具”“应用”“将此站点作为应用安装”。'],
    mac_safari: [
      '在菜单栏选择“文件”，再选“添加到程序坞”。',
      '从程序坞打开 Plumbline。那里的记录是单独的：请先在这里做备份，再到那里读入。',
    ],
    none: ['这个浏览器不能安装网页应用。Plumbline 在窗口里同样可用：请加书签。'],
  },
  installed: 'Plumbline 已安装。',
  onceTitle: '三次训练了，放到手边吗？',
  onceText: '放到主屏幕后一点就开，记录在那里也更安全。',
  more: '告诉我怎么做',
  notNow: '不用了',
};

export const installTexts: Localized<InstallTexts> = { en, zh };
