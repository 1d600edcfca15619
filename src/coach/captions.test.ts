import { expect, test } from 'vitest';
import type { Announcement } from '../domain/coaching/announcements.ts';
import { DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import { spoken } from '../i18n/spoken.ts';
import { createAnnouncer } from './announcer.ts';
import { createCaptions, readingMs } from './captions.ts';

function fakeTimer() {
  const waiting: { readonly run: () => void; readonly ms: number }[] = [];
  return {
    waiting,
    later(run: () => void, ms: number) {
      const own = { run, ms };
      waiting.push(own);
      return () => void waiting.splice(waiting.indexOf(own), 1);
    },
  };
}

test('a sentence stands until it is read, and the next one takes its place with all of its own time', () => {
  const timer = fakeTimer();
  const captions = createCaptions((run, ms) => timer.later(run, ms));
  captions.show({ text: 'Rest, 90 seconds.', heard: true });
  captions.show({ text: 'Ten seconds left', heard: false });
  expect(captions.store.getState()).toEqual({ text: 'Ten seconds left', heard: false });
  expect(timer.waiting).toHaveLength(1);
  timer.waiting[0]?.run();
  expect(captions.store.getState()).toBeNull();
});

test('longer sentences stay longer, within bounds, and Chinese as long as its characters take', () => {
  expect(readingMs('Go')).toBe(4000);
  expect(readingMs('Rest, 90 seconds. Next: push-up, set two of three, eight repetitions')).toBeGreaterThan(6500);
  expect(readingMs('休息九十秒。下一组：俯卧撑，第二组，共三组，八次')).toBeGreaterThan(6500);
  expect(readingMs('x'.repeat(1000))).toBe(14_000);
});

/** What has a place of its own on the screen of a set, larger than a caption: see live-panel.tsx and live-view.tsx. */
const IN_ITS_PLACE = ['count', 'held', 'countdown', 'cue', 'praise', 'set_done', 'paused'];
const next = { name: 'Push-up', set: 2, of: 3, reps: 8 };
const EVERYTHING: readonly Announcement[] = [
  { kind: 'count', count: 7 },
  { kind: 'halfway', count: 4 },
  { kind: 'last_two', count: 6 },
  { kind: 'last_one', count: 7 },
  { kind: 'held', seconds: 10 },
  { kind: 'hold_halfway', seconds: 30 },
  { kind: 'hold_left', seconds: 10 },
  { kind: 'countdown', seconds: 3 },
  { kind: 'cue', text: 'Push the floor away' },
  { kind: 'praise', text: 'There it is' },
  { kind: 'set_done', amount: 8, measure: 'repetitions' },
  { kind: 'rest', seconds: 90, next },
  { kind: 'rest_left', seconds: 10 },
  { kind: 'rest_over', next },
  { kind: 'next', next },
  { kind: 'near_limit', left: 2 },
  { kind: 'good_place' },
  { kind: 'paused' },
  { kind: 'resumed' },
  { kind: 'notice', text: 'The camera went away' },
];

test.each(['en', 'zh'] as const)(
  'whatever is said is to be read, word for word, with the voice on or off: %s',
  (language) => {
    for (const muted of [false, true])
      for (const what of EVERYTHING) {
        const said: string[] = [];
        const captions: string[] = [];
        createAnnouncer({
          speech: {
            say: (text) => void said.push(text),
            setMuted: () => undefined,
            isMuted: () => muted,
            isAvailable: () => true,
            cancel: () => undefined,
          },
          words: spoken[language],
          preferences: DEFAULT_COACHING,
          onCaption: (text) => void captions.push(text),
        }).announce(what);
        expect(said, what.kind).toHaveLength(1);
        expect(captions, what.kind).toEqual(IN_ITS_PLACE.includes(what.kind) ? [] : said);
      }
  },
);
