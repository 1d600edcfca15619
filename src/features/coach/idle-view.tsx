// Before a set: where the phone goes, how the movement is done, and the ways to begin.
import { Play, Film } from 'lucide-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { cameraPermission } from '../../device/camera-permission.ts';
import { askForTilt } from '../../device/tilt.ts';
import type { CoachSource } from '../../coach/coach-state.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { libraryTexts } from '../../i18n/library.ts';
import { setUpTexts } from '../../i18n/set-up.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Row, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { KeepClipChoice } from '../keep-clip-choice.tsx';
import styles from './idle-view.module.css';
import { LeaveButton } from './leave-button.tsx';
import { OpenFileButton, useDroppedFile } from './open-file.tsx';
import { SetUpPlan } from './set-up-plan.tsx';

// Only before the first training.
const StopRulesOnce = lazy(async () => ({ default: (await import('../stop-rules-once.tsx')).StopRulesOnce }));

export interface IdleViewProps {
  readonly movement: Movement;
  readonly onStart: (source: CoachSource) => void;
}

export function IdleView({ movement, onStart }: IdleViewProps) {
  const coach = useTexts(coachTexts);
  const texts = useTexts(libraryTexts);
  const setUp = useTexts(setUpTexts);
  const language = useLanguage();
  const { settings, changeSettings } = useApp();
  const over = useDroppedFile(onStart);
  const name = movement.names[language];
  const facing = settings.camera === 'user' ? 'front' : 'back';
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    let gone = false;
    void cameraPermission().then((state) => {
      if (!gone) setAsked(state === 'prompt');
    });
    return () => {
      gone = true;
    };
  }, []);
  return (
    <Screen
      eyebrow={
        <span className={styles['eyebrow']}>
          <LeaveButton />
          {coach.idle.eyebrow}
        </span>
      }
      headline={name}
      foot={
        <>
          {isAsked && <p className={styles['asks']}>{coach.idle.asks}</p>}
          <Button
            kind="main"
            wide
            icon={<Play aria-hidden />}
            onClick={() => {
              // On the tap itself, or iOS will not ask.
              askForTilt();
              onStart({ kind: 'camera', facing });
            }}
          >
            {coach.idle.start}
          </Button>
        </>
      }
    >
      <div className={styles['setup']}>
        <div className={styles['figure']}>
          <MovementFigure movement={movement} label={coach.idle.figure(name)} animated />
        </div>
        <div className={styles['how']}>
          <h2>{setUp.plan.title}</h2>
          <SetUpPlan movement={movement} />
          <p className={styles['private']}>{coach.idle.private}</p>
          <p className={styles['links']}>
            <Link href={`/movements/${movement.id}`}>{texts.howTo(name)}</Link>
            <Link href="/coach">{coach.idle.another}</Link>
          </p>
        </div>
      </div>
      <Choice
        label={coach.idle.camera}
        value={facing}
        options={[
          { value: 'front', label: coach.idle.front, detail: coach.idle.frontDetail },
          { value: 'back', label: coach.idle.back, detail: coach.idle.backDetail },
        ]}
        onChange={(choice) => void changeSettings({ camera: choice === 'front' ? 'user' : 'environment' })}
      />
      <Suspense>
        <StopRulesOnce />
      </Suspense>
      <KeepClipChoice />
      <Choice
        label={setUp.countdown}
        value={String(settings.countdownSec ?? 3) as '3' | '5'}
        options={[
          { value: '3', label: setUp.countdownOf(3) },
          { value: '5', label: setUp.countdownOf(5) },
        ]}
        onChange={(choice) => void changeSettings({ countdownSec: choice === '3' ? 3 : 5 })}
      />
      <Section title={coach.idle.otherWays}>
        <Row>
          <OpenFileButton onOpen={onStart}>{coach.idle.video}</OpenFileButton>
          <Button onClick={() => onStart({ kind: 'demonstration' })}>{coach.idle.withoutCamera}</Button>
        </Row>
        <p className={styles['private']}>{coach.idle.demonstrationHelp}</p>
      </Section>
      {over && (
        <output className={styles['drop']}>
          <Film aria-hidden size={40} />
          {coach.idle.dropHere}
        </output>
      )}
    </Screen>
  );
}
