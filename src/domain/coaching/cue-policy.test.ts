import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormJudgement } from '../form/judgement.ts';
import { airSquat } from '../movements/air-squat.ts';
import {
  createCuePolicy,
  type CueMoment,
  type CuePolicyOptions,
  HOLD_ANY_CUE_MS,
  HOLD_SAME_CUE_MS,
  HOLD_SEVERE_MS,
  SPACING,
  SEVERE,
  TIRED,
} from './cue-policy.ts';
import { CUE_AMOUNTS, CUE_STRICTNESSES, DEFAULT_COACHING } from './cue-preferences.ts';

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

function play(
  repetitions: readonly FormJudgement[],
  options: CuePolicyOptions = {},
  moment: (index: number) => CueMoment = () => ({}),
) {
  const policy = createCuePolicy(airSquat.faults, options);
  return repetitions.map((judgement, index) => {
    const said = policy.afterRepetition(judgement, 'performing', moment(index));
    return said && `${said.kind} ${said.faultId}`;
  });
}

const shallow = judged({ shallow_depth: 0.5 });
const clean = judged({});
const times = (count: number, judgement: FormJudgement) => Array.from({ length: count }, () => judgement);
const preferences = (changes: Partial<typeof DEFAULT_COACHING>) => ({
  preferences: { ...DEFAULT_COACHING, ...changes },
});

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
  const unsafe = judged({ forward_lean: 0.5, knees_in: 0.2 });
  expect(play([unsafe, unsafe])).toEqual([null, 'cue forward_lean']);
});

test('a severe fault that matters for safety is cued at once; a severe one that does not must repeat', () => {
  expect(play([judged({ knees_in: SEVERE })])).toEqual(['cue knees_in']);
  expect(play([judged({ knees_in: SEVERE - 0.01 })])).toEqual([null]);
  expect(play([judged({ shallow_depth: 1 })])).toEqual([null]);
});

test('what matters for safety is told as that', () => {
  const policy = createCuePolicy(airSquat.faults);
  expect(policy.afterRepetition(judged({ knees_in: 0.9 }), 'performing')).toMatchObject({ safety: true });
});

test('the next fault has its turn once the person had time for the first', () => {
  const both = judged({ shallow_depth: 0.9, half_standing: 0.2 });
  expect(play(times(4, both))).toEqual([null, 'cue shallow_depth', null, 'cue half_standing']);
});

test('what was mended is praised once, after two clean repetitions, unless nobody wants to hear it', () => {
  const set = [shallow, shallow, clean, clean, clean];
  expect(play(set)).toEqual([null, 'cue shallow_depth', null, 'praise shallow_depth', null]);
  expect(play(set, preferences({ praise: false }))).toEqual([null, 'cue shallow_depth', null, null, null]);
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

test('the last two repetitions are left alone, but for safety', () => {
  const left = (target: number) => (index: number) => ({ left: target - index - 1 });
  const said = play(times(8, shallow), { target: 8 }, left(8));
  expect(said.slice(0, 5)).toContain('cue shallow_depth');
  expect(said.slice(5)).toEqual([null, null, null]);
  const unsafe = judged({ knees_in: 0.3 });
  expect(play(times(8, unsafe), { target: 8 }, left(8)).slice(5)).toContain('cue knees_in');
});

test('of a set of three only the last is left alone: a short set is not all end', () => {
  const left = (index: number) => ({ left: 2 - index });
  expect(play(times(3, shallow), { target: 3 }, left)).toEqual([null, null, null]);
  expect(play(times(4, shallow), { target: 4 }, (index) => ({ left: 3 - index }))[1]).toBe('cue shallow_depth');
});

test('whoever is near the limit hears of safety only', () => {
  const set = [shallow, shallow, shallow];
  expect(play(set, {}, () => ({ fatigue: TIRED }))).toEqual([null, null, null]);
  expect(play(set, {}, () => ({ fatigue: TIRED - 0.01 }))).toContain('cue shallow_depth');
  expect(play([judged({ knees_in: 0.9 })], {}, () => ({ fatigue: 1 }))).toEqual(['cue knees_in']);
  // No praise either.
  expect(play([shallow, shallow, clean, clean], {}, (index) => ({ fatigue: index < 2 ? 0 : 1 }))[3]).toBeNull();
});

test('how often and how strictly is the person’s', () => {
  const count = (options: CuePolicyOptions, severity: number) =>
    play(times(16, judged({ shallow_depth: severity })), options).filter((said) => said?.startsWith('cue')).length;
  expect(count(preferences({ amount: 'few' }), 0.5)).toBeLessThan(count({}, 0.5));
  expect(count(preferences({ amount: 'many' }), 0.5)).toBeGreaterThan(count({}, 0.5));
  expect(count(preferences({ strictness: 'easy' }), 0.3)).toBe(0);
  expect(count({}, 0.3)).toBeGreaterThan(0);
  expect(count({}, 0.05)).toBe(0);
  expect(count(preferences({ strictness: 'strict' }), 0.05)).toBeGreaterThan(0);
  // Safety is spoken of however easy it is meant to be.
  expect(play(times(2, judged({ knees_in: 0.1 })), preferences({ strictness: 'easy' }))).toContain('cue knees_in');
});

test('what is mastered is told later and less often, and as before once it has come back', () => {
  const mastered = { skill: { shallow_depth: 0.85 } };
  expect(play([shallow, shallow, clean, clean], mastered)).toEqual([null, null, null, null]);
  const told = (options: CuePolicyOptions) =>
    play(times(20, shallow), options).flatMap((said, index) => (said ? [index] : []));
  expect(told(mastered)[0]).toBeGreaterThan(told({})[0] ?? 0);
  expect(told(mastered).length).toBeLessThan(told({}).length);
  const policy = createCuePolicy(airSquat.faults, mastered);
  for (const judgement of times(10, shallow)) policy.afterRepetition(judgement, 'performing');
  const after = { skill: policy.skill() };
  expect(play([shallow, shallow], after)).toEqual([null, 'cue shallow_depth']);
});

test('over sets, the better it goes the fewer the cues', () => {
  let skill = {};
  const cues: number[] = [];
  // Each set the fault shows in fewer repetitions.
  for (const every of [1, 1, 2, 3, 4, 6]) {
    const policy = createCuePolicy(airSquat.faults, { skill });
    const set = Array.from({ length: 12 }, (_, index) => (index % every === 0 ? shallow : clean));
    cues.push(set.filter((judgement) => policy.afterRepetition(judgement, 'performing')?.kind === 'cue').length);
    skill = policy.skill();
  }
  expect(cues[0]).toBeGreaterThanOrEqual(2);
  expect(cues.at(-1)).toBe(0);
});

const FAULTS = airSquat.faults.map(({ id }) => id);
const SAFETY = new Set(airSquat.faults.filter(({ safety }) => safety).map(({ id }) => id));
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
const anyOptions = fc.record({
  preferences: fc.record({
    amount: fc.constantFrom(...CUE_AMOUNTS),
    strictness: fc.constantFrom(...CUE_STRICTNESSES),
    praise: fc.boolean(),
  }),
  skill: fc.dictionary(fc.constantFrom(...FAULTS), fc.double({ min: 0, max: 1, noNaN: true })),
});

test('whatever is seen: no cue without two of three, none of the same within four, praise only after its cue', () => {
  fc.assert(
    fc.property(fc.array(anyRepetition, { maxLength: 40 }), (repetitions) => {
      const policy = createCuePolicy(airSquat.faults);
      const lastCue = new Map<string, number>();
      let lastAny = Number.NEGATIVE_INFINITY;
      repetitions.forEach((judgement, index) => {
        const said = policy.afterRepetition(judgement, 'performing');
        if (!said) return;
        const severityAt = (at: number) => repetitions[at]?.faults.find(({ id }) => id === said.faultId)?.severity;
        const before = lastCue.get(said.faultId);
        if (said.kind === 'praise') {
          expect(severityAt(index) ?? 0).toBeLessThan(0.4);
          expect(before).toBeDefined();
          return;
        }
        expect(severityAt(index)).toBeDefined();
        lastCue.set(said.faultId, index);
        const severe = SAFETY.has(said.faultId) && (severityAt(index) ?? 0) >= SEVERE;
        if (severe) expect(index - (before ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(1);
        else {
          expect(index - (before ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(SPACING.normal.same);
          expect([1, 2, 3, 4].some((back) => severityAt(index - back) !== undefined)).toBe(true);
          if (!SAFETY.has(said.faultId)) expect(index - lastAny).toBeGreaterThanOrEqual(SPACING.normal.any);
        }
        lastAny = index;
      });
    }),
  );
});

test('whatever is preferred and mastered: near the end and near the limit nothing but safety is spoken of', () => {
  fc.assert(
    fc.property(fc.array(anyRepetition, { maxLength: 20 }), anyOptions, fc.boolean(), (set, options, isTired) => {
      const policy = createCuePolicy(airSquat.faults, { ...options, target: set.length });
      set.forEach((judgement, index) => {
        const left = isTired ? null : set.length - index - 1;
        const said = policy.afterRepetition(judgement, 'performing', { left, fatigue: isTired ? TIRED : 0 });
        const near = isTired || (left !== null && left <= Math.min(2, Math.floor(set.length / 3)));
        if (said && near) expect(said).toMatchObject({ kind: 'cue', safety: true });
      });
      for (const value of Object.values(policy.skill())) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
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

test('the last ten seconds of a hold are left alone', () => {
  const policy = createCuePolicy(airSquat.faults, { target: 40 });
  const said = Array.from({ length: 40 }, (_, second) =>
    policy.duringHold(second < 20 ? clean : shallow, 1000 * second, 'performing', { left: 40 - second }),
  );
  const at = said.flatMap((decision, second) => (decision ? [second] : []));
  expect(at.length).toBeGreaterThan(0);
  expect(Math.max(...at)).toBeLessThan(30);
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
        const severity = judgement.faults.find(({ id }) => id === said.faultId)?.severity ?? 0;
        const severe = said.safety && severity >= SEVERE;
        const sinceSameMs = 1000 * second - (lastOf.get(said.faultId) ?? Number.NEGATIVE_INFINITY);
        expect(1000 * second - lastMs).toBeGreaterThanOrEqual(severe ? HOLD_SEVERE_MS : HOLD_ANY_CUE_MS);
        expect(sinceSameMs).toBeGreaterThanOrEqual(severe ? HOLD_ANY_CUE_MS : HOLD_SAME_CUE_MS);
        lastMs = 1000 * second;
        lastOf.set(said.faultId, lastMs);
      });
    }),
  );
});
