// Less time than planned: what would go is shown before it goes.
import { useEffect, useState } from 'react';
import type { ShortenedSession } from '../../domain/coaching/shorten-session.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { sessionMenuTexts } from '../../i18n/session-menu.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './session-menu.module.css';

const MINUTES = [10, 15, 20, 30, 40, 50];

export function ShortenSheet({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts(sessionMenuTexts);
  const language = useLanguage();
  const { byId: exerciseById } = useExercises();
  const { workout } = useApp();
  const [minutes, setMinutes] = useState<number | null>(null);
  const [preview, setPreview] = useState<ShortenedSession | 'looking' | 'failed'>('looking');
  useEffect(() => {
    if (minutes === null) return undefined;
    let gone = false;
    setPreview('looking');
    void workout.previewShorten(minutes).then((found) => {
      if (!gone) setPreview(found ?? 'failed');
    });
    return () => {
      gone = true;
    };
  }, [minutes, workout]);
  const whole = (seconds: number) => Math.max(1, Math.round(seconds / 60));
  return (
    <>
      <Choice
        label={texts.minutesLeft}
        value={minutes === null ? null : String(minutes)}
        options={MINUTES.map((each) => ({ value: String(each), label: texts.minutes(each) }))}
        onChange={(chosen) => setMinutes(Number(chosen))}
      />
      {minutes !== null && preview === 'looking' && <output>{texts.looking}</output>}
      {preview === 'failed' && <Notice tone="warning" urgent title={texts.failed} />}
      {typeof preview === 'object' && preview.cut.length === 0 && (
        <output>{texts.allFits(whole(preview.neededSec))}</output>
      )}
      {typeof preview === 'object' && preview.cut.length > 0 && (
        <>
          <h3>{texts.goes}</h3>
          <ul className={styles['cut']}>
            {preview.cut.map(({ exerciseIndex, exerciseId, sets, whole: all }) => (
              <li key={exerciseIndex}>
                {exerciseById(exerciseId)?.names[language] ?? exerciseId}
                <span>{all ? texts.cutWhole : texts.cutSets(sets.length)}</span>
              </li>
            ))}
          </ul>
          <p>{texts.leaves(whole(preview.neededSec), whole(preview.beforeSec))}</p>
          {!preview.fits && <p className={styles['quiet']}>{texts.stillLong}</p>}
          <Button
            kind="main"
            wide
            onClick={() => {
              if (minutes !== null) void workout.shorten(minutes);
              onDone();
            }}
          >
            {texts.shortenDo}
          </Button>
        </>
      )}
    </>
  );
}
