// Texts of the log: writing in one's own words, history, editing a set.
import type { SetRecord } from '../domain/log/records.ts';
import type { NoteSignal, SignalKind } from '../domain/notes/parsed-note.ts';

export interface LogMessages {
  readonly title: string;
  readonly headline: string;
  readonly write: string;
  readonly placeholder: string;
  readonly understood: string;
  readonly nothingUnderstood: string;
  readonly ambiguous: string;
  readonly unnamed: string;
  readonly save: (sets: number) => string;
  readonly saveNote: string;
  readonly saving: string;
  readonly saved: (sets: number) => string;
  readonly eased: (count: number) => string;
  readonly saveFailed: string;
  readonly parserUnavailable: string;
  readonly history: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly earlier: string;
  readonly today: string;
  readonly yesterday: string;
  readonly inProgress: string;
  readonly continueWorkout: string;
  readonly open: (title: string) => string;
  readonly workout: string;
  readonly minutes: (count: number) => string;
  readonly setCount: (count: number) => string;
  readonly form: (score: number) => string;
  readonly repetitions: (count: number) => string;
  readonly perSide: string;
  readonly left: string;
  readonly right: string;
  readonly added: (load: string) => string;
  readonly assisted: (load: string) => string;
  /** A load of which the number is not what the exercise states: of both hands together, of each side of the whole. */
  readonly counts: Readonly<Record<'both' | 'each', string>>;
  readonly setType: Readonly<Record<Exclude<SetRecord['type'], 'normal'>, string>>;
  readonly source: Readonly<Record<SetRecord['source'], string>>;
  readonly edit: (what: string) => string;
  readonly editSet: string;
  readonly remove: string;
  readonly removed: string;
  readonly removeWorkout: string;
  readonly workoutRemoved: string;
  readonly removeNote: string;
  readonly noteRemoved: string;
  readonly note: string;
  readonly notes: string;
  readonly addNote: string;
  readonly saveChanges: string;
  readonly back: string;
  readonly notFound: string;
  readonly loadFailed: string;
  readonly tryAgain: string;
  readonly problems: Readonly<
    Record<'full' | 'blocked' | 'newer_version' | 'closed' | 'unsupported' | 'failed', string>
  >;
  readonly signal: Readonly<Record<SignalKind, string>>;
  readonly polarity: Readonly<Record<Exclude<NoteSignal['polarity'], 'present'>, (what: string) => string>>;
  readonly severity: (value: number) => string;
  readonly side: Readonly<Record<'left' | 'right' | 'both', string>>;
}

const en: LogMessages = {
  title: 'Log',
  headline: 'Write it as you’d say it',
  write: 'What you did, and how it felt',
  placeholder: 'squat 3x5 100kg @8, bench 80 x 8,8,7, left knee a bit sore, slept badly',
  understood: 'Understood',
  nothingUnderstood: 'Kept in your words: nothing here changes the numbers or the plan.',
  ambiguous: 'One of these could be read the other way round. Look before saving.',
  unnamed: 'Sets without an exercise',
  save: (sets) => (sets === 1 ? 'Save 1 set' : `Save ${sets} sets`),
  saveNote: 'Save the note',
  saving: 'Saving',
  saved: (sets) => (sets === 0 ? 'Note saved' : sets === 1 ? '1 set saved' : `${sets} sets saved`),
  eased: (count) => (count === 0 ? '' : 'The plan takes it into account.'),
  saveFailed: 'Nothing was saved and nothing is lost: the text is still here.',
  parserUnavailable: 'The reader of notes did not start. The words can be kept as a note.',
  history: 'History',
  empty: 'Nothing logged yet',
  emptyHint: 'Sets from the camera arrive here by themselves; the rest fits into the box above.',
  earlier: 'Earlier days',
  today: 'Today',
  yesterday: 'Yesterday',
  inProgress: 'In progress',
  continueWorkout: 'Continue the workout',
  open: (title) => `Open ${title}`,
  workout: 'Workout',
  minutes: (count) => `${count} min`,
  setCount: (count) => (count === 1 ? '1 set' : `${count} sets`),
  form: (score) => `form ${score}`,
  repetitions: (count) => (count === 1 ? '1 rep' : `${count} reps`),
  perSide: 'each side',
  left: 'left',
  right: 'right',
  added: (load) => `+${load}`,
  assisted: (load) => `${load} assisted`,
  counts: { both: 'both hands', each: 'on each side' },
  setType: { warmup: 'warm-up', drop: 'drop', amrap: 'AMRAP', failure: 'to failure' },
  source: {
    camera: 'camera',
    video: 'video',
    demonstration: 'demonstration',
    typed: 'by hand',
    note: 'from a note',
    import: 'imported',
  },
  edit: (what) => `Edit ${what}`,
  editSet: 'Edit the set',
  remove: 'Remove',
  removed: 'Set removed',
  removeWorkout: 'Remove the workout',
  workoutRemoved: 'Workout removed',
  removeNote: 'Remove the note',
  noteRemoved: 'Note removed',
  note: 'Note',
  notes: 'In your words',
  addNote: 'Add a note',
  saveChanges: 'Save',
  back: 'Back to the log',
  notFound: 'This workout is not in the log',
  loadFailed: 'The log could not be read just now. Nothing in it has changed.',
  tryAgain: 'Try again',
  problems: {
    full: 'This device has no room left, so this was not saved. Free some space and save again.',
    blocked: 'Another tab of Plumbline holds the log. Close it and save again.',
    newer_version: 'The log was written by a newer version. Reload to get it, then save again.',
    closed: 'The browser closed the log. Save again; if that fails, reload.',
    unsupported: 'This browser keeps no data here. Open Plumbline in an ordinary window.',
    failed: 'This could not be saved. Try again.',
  },
  signal: {
    pain: 'Sore',
    fatigue: 'Tired',
    sleep: 'Poor sleep',
    stress: 'Stress',
    mood_positive: 'Good mood',
    mood_negative: 'Low mood',
    form_issue: 'Form remark',
    pr: 'Personal record',
    equipment: 'Equipment missing',
    time_limit: 'Short of time',
  },
  polarity: { absent: (what) => `No: ${what}`, improving: (what) => `${what}, improving` },
  severity: (value) => `${value} of 10`,
  side: { left: 'left', right: 'right', both: 'both sides' },
};

const zh: LogMessages = {
  title: '记录',
  headline: '怎么说就怎么写',
  write: '做了什么，感觉如何',
  placeholder: '深蹲 100公斤 5组5次，卧推 80 x 8,8,7，左膝有点疼，没睡好',
  understood: '已理解',
  nothingUnderstood: '按你写的原样保留：这里没有会改变数字或计划的内容。',
  ambiguous: '其中一项也可以反过来理解。保存前请看一眼。',
  unnamed: '没有写明动作的组',
  save: (sets) => `保存 ${sets} 组`,
  saveNote: '保存笔记',
  saving: '正在保存',
  saved: (sets) => (sets === 0 ? '笔记已保存' : `已保存 ${sets} 组`),
  eased: (count) => (count === 0 ? '' : '计划会考虑到这一点。'),
  saveFailed: '没有保存，也没有丢失：文字还在这里。',
  parserUnavailable: '笔记解析未能启动。文字可以作为笔记保留。',
  history: '历史',
  empty: '还没有记录',
  emptyHint: '摄像头数的组会自动出现在这里，其余的写在上面的框里。',
  earlier: '更早的日子',
  today: '今天',
  yesterday: '昨天',
  inProgress: '进行中',
  continueWorkout: '继续训练',
  open: (title) => `打开${title}`,
  workout: '训练',
  minutes: (count) => `${count} 分钟`,
  setCount: (count) => `${count} 组`,
  form: (score) => `动作 ${score}`,
  repetitions: (count) => `${count} 次`,
  perSide: '每侧',
  left: '左',
  right: '右',
  added: (load) => `+${load}`,
  assisted: (load) => `辅助 ${load}`,
  counts: { both: '两手合计', each: '每侧重量' },
  setType: { warmup: '热身', drop: '递减', amrap: '尽力组', failure: '力竭' },
  source: {
    camera: '摄像头',
    video: '视频',
    demonstration: '演示',
    typed: '手动',
    note: '来自笔记',
    import: '导入',
  },
  edit: (what) => `编辑${what}`,
  editSet: '编辑这一组',
  remove: '删除',
  removed: '已删除这一组',
  removeWorkout: '删除这次训练',
  workoutRemoved: '已删除这次训练',
  removeNote: '删除这条笔记',
  noteRemoved: '已删除笔记',
  note: '笔记',
  notes: '用你的话说',
  addNote: '添加笔记',
  saveChanges: '保存',
  back: '回到记录',
  notFound: '记录里没有这次训练',
  loadFailed: '暂时无法读取记录。其中的内容没有改变。',
  tryAgain: '重试',
  problems: {
    full: '设备空间已满，未能保存。请腾出空间后再保存。',
    blocked: '另一个 Plumbline 标签页占用了记录。请关闭它后再保存。',
    newer_version: '记录由更新的版本写入。请重新载入后再保存。',
    closed: '浏览器关闭了记录。请再保存一次；若仍失败，请重新载入。',
    unsupported: '这个浏览器不在此保存数据。请在普通窗口中打开 Plumbline。',
    failed: '未能保存。请重试。',
  },
  signal: {
    pain: '不适',
    fatigue: '疲劳',
    sleep: '没睡好',
    stress: '压力',
    mood_positive: '心情好',
    mood_negative: '情绪低落',
    form_issue: '动作备注',
    pr: '个人纪录',
    equipment: '缺少器材',
    time_limit: '时间不够',
  },
  polarity: { absent: (what) => `没有：${what}`, improving: (what) => `${what}，在好转` },
  severity: (value) => `${value}/10`,
  side: { left: '左', right: '右', both: '两侧' },
};

export const log = { en, zh };
