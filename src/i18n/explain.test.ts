import { expect, test } from 'vitest';
import { BODY_JOINTS } from '../domain/form/explain/body-joints.ts';
import { changeKind } from '../domain/form/explain/change-kind.ts';
import { counterfactual } from '../domain/form/explain/counterfactual.ts';
import { explainRepetition } from '../domain/form/explain/explain-repetition.ts';
import { airSquat } from '../domain/movements/air-squat.ts';
import { bicepCurl } from '../domain/movements/bicep-curl.ts';
import { MOVEMENTS } from '../domain/movements/registry.ts';
import { enoughSentence, explainTexts, lostSentence, phaseWords } from './explain.ts';

const shallow = { features: null, view: 'side', bands: { shallow_depth: 2 } };

test('one sentence names the joint, the moment and the fault', () => {
  const [top] = explainRepetition(airSquat, shallow, null).contributions;
  if (!top) throw new Error('nothing was lost');
  expect(lostSentence.en(top, airSquat)).toMatch(/^Most of what was lost: the hips, at the bottom \(.+\)\.$/);
  expect(lostSentence.zh(top, airSquat)).toMatch(/^失分主要在髋部，最低点（.+）。$/);
  expect(lostSentence.en({ ...top, phase: null, fault: null, share: 0.4 }, airSquat)).toBe(
    'The largest part of what was lost: the hips.',
  );
});

test('one sentence says what would have been enough', () => {
  const change = counterfactual(airSquat, shallow, null);
  if (!change) throw new Error('nothing would be enough');
  const kind = changeKind(change.fault);
  expect(enoughSentence.en(change, kind)).toMatch(/^About \d+ cm deeper would have made this a 90\.$/);
  expect(enoughSentence.zh(change, kind)).toMatch(/^再深约 \d+ cm，这一次就有 90 分。$/);
  expect(enoughSentence.en({ ...change, unit: 'degrees', target: 80 }, 'straighter')).toMatch(
    /^\d+° straighter at the hips would have made this an 80\.$/,
  );
});

test('what goes down first is told so, and what goes up first', () => {
  expect(phaseWords(airSquat).en.back).toBe('on the way up');
  expect(phaseWords(bicepCurl).en.back).toBe('on the way down');
});

test('every fault of every movement can be said, without an exclamation mark', () => {
  for (const movement of MOVEMENTS)
    for (const fault of movement.faults)
      for (const joint of BODY_JOINTS)
        for (const language of ['en', 'zh'] as const) {
          const change = { fault, joint, change: 0.1, amount: 5, unit: 'degrees', target: 90 } as const;
          const text = enoughSentence[language](change, changeKind(fault));
          expect(text).toMatch(/90/);
          expect(text).not.toMatch(/[!！]|undefined/);
        }
  for (const texts of Object.values(explainTexts)) expect(JSON.stringify(texts)).not.toMatch(/[!！]/);
});
