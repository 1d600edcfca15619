// What is said aloud and when, apart from cues: counts, milestones, ends, rests, what comes next. Pure: whoever trains, rests or tests asks
// here, and a voice says it (coach/announcer.ts).
import type { Exercise } from '../catalogue/exercise.ts';
import type { Load } from '../log/records.ts';
import type { View } from '../movements/movement.ts';
import type { PlannedSet } from '../planning/plan.ts';
import type { CoachingPreferences } from './cue-preferences.ts';
import { FRESH_MS, type SpeechPriority } from './speech-queue.ts';
import type { SpokenWords } from './spoken-words.ts';

/** What the next set is. */
export interface NextUp {
  /** In the language of the voice. */
  readonly name: string;
  /** From 1, and of how many; both absent in a free workout. */
  readonly set?: number;
  readonly of?: number;
  readonly reps?: number;
  readonly seconds?: number;
  /** As it is shown, in the person's unit. */
  readonly load?: Load;
  /** Only where it differs from the set before: how to stand to the phone. */
  readonly stand?: Stand;
}

export interface Stand {
  readonly view: View;
  /** Lying, or on hands and feet. */
  readonly floor: boolean;
}

export type Announcement =
  /** `fast`: the repetitions come too quickly for every number to be said. */
  | { readonly kind: 'count'; readonly count: number; readonly fast?: boolean }
  | { readonly kind: 'halfway' | 'last_two' | 'last_one'; readonly count: number }
  /** Whole seconds of a hold so far; `hold_left`: still to go. */
  | { readonly kind: 'held' | 'hold_halfway' | 'hold_left' | 'countdown'; readonly seconds: number }
  /** `counted`: said in place of a number. */
  | { readonly kind: 'cue' | 'praise'; readonly text: string; readonly safety?: boolean; readonly counted?: boolean }
  | { readonly kind: 'set_done'; readonly amount: number; readonly measure: Exercise['measure'] }
  | { readonly kind: 'rest'; readonly seconds: number; readonly next: NextUp | null }
  | { readonly kind: 'rest_left'; readonly seconds: number }
  | { readonly kind: 'rest_over'; readonly next: NextUp | null }
  | { readonly kind: 'next'; readonly next: NextUp }
  /** About so many repetitions are left before the limit, from the loss of velocity. */
  | { readonly kind: 'near_limit'; readonly left: number }
  /** The set has given what it has: a suggestion. */
  | { readonly kind: 'good_place' }
  | { readonly kind: 'paused' | 'resumed' }
  /** Worded by whoever has something else to tell. */
  | { readonly kind: 'notice'; readonly text: string; readonly freshMs?: number };

export interface Announced {
  readonly text: string;
  readonly priority: SpeechPriority;
  /** Not begun later than this. */
  readonly freshMs: number;
}

/** The next set begins with these words on the ear: said even where a sentence was before it. */
const LONG_FRESH_MS = 12_000;
/** A number of seconds that is still to go is wrong soon. */
const MOMENT_MS = 1500;
/** Where numbers come too fast only every fifth is said. */
const FAST_EVERY = 5;

type Wanted = Pick<CoachingPreferences, 'counts' | 'notices'>;

/** Null where it is not to be said, as the person wants it. */
export function announced(what: Announcement, words: SpokenWords, { counts, notices }: Wanted): Announced | null {
  const say = (text: string, priority: SpeechPriority, freshMs = FRESH_MS[priority]): Announced => ({
    text,
    priority,
    freshMs,
  });
  const count = (text: string) => (counts ? say(text, 'count') : null);
  const notice = (text: string, freshMs?: number) => (notices ? say(text, 'notice', freshMs) : null);
  switch (what.kind) {
    case 'count':
      return what.fast && what.count % FAST_EVERY !== 0 ? null : count(words.count(what.count));
    case 'halfway':
    case 'last_two':
    case 'last_one':
      // The number and the milestone are one utterance: nothing is to be cut off by the other.
      return notices
        ? say(words.milestone(what.kind, counts ? what.count : null), 'notice', MOMENT_MS)
        : count(words.count(what.count));
    case 'held':
      return count(words.held(what.seconds));
    case 'hold_halfway':
      return notice(words.milestone('halfway', null), MOMENT_MS);
    case 'hold_left':
      return notice(words.secondsLeft(what.seconds), MOMENT_MS);
    case 'countdown':
      return say(words.count(what.seconds), 'count');
    case 'cue':
      return say(what.text, what.safety ? 'safety' : 'cue');
    case 'praise':
      return say(what.text, 'cue');
    case 'set_done':
      return notice(words.setDone(what.amount, what.measure));
    case 'rest':
      return notice(words.rest(what.seconds, what.next), LONG_FRESH_MS);
    case 'rest_left':
      return notice(words.secondsLeft(what.seconds), MOMENT_MS);
    case 'rest_over':
      return notice(words.restOver(what.next), LONG_FRESH_MS);
    case 'next':
      return notice(words.next(what.next), LONG_FRESH_MS);
    case 'near_limit':
      return notice(words.nearLimit(what.left), MOMENT_MS);
    case 'good_place':
      return notice(words.goodPlaceToStop);
    case 'paused':
      return say(words.personLeft, 'notice');
    case 'resumed':
      return say(words.resumed, 'notice');
    case 'notice':
      return say(what.text, 'notice', what.freshMs);
  }
}

// Design defaults.
/** In shorter sets half the way is no news. */
const HALFWAY_FROM = 6;
const LAST_TWO_FROM = 4;
const LAST_ONE_FROM = 3;
/** Repetitions closer than this follow each other faster than numbers are said. */
export const FAST_MS = 900;

/** After a repetition that nothing else is said of. `sinceLastMs`: since the one before; null at the first. */
export function afterRepetition(count: number, target: number | null, sinceLastMs: number | null): Announcement {
  const left = target === null ? null : target - count;
  if (target !== null && left !== null) {
    if (left === 1 && target >= LAST_ONE_FROM) return { kind: 'last_one', count };
    if (left === 2 && target >= LAST_TWO_FROM) return { kind: 'last_two', count };
    if (target >= HALFWAY_FROM && count === Math.ceil(target / 2)) return { kind: 'halfway', count };
  }
  return { kind: 'count', count, fast: sinceLastMs !== null && sinceLastMs < FAST_MS };
}

/** Shorter holds are counted down only. */
const HOLD_HALFWAY_FROM_SEC = 30;
const HOLD_LEFT_FROM_SEC = 20;
const HOLD_LEFT_SEC = 10;
const COUNTED_DOWN_SEC = 3;
const HELD_EVERY_SEC = 10;

/** At the whole second `seconds` of a hold; null where nothing is to be said. */
export function duringHold(seconds: number, targetSec: number | null): Announcement | null {
  if (seconds <= 0) return null;
  if (targetSec !== null && seconds < targetSec) {
    const left = targetSec - seconds;
    if (left <= COUNTED_DOWN_SEC) return { kind: 'countdown', seconds: left };
    if (left === HOLD_LEFT_SEC && targetSec >= HOLD_LEFT_FROM_SEC) return { kind: 'hold_left', seconds: left };
    if (targetSec >= HOLD_HALFWAY_FROM_SEC && seconds === Math.ceil(targetSec / 2))
      return { kind: 'hold_halfway', seconds };
    // Too near to what is said anyway.
    if (left < HOLD_LEFT_SEC) return null;
  }
  return seconds % HELD_EVERY_SEC === 0 || seconds === targetSec ? { kind: 'held', seconds } : null;
}

export interface RestFacts {
  /** Of the whole rest. */
  readonly totalSec: number;
  /** Null where nothing is left to do. */
  readonly next: NextUp | null;
}

/** A rest shorter than this needs no reminder. */
const REST_LEFT_FROM_SEC = 20;
const REST_LEFT_SEC = 10;
/** Woken in the middle of the last seconds, nobody needs to be told of ten. */
const REST_LEFT_LATEST_SEC = 8;

/**
 * As the seconds that are left go from `beforeSec` (null: the rest has just begun) to `leftSec`: at most one thing, and none twice, whether
 * time goes by in quarters of a second or in leaps while the phone is locked.
 */
export function duringRest(
  beforeSec: number | null,
  leftSec: number,
  { totalSec, next }: RestFacts,
): Announcement | null {
  if (leftSec <= 0) return beforeSec === null || beforeSec > 0 ? { kind: 'rest_over', next } : null;
  if (beforeSec === null) return { kind: 'rest', seconds: leftSec, next };
  const passes = beforeSec > REST_LEFT_SEC && leftSec <= REST_LEFT_SEC && leftSec >= REST_LEFT_LATEST_SEC;
  return passes && totalSec >= REST_LEFT_FROM_SEC ? { kind: 'rest_left', seconds: REST_LEFT_SEC } : null;
}

/** `position`: the set from 0 and how many there are; `stand` where it is another exercise than before; `load` as it is shown. */
export function nextUp(
  name: string,
  planned: Pick<PlannedSet, 'reps' | 'durationSec'> | null,
  position: { readonly setIndex: number; readonly of: number },
  { stand, load }: Pick<NextUp, 'stand' | 'load'> = {},
): NextUp {
  return {
    name,
    ...(position.of > 0 ? { set: position.setIndex + 1, of: Math.max(position.of, position.setIndex + 1) } : {}),
    ...(planned?.reps === undefined ? {} : { reps: planned.reps }),
    ...(planned?.durationSec === undefined ? {} : { seconds: planned.durationSec }),
    ...(load ? { load } : {}),
    ...(stand ? { stand } : {}),
  };
}
