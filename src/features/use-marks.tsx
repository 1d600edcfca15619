// The person's own verdict on a repetition, and what the coach learns from it. Learning waits until no mark was given for a moment.
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { learnFromMarks, type Learning } from '../coach/learn-from-marks.ts';
import type { RepetitionRecording, Verdict } from '../domain/form/repetition-recording.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { type PersonalTexts, personalTexts } from '../i18n/personal.ts';
import { Button } from '../ui/button.tsx';
import { useApp } from './app-services.tsx';
import styles from './use-marks.module.css';

const LEARN_AFTER_MS = 1500;

export interface MarkSlots {
  /** Two buttons under a question; null where the repetition was not recorded. */
  readonly ask: (index: number) => ReactNode;
  /** What was said of it, for the end of its line; null where nothing was. */
  readonly sign: (index: number) => ReactNode;
  /** What became of the marks; null before the first. */
  readonly told: ReactNode;
}

/** `canMark` false: the set is not stored, and a mark would have nothing to stay with. */
export function useMarks(movement: Movement, recordings: readonly RepetitionRecording[], canMark: boolean): MarkSlots {
  const texts = useTexts(personalTexts);
  const { storage, form, now } = useApp();
  const [changed, setChanged] = useState<ReadonlyMap<number, Verdict | null>>(new Map());
  const [state, setState] = useState<Told | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const recordingOf = (index: number) => recordings.find((recording) => recording.index === index);
  const markOf = (index: number) =>
    changed.get(index) ?? (changed.has(index) ? null : (recordingOf(index)?.mark ?? null));

  const learn = async () => {
    setState({ kind: 'learning' });
    setState(await learnFromMarks(storage, form, movement.id, now));
  };
  const mark = async (recording: RepetitionRecording, verdict: Verdict) => {
    const next = markOf(recording.index) === verdict ? null : verdict;
    setChanged((known) => new Map(known).set(recording.index, next));
    try {
      await storage.recordings.setMark(recording.setId, recording.index, next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void learn(), LEARN_AFTER_MS);
    } catch {
      setChanged((known) => new Map(known).set(recording.index, recording.mark ?? null));
      setState({ kind: 'not_kept' });
    }
  };

  return {
    ask(index) {
      const recording = recordingOf(index);
      if (!recording?.features || !canMark) return null;
      const given = markOf(index);
      return (
        <fieldset className={styles['ask']}>
          <legend>{texts.question}</legend>
          <Button
            icon={<ThumbsUp aria-hidden />}
            aria-pressed={given === 'good'}
            onClick={() => void mark(recording, 'good')}
          >
            {texts.good}
          </Button>
          <Button
            icon={<ThumbsDown aria-hidden />}
            aria-pressed={given === 'bad'}
            onClick={() => void mark(recording, 'bad')}
          >
            {texts.bad}
          </Button>
        </fieldset>
      );
    },
    sign(index) {
      const given = markOf(index);
      if (given === null) return null;
      const Sign = given === 'good' ? ThumbsUp : ThumbsDown;
      return (
        <span className={styles['sign']} title={texts.marked[given]}>
          <Sign aria-hidden />
          <span className="visually-hidden">{texts.marked[given]}</span>
        </span>
      );
    },
    told: state && <output className={styles['told']}>{tell(state, texts)}</output>,
  };
}

type Told = Learning | { readonly kind: 'learning' } | { readonly kind: 'not_kept' };

function tell(state: Told, texts: PersonalTexts): string {
  switch (state.kind) {
    case 'learning':
      return texts.learning;
    case 'not_kept':
      return texts.notKept;
    case 'wants_marks':
      return texts.wants(state.good, state.bad);
    case 'kept':
      return texts.kept;
    case 'failed':
      return texts.failed;
    case 'learned':
      return texts.learned(state.gain.personalAccuracy, state.gain.factoryAccuracy, state.gain.marks);
  }
}
