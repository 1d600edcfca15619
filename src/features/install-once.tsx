// Said once, after the third workout, to somebody who comes back: that the app can be installed. Answered either way, it is not said again.
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { installFacts } from '../device/device-facts.ts';
import { installAdvice } from '../device/install-advice.ts';
import { installTexts } from '../i18n/install.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { useApp } from './app-services.tsx';
import { useInstallOffer } from './install-card.tsx';

/** Who trained so often has come to stay (design default). */
const WORKOUTS = 3;

export function InstallOnce() {
  const { storage, settings, changeSettings, now } = useApp();
  const texts = useTexts(installTexts);
  const [, navigate] = useLocation();
  const way = installAdvice(installFacts(useInstallOffer()));
  const [workouts, setWorkouts] = useState(0);
  const isOpen = settings.installAdvisedAt === undefined && way !== 'installed' && way !== 'none';
  useEffect(() => {
    if (!isOpen) return undefined;
    let gone = false;
    void storage.insight.summaryCount().then(
      (count) => gone || setWorkouts(count),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [storage, isOpen]);
  if (!isOpen || workouts < WORKOUTS) return null;
  const answered = () => void changeSettings({ installAdvisedAt: now().toISOString() });
  return (
    <Notice
      title={texts.onceTitle}
      action={
        <>
          <Button
            onClick={() => {
              answered();
              navigate('/device');
            }}
          >
            {texts.more}
          </Button>
          <Button kind="plain" onClick={answered}>
            {texts.notNow}
          </Button>
        </>
      }
    >
      {texts.onceText}
    </Notice>
  );
}
