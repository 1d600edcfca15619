// Texts of the page where it is asked what is to become of what another app shared, or the system opened, with this one.
import type { Localized } from '../domain/language.ts';

interface Refusal {
  readonly title: string;
  readonly text: string;
}

export interface IncomingTexts {
  readonly eyebrow: string;
  readonly looking: string;
  readonly several: (count: number) => string;
  readonly logHeadline: string;
  readonly logHelp: string;
  readonly bringIn: string;
  readonly videoHeadline: string;
  readonly videoLead: string;
  readonly count: string;
  readonly lately: string;
  readonly all: string;
  readonly textHeadline: string;
  readonly asLog: string;
  readonly asLogHelp: string;
  readonly asNote: string;
  readonly asNoteHelp: string;
  readonly words: string;
  readonly remove: string;
  readonly back: string;
  readonly refusedHeadline: string;
  readonly refused: Readonly<Record<'empty' | 'activity' | 'sheet' | 'picture' | 'unknown' | 'link', Refusal>>;
  readonly nothingHeadline: string;
  readonly nothingText: string;
  readonly takes: string;
  readonly takesList: readonly string[];
  readonly chooseFile: string;
  readonly toCoach: string;
  readonly toToday: string;
  readonly problems: Readonly<Record<'empty' | 'full' | 'failed', Refusal>>;
  readonly toWorkout: string;
}

const en: IncomingTexts = {
  eyebrow: 'Shared with Plumbline',
  looking: 'Looking at what came in',
  several: (count) => `${count} things came in`,
  logHeadline: 'A file for your log',
  logHelp: 'You see what is in it before anything is written.',
  bringIn: 'Look through it',
  videoHeadline: 'Which exercise is in the video?',
  videoLead: 'It is counted and judged as if the camera saw it. The video stays on this device.',
  count: 'Count the repetitions',
  lately: 'Done lately',
  all: 'All exercises',
  textHeadline: 'Where should these words go?',
  asLog: 'Read as a log',
  asLogHelp: 'For several workouts. You look through them before they are kept.',
  asNote: 'Put into the note box',
  asNoteHelp: 'For one workout or a remark. You can still change it.',
  words: 'Words',
  remove: 'Throw away',
  back: 'Back',
  refusedHeadline: 'This cannot be read here',
  refused: {
    empty: {
      title: 'The file is empty.',
      text: 'The other app may not have finished writing it. Export it once more.',
    },
    activity: {
      title: 'FIT, TCX and GPX files are not read.',
      text: 'They hold runs and rides. For strength training most apps also export CSV: share that one.',
    },
    sheet: {
      title: 'This is a spreadsheet.',
      text: 'Open it where it was made, save it as CSV, and share that file.',
    },
    picture: {
      title: 'Pictures are not looked at.',
      text: 'A video of a set can be counted, and a table can be brought in as CSV.',
    },
    unknown: {
      title: 'Plumbline does not know this kind of file.',
      text: 'It takes CSV and JSON of other apps, its own copies, videos of a set, and plain text.',
    },
    link: {
      title: 'This is only a link.',
      text: 'Plumbline opens no links, so that nothing leaves this device. Share the file or the words themselves.',
    },
  },
  nothingHeadline: 'Nothing is waiting here',
  nothingText: 'What you share with Plumbline from another app arrives here, and you say what becomes of it.',
  takes: 'What it takes',
  takesList: [
    'Logs of other apps as CSV or JSON',
    'Copies made by Plumbline',
    'A video of a set, to be counted',
    'Words: a workout or a remark',
  ],
  chooseFile: 'Choose a file',
  toCoach: 'Open a video',
  toToday: 'Go to Today',
  problems: {
    empty: {
      title: 'The share was empty.',
      text: 'The other app handed nothing over. Try its export, or choose the file here.',
    },
    full: {
      title: 'There is no room for this file.',
      text: 'Free some space on the device, then share it again. Your log is untouched.',
    },
    failed: {
      title: 'The share did not arrive.',
      text: 'Share it once more. If it fails again, choose the file here.',
    },
  },
  toWorkout: 'Back to the workout',
};

const zh: IncomingTexts = {
  eyebrow: '分享给 Plumbline',
  looking: '正在查看收到的内容',
  several: (count) => `收到 ${count} 项内容`,
  logHeadline: '可导入记录的文件',
  logHelp: '写入之前，你会先看到里面有什么。',
  bringIn: '查看内容',
  videoHeadline: '视频里是哪个动作？',
  videoLead: '会像摄像头看到的一样计数和评估。视频只留在本设备上。',
  count: '数次数',
  lately: '最近练过',
  all: '全部动作',
  textHeadline: '这些文字放到哪里？',
  asLog: '当作训练记录读取',
  asLogHelp: '适合多次训练。保存前可以逐条查看。',
  asNote: '放进备注框',
  asNoteHelp: '适合一次训练或一句备注，之后还可以修改。',
  words: '文字',
  remove: '丢弃',
  back: '返回',
  refusedHeadline: '这里读不了这个',
  refused: {
    empty: { title: '文件是空的。', text: '可能对方应用还没写完，请重新导出一次。' },
    activity: {
      title: '不读取 FIT、TCX 和 GPX 文件。',
      text: '它们记录的是跑步和骑行。力量训练大多也能导出 CSV，请分享 CSV 文件。',
    },
    sheet: { title: '这是电子表格。', text: '请在原来的程序里另存为 CSV，再分享那个文件。' },
    picture: { title: '不查看图片。', text: '可以数一组训练的视频，表格可以用 CSV 导入。' },
    unknown: {
      title: 'Plumbline 不认识这种文件。',
      text: '可以接收其他应用的 CSV 和 JSON、自己的备份、一组训练的视频，以及纯文字。',
    },
    link: {
      title: '这只是一个链接。',
      text: 'Plumbline 不打开链接，这样什么都不会离开本设备。请分享文件或文字本身。',
    },
  },
  nothingHeadline: '这里没有等待处理的内容',
  nothingText: '从其他应用分享给 Plumbline 的内容会来到这里，由你决定怎么处理。',
  takes: '可以接收',
  takesList: [
    '其他应用的记录（CSV 或 JSON）',
    'Plumbline 做的备份',
    '一组训练的视频，用来计数',
    '文字：一次训练或一句备注',
  ],
  chooseFile: '选择文件',
  toCoach: '打开视频',
  toToday: '回到今天',
  problems: {
    empty: { title: '分享的内容是空的。', text: '对方应用没有交出任何东西。试试它的导出功能，或在这里选择文件。' },
    full: { title: '放不下这个文件。', text: '请在设备上腾出一些空间，再分享一次。你的记录没有变动。' },
    failed: { title: '分享没有送到。', text: '请再分享一次。如果还是不行，请在这里选择文件。' },
  },
  toWorkout: '回到训练',
};

export const incomingTexts: Localized<IncomingTexts> = { en, zh };
