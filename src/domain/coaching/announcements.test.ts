import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterRepetition,
  announced,
  type Announcement,
  duringHold,
  duringRest,
  FAST_MS,
  nextUp,
} from './announcements.ts';
import type { SpokenWords } from './spoken-words.ts';

const WORDS: SpokenWords = {
  count: (n) => `count ${n}`,
  held: (seconds) => `held ${seconds}`,
  ready: 'ready',
  getInView: (hint) => hint,
  notJudged: (faults) => faults.join(),
  otherMovement: (name) => name,
  go: 'go',
  personLeft: 'paused',
  resumed: 'resumed',
  setDone: (amount) => `done ${amount}`,
  milestone: (which, count) => `${which} ${count}`,
  secondsLeft: (seconds) => `left ${seconds}`,
  rest: (seconds, next) => `rest ${seconds} ${next?.name}`,
  restOver: (next) => `over ${next?.name}`,
  next: (next) => `next ${next.name}`,
  nearLimit: (left) => `limit ${left}`,
  goodPlaceToStop: 'good place',
};
const ALL = { counts: true, notices: true };

const set = (target: number | null, counts: number) =>
  Array.from({ length: counts }, (_, index) => afterRepetition(index + 1, target, 2000).kind);

test('ten repetitions: counted, halfway at five, then the last two and the last', () => {
  const kinds = set(10, 10);
  expect(kinds.flatMap((kind, index) => (kind === 'count' ? [] : [[index + 1, kind]]))).toEqual([
    [5, 'halfway'],
    [8, 'last_two'],
    [9, 'last_one'],
  ]);
});

test('a short set has no halfway, a free one no end', () => {
  expect(set(5, 5)).toEqual(['count', 'count', 'last_two', 'last_one', 'count']);
  expect(set(3, 3)).toEqual(['count', 'last_one', 'count']);
  expect(set(2, 2)).toEqual(['count', 'count']);
  expect(set(null, 12).every((kind) => kind === 'count')).toBe(true);
});

test('numbers that come too fast are said by fives, milestones always', () => {
  const fast = (count: number) => announced(afterRepetition(count, 20, FAST_MS - 1), WORDS, ALL)?.text ?? null;
  expect([1, 2, 3, 4, 5, 6].map(fast)).toEqual([null, null, null, null, 'count 5', null]);
  expect(fast(10)).toBe('halfway 10');
  expect(fast(18)).toBe('last_two 18');
});

test('a hold of forty seconds: tens, halfway, ten left and the last three', () => {
  const said = Array.from({ length: 46 }, (_, second) => duringHold(second, 40)).flatMap((what, second) =>
    what ? [[second, what.kind]] : [],
  );
  expect(said).toEqual([
    [10, 'held'],
    [20, 'hold_halfway'],
    [30, 'hold_left'],
    [37, 'countdown'],
    [38, 'countdown'],
    [39, 'countdown'],
    [40, 'held'],
  ]);
  expect(duringHold(37, 40)).toEqual({ kind: 'countdown', seconds: 3 });
});

test('a hold without a target is told every ten seconds', () => {
  const said = Array.from({ length: 31 }, (_, second) => duringHold(second, null)).flatMap((what, second) =>
    what ? [second] : [],
  );
  expect(said).toEqual([10, 20, 30]);
});

const FACTS = { totalSec: 90, next: nextUp('Push-up', { reps: 8 }, { setIndex: 1, of: 3 }) };

function rest(lefts: readonly number[], facts = FACTS) {
  let before: number | null = null;
  const said: Announcement[] = [];
  for (const left of lefts) {
    const what = duringRest(before, left, facts);
    if (what) said.push(what);
    before = left;
  }
  return said.map(({ kind }) => kind);
}

test('a rest is told as it begins, ten seconds before its end and when it is over', () => {
  const seconds = Array.from({ length: 95 }, (_, index) => 90 - index);
  expect(rest(seconds.flatMap((second) => [second, second, second]))).toEqual(['rest', 'rest_left', 'rest_over']);
  expect(
    rest(
      Array.from({ length: 16 }, (_, index) => 15 - index),
      { ...FACTS, totalSec: 15 },
    ),
  ).toEqual(['rest', 'rest_over']);
});

test('woken late, only what is still true is told; a rest made longer is not told anew', () => {
  expect(rest([90, 4])).toEqual(['rest']);
  expect(rest([90, -200, -201])).toEqual(['rest', 'rest_over']);
  expect(rest([12, 42, 41])).toEqual(['rest']);
});

test('whatever the leaps of time, each is told at most once and the end when it has come', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { minLength: 1, maxLength: 40 }), (lefts) => {
      const falling = [...lefts].sort((a, b) => b - a);
      const kinds = rest([...falling, 0, -1]);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds.at(-1)).toBe('rest_over');
    }),
  );
});

test('who wants no counts hears milestones without numbers; who wants no notices hears numbers', () => {
  const halfway = { kind: 'halfway', count: 5 } as const;
  expect(announced(halfway, WORDS, ALL)?.text).toBe('halfway 5');
  expect(announced(halfway, WORDS, { counts: false, notices: true })?.text).toBe('halfway null');
  expect(announced(halfway, WORDS, { counts: true, notices: false })).toMatchObject({
    text: 'count 5',
    priority: 'count',
  });
  expect(announced({ kind: 'count', count: 4 }, WORDS, { counts: false, notices: true })).toBeNull();
  expect(announced({ kind: 'rest', seconds: 90, next: null }, WORDS, { counts: true, notices: false })).toBeNull();
});

test('pauses, countdowns and warnings are said whatever is wanted', () => {
  const none = { counts: false, notices: false };
  expect(announced({ kind: 'paused' }, WORDS, none)?.text).toBe('paused');
  expect(announced({ kind: 'countdown', seconds: 3 }, WORDS, none)?.text).toBe('count 3');
  expect(announced({ kind: 'cue', text: 'Back long', safety: true }, WORDS, none)?.priority).toBe('safety');
  expect(announced({ kind: 'cue', text: 'Stand tall' }, WORDS, none)?.priority).toBe('cue');
});

test('what comes next is told with its place in the row, and how to stand only where it is another exercise', () => {
  expect(FACTS.next).toEqual({ name: 'Push-up', set: 2, of: 3, reps: 8 });
  expect(
    nextUp('Plank', { durationSec: 30 }, { setIndex: 0, of: 0 }, { stand: { view: 'side', floor: true } }),
  ).toEqual({
    name: 'Plank',
    seconds: 30,
    stand: { view: 'side', floor: true },
  });
});
