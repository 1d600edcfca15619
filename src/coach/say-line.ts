// What the line says, and shows while it is said: cues, counts, captions; and how long a word took from its frame.
import { type Announcement, afterRepetition, duringHold } from '../domain/coaching/announcements.ts';
import type { CueDecision, CueMoment } from '../domain/coaching/cue-policy.ts';
import { DEFAULT_COACHING } from '../domain/coaching/cue-preferences.ts';
import { praiseText } from '../domain/coaching/praise.ts';
import { type Announcer, createAnnouncer } from './announcer.ts';
import type { CoachDependencies } from './coach-dependencies.ts';
import { countOf, endOf, type Run } from './coach-run.ts';
import type { CoachStore } from './coach-store.ts';

/** A cue stays on the screen until the next repetition, or for so long. */
const CUE_SHOWN_MS = 6000;
const CAPTION_SHOWN_MS = 4000;

export interface SayLine extends Announcer {
  /** Of the repetition that has just been counted: its cue, else its number and where it stands in the set. */
  ofRepetition(run: Run, cue: CueDecision | null, endMs: number): void;
  /** At another whole second of a hold. */
  ofHold(run: Run, holdSec: number): void;
  cue(run: Run, decision: CueDecision): void;
  /** Where the set stands, `done` repetitions or seconds into it. */
  momentOf(run: Run, done: number): CueMoment;
  /** Once a frame: what was shown long enough goes. */
  tidy(run: Run): void;
}

type Dependencies = Pick<
  CoachDependencies,
  'movement' | 'target' | 'speech' | 'words' | 'language' | 'preferences' | 'tones' | 'vibrate' | 'measureCue'
>;

export function createSayLine(dependencies: Dependencies, store: CoachStore, current: () => Run | null): SayLine {
  const { movement, target, speech, words, language, vibrate, measureCue } = dependencies;
  const { preferences = DEFAULT_COACHING, tones = null } = dependencies;
  const announcer = createAnnouncer({ speech, words, preferences, tones, vibrate, onCaption });
  const end = endOf(target);

  function onCaption(caption: string): void {
    const run = current();
    if (run) run.captionUntilMs = run.lastMs + CAPTION_SHOWN_MS;
    store.update({ caption });
  }

  /** The voice is told at once; how long that took from the frame is measured. */
  function say(run: Run, what: Announcement): void {
    announcer.announce(what);
    if (run.arrivedMs !== null) measureCue?.(run.arrivedMs, { kind: what.kind, timestampMs: run.lastMs });
  }

  function showCue(run: Run, { kind, faultId, safety }: CueDecision, counted: boolean): void {
    const cue = movement.faults.find(({ id }) => id === faultId)?.cue;
    const text = kind === 'praise' ? praiseText(run.praised++) : cue;
    if (!text) return;
    say(run, { kind, text: text[language], safety, counted });
    run.cueUntilMs = run.lastMs + CUE_SHOWN_MS;
    store.update({ cue: { kind, faultId, text } });
  }

  return {
    announce: (what) => announcer.announce(what),
    ofRepetition(run, cue, endMs) {
      const sinceLastMs = run.lastCountedMs === null ? null : endMs - run.lastCountedMs;
      run.lastCountedMs = endMs;
      if (cue) {
        showCue(run, cue, true);
        return;
      }
      if (!run.isOver) say(run, afterRepetition(countOf(run), end, sinceLastMs));
      store.update({ cue: null });
    },
    ofHold(run, holdSec) {
      const said = duringHold(holdSec, end);
      if (said) say(run, said);
    },
    cue: (run, decision) => showCue(run, decision, false),
    momentOf: (run, done) => ({ left: end === null ? null : end - done, fatigue: run.fatigue }),
    tidy(run) {
      const { cue, caption } = store.get();
      if (cue && run.lastMs > run.cueUntilMs) store.update({ cue: null });
      if (caption !== null && run.lastMs > run.captionUntilMs) store.update({ caption: null });
    },
  };
}
