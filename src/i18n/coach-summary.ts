// Texts of a finished set: the finding, the numbers, the advice, a note of the person's own.
import type { NotJudged } from '../domain/form/judgement.ts';
import { numberWord, numberWordFirst } from './number-words.ts';

export interface CoachSummaryMessages {
  /** `Ten counted. Eight in the band.` */
  readonly finding: (counted: number, inBand: number) => string;
  readonly findingHold: (seconds: number) => string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly unseen: string;
  readonly depths: string;
  readonly band: string;
  readonly columns: { readonly repetition: string; readonly depth: string; readonly onTarget: string };
  readonly yes: string;
  readonly no: string;
  readonly form: string;
  readonly lowering: string;
  readonly speedLost: string;
  readonly held: string;
  readonly seconds: (figure: string) => string;
  readonly eachRepetition: string;
  readonly repetition: (index: number) => string;
  readonly sides: { readonly left: string; readonly right: string };
  readonly wholeHold: string;
  readonly noFault: string;
  /** Short of the band, without a rule that could say why. */
  readonly shallow: string;
  readonly unscored: string;
  readonly notJudged: string;
  readonly reasons: Readonly<Record<NotJudged['reason'], string>>;
  readonly score: string;
  readonly count: string;
  readonly countedByCamera: (count: number) => string;
  readonly oneMore: string;
  readonly oneLess: string;
  readonly saving: string;
  readonly saved: string;
  readonly saveFailed: string;
  readonly saveAgain: string;
  readonly notStored: string;
  readonly notStoredHelp: string;
  readonly note: string;
  readonly notePlaceholder: string;
  readonly noteSaved: string;
  readonly noteAgain: string;
  readonly anotherSet: string;
  readonly backToWorkout: string;
  readonly done: string;
}

const en: CoachSummaryMessages = {
  finding: (counted, inBand) => {
    const first = `${numberWordFirst(counted)} counted.`;
    if (inBand === counted) return counted === 1 ? `${first} In the band.` : `${first} All in the band.`;
    if (inBand <= 0) return counted === 1 ? `${first} Short of the band.` : `${first} All short of the band.`;
    return `${first} ${numberWordFirst(inBand)} in the band.`;
  },
  findingHold: (seconds) => `Held for ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  nothing: 'Nothing counted.',
  nothingHelp:
    'Begin from the start position and go through the whole range. Check that the picture shows what the set-up asks for.',
  unseen: 'The body was not seen well enough to begin.',
  depths: 'Depth of each repetition',
  band: 'band: the target',
  columns: { repetition: 'Repetition', depth: 'Depth', onTarget: 'In the band' },
  yes: 'yes',
  no: 'no',
  form: 'form',
  lowering: 'down',
  speedLost: 'slower at the end',
  held: 'held',
  seconds: (figure) => `${figure} s`,
  eachRepetition: 'Each repetition',
  repetition: (index) => `Repetition ${index}`,
  sides: { left: 'left', right: 'right' },
  wholeHold: 'The hold',
  noFault: 'On target',
  shallow: 'Short of the band',
  unscored: 'Not judged',
  notJudged: 'Not judged',
  reasons: {
    needs_side_view: 'A view from the side would show it',
    needs_front_view: 'A view from the front would show it',
    not_visible: 'The joints for it were not in the picture',
    low_confidence: 'The joints for it were not seen clearly enough',
    model_unavailable: 'The form model was not there',
    too_short: 'Over too quickly to judge',
    unsure_view: 'The camera saw it half from one side, half from another',
    unusual_body: 'The joints for it looked too far apart or too close to be sure of',
    set_aside: 'It rests on a limb you asked to leave out',
  },
  score: 'Form score',
  count: 'Count',
  countedByCamera: (count) => `The camera counted ${numberWord(count)}`,
  oneMore: 'One more',
  oneLess: 'One less',
  saving: 'Saving to the log',
  saved: 'In the log',
  saveFailed: 'The set is not in the log yet',
  saveAgain: 'Save again',
  notStored: 'Not stored',
  notStoredHelp: 'A demonstration is for looking; it does not go into your log.',
  note: 'How was this set?',
  notePlaceholder: 'Left knee a bit sore, slept badly',
  noteSaved: 'Your note is beside the set.',
  noteAgain: 'Write another',
  anotherSet: 'Another set',
  backToWorkout: 'Back to the workout',
  done: 'Done',
};

const zh: CoachSummaryMessages = {
  finding: (counted, inBand) => {
    const first = `数到 ${counted} 次，`;
    if (inBand === counted) return `${first}全部到位。`;
    if (inBand <= 0) return `${first}都没到目标带。`;
    return `${first}${inBand} 次到位。`;
  },
  findingHold: (seconds) => `保持了 ${seconds} 秒。`,
  nothing: '没有数到。',
  nothingHelp: '从起始姿势开始，做完整个幅度。检查画面是否符合摆放要求。',
  unseen: '没有把身体看清楚，还没开始计数。',
  depths: '每次的深度',
  band: '绿色带：目标',
  columns: { repetition: '次', depth: '深度', onTarget: '到位' },
  yes: '是',
  no: '否',
  form: '动作分',
  lowering: '下放',
  speedLost: '最后变慢',
  held: '保持',
  seconds: (figure) => `${figure}秒`,
  eachRepetition: '逐次',
  repetition: (index) => `第 ${index} 次`,
  sides: { left: '左', right: '右' },
  wholeHold: '整段保持',
  noFault: '到位',
  shallow: '没到目标带',
  unscored: '未判断',
  notJudged: '没有判断的',
  reasons: {
    needs_side_view: '从侧面拍就能看到',
    needs_front_view: '从正面拍就能看到',
    not_visible: '相关关节不在画面里',
    low_confidence: '相关关节看得不够清楚',
    model_unavailable: '动作模型不可用',
    too_short: '太快，来不及判断',
    unsure_view: '拍摄角度介于两个方向之间，无法确定',
    unusual_body: '相关关节看上去太远或太近，没有把握',
    set_aside: '与你选择不评判的肢体有关',
  },
  score: '动作分',
  count: '次数',
  countedByCamera: (count) => `摄像头数到 ${count} 次`,
  oneMore: '加一次',
  oneLess: '减一次',
  saving: '正在存入记录',
  saved: '已在记录里',
  saveFailed: '这一组还没存入记录',
  saveAgain: '再存一次',
  notStored: '未保存',
  notStoredHelp: '演示只供观看，不会进入你的记录。',
  note: '这一组感觉怎么样？',
  notePlaceholder: '左膝有点酸，昨晚没睡好',
  noteSaved: '备注已放在这一组旁边。',
  noteAgain: '再写一条',
  anotherSet: '再来一组',
  backToWorkout: '回到训练',
  done: '完成',
};

export const coachSummary = { en, zh };
