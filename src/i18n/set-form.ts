// Texts of the form for one set, used by the workout and by the log.
import type { SetField, SetProblem } from '../domain/log/check-set.ts';

export interface SetFormMessages {
  readonly field: Readonly<Record<SetField, string>>;
  readonly addedLoad: string;
  readonly decrease: string;
  readonly increase: string;
  readonly type: string;
  readonly types: Readonly<Record<'normal' | 'warmup' | 'drop' | 'amrap' | 'failure', string>>;
  readonly effort: string;
  readonly problem: (problem: SetProblem) => string;
}

const enField: SetFormMessages['field'] = {
  reps: 'Repetitions',
  load: 'Weight',
  durationSec: 'Seconds',
  distanceM: 'Metres',
  rpe: 'Effort, RPE',
  rir: 'Left in you, RIR',
};

const en: SetFormMessages = {
  field: enField,
  addedLoad: 'Added weight',
  decrease: 'Less',
  increase: 'More',
  type: 'Kind of set',
  types: { normal: 'Normal', warmup: 'Warm-up', drop: 'Drop', amrap: 'AMRAP', failure: 'To failure' },
  effort: 'Effort and kind',
  problem: (problem) => {
    switch (problem.kind) {
      case 'nothing_done':
        return 'Enter repetitions, seconds or metres.';
      case 'not_a_number':
        return `${enField[problem.field]}: enter a number.`;
      case 'not_a_step':
        return problem.step === 1
          ? `${enField[problem.field]}: enter a whole number.`
          : `${enField[problem.field]} goes in steps of ${problem.step}.`;
      case 'too_low':
        return `${enField[problem.field]}: at least ${problem.min}${problem.unit ? ` ${problem.unit}` : ''}.`;
      case 'too_high':
        return `${enField[problem.field]}: ${problem.max}${problem.unit ? ` ${problem.unit}` : ''} is the most that can be stored. Was a digit too many typed?`;
      case 'negative_load':
        return 'A weight below zero means help from a band or machine, which this exercise does not have.';
    }
  },
};

const zhField: SetFormMessages['field'] = {
  reps: '次数',
  load: '重量',
  durationSec: '秒数',
  distanceM: '米数',
  rpe: '用力程度 RPE',
  rir: '还能做几次 RIR',
};

const zh: SetFormMessages = {
  field: zhField,
  addedLoad: '附加重量',
  decrease: '减少',
  increase: '增加',
  type: '组的类型',
  types: { normal: '正常', warmup: '热身', drop: '递减', amrap: '尽力组', failure: '力竭' },
  effort: '用力程度与类型',
  problem: (problem) => {
    switch (problem.kind) {
      case 'nothing_done':
        return '请填写次数、秒数或米数。';
      case 'not_a_number':
        return `${zhField[problem.field]}：请填写数字。`;
      case 'not_a_step':
        return problem.step === 1
          ? `${zhField[problem.field]}：请填写整数。`
          : `${zhField[problem.field]}以 ${problem.step} 为一档。`;
      case 'too_low':
        return `${zhField[problem.field]}：至少 ${problem.min}${problem.unit ? ` ${problem.unit}` : ''}。`;
      case 'too_high':
        return `${zhField[problem.field]}：最多 ${problem.max}${problem.unit ? ` ${problem.unit}` : ''}。是不是多打了一位？`;
      case 'negative_load':
        return '负数表示弹力带或器械的辅助，这个动作没有辅助。';
    }
  },
};

export const setForm = { en, zh };
