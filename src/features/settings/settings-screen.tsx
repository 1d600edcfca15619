// Everything that is set once: offline use, language, units, the camera, what the pose model runs on, and who the plan is for.
import { useState } from 'react';
import type { Settings } from '../../storage/storage.ts';
import { careTexts } from '../../i18n/care.ts';
import { exerciseListTexts } from '../../i18n/exercise-list.ts';
import { dataTexts } from '../../i18n/data.ts';
import { howGoodTexts } from '../../i18n/how-good.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { lessonsTexts } from '../../i18n/lessons.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { measuresTexts } from '../../i18n/measures.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Row, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { AccessSection } from './access-section.tsx';
import { ClipsSection } from './clips-section.tsx';
import { CoachingSection } from './coaching-section.tsx';
import { HeartSection } from './heart-section.tsx';
import { OfflineSection } from './offline-section.tsx';
import { PersonalSection } from './personal-section.tsx';
import { PoseSection } from './pose-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { StorageSection } from './storage-section.tsx';

export function SettingsScreen() {
  const { settings, changeSettings } = useApp();
  const { shell } = useMessages();
  const texts = shell.settings;
  const howGood = useTexts(howGoodTexts);
  const data = useTexts(dataTexts);
  const exercises = useTexts(exerciseListTexts);
  const measures = useTexts(measuresTexts);
  const rows = useTexts(logRowTexts);
  const lessons = useTexts(lessonsTexts);
  const care = useTexts(careTexts);
  const [kept, setKept] = useState(true);
  const change = (changes: Partial<Settings>) => void changeSettings(changes).then(setKept);
  return (
    <Screen eyebrow={shell.more} headline={texts.headline}>
      {!kept && <Notice tone="warning" title={texts.notKept} />}
      <OfflineSection />
      <Section title={texts.profile}>
        <ButtonLink href="/profile" wide>
          {texts.profileAction}
        </ButtonLink>
      </Section>
      <Section title={care.eyebrow}>
        <ButtonLink href="/care" wide>
          {care.open}
        </ButtonLink>
      </Section>
      <Section title={exercises.eyebrow}>
        <Row>
          <ButtonLink href="/exercises">{exercises.open}</ButtonLink>
          <ButtonLink href="/measures">{measures.open}</ButtonLink>
        </Row>
      </Section>
      <Section title={texts.language}>
        <Card>
          <Choice
            label={texts.language}
            hideLabel
            value={settings.language}
            options={[
              { value: 'auto', label: texts.auto },
              { value: 'en', label: 'English' },
              { value: 'zh', label: '简体中文' },
            ]}
            onChange={(language) => change({ language })}
          />
          <Choice
            label={texts.theme}
            value={settings.theme}
            options={[
              { value: 'auto', label: texts.auto },
              { value: 'dark', label: texts.dark },
              { value: 'light', label: texts.light },
            ]}
            onChange={(theme) => change({ theme })}
          />
          <Choice
            label={texts.unit}
            value={settings.unit}
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
            onChange={(unit) => change({ unit })}
          />
          <Choice
            label={rows.menu.effort}
            value={settings.effort ?? 'rir'}
            options={(['rir', 'rpe', 'none'] as const).map((value) => ({ value, label: rows.menu.efforts[value] }))}
            onChange={(effort) => change({ effort })}
          />
        </Card>
      </Section>
      <Section title={texts.cameraSection}>
        <Card>
          <Choice
            label={texts.camera}
            value={settings.camera}
            options={[
              { value: 'user', label: texts.front },
              { value: 'environment', label: texts.back },
            ]}
            onChange={(camera) => change({ camera })}
          />
        </Card>
      </Section>
      <CoachingSection change={change} />
      <AccessSection change={change} />
      <HeartSection change={change} />
      <PoseSection change={change} />
      <PersonalSection />
      <Section title={lessons.eyebrow}>
        <ButtonLink href="/learnt" wide>
          {lessons.open}
        </ButtonLink>
      </Section>
      <Section title={howGood.eyebrow}>
        <ButtonLink href="/how-good" wide>
          {howGood.open}
        </ButtonLink>
      </Section>
      <Section title={data.eyebrow}>
        <ButtonLink href="/data" wide>
          {data.open}
        </ButtonLink>
        <p>{data.openDetail}</p>
      </Section>
      <StorageSection />
      <ClipsSection />
      <PrivacySection />
      <Section title={texts.privacy}>
        <Card>
          <p>{texts.privacyText}</p>
        </Card>
      </Section>
    </Screen>
  );
}
