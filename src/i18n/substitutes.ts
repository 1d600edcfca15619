// Why an exercise may take the place of another, and what the week would gain or lose, in words.
import type { Localized } from '../domain/language.ts';
import type { JudgedSubstitute, SubstituteReason } from '../domain/planning/judged-substitutes.ts';
import { vocabulary } from './vocabulary.ts';

export interface SubstituteMessages {
  /** A finding without a full stop. */
  readonly reason: (reason: SubstituteReason) => string;
  /** `Chest +1.5, triceps −1 sets a week`; empty where nothing changes. `most`: muscles told. */
  readonly muscles: (muscles: JudgedSubstitute['muscles'], most: number) => string;
}

export const substituteTexts: Localized<SubstituteMessages> = {
  en: {
    reason: (reason) => {
      const words = vocabulary.en;
      switch (reason.kind) {
        case 'liked':
          return 'you like it';
        case 'same_muscles':
          return `${reason.percent} % of the same work`;
        case 'same_pattern':
          return `${words.patterns[reason.pattern].toLowerCase()} too`;
        case 'easier_on':
          return `easier on your ${words.joints[reason.joint].toLowerCase()}`;
        case 'equipment':
          return reason.equipment.length === 0
            ? 'needs nothing'
            : `needs ${words.list(reason.equipment.map((tool) => words.equipment[tool].toLowerCase()))}`;
        case 'camera_coaches':
          return 'the camera can coach it';
      }
    },
    muscles: (muscles, most) =>
      muscles.length === 0
        ? ''
        : `${muscles
            .slice(0, most)
            .map(({ muscle, before, after }) => `${vocabulary.en.muscles[muscle]} ${signed(after - before)}`)
            .join(', ')} sets a week`,
  },
  zh: {
    reason: (reason) => {
      const words = vocabulary.zh;
      switch (reason.kind) {
        case 'liked':
          return '你喜欢它';
        case 'same_muscles':
          return `${reason.percent}% 的训练内容相同`;
        case 'same_pattern':
          return `同样是${words.patterns[reason.pattern]}`;
        case 'easier_on':
          return `${words.joints[reason.joint]}更轻松`;
        case 'equipment':
          return reason.equipment.length === 0
            ? '不需要器材'
            : `需要${words.list(reason.equipment.map((tool) => words.equipment[tool]))}`;
        case 'camera_coaches':
          return '镜头可以指导';
      }
    },
    muscles: (muscles, most) =>
      muscles.length === 0
        ? ''
        : `每周${muscles
            .slice(0, most)
            .map(({ muscle, before, after }) => `${vocabulary.zh.muscles[muscle]} ${signed(after - before)}`)
            .join('、')} 组`,
  },
};

/** With a sign, a minus as wide as the plus. */
function signed(sets: number): string {
  const size = String(Math.round(Math.abs(sets) * 100) / 100);
  return sets < 0 ? `−${size}` : `+${size}`;
}
