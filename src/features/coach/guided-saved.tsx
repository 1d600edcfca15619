// For those who listen: that a set is in the log, told on whichever screen of the workout stands when it gets there.
import { useState } from 'react';
import { useStore } from 'zustand';
import { gymFloorTexts } from '../../i18n/gym-floor.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { useApp } from '../app-services.tsx';
import { setLine } from '../set-text.ts';
import { useExercises } from '../use-exercises.ts';

export function GuidedSaved() {
  const { workout } = useApp();
  const { log } = useMessages();
  const texts = useTexts(gymFloorTexts);
  const language = useLanguage();
  const { byId } = useExercises();
  const { status, sets } = useStore(workout.store);
  /** What was in the log when the workout was opened is no news; null: not read yet. */
  const [before, setBefore] = useState<number | null>(null);
  if (before === null && status === 'active') setBefore(sets.length);
  const latest = before !== null && sets.length > before ? sets.at(-1) : undefined;
  const name = latest && (byId(latest.exerciseId)?.names[language] ?? latest.exerciseId);
  return (
    <output className="visually-hidden">
      {latest && name && <span key={latest.id}>{texts.logged(texts.place(name, setLine(latest, log, false)))}</span>}
    </output>
  );
}
