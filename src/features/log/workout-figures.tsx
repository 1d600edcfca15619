// What a workout came to, in figures.
import { useEffect, useState } from 'react';
import type { WorkoutSummary } from '../../domain/log/roll-up.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { loggedWorkoutTexts } from '../../i18n/logged-workout.ts';
import { Fact, Facts } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { volumeNumber } from './volume-text.ts';

export interface WorkoutFiguresProps {
  readonly workoutId: string;
  /** Another one whenever the workout is another. */
  readonly version: unknown;
}

export function WorkoutFigures({ workoutId, version }: WorkoutFiguresProps) {
  const { storage, settings } = useApp();
  const texts = useTexts(loggedWorkoutTexts);
  const language = useLanguage();
  const [summary, setSummary] = useState<WorkoutSummary | null>(null);
  useEffect(() => {
    let current = true;
    storage.insight.summariesOf([workoutId]).then(
      ([found]) => current && setSummary(found ?? null),
      // The sets below say it all, one by one.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [storage, workoutId, version]);
  if (!summary) return null;
  const { minutes, sets, volumeKg, formScore, meanBpm, peakBpm } = summary;
  return (
    <Facts>
      {minutes > 0 && <Fact figure={minutes} label={texts.minutes} />}
      <Fact figure={sets} label={texts.sets} />
      {volumeKg > 0 && (
        <Fact figure={volumeNumber(volumeKg, settings.unit, language)} label={texts.volume(settings.unit)} />
      )}
      {formScore !== undefined && <Fact figure={Math.round(formScore)} label={texts.form} />}
      {meanBpm !== undefined && <Fact figure={Math.round(meanBpm)} label={texts.meanHeart} />}
      {peakBpm !== undefined && <Fact figure={Math.round(peakBpm)} label={texts.peakHeart} />}
    </Facts>
  );
}
