// Texts of taking the log out, reading a copy back in, and handing over one workout; they come with the screen of the person's data.
import { formats } from './formats.ts';
import type { Localized } from '../domain/language.ts';

type Told = 'shared' | 'saved' | 'wants_tap' | 'failed';
type Form = 'backup' | 'sheet' | 'strong' | 'hevy';
type StorageReason = 'full' | 'blocked' | 'newer_version' | 'closed' | 'unsupported' | 'failed';

export interface DataTexts {
  readonly eyebrow: string;
  readonly headline: (workouts: number) => string;
  readonly open: string;
  readonly openDetail: string;
  readonly out: {
    readonly title: string;
    readonly last: (day: string) => string;
    readonly never: string;
    readonly form: string;
    readonly forms: Readonly<Record<Form, { readonly label: string; readonly detail: string }>>;
    readonly cannotHold: Readonly<Record<Form, string>>;
    readonly period: string;
    readonly periods: Readonly<Record<'all' | 'year' | 'range', string>>;
    readonly from: string;
    readonly to: string;
    readonly wrongPeriod: string;
    readonly unit: string;
    readonly make: string;
    readonly makeCopy: string;
    readonly working: (percent: number) => string;
    readonly progress: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly empty: string;
    readonly ready: (name: string, size: string) => string;
    readonly handOver: string;
    readonly told: Readonly<Record<Told, string>>;
    readonly failed: string;
    readonly stays: string;
  };
  readonly workout: {
    readonly title: string;
    readonly text: string;
    readonly fit: string;
    readonly json: string;
    readonly told: Readonly<Record<Told, string>>;
  };
  readonly copy: {
    readonly headline: (workouts: number) => string;
    readonly span: (from: string, to: string) => string;
    readonly holds: string;
    readonly stores: Readonly<Record<string, (count: number) => string>>;
    readonly endings: Readonly<Record<'cut' | 'broken' | 'short' | 'tampered', string>>;
    readonly refused: (rows: number) => string;
    readonly working: (percent: number) => string;
    readonly stay: string;
    readonly progress: string;
    readonly done: (workouts: number) => string;
    readonly nothingNew: string;
    readonly came: (rows: number) => string;
    readonly known: (rows: number) => string;
    readonly left: (rows: number) => string;
    readonly stopped: string;
    readonly failed: string;
    readonly problems: Readonly<Record<StorageReason, string>>;
  };
  readonly back: string;
  readonly toLog: string;
  readonly another: string;
  readonly cancel: string;
}

const comma = formats.en.number;
const figure = formats.zh.number;
const many = (count: number, one: string, more: string) => `${comma(count)} ${count === 1 ? one : more}`;

const en: DataTexts = {
  eyebrow: 'Your data',
  headline: (workouts) =>
    workouts === 0 ? 'Nothing in the log yet' : `${many(workouts, 'workout', 'workouts')}, all on this device`,
  open: 'Bring in, take out',
  openDetail: 'Logs of other apps, copies of this one',
  out: {
    title: 'Take out',
    last: (day) => `Last complete copy: ${day}.`,
    never:
      'No complete copy was made from this device yet. A browser may clear its data; a copy elsewhere outlasts that.',
    form: 'In which form',
    forms: {
      backup: { label: 'Complete copy', detail: 'Everything, to be read back here' },
      sheet: { label: 'Table of sets', detail: 'CSV, for a spreadsheet' },
      strong: { label: 'Like Strong', detail: 'CSV, what most apps read' },
      hevy: { label: 'Like Hevy', detail: 'CSV' },
    },
    cannotHold: {
      backup:
        'Workouts, sets with their repetitions, notes, own exercises, templates, body measures, the profile, the plan and the settings. No videos.',
      sheet: 'One row a set with all its fields. It can be read back here too.',
      strong:
        'Has no place for supersets, as many as possible, and sides of the body; sides go into the notes. The other app asks for the unit.',
      hevy: 'Has no place for as many as possible and for sides; sides and notes of sets go into the notes of the exercise. Times to the minute.',
    },
    period: 'Which days',
    periods: { all: 'All', year: 'The last year', range: 'From … to' },
    from: 'From',
    to: 'To',
    wrongPeriod: 'The first day is after the last.',
    unit: 'Weights in',
    make: 'Make the file',
    makeCopy: 'Make a copy',
    working: (percent) => `${percent} % written`,
    progress: 'Writing the file',
    cancel: 'Stop',
    cancelled: 'Stopped. No file was made.',
    empty: 'There is no workout in those days.',
    ready: (name, size) => `${name}, ${size}`,
    handOver: 'Save or share',
    told: {
      shared: 'Handed over.',
      saved: 'Saved among the downloads.',
      wants_tap: 'The file is ready. Tap once more to hand it over.',
      failed: 'This browser did not take the file. Try again, or in another browser.',
    },
    failed: 'The file could not be made. The log has not changed; try again.',
    stays: 'Nothing leaves this device until you hand the file over.',
  },
  workout: {
    title: 'Take this workout along',
    text: 'For a watch or a training site as FIT, or as JSON to be read back here. It stays on this device until you hand it over.',
    fit: 'FIT file',
    json: 'JSON file',
    told: {
      shared: 'Handed over.',
      saved: 'Saved among the downloads.',
      wants_tap: 'Tap once more to hand it over.',
      failed: 'The file could not be made. Try again.',
    },
  },
  copy: {
    headline: (workouts) => `A copy with ${many(workouts, 'workout', 'workouts')}`,
    span: (from, to) => (from === to ? from : `${from} to ${to}`),
    holds: 'What it holds',
    stores: {
      workouts: (count) => many(count, 'workout', 'workouts'),
      sets: (count) => many(count, 'set', 'sets'),
      notes: (count) => many(count, 'note', 'notes'),
      constraints: (count) => many(count, 'limit for the plan', 'limits for the plan'),
      exercises: (count) => many(count, 'exercise of your own', 'exercises of your own'),
      preferences: (count) => many(count, 'preference of an exercise', 'preferences of exercises'),
      templates: (count) => many(count, 'template', 'templates'),
      measures: (count) => many(count, 'body measure', 'body measures'),
      imports: (count) => many(count, 'earlier import', 'earlier imports'),
      checkIns: (count) => many(count, 'check-in', 'check-ins'),
      lessons: (count) => many(count, 'wording learnt from you', 'wordings learnt from you'),
      recordings: (count) => many(count, 'recorded repetition', 'recorded repetitions'),
      personal: (count) => many(count, 'personal form model', 'personal form models'),
    },
    endings: {
      cut: 'This copy ends in the middle. Everything before that place can be read.',
      broken: 'From one place on this copy cannot be read. Everything before that place can.',
      short: 'This copy says it once had more rows. Those that are there can be read.',
      tampered: 'This copy was changed after it was made: its checksum does not fit. Merge it only if you know why.',
    },
    refused: (rows) => `${many(rows, 'row', 'rows')} in it cannot be read and will be left out.`,
    working: (percent) => `${percent} % read`,
    stay: 'Stay on this page until it is done. If you leave, reading the same copy again brings the rest.',
    progress: 'Reading the copy in',
    done: (workouts) => `${many(workouts, 'workout', 'workouts')} came in`,
    nothingNew: 'Everything in it was here already',
    came: (rows) => `${many(rows, 'row', 'rows')} added.`,
    known: (rows) => `${many(rows, 'row was', 'rows were')} here already.`,
    left: (rows) => `${many(rows, 'row', 'rows')} could not be read and were left out.`,
    stopped: 'Stopped. What came in by then stays; reading the same copy again brings the rest.',
    failed: 'Reading stopped. What came in by then stays, and nothing else has changed. Try again.',
    problems: {
      full: 'This device has no room left. What came in by then stays. Free some space and read the copy again.',
      blocked: 'Another tab of Plumbline holds the log. Close it and read the copy again.',
      newer_version: 'The log was written by a newer version. Reload to get it, then read the copy again.',
      closed: 'The browser closed the log. Reload and read the copy again.',
      unsupported: 'This browser keeps no data here. Open Plumbline in an ordinary window.',
      failed: 'Reading stopped. What came in by then stays. Read the copy again.',
    },
  },
  back: 'Back to your data',
  toLog: 'To the log',
  another: 'Choose another file',
  cancel: 'Stop',
};

const zh: DataTexts = {
  eyebrow: '你的数据',
  headline: (workouts) => (workouts === 0 ? '还没有记录' : `${figure(workouts)} 次训练，都在这台设备上`),
  open: '导入与导出',
  openDetail: '其他应用的记录，以及本机的备份',
  out: {
    title: '导出',
    last: (day) => `上次完整备份：${day}。`,
    never: '这台设备还没有做过完整备份。浏览器可能会清掉数据，另存一份更稳妥。',
    form: '导出为',
    forms: {
      backup: { label: '完整备份', detail: '全部内容，可读回这里' },
      sheet: { label: '组的表格', detail: 'CSV，用于电子表格' },
      strong: { label: 'Strong 格式', detail: 'CSV，多数应用能读' },
      hevy: { label: 'Hevy 格式', detail: 'CSV' },
    },
    cannotHold: {
      backup: '训练、每组及其每次动作、笔记、自建动作、模板、身体数据、个人资料、计划和设置。不含视频。',
      sheet: '每组一行，所有字段都在。也可以读回这里。',
      strong: '放不下超级组、尽力组和左右侧；左右侧写进备注。对方应用会问重量单位。',
      hevy: '放不下尽力组和左右侧；左右侧和每组的笔记写进动作备注。时间精确到分钟。',
    },
    period: '哪些日子',
    periods: { all: '全部', year: '最近一年', range: '自选' },
    from: '从',
    to: '到',
    wrongPeriod: '开始日期晚于结束日期。',
    unit: '重量单位',
    make: '生成文件',
    makeCopy: '做一份备份',
    working: (percent) => `已写入 ${percent}%`,
    progress: '正在写文件',
    cancel: '停止',
    cancelled: '已停止，没有生成文件。',
    empty: '这些日子里没有训练。',
    ready: (name, size) => `${name}，${size}`,
    handOver: '保存或分享',
    told: {
      shared: '已交出。',
      saved: '已保存到下载。',
      wants_tap: '文件好了。再点一次即可交出。',
      failed: '浏览器没有接收这个文件。请重试，或换一个浏览器。',
    },
    failed: '文件没能生成。记录没有改变，请重试。',
    stays: '在你交出文件之前，什么都不会离开这台设备。',
  },
  workout: {
    title: '带走这次训练',
    text: 'FIT 可给手表或训练网站，JSON 可读回这里。在你交出之前，它只在这台设备上。',
    fit: 'FIT 文件',
    json: 'JSON 文件',
    told: {
      shared: '已交出。',
      saved: '已保存到下载。',
      wants_tap: '再点一次即可交出。',
      failed: '文件没能生成，请重试。',
    },
  },
  copy: {
    headline: (workouts) => `一份含 ${figure(workouts)} 次训练的备份`,
    span: (from, to) => (from === to ? from : `${from} 至 ${to}`),
    holds: '里面有',
    stores: {
      workouts: (count) => `${figure(count)} 次训练`,
      sets: (count) => `${figure(count)} 组`,
      notes: (count) => `${figure(count)} 条笔记`,
      constraints: (count) => `${figure(count)} 条计划限制`,
      exercises: (count) => `${figure(count)} 个自建动作`,
      preferences: (count) => `${figure(count)} 项动作偏好`,
      templates: (count) => `${figure(count)} 个模板`,
      measures: (count) => `${figure(count)} 项身体数据`,
      imports: (count) => `${figure(count)} 次以往的导入`,
      checkIns: (count) => `${figure(count)} 次状态记录`,
      lessons: (count) => `${figure(count)} 条学到的说法`,
      recordings: (count) => `${figure(count)} 次动作录制`,
      personal: (count) => `${figure(count)} 个个人动作模型`,
    },
    endings: {
      cut: '这份备份在中途断了。断点之前的内容都能读。',
      broken: '这份备份从某处开始无法读取。那之前的内容都能读。',
      short: '这份备份注明原来还有更多行。现有的都能读。',
      tampered: '这份备份在生成之后被改动过：校验值对不上。除非你清楚原因，否则不要合并。',
    },
    refused: (rows) => `其中 ${figure(rows)} 行无法读取，会略过。`,
    working: (percent) => `已读入 ${percent}%`,
    stay: '读完之前请留在这个页面。中途离开的话，再读一次同一份备份就能补齐。',
    progress: '正在读入备份',
    done: (workouts) => `读入了 ${figure(workouts)} 次训练`,
    nothingNew: '里面的内容这里都已经有了',
    came: (rows) => `新增 ${figure(rows)} 行。`,
    known: (rows) => `${figure(rows)} 行已经在这里。`,
    left: (rows) => `${figure(rows)} 行无法读取，已略过。`,
    stopped: '已停止。已读入的保留；再读同一份备份可补上其余。',
    failed: '读入中断。已读入的保留，其余没有改变。请重试。',
    problems: {
      full: '设备空间已满。已读入的保留。请腾出空间后再读一次。',
      blocked: '另一个 Plumbline 标签页占用了记录。请关闭它后再读一次。',
      newer_version: '记录由更新的版本写入。请重新载入后再读一次。',
      closed: '浏览器关闭了记录。请重新载入后再读一次。',
      unsupported: '这个浏览器不在此保存数据。请在普通窗口中打开 Plumbline。',
      failed: '读入中断。已读入的保留。请再读一次。',
    },
  },
  back: '回到你的数据',
  toLog: '去看记录',
  another: '换一个文件',
  cancel: '停止',
};

export const dataTexts: Localized<DataTexts> = { en, zh };
