// Texts of workouts that are done again: templates, and past ones begun anew.
import type { Localized } from '../domain/language.ts';

export interface TemplateTexts {
  readonly eyebrow: string;
  /** The headline: how many there are. */
  readonly headline: (count: number) => string;
  readonly none: string;
  readonly noneHelp: string;
  readonly make: string;
  readonly start: (name: string) => string;
  readonly startShort: string;
  readonly open: (name: string) => string;
  readonly never: string;
  readonly lastUsed: (date: string) => string;
  readonly more: (count: number) => string;
  readonly free: string;
  readonly freeHelp: string;
  readonly past: string;
  readonly again: (name: string) => string;
  readonly againShort: string;
  readonly workoutOf: (date: string) => string;
  readonly running: string;
  readonly runningHelp: string;
  readonly goOn: string;
  readonly notStarted: string;
  readonly loadFailed: string;
  readonly tryAgain: string;
  readonly notFound: string;
  readonly back: string;
  readonly unnamed: string;
  readonly name: string;
  readonly nameMissing: string;
  readonly exercises: string;
  readonly empty: string;
  readonly add: string;
  readonly addSet: string;
  readonly set: (number: number) => string;
  /** For those who listen, before its figures. */
  readonly setOf: (exercise: string, number: number) => string;
  readonly up: (exercise: string) => string;
  readonly down: (exercise: string) => string;
  readonly remove: (exercise: string) => string;
  readonly removed: (what: string) => string;
  readonly bind: string;
  readonly unbind: string;
  readonly together: string;
  readonly rest: string;
  readonly restOf: (seconds: number) => string;
  readonly which: string;
  readonly one: string;
  readonly all: string;
  readonly removeSet: string;
  readonly done: string;
  readonly copy: string;
  readonly copyOf: (name: string) => string;
  readonly removeTemplate: string;
  readonly kind: string;
  readonly saved: string;
}

export const templateTexts: Localized<TemplateTexts> = {
  en: {
    eyebrow: 'Templates',
    headline: (count) =>
      count === 0 ? 'Do a good workout again' : count === 1 ? 'One template' : `${count} templates`,
    none: 'No templates yet',
    noneHelp: 'Make one here, or open a past workout in the log and save it as a template.',
    make: 'New template',
    start: (name) => `Begin ${name}`,
    startShort: 'Begin',
    open: (name) => `Edit ${name}`,
    never: 'Not used yet',
    lastUsed: (date) => `Last ${date}`,
    more: (count) => `and ${count} more`,
    free: 'Begin without a plan',
    freeHelp: 'Exercises are added as you go.',
    past: 'Lately in your log',
    again: (name) => `Do ${name} again`,
    againShort: 'Again',
    workoutOf: (date) => `Workout of ${date}`,
    running: 'A workout is running',
    runningHelp: 'Finish it first, so that its sets stay together.',
    goOn: 'Go to it',
    notStarted: 'It could not begin. Nothing is lost; please try again.',
    loadFailed: 'Your templates could not be read',
    tryAgain: 'Try again',
    notFound: 'This template is not here any more',
    back: 'All templates',
    unnamed: 'New template',
    name: 'Name',
    nameMissing: 'Give it a name, so that you find it again.',
    exercises: 'Exercises',
    empty: 'Add the first exercise.',
    add: 'Add an exercise',
    addSet: 'Add a set',
    set: (number) => `Set ${number}`,
    setOf: (exercise, number) => `${exercise}, set ${number}: `,
    up: (exercise) => `Move ${exercise} up`,
    down: (exercise) => `Move ${exercise} down`,
    remove: (exercise) => `Remove ${exercise}`,
    removed: (what) => `${what} is out`,
    bind: 'In turns with the next',
    unbind: 'Apart from the next',
    together: 'In turns',
    rest: 'Rest after the set',
    restOf: (seconds) => `rest ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    which: 'This changes',
    one: 'This set',
    all: 'All of its kind',
    removeSet: 'Remove this set',
    done: 'Done',
    copy: 'Make a copy',
    copyOf: (name) => `${name}, copy`,
    removeTemplate: 'Remove the template',
    kind: 'Kind of set',
    saved: 'Every change is kept at once.',
  },
  zh: {
    eyebrow: '训练模板',
    headline: (count) => (count === 0 ? '练得好的，再来一次' : `${count} 个模板`),
    none: '还没有模板',
    noneHelp: '可以在这里新建，也可以在记录里打开一次训练，存为模板。',
    make: '新建模板',
    start: (name) => `开始“${name}”`,
    startShort: '开始',
    open: (name) => `编辑“${name}”`,
    never: '还没用过',
    lastUsed: (date) => `上次 ${date}`,
    more: (count) => `另有 ${count} 个动作`,
    free: '不按计划开始',
    freeHelp: '边练边加动作。',
    past: '最近的训练',
    again: (name) => `再来：${name}`,
    againShort: '再来',
    workoutOf: (date) => `${date}的训练`,
    running: '有一次训练正在进行',
    runningHelp: '请先结束它，这样各组才不会混在一起。',
    goOn: '回到训练',
    notStarted: '没能开始。什么都没丢，请再试一次。',
    loadFailed: '模板读取失败',
    tryAgain: '再试一次',
    notFound: '这个模板已经不在了',
    back: '全部模板',
    unnamed: '新模板',
    name: '名称',
    nameMissing: '起个名字，方便以后找到。',
    exercises: '动作',
    empty: '先加一个动作。',
    add: '加动作',
    addSet: '加一组',
    set: (number) => `第 ${number} 组`,
    setOf: (exercise, number) => `${exercise}，第 ${number} 组：`,
    up: (exercise) => `上移${exercise}`,
    down: (exercise) => `下移${exercise}`,
    remove: (exercise) => `移除${exercise}`,
    removed: (what) => `已移除：${what}`,
    bind: '与下一个交替做',
    unbind: '与下一个分开做',
    together: '交替做',
    rest: '组后休息',
    restOf: (seconds) => `休息 ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
    which: '修改范围',
    one: '只改这一组',
    all: '同类的组都改',
    removeSet: '移除这一组',
    done: '好了',
    copy: '复制一份',
    copyOf: (name) => `${name}（副本）`,
    removeTemplate: '移除模板',
    kind: '组的类型',
    saved: '每次修改都会立即保存。',
  },
};
