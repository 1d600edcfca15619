import { expect, test } from 'vitest';
import type { SpeechPriority } from '../device/speech.ts';
import type { Announcement } from '../domain/coaching/announcements.ts';
import { type CoachingPreferences, DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import { spoken } from '../i18n/spoken.ts';
import { createAnnouncer } from './announcer.ts';

function announce(what: Announcement, changes: Partial<CoachingPreferences> = {}, muted = false) {
  const heard = {
    said: [] as (readonly [string, SpeechPriority | undefined])[],
    tones: [] as string[],
    touches: [] as string[],
    captions: [] as string[],
  };
  createAnnouncer({
    speech: {
      say: (text, priority) => void (muted || heard.said.push([text, priority])),
      setMuted: () => undefined,
      isMuted: () => muted,
      isAvailable: () => true,
      cancel: () => undefined,
    },
    words: spoken.en,
    preferences: { ...DEFAULT_COACHING, ...changes },
    tones: {
      depth: () => undefined,
      play: (moment) => void heard.tones.push(moment),
      setActive: () => undefined,
      close: () => undefined,
    },
    vibrate: (touch) => heard.touches.push(touch) > 0,
    onCaption: (text) => void heard.captions.push(text),
  }).announce(what);
  return heard;
}

test('a count is said, not captioned: it has its own place', () => {
  expect(announce({ kind: 'count', count: 7 })).toEqual({
    said: [['seven', 'count']],
    tones: [],
    touches: [],
    captions: [],
  });
});

test('a count blips where that is wanted, said or not, and with the cue that took its place', () => {
  expect(announce({ kind: 'count', count: 7 }, { toneCount: true, counts: false })).toMatchObject({
    said: [],
    tones: ['count'],
  });
  expect(announce({ kind: 'count', count: 7, fast: true }, { toneCount: true }).tones).toEqual(['count']);
  const cue = { kind: 'cue', text: 'Stand tall' } as const;
  expect(announce({ ...cue, counted: true }, { toneCount: true }).tones).toEqual(['count']);
  expect(announce(cue, { toneCount: true }).tones).toEqual([]);
});

test('what is left in the person is said and shown to be read', () => {
  expect(announce({ kind: 'near_limit', left: 2 })).toMatchObject({
    said: [['About two left in you', 'notice']],
    captions: ['About two left in you'],
  });
});

test('muted, it is still to be read and felt', () => {
  expect(announce({ kind: 'halfway', count: 5 }, {}, true)).toMatchObject({ said: [], captions: ['Five, halfway'] });
  expect(announce({ kind: 'set_done', amount: 8, measure: 'repetitions' }, {}, true).touches).toEqual(['set_ended']);
});

test('raised hands are answered by word, tone and touch', () => {
  expect(announce({ kind: 'paused' })).toMatchObject({
    said: [['Paused', 'notice']],
    tones: ['paused'],
    touches: ['paused'],
  });
});

test('the end of a set falls in two notes only where that is wanted', () => {
  const done = { kind: 'set_done', amount: 8, measure: 'repetitions' } as const;
  expect(announce(done).tones).toEqual([]);
  expect(announce(done, { toneEnds: true }).tones).toEqual(['set_end']);
});

test('a warning keeps its weight', () => {
  expect(announce({ kind: 'cue', text: 'Back long', safety: true }).said).toEqual([['Back long', 'safety']]);
});
