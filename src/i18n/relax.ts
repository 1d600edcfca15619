// What could give way so that a plan exists, as things to do: a button each.
import { counted } from './counted.ts';
import type { Localized } from '../domain/language.ts';
import type { Relaxation } from '../domain/planning/plan.ts';
import { vocabulary } from './vocabulary.ts';

export interface RelaxMessages {
  /** One wish is enough, or all of them are needed. */
  readonly one: string;
  readonly all: string;
  readonly doAll: string;
  readonly doing: string;
  readonly notKept: string;
  readonly doThat: (relaxation: Relaxation, exerciseName: (exerciseId: string) => string) => string;
}

const en: RelaxMessages = {
  one: 'This alone is enough:',
  all: 'Together these are enough; none is too many:',
  doAll: 'Do all of it',
  doing: 'Planning again',
  notKept: 'That could not be written. Nothing has changed; try again.',
  doThat: (relaxation, exerciseName) => {
    const { equipment, joints, levels, list } = vocabulary.en;
    switch (relaxation.kind) {
      case 'minutes':
        return `Take ${counted(relaxation.to, 'minute')} a session`;
      case 'equipment':
        return `I have this: ${list(relaxation.add.map((tool) => equipment[tool]))}`;
      case 'joint':
        return relaxation.toSeverity <= 0
          ? `Stop sparing: ${joints[relaxation.joint]}`
          : `Spare less: ${joints[relaxation.joint]}`;
      case 'dislike':
        return `Allow again: ${exerciseName(relaxation.exerciseId)}`;
      case 'level':
        return `Plan as for: ${levels[relaxation.to].name}`;
      case 'days':
        return relaxation.to === 1 ? 'Train one day a week' : `Train ${relaxation.to} days a week`;
      case 'lock':
        return `No longer keep: ${exerciseName(relaxation.exerciseId)}`;
    }
  },
};

const zh: RelaxMessages = {
  one: '只要这一项就够：',
  all: '这些加在一起就够，一项也不多：',
  doAll: '全部照办',
  doing: '正在重新安排',
  notKept: '没能写入，什么都没有改变，请再试一次。',
  doThat: (relaxation, exerciseName) => {
    const { equipment, joints, levels, list } = vocabulary.zh;
    switch (relaxation.kind) {
      case 'minutes':
        return `每次练 ${relaxation.to} 分钟`;
      case 'equipment':
        return `我有：${list(relaxation.add.map((tool) => equipment[tool]))}`;
      case 'joint':
        return relaxation.toSeverity <= 0
          ? `不再照顾${joints[relaxation.joint]}`
          : `少照顾一些${joints[relaxation.joint]}`;
      case 'dislike':
        return `重新允许${exerciseName(relaxation.exerciseId)}`;
      case 'level':
        return `按“${levels[relaxation.to].name}”安排`;
      case 'days':
        return `每周练 ${relaxation.to} 天`;
      case 'lock':
        return `不再固定${exerciseName(relaxation.exerciseId)}`;
    }
  },
};

export const relaxTexts: Localized<RelaxMessages> = { en, zh };
