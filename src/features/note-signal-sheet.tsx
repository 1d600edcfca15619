// How it felt, put right: whether it is so, which side, how much; or that it was not meant at all.
import { useState } from 'react';
import type { NoteCorrection } from '../domain/notes/correct-reading.ts';
import type { NoteSignal } from '../domain/notes/parsed-note.ts';
import { bodyPartName } from '../i18n/body-parts.ts';
import { noteTexts } from '../i18n/note-texts.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Choice, Stepper } from '../ui/field.tsx';
import { Sheet } from '../ui/message.tsx';
import { Stack } from '../ui/screen.tsx';
import styles from './note-chips.module.css';
import { noteSignalText } from './note-signal-text.ts';
import { NoteWords } from './note-words.tsx';

export interface NoteSignalSheetProps {
  readonly text: string;
  readonly signal: NoteSignal;
  /** Where it was written. */
  readonly start: number;
  readonly end: number;
  readonly onCorrect: (correction: NoteCorrection) => void;
  readonly onClose: () => void;
}

/** Those with a place on the body, and those of which there is more or less. */
const PLACED: readonly NoteSignal['kind'][] = ['pain', 'form_issue'];
const GRADED: readonly NoteSignal['kind'][] = ['pain', 'fatigue', 'sleep', 'stress'];

export function NoteSignalSheet({ text, signal, start, end, onCorrect, onClose }: NoteSignalSheetProps) {
  const texts = useTexts(noteTexts);
  const partName = useTexts(bodyPartName);
  const { log, setForm, shell } = useMessages();
  const [meant, setMeant] = useState(signal);
  const severity = meant.severity;
  const isOdd = severity !== undefined && !(severity >= 0 && severity <= 10);
  const say = (what: NoteSignal | null) => {
    if (isOdd && what) return;
    if (JSON.stringify(what) !== JSON.stringify(signal))
      onCorrect({ kind: 'signal', start, end, read: signal, meant: what });
    onClose();
  };
  return (
    <Sheet open title={noteSignalText(meant, log, partName)} closeLabel={shell.close} onClose={onClose}>
      <Stack>
        <NoteWords text={text} focus={[[start, end]]} unread={[]} />
        <Choice
          label={texts.howIsIt}
          value={meant.polarity}
          options={(['present', 'absent', 'improving'] as const).map((value) => ({
            value,
            label: texts.polarity[value],
          }))}
          onChange={(polarity) => setMeant({ ...meant, polarity })}
        />
        {(PLACED.includes(meant.kind) || meant.side !== undefined) && (
          <Choice
            label={texts.whichSide}
            value={meant.side ?? 'none'}
            options={[
              ...(['left', 'right', 'both'] as const).map((value) => ({ value, label: log.side[value] })),
              { value: 'none', label: texts.noSide },
            ]}
            onChange={(side) => {
              const { side: _before, ...rest } = meant;
              setMeant(side === 'none' ? rest : { ...rest, side });
            }}
          />
        )}
        {(GRADED.includes(meant.kind) || severity !== undefined) && (
          <Stepper
            label={texts.howMuch}
            value={severity}
            min={0}
            max={10}
            step={1}
            initial={4}
            decreaseLabel={setForm.decrease}
            increaseLabel={setForm.increase}
            problem={isOdd ? texts.howMuch : null}
            onChange={(value) => {
              const { severity: _before, ...rest } = meant;
              setMeant(value === undefined ? rest : { ...rest, severity: value });
            }}
          />
        )}
        <Button wide onClick={() => say(null)}>
          {texts.notMeant}
        </Button>
        <p className={styles['quiet']}>{texts.notMeantHint}</p>
        <Button kind="main" wide onClick={() => say(meant)}>
          {texts.take}
        </Button>
      </Stack>
    </Sheet>
  );
}
