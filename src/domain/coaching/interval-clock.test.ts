import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type IntervalFormat, TABATA } from '../planning/exercise-group.ts';
import { elapsedAt, intervalAt, intervalSeconds, spellAt, spellsOf } from './interval-clock.ts';
import { pauseInterval, resumeInterval } from './session-intervals.ts';
import type { IntervalRun } from './session.ts';

const EMOM: IntervalFormat = { kind: 'emom', everySec: 60, rounds: 10 };
const AMRAP: IntervalFormat = { kind: 'amrap', durationSec: 720 };
const run: IntervalRun = { groupId: 'g', beganAtMs: -5000, startedAtMs: 0 };
const at = (format: IntervalFormat, members: number, sec: number) => intervalAt(format, members, run, sec * 1000);

test('a Tabata is four minutes less its last rest: twenty seconds on, ten off, eight times', () => {
  expect(intervalSeconds(TABATA)).toBe(230);
  expect(at(TABATA, 2, -3)).toMatchObject({ kind: 'lead_in', deadlineMs: 0, remainingMs: 3000, member: 0 });
  expect(at(TABATA, 2, 0)).toMatchObject({ kind: 'work', spell: 0, member: 0, remainingMs: 20_000 });
  expect(at(TABATA, 2, 20)).toMatchObject({ kind: 'rest', spell: 0, member: 1, deadlineMs: 30_000 });
  expect(at(TABATA, 2, 30)).toMatchObject({ kind: 'work', spell: 1, member: 1, round: 0 });
  expect(at(TABATA, 2, 60)).toMatchObject({ kind: 'work', spell: 2, member: 0, round: 1 });
  expect(at(TABATA, 2, 229.9)).toMatchObject({ kind: 'work', spell: 7 });
  expect(at(TABATA, 2, 230)).toMatchObject({ kind: 'done', remainingMs: 0, deadlineMs: 230_000 });
});

test('every minute on the minute the next exercise begins', () => {
  expect(at(EMOM, 3, 59.9)).toMatchObject({ kind: 'work', spell: 0, member: 0 });
  expect(at(EMOM, 3, 60)).toMatchObject({ kind: 'work', spell: 1, member: 1, remainingMs: 60_000 });
  expect(at(EMOM, 3, 240)).toMatchObject({ spell: 4, member: 1, round: 1 });
  expect(at(EMOM, 3, 600).kind).toBe('done');
});

test('an AMRAP is one stretch, whose exercise the clock does not know', () => {
  expect(at(AMRAP, 3, 700)).toMatchObject({ kind: 'work', spell: 0, deadlineMs: 720_000, remainingMs: 20_000 });
});

test('held, it stands still; let go on, it has moved by as long', () => {
  const held = pauseInterval(run, 25_000);
  expect(intervalAt(TABATA, 1, held, 90_000)).toMatchObject({
    kind: 'rest',
    remainingMs: 5000,
    deadlineMs: 95_000,
    paused: true,
  });
  expect(pauseInterval(held, 60_000)).toBe(held);
  const on = resumeInterval(held, 90_000);
  expect(intervalAt(TABATA, 1, on, 90_000)).toMatchObject({ kind: 'rest', remainingMs: 5000, paused: false });
  expect(on).toMatchObject({ startedAtMs: 65_000, beganAtMs: -5000, pauses: [{ fromMs: 25_000, toMs: 90_000 }] });
  // What was done before the pause stays in its minute.
  expect(elapsedAt(on, 20_000)).toBe(20_000);
  expect(elapsedAt(on, 50_000)).toBe(25_000);
  expect(elapsedAt(on, 100_000)).toBe(35_000);
  // A wall clock that was put back does not move the start forwards.
  expect(resumeInterval(held, 10_000).startedAtMs).toBe(0);
});

const anyFormat: fc.Arbitrary<IntervalFormat> = fc.oneof(
  fc.record({
    kind: fc.constant('emom' as const),
    everySec: fc.integer({ min: 20, max: 300 }),
    rounds: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('amrap' as const), durationSec: fc.integer({ min: 60, max: 2400 }) }),
  fc.record({
    kind: fc.constant('work_rest' as const),
    workSec: fc.integer({ min: 5, max: 120 }),
    restSec: fc.integer({ min: 0, max: 120 }),
    rounds: fc.integer({ min: 1, max: 30 }),
  }),
);

test('from deadline to deadline it goes through every spell once and then is done', () => {
  fc.assert(
    fc.property(
      anyFormat,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 10 }),
      (format, members, leadIn) => {
        const from: IntervalRun = { groupId: 'g', beganAtMs: 0, startedAtMs: leadIn * 1000 };
        let nowMs = 0;
        let worked = 0;
        const spells: number[] = [];
        for (let guard = 0; guard < 200; guard++) {
          const moment = intervalAt(format, members, from, nowMs);
          if (moment.kind === 'done') break;
          expect(moment.remainingMs).toBe(moment.deadlineMs - nowMs);
          expect(moment.remainingMs).toBeGreaterThan(0);
          expect(moment.member).toBeLessThan(members);
          // Anywhere inside, the same stretch with the same end.
          const half = intervalAt(format, members, from, nowMs + moment.remainingMs / 2);
          expect(half).toMatchObject({ kind: moment.kind, spell: moment.spell, deadlineMs: moment.deadlineMs });
          if (moment.kind === 'work') {
            spells.push(moment.spell);
            worked += moment.remainingMs;
            expect(spellAt(format, nowMs - from.startedAtMs)).toBe(moment.spell);
          }
          nowMs = moment.deadlineMs;
        }
        expect(intervalAt(format, members, from, nowMs).kind).toBe('done');
        expect(nowMs).toBe(1000 * (leadIn + intervalSeconds(format)));
        expect(spells).toEqual(Array.from({ length: spellsOf(format) }, (_none, spell) => spell));
        const workSec = format.kind === 'work_rest' ? format.rounds * format.workSec : intervalSeconds(format);
        expect(worked).toBe(1000 * workSec);
      },
    ),
  );
});

test('however often it is held, only the time that ran counts', () => {
  fc.assert(
    fc.property(
      anyFormat,
      fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 600 })), { maxLength: 6 }),
      fc.nat(30),
      (format, holds, lastSec) => {
        let held: IntervalRun = { groupId: 'g', beganAtMs: 0, startedAtMs: 0 };
        let nowMs = 0;
        let ranMs = 0;
        for (const [ranSec, heldSec] of holds) {
          nowMs += 1000 * ranSec;
          ranMs += 1000 * ranSec;
          held = resumeInterval(pauseInterval(held, nowMs), nowMs + 1000 * heldSec);
          nowMs += 1000 * heldSec;
        }
        nowMs += 1000 * lastSec;
        ranMs += 1000 * lastSec;
        const { kind, spell, remainingMs } = intervalAt(format, 2, held, nowMs);
        const straight = intervalAt(format, 2, { startedAtMs: 0 }, ranMs);
        expect({ kind, spell, remainingMs }).toEqual({
          kind: straight.kind,
          spell: straight.spell,
          remainingMs: straight.remainingMs,
        });
        expect(elapsedAt(held, nowMs)).toBe(ranMs);
      },
    ),
  );
});
