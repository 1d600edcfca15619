import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SetRecord } from '../../domain/log/records.ts';
import {
  BEFORE_ANYTHING,
  BREATH_MS,
  CUT_LOOK_MS,
  deadlineOf,
  guided,
  type GuidedEvent,
  type GuidedState,
  LAST_LOOK_MS,
} from './guided-flow.ts';
import { type GuidedSet, NOWHERE, type Standing } from './guided-standing.ts';

const NOW = 1_000_000;

function aSet(overrides: Partial<GuidedSet> = {}): GuidedSet {
  return {
    exerciseId: 'air_squat',
    exerciseIndex: 0,
    target: null,
    load: null,
    set: 1,
    of: 3,
    isWarmUp: false,
    turn: null,
    byCamera: true,
    intervalId: null,
    key: '0/air_squat/0',
    ...overrides,
  };
}

const SECOND = aSet({ set: 2, key: '0/air_squat/1' });
const BENCH = aSet({ exerciseId: 'bench_press', exerciseIndex: 1, byCamera: false, key: '1/bench_press/0' });

function at(overrides: Partial<Standing> = {}): Standing {
  return { ...NOWHERE, isFree: false, next: aSet(), ...overrides };
}

const RECORD: SetRecord = {
  id: 's1',
  workoutId: 'w',
  exerciseId: 'air_squat',
  order: 0,
  type: 'normal',
  reps: 8,
  source: 'camera',
  startedAt: '2026-11-28T10:00:00.000Z',
  endedAt: '2026-11-28T10:01:00.000Z',
};

function after(state: GuidedState, ...events: readonly GuidedEvent[]): GuidedState {
  return events.reduce(guided, state);
}

const session = (standing: Standing, nowMs = NOW): GuidedEvent => ({ kind: 'session', standing, nowMs });
const saved = (standing: Standing, cutShort: Extract<GuidedEvent, { kind: 'saved' }>['cutShort'] = null) =>
  ({ kind: 'saved', set: RECORD, cutShort, standing, nowMs: NOW }) as const;
const ALLOWED: GuidedEvent = { kind: 'allowed' };
const COACHING = after(BEFORE_ANYTHING, ALLOWED, session(at()));

test('one tap begins the first set; it is saved, the rest runs, and at the deadline the next set begins', () => {
  expect(COACHING.stage).toEqual({ kind: 'coaching', set: aSet(), attempt: 1 });
  const resting = after(COACHING, saved(at({ next: SECOND, restUntilMs: NOW + 60_000 })));
  expect(resting.stage).toEqual({ kind: 'between', untilMs: NOW + 60_000, done: RECORD, cutShort: null });
  expect(deadlineOf(resting)).toBe(NOW + 60_000);
  const on = after(resting, { kind: 'go_on', standing: at({ next: SECOND }) });
  expect(on.stage).toEqual({ kind: 'coaching', set: SECOND, attempt: 1 });
});

test('after the last set the summary comes by itself', () => {
  const done = after(COACHING, saved(at({ next: null, isOver: true })));
  expect(done.stage).toMatchObject({ kind: 'all_done', untilMs: NOW + LAST_LOOK_MS });
  const ending = after(done, { kind: 'go_on', standing: at({ next: null, isOver: true }) });
  expect(ending.stage).toEqual({ kind: 'ending' });
  const failed = after(ending, { kind: 'end_failed' });
  expect(failed.stage).toEqual({ kind: 'end_failed' });
  expect(after(failed, { kind: 'end' }).stage).toEqual({ kind: 'ending' });
});

test('without a rest there is a breath, in a free workout it waits for the person', () => {
  expect(after(COACHING, saved(at({ next: SECOND }))).stage).toMatchObject({ untilMs: NOW + BREATH_MS });
  // A rest that is nearly over is no shorter than that breath.
  expect(after(COACHING, saved(at({ next: SECOND, restUntilMs: NOW + 1000 }))).stage).toMatchObject({
    untilMs: NOW + BREATH_MS,
  });
  const free = after(COACHING, saved(at({ isFree: true, next: SECOND })));
  expect(free.stage).toMatchObject({ kind: 'between', untilMs: null });
  expect(after(free, { kind: 'go_on', standing: at({ isFree: true, next: SECOND }) }).stage).toMatchObject({
    kind: 'coaching',
    set: SECOND,
  });
});

test('what the camera cannot count is typed in the flow, and then it goes on', () => {
  const resting = after(COACHING, saved(at({ next: BENCH, restUntilMs: NOW + 60_000 })));
  const typing = after(resting, { kind: 'go_on', standing: at({ next: BENCH }) });
  expect(typing.stage).toEqual({ kind: 'by_hand', set: BENCH, writing: false });
  expect(after(typing, { kind: 'by_camera' }).stage).toEqual(typing.stage);
  expect(after(typing, saved(at({ restUntilMs: NOW + 90_000 }))).stage).toMatchObject({ untilMs: NOW + 90_000 });
  // The session moves on while the set is being written; the set's own word counts, or that it was not written.
  const over = at({ next: null, isOver: true });
  const writing = after(typing, { kind: 'writing' }, session(over));
  expect(writing.stage).toMatchObject({ kind: 'by_hand', set: BENCH });
  expect(after(writing, saved(over)).stage).toMatchObject({ kind: 'all_done', done: RECORD });
  const failed = after(typing, { kind: 'writing' }, { kind: 'not_written' });
  expect(failed.stage).toEqual(typing.stage);
  expect(after(failed, session(over)).stage.kind).toBe('all_done');
});

test('a set the person would rather type is typed, and the camera may be taken again', () => {
  expect(after(COACHING, { kind: 'save_failed', reason: 'full' }, { kind: 'by_hand' }).stage.kind).toBe('unsaved');
  for (const from of [
    COACHING,
    after(COACHING, { kind: 'nothing_counted' }),
    after(COACHING, { kind: 'failed', problem: { where: 'camera', reason: 'denied' } }),
    after(BEFORE_ANYTHING, session(at())),
  ]) {
    const typing = after(from, { kind: 'by_hand' });
    expect(typing.stage).toEqual({ kind: 'by_hand', set: aSet(), writing: false });
    expect(after(typing, { kind: 'by_camera' }).stage.kind).toBe(from.allowed ? 'coaching' : 'gate');
  }
});

test('a set that does not reach the disk stays until it does', () => {
  const stuck = after(COACHING, { kind: 'save_failed', reason: 'full' });
  expect(stuck.stage).toEqual({ kind: 'unsaved', set: aSet(), attempt: 1, reason: 'full' });
  const still = after(
    stuck,
    session(at({ isOver: true, next: null })),
    { kind: 'go_on', standing: at() },
    { kind: 'save_failed', reason: 'failed' },
  );
  expect(still.stage).toMatchObject({ kind: 'unsaved', reason: 'failed' });
  expect(after(still, saved(at({ restUntilMs: NOW + 9000 }))).stage.kind).toBe('between');
});

test('a set in which nothing was counted is offered again, never passed over', () => {
  const empty = after(COACHING, { kind: 'nothing_counted' });
  expect(empty.stage).toMatchObject({ kind: 'empty', set: aSet() });
  expect(after(empty, { kind: 'go_on', standing: at({ next: SECOND }) }).stage).toEqual(empty.stage);
  expect(after(empty, { kind: 'again' }).stage).toEqual({ kind: 'coaching', set: aSet(), attempt: 2 });
});

test('a camera that is gone is waited for; when it is back the same set begins', () => {
  const lost = after(COACHING, { kind: 'failed', problem: { where: 'camera', reason: 'unplugged' } });
  expect(lost.stage).toMatchObject({ kind: 'trouble', problem: { reason: 'unplugged' } });
  expect(after(lost, { kind: 'again' }).stage).toEqual({ kind: 'coaching', set: aSet(), attempt: 2 });
});

test('the last set of all cut short is not hurried past: what is missing may be done before the summary', () => {
  const cut = after(COACHING, saved(at({ next: null, isOver: true }), { why: 'camera_lost', missing: 4 }));
  expect(cut.stage).toMatchObject({ kind: 'all_done', untilMs: NOW + CUT_LOOK_MS, cutShort: { missing: 4 } });
  expect(after(cut, session(at({ next: SECOND }))).stage).toMatchObject({ kind: 'coaching', set: SECOND });
});

test('where there is no camera a video of the set may stand in for it', () => {
  const lost = after(COACHING, { kind: 'failed', problem: { where: 'camera', reason: 'none' } });
  expect(after(lost, saved(at({ next: SECOND, restUntilMs: NOW + 60_000 }))).stage.kind).toBe('between');
});

test('a set cut short is stored as it is and the flow goes on; what is missing is said', () => {
  const cut = after(
    COACHING,
    saved(at({ next: SECOND, restUntilMs: NOW + 60_000 }), { why: 'camera_lost', missing: 4 }),
  );
  expect(cut.stage).toMatchObject({ kind: 'between', cutShort: { why: 'camera_lost', missing: 4 } });
  // Finishing it: the session asks for the missing ones next.
  const rest = aSet({
    set: 2,
    key: '0/air_squat/1',
    target: { reps: 4, targetRir: 2, restSec: 60, setType: 'normal' },
  });
  const finishing = after(cut, session(at({ next: rest })), { kind: 'go_on', standing: at({ next: rest }) });
  expect(finishing.stage).toEqual({ kind: 'coaching', set: rest, attempt: 1 });
});

test('after a reload it comes back to the rest at the right second, or to the set when the rest is over', () => {
  const resting = at({ next: SECOND, restUntilMs: NOW + 21_000 });
  expect(after(BEFORE_ANYTHING, session(resting)).stage).toMatchObject({ kind: 'between', untilMs: NOW + 21_000 });
  expect(after(BEFORE_ANYTHING, session(resting, NOW + 22_000)).stage).toEqual({ kind: 'gate', set: SECOND });
  expect(after(BEFORE_ANYTHING, ALLOWED, session(resting, NOW + 22_000)).stage.kind).toBe('coaching');
  const over = at({ next: null, isOver: true });
  expect(after(BEFORE_ANYTHING, session(over)).stage).toEqual({
    kind: 'all_done',
    untilMs: null,
    done: null,
    cutShort: null,
  });
});

test('the rest moves with its deadline, and taking the last set back leads to it again', () => {
  const resting = after(COACHING, saved(at({ next: SECOND, restUntilMs: NOW + 60_000 })));
  const longer = after(resting, session(at({ next: SECOND, restUntilMs: NOW + 90_000 })));
  expect(deadlineOf(longer)).toBe(NOW + 90_000);
  const done = after(COACHING, saved(at({ next: null, isOver: true })));
  expect(after(done, session(at({ next: SECOND }))).stage).toMatchObject({ kind: 'coaching', set: SECOND });
  // The rest before the set that was taken back has long passed: nothing begins at once.
  expect(deadlineOf(after(resting, session(at({ next: SECOND, restUntilMs: NOW - 5 }))))).toBe(NOW + 60_000);
  expect(deadlineOf(after(resting, session(at())))).toBe(NOW + 60_000);
  expect(after(resting, { kind: 'stay' }).stage).toMatchObject({ kind: 'between', untilMs: null });
});

test('the last set of all taken back waits for the person, and an empty set may be skipped', () => {
  const done = after(COACHING, saved(at({ next: null, isOver: true })));
  const back = after(done, { kind: 'taken_back' }, session(at({ next: SECOND })));
  expect(back.stage).toMatchObject({ kind: 'between', untilMs: null });
  // It could not be taken back after all.
  expect(after(done, { kind: 'taken_back' }, session(at({ next: null, isOver: true }))).stage.kind).toBe('all_done');
  const empty = after(COACHING, { kind: 'nothing_counted' });
  expect(after(empty, { kind: 'skipped', standing: at({ next: SECOND }), nowMs: NOW }).stage).toMatchObject({
    kind: 'coaching',
    set: SECOND,
  });
  const stuck = after(COACHING, { kind: 'save_failed', reason: 'full' });
  expect(after(stuck, { kind: 'skipped', standing: at({ next: SECOND }), nowMs: NOW })).toEqual(stuck);
});

test('what is swapped or skipped while nothing runs is taken up; a set that runs is never torn away', () => {
  const gate = after(BEFORE_ANYTHING, session(at()));
  expect(after(gate, session(at({ next: BENCH }))).stage).toEqual({ kind: 'by_hand', set: BENCH, writing: false });
  expect(after(gate, session(at({ next: null, isOver: true }))).stage.kind).toBe('all_done');
  expect(after(COACHING, session(at({ next: BENCH }))).stage).toEqual(COACHING.stage);
});

test('a block by the clock takes the screen when its turn comes and gives it back', () => {
  const block = aSet({ intervalId: 'g', key: '1/burpee/0' });
  const resting = after(COACHING, saved(at({ next: block, restUntilMs: NOW + 30_000 })));
  const running = after(resting, { kind: 'go_on', standing: at({ next: block }) });
  expect(running.stage).toEqual({ kind: 'interval', groupId: 'g' });
  const clock = { kind: 'interval', groupId: 'g' } as const;
  expect(after(running, session(at({ next: block, clock }))).stage).toEqual(clock);
  expect(after(running, session(at({ next: SECOND, restUntilMs: NOW + 5000 }))).stage).toMatchObject({
    kind: 'between',
    untilMs: NOW + 5000,
  });
  const warm = after(BEFORE_ANYTHING, session(at({ clock: { kind: 'warm_up' } })));
  expect(warm.stage).toEqual({ kind: 'warm_up' });
  expect(after(warm, session(at())).stage).toEqual({ kind: 'gate', set: aSet() });
});

const anyStanding = fc
  .record({
    next: fc.constantFrom(null, aSet(), SECOND, BENCH),
    restUntilMs: fc.constantFrom(null, NOW - 5, NOW + 5000),
    isOver: fc.boolean(),
    isFree: fc.boolean(),
  })
  .map((some): Standing => ({ ...some, next: some.isOver ? null : some.next, clock: null }));
const anyEvent: fc.Arbitrary<GuidedEvent> = fc.oneof(
  anyStanding.map((standing) => session(standing)),
  anyStanding.map((standing) => saved(standing)),
  anyStanding.map((standing) => ({ kind: 'go_on', standing }) as const),
  fc.constantFrom<GuidedEvent>(
    ALLOWED,
    { kind: 'save_failed', reason: 'full' },
    { kind: 'nothing_counted' },
    { kind: 'failed', problem: { where: 'camera', reason: 'none' } },
    { kind: 'again' },
    { kind: 'by_hand' },
    { kind: 'by_camera' },
    { kind: 'writing' },
    { kind: 'not_written' },
    { kind: 'stay' },
    { kind: 'taken_back' },
    { kind: 'end' },
    { kind: 'end_failed' },
  ),
);

test('whatever happens: no camera without leave, and an unsaved set is only left when it is saved or the workout ends', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let state = BEFORE_ANYTHING;
      for (const event of events) {
        const before = state;
        state = guided(state, event);
        if (state.stage.kind === 'coaching') expect(state.allowed).toBe(true);
        if (state.stage.kind === 'coaching') expect(state.stage.set.byCamera).toBe(true);
        if (before.stage.kind === 'unsaved' && state.stage.kind !== 'unsaved')
          expect(['saved', 'end']).toContain(event.kind);
        if (before.stage.kind === 'coaching' && state.stage !== before.stage)
          expect(['saved', 'save_failed', 'nothing_counted', 'failed', 'by_hand', 'end']).toContain(event.kind);
      }
    }),
  );
});
