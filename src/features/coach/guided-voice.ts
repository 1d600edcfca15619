// What is said between two sets: what was found, how long the rest is, what comes next and where to stand for it.
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { announced, duringRest, nextUp, type NextUp } from '../../domain/coaching/announcements.ts';
import { coachingPreferences } from '../../domain/coaching/cue-preferences.ts';
import type { Language } from '../../domain/language.ts';
import type { SetRecord } from '../../domain/log/records.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { formats } from '../../i18n/formats.ts';
import { gymFloorTexts, type GymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage } from '../../i18n/i18n.tsx';
import { spoken } from '../../i18n/spoken.ts';
import type { Settings } from '../../storage/storage.ts';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import type { CutShort } from './guided-flow.ts';
import { type GuidedSet, isOtherExercise } from './guided-standing.ts';
import { findingsOf } from './set-findings.ts';

type NameOf = (exerciseId: string) => string;

/** The finding after a set. How many were counted has been said by the coach. */
function findingWords(done: SetRecord | null, cutShort: CutShort | null, said: GymFloorTexts['said']): string {
  if (cutShort?.why === 'camera_lost') return said.cameraLost;
  const movement = done ? movementById(done.exerciseId) : undefined;
  if (!done?.camera || !movement) return '';
  const { band, marks, counted, inBand } = findingsOf(done, movement);
  return band && marks.length > 0 ? said.inBand(counted, Math.min(counted, inBand)) : '';
}

/** The next set as the voice needs it: by its name, and where it is another exercise with where to stand. */
function spokenNext(next: GuidedSet, done: SetRecord | null, nameOf: NameOf): NextUp {
  const movement = movementById(next.exerciseId);
  const stands = movement !== undefined && isOtherExercise(next, done);
  return nextUp(
    nameOf(next.exerciseId),
    next.target,
    { setIndex: next.set - 1, of: next.of },
    {
      ...(stands ? { stand: { view: movement.preferredView, floor: movement.floor } } : {}),
      ...(next.load ? { load: next.load } : {}),
    },
  );
}

export interface Interlude {
  readonly kind: 'rest' | 'breath' | 'free' | 'all_done';
  /** Another one is another interlude: its beginning is said. */
  readonly key: string;
  readonly done: SetRecord | null;
  readonly cutShort: CutShort | null;
  readonly next: GuidedSet | null;
  readonly leftSec: number | null;
  readonly totalSec: number;
}

export interface InterludeVoice {
  /** The deadline has passed by itself. */
  readonly restOver: (next: GuidedSet | null, done: SetRecord | null) => void;
}

export type Say = (text: string, freshMs?: number) => void;

/** The page's one voice: what is said here waits its turn behind what the coach is saying. */
export function useVoice(): Say {
  const { loadAnnouncer } = useApp();
  const loading = useMemo(() => loadAnnouncer(), [loadAnnouncer]);
  return useCallback(
    (text, freshMs = WHOLE_MS) => {
      if (text !== '') void loading.then((announcer) => announcer.announce({ kind: 'notice', text, freshMs }));
    },
    [loading],
  );
}

/** Speaks through an interlude; null: nothing to say now. */
export function useInterludeVoice(interlude: Interlude | null): InterludeVoice {
  const { settings } = useApp();
  const language = useLanguage();
  const { byId } = useExercises();
  const say = useVoice();
  const nameOf = useCallback<NameOf>((id) => byId(id)?.names[language] ?? id, [byId, language]);
  const wanted = useMemo(() => coachingOf(settings), [settings]);
  const told = useRef<{ readonly key: string; readonly leftSec: number | null } | null>(null);
  useEffect(() => {
    if (!interlude) {
      told.current = null;
      return;
    }
    const { key, leftSec } = interlude;
    const before = told.current?.key === key ? told.current : null;
    told.current = { key, leftSec };
    say(wordsOf(interlude, before, language, wanted, nameOf));
  }, [interlude, language, wanted, say, nameOf]);
  return useMemo(
    () => ({
      restOver(next, done) {
        const what = { kind: 'rest_over', next: next ? spokenNext(next, done, nameOf) : null } as const;
        const words = announced(what, spoken[language], wanted);
        if (words) say(words.text, words.freshMs);
      },
    }),
    [language, wanted, say, nameOf],
  );
}

/** A rest is long enough for what is said of it to be of use for so long. */
const WHOLE_MS = 12_000;

function wordsOf(
  { kind, done, cutShort, next, leftSec, totalSec }: Interlude,
  before: { readonly leftSec: number | null } | null,
  language: Language,
  wanted: ReturnType<typeof coachingPreferences>,
  nameOf: NameOf,
): string {
  const { said } = gymFloorTexts[language];
  const upcoming = next ? spokenNext(next, done, nameOf) : null;
  const say = (what: Parameters<typeof announced>[0]) => announced(what, spoken[language], wanted)?.text ?? '';
  const join = (...parts: readonly string[]) => formats[language].said(parts);
  if (before === null) {
    const finding = wanted.notices ? findingWords(done, cutShort, said) : '';
    if (kind === 'all_done') return join(finding, wanted.notices ? said.allDone : '');
    if (kind === 'rest' && leftSec !== null && leftSec > 0)
      return join(finding, say({ kind: 'rest', seconds: leftSec, next: upcoming }));
    return join(finding, upcoming ? say({ kind: 'next', next: upcoming }) : '');
  }
  if (kind !== 'rest' || leftSec === null || leftSec <= 0) return '';
  const what = duringRest(before.leftSec, leftSec, { totalSec, next: upcoming });
  return what && what.kind !== 'rest' ? say(what) : '';
}

/** As the person wants to be coached; of an older version: as a new person. */
export function coachingOf(settings: Settings): ReturnType<typeof coachingPreferences> {
  return coachingPreferences(settings.coaching);
}
