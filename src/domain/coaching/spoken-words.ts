// What is said aloud beside the movement's own cues, in the language of the voice. Short: heard from three metres, out of breath.
import type { HintKind } from '../body/framing-hint.ts';
import type { Exercise } from '../catalogue/exercise.ts';
import type { NextUp } from './announcements.ts';

export interface SpokenWords {
  /** "seven". */
  count(n: number): string;
  /** Whole seconds held so far. */
  held(seconds: number): string;
  /** Everything is in view; the countdown follows. */
  readonly ready: string;
  /** `amount`: steps or degrees, see `FramingHint`. */
  getInView(hint: Exclude<HintKind, 'ok'>, amount?: number): string;
  /** Faults that matter and cannot be judged from where the phone stands, by name. */
  notJudged(faults: readonly string[]): string;
  /** Something else than planned is being done. */
  otherMovement(name: string): string;
  readonly go: string;
  readonly personLeft: string;
  readonly resumed: string;
  /** The set is over: so many repetitions, seconds or metres. */
  setDone(amount: number, measure: Exercise['measure']): string;
  /** "Five, halfway", "Last two": `count` null leaves the number out. */
  milestone(which: 'halfway' | 'last_two' | 'last_one', count: number | null): string;
  /** Of a hold or a rest. */
  secondsLeft(seconds: number): string;
  /** "Rest, 90 seconds. Next: push-up, set two of three, eight repetitions". */
  rest(seconds: number, next: NextUp | null): string;
  restOver(next: NextUp | null): string;
  /** The next set, and where it differs how to stand. */
  next(next: NextUp): string;
  /** "About two left in you". */
  nearLimit(left: number): string;
  /** A suggestion, no command. */
  readonly goodPlaceToStop: string;
}
