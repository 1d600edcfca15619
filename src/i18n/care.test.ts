// Nothing is left out without words for it, in both languages.
import { expect, test } from 'vitest';
import { JOINT_STRESSES, JOINTS } from '../domain/catalogue/exercise.ts';
import { CARE_TRAITS } from '../domain/health/care-traits.ts';
import { READINESS_FLAGS } from '../domain/planning/profile.ts';
import { careTexts } from './care.ts';
import { flagTexts } from './readiness-flags.ts';
import { reasonText } from './reasons.ts';

const context = { exerciseName: (id: string) => id, load: (kg: number) => `${kg} kg` };

test.each(['en', 'zh'] as const)(
  '%s: every trait, stress and question that leaves something out has words of its own',
  (language) => {
    const care = careTexts[language];
    const said = [
      ...CARE_TRAITS.map((trait) => care.traits[trait]),
      ...JOINT_STRESSES.map((stress) => care.stresses[stress]),
      ...READINESS_FLAGS.map((flag) => flagTexts[language][flag]),
      ...READINESS_FLAGS.map((flag) => reasonText[language]({ kind: 'care', flag }, context)),
      ...JOINTS.map((joint) => reasonText[language]({ kind: 'spares_joint', joint }, context)),
    ];
    expect(said.filter((text) => text.trim() === '')).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  },
);

test('as much is said in one language as in the other', () => {
  expect(careTexts.zh.help).toHaveLength(careTexts.en.help.length);
  expect(careTexts.zh.ask).toHaveLength(careTexts.en.ask.length);
});
