// One mouth for all who have something to say: words, sound and touch of an announcement, as the person wants them. Nothing here waits.
import type { Speech } from '../device/speech.ts';
import type { Tones } from '../device/tones.ts';
import type { Vibration } from '../device/vibrate.ts';
import { announced, type Announcement } from '../domain/coaching/announcements.ts';
import type { CoachingPreferences } from '../domain/coaching/cue-preferences.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { ToneMoment } from '../domain/coaching/tone-plan.ts';

export interface AnnouncerOptions {
  readonly speech: Speech;
  readonly words: SpokenWords;
  readonly preferences: CoachingPreferences;
  /** Null or absent: words only. */
  readonly tones?: Tones | null;
  readonly vibrate?: (what: Vibration) => boolean;
  /** What is to be read by whoever does not hear: told whether the voice is muted or not. */
  readonly onCaption?: (text: string) => void;
}

export interface Announcer {
  /** The voice is told, or the words were dropped, when this returns. */
  announce(what: Announcement): void;
}

export function createAnnouncer(options: AnnouncerOptions): Announcer {
  const { speech, words, preferences, tones, vibrate, onCaption } = options;

  return {
    announce(what) {
      const said = announced(what, words, preferences);
      if (said) speech.say(said.text, said.priority, said.freshMs);
      const tone = toneOf(what, preferences);
      if (tone) tones?.play(tone);
      const touch = TOUCHES[what.kind];
      if (touch) vibrate?.(touch);
      if (said && !SHOWN_ELSEWHERE.has(what.kind)) onCaption?.(said.text);
    },
  };
}

const TOUCHES: Partial<Readonly<Record<Announcement['kind'], Vibration>>> = {
  set_done: 'set_ended',
  paused: 'paused',
  resumed: 'resumed',
};

/** The count, the cue and the state have places of their own on the screen. */
const SHOWN_ELSEWHERE: ReadonlySet<Announcement['kind']> = new Set([
  'count',
  'held',
  'countdown',
  'cue',
  'praise',
  'set_done',
  'paused',
]);

function toneOf(what: Announcement, { toneCount, toneEnds }: CoachingPreferences): ToneMoment | null {
  switch (what.kind) {
    case 'count':
    case 'halfway':
    case 'last_two':
    case 'last_one':
      return toneCount ? 'count' : null;
    case 'cue':
    case 'praise':
      return toneCount && what.counted ? 'count' : null;
    case 'set_done':
      return toneEnds ? 'set_end' : null;
    // Whoever raised the hands must know that it was seen, with the voice muted too.
    case 'paused':
    case 'resumed':
      return what.kind;
    case 'held':
    case 'hold_halfway':
    case 'hold_left':
    case 'countdown':
    case 'rest':
    case 'rest_left':
    case 'rest_over':
    case 'next':
    case 'near_limit':
    case 'good_place':
    case 'notice':
      return null;
  }
}
