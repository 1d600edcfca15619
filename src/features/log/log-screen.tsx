// The log: a box to write in, and every day that was trained, newest first.
import { useState } from 'react';
import { useMessages, useLanguage } from '../../i18n/i18n.tsx';
import type { Language } from '../../domain/language.ts';
import type { LogMessages } from '../../i18n/log.ts';
import { Bob } from '../../ui/bob.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice, Toast } from '../../ui/message.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { NoteBox } from '../note-box.tsx';
import { localDay } from '../../coach/local-day.ts';
import styles from './log.module.css';
import { useHistory } from './use-history.ts';
import { WorkoutCard } from './workout-card.tsx';

export function LogScreen() {
  const app = useApp();
  const { log, shell } = useMessages();
  const language = useLanguage();
  const { history, showMore, reload } = useHistory();
  const [saved, setSaved] = useState<string | null>(null);
  const today = localDay(app.now());

  return (
    <Screen eyebrow={log.title} headline={log.headline}>
      <NoteBox
        main
        place={{ kind: 'free' }}
        label={log.write}
        placeholder={log.placeholder}
        onSaved={({ sets, constraints }) => {
          setSaved(
            [log.saved(sets), log.eased(constraints)]
              .filter((part) => part !== '')
              .join(language === 'zh' ? '。' : '. '),
          );
          if (constraints > 0 || sets > 0) void app.planKeeper.replan();
        }}
      />
      <Section title={log.history}>
        {history.kind === 'failed' && (
          <Notice tone="warning" title={log.loadFailed} action={<Button onClick={reload}>{log.tryAgain}</Button>} />
        )}
        {history.kind === 'loaded' && history.days.length === 0 && (
          <div className={styles['day']}>
            <Bob height={72} />
            <h3>{log.empty}</h3>
            <p>{log.emptyHint}</p>
          </div>
        )}
        {history.kind === 'loaded' &&
          history.days.map(({ day, workouts }) => (
            <div key={day} className={styles['day']}>
              <h3>{dayText(day, today, language, log)}</h3>
              {workouts.map((detail) => (
                <WorkoutCard key={detail.workout.id} detail={detail} />
              ))}
              {workouts.some(({ workout }) => workout.endedAt === undefined) && (
                <ButtonLink href="/workout">{log.continueWorkout}</ButtonLink>
              )}
            </div>
          ))}
        {history.kind === 'loaded' && history.more && <Button onClick={showMore}>{log.earlier}</Button>}
      </Section>
      {saved !== null && <Toast text={saved} closeLabel={shell.close} onClose={() => setSaved(null)} />}
    </Screen>
  );
}

function dayText(day: string, today: string, language: Language, log: LogMessages): string {
  const date = new Date(`${day}T12:00:00`);
  const text = date.toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
  const daysAgo = Math.round((Date.parse(`${today}T12:00:00Z`) - Date.parse(`${day}T12:00:00Z`)) / 86_400_000);
  if (daysAgo === 0) return `${log.today}, ${text}`;
  return daysAgo === 1 ? `${log.yesterday}, ${text}` : text;
}
