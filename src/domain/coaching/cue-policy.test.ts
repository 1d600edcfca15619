import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormJudgement } from '../form/judgement.ts';
import { airSquat } from '../movements/air-squat.ts';
import { createCuePolicy, HOLD_ANY_CUE_MS, HOLD_SAME_CUE_MS, SAME_CUE_AFTER } from './cue-policy.ts';

type Seen = Readonly<Record<string, number>>;

/** Faults by severity; `hidden` were not judged. */
function judged(faults: Seen, hidden: readonly string[] = []): FormJudgement {
  return {
    score: 80,
    quality: null,
    faults: Object.entries(faults).map(([id, severity]) => ({ id, probability: 0.9, severity, joints: [] })),
    notJudged: hidden.map((fault) => ({ fault, reason: 'needs_front_view' })),
  };
}

function play(repetitions: readonly FormJudgement[]) {
  const policy = createCuePolicy(airSquat.faults);
  return repetitions.map((judgement) => {
    const said = policy.afterRepetition(judgement, 'performing');
    return said && `${said.kind} ${said.faultId}`;
  });
}

const shallow = judged({ shallow_depth: 0.5 });
const clean = judged({});

test('a fault is cued at its second repetition, not at its first', () => {
  expect(play([shallow, shallow])).toEqual([null, 'cue shallow_depth']);
});

test('two of the last three are enough, two of four are not', () => {
  expect(play([shallow, clean, shallow])).toEqual([null, null, 'cue shallow_depth']);
  expect(play([shallow, clean, clean, shallow])).toEqual([null, null, null, null]);
});

test('safety goes before severity, severity before the rest', () => {
  const both = judged({ shallow_depth: 0.9, knees_in: 0.2 });
  expect(play([both, both])).toEqual([null, 'cue knees_in']);
  const unsafe = judged({ forward_lean: 0.8, knees_in: 0.2 });
  expect(play([unsafe, unsafe])).toEqual([null, 'cue forward_lean']);
});

test('the next fault has its turn while the person works on the first', () => {
  const both = judged({ shallow_depth: 0.9, knees_in: 0.2 });
  expect(play([both, both, both])).toEqual([null, 'cue knees_in', 'cue shallow_depth']);
});

test('what was mended is praised once, after two clean repetitions', () => {
  expect(play([shallow, shallow, clean, clean, clean])).toEqual([
    null,
    'cue shallow_depth',
    null,
    'praise shallow_depth',
    null,
  ]);
});

test('a fault that can no longer be seen is not taken for mended', () => {
  const hidden = judged({}, ['shallow_depth']);
  expect(play([shallow, shallow, hidden, hidden, hidden])).toEqual([null, 'cue shallow_depth', null, null, null]);
});

test('a fault that was never cued is not praised', () => {
  expect(play([shallow, clean, clean, clean])).toEqual([null, null, null, null]);
});

test('during the countdown nothing is said and nothing remembered', () => {
  const policy = createCuePolicy(airSquat.faults);
  expect(policy.afterRepetition(shallow, 'countdown')).toBeNull();
  expect(policy.afterRepetition(shallow, 'countdown')).toBeNull();
  expect(policy.afterRepetition(shallow, 'performing')).toBeNull();
  expect(policy.duringHold(shallow, 0, 'countdown')).toBeNull();
});

const FAULTS = airSquat.faults.map(({ id }) => id);
const anyRepetition = fc
  .record({
    faults: fc.dictionary(fc.constantFrom(...FAULTS), fc.double({ min: 0, max: 1, noNaN: true })),
    hidden: fc.subarray(FAULTS),
  })
  .map(({ faults, hidden }) =>
    judged(
      faults,
      hidden.filter((id) => !(id in faults)),
    ),
  );

test('whatever is seen: no cue without two of three, none of the same within four, praise only after its cue', () => {
  fc.assert(
    fc.property(fc.array(anyRepetition, { maxLength: 40 }), (repetitions) => {
      const policy = createCuePolicy(airSquat.faults);
      const lastCue = new Map<string, number>();
      repetitions.forEach((judgement, index) => {
        const said = policy.afterRepetition(judgement, 'performing');
        if (!said) return;
        const has = (at: number) => repetitions[at]?.faults.some(({ id }) => id === said.faultId) ?? false;
        if (said.kind === 'praise') {
          expect(has(index)).toBe(false);
          expect(lastCue.has(said.faultId)).toBe(true);
          return;
        }
        expect(has(index)).toBe(true);
        expect(has(index - 1) || has(index - 2)).toBe(true);
        const before = lastCue.get(said.faultId);
        if (before !== undefined) expect(index - before).toBeGreaterThanOrEqual(SAME_CUE_AFTER);
        lastCue.set(said.faultId, index);
      });
    }),
  );
});

test('a hold is cued when a fault lasts, then left alone for a while, and praised when it is gone', () => {
  const policy = createCuePolicy(airSquat.faults);
  const said = Array.from({ length: 20 }, (_, second) =>
    policy.duringHold(second < 14 ? shallow : clean, 1000 * second, 'performing'),
  );
  const at = (kind: string) => said.flatMap((decision, second) => (decision?.kind === kind ? [second] : []));
  expect(at('cue')).toEqual([1, 13]);
  expect(at('praise')).toEqual([17]);
});

test('whatever a hold shows, cues keep their distance', () => {
  fc.assert(
    fc.property(fc.array(anyRepetition, { maxLength: 60 }), (seconds) => {
      const policy = createCuePolicy(airSquat.faults);
      let lastMs = Number.NEGATIVE_INFINITY;
      const lastOf = new Map<string, number>();
      seconds.forEach((judgement, second) => {
        const said = policy.duringHold(judgement, 1000 * second, 'performing');
        if (said?.kind !== 'cue') return;
        expect(1000 * second - lastMs).toBeGreaterThanOrEqual(HOLD_ANY_CUE_MS);
        expect(1000 * second - (lastOf.get(said.faultId) ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(
          HOLD_SAME_CUE_MS,
        );
        lastMs = 1000 * second;
        lastOf.set(said.faultId, lastMs);
      });
    }),
  );
});
