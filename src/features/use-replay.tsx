// Opens one repetition of a list at a time for its replay: a button for the end of the line, the panel for under it. The panel is fetched
// when the first one is opened.
import { ChevronDown, ChevronUp } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import type { RepetitionRecording } from '../domain/form/repetition-recording.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { Movement } from '../domain/movements/movement.ts';
import { explainTexts } from '../i18n/explain.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';
import styles from './use-replay.module.css';

const ReplayPanel = lazy(async () => ({ default: (await import('./replay-panel.tsx')).ReplayPanel }));

export interface ReplaySlots {
  /** Null where the repetition was not recorded. */
  readonly button: (repetition: RepetitionSummary) => ReactNode;
  readonly panel: (repetition: RepetitionSummary) => ReactNode;
}

export function useReplay(movement: Movement, recordings: readonly RepetitionRecording[]): ReplaySlots {
  const texts = useTexts(explainTexts);
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const recordingOf = (index: number) =>
    movement.kind === 'repetition' ? recordings.find((recording) => recording.index === index) : undefined;
  return {
    button({ index }) {
      if (!recordingOf(index)) return null;
      const isOpen = open === index;
      return (
        <IconButton
          label={texts.replay(index)}
          icon={isOpen ? <ChevronUp aria-hidden /> : <ChevronDown aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={`${id}-${index}`}
          onClick={() => setOpen(isOpen ? null : index)}
        />
      );
    },
    panel(repetition) {
      const recording = recordingOf(repetition.index);
      if (!recording || movement.kind !== 'repetition' || open !== repetition.index) return null;
      return (
        <section
          id={`${id}-${repetition.index}`}
          className={styles['panel']}
          aria-label={texts.replay(repetition.index)}
        >
          <Suspense fallback={<p>{texts.loading}</p>}>
            <ReplayPanel movement={movement} repetition={repetition} recording={recording} others={recordings} />
          </Suspense>
        </section>
      );
    },
  };
}
