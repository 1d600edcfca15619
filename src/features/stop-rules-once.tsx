// Before the first training: the heart of the stop rules, until they were read.
import { careTexts } from '../i18n/care.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { Row } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';

export function StopRulesOnce() {
  const texts = useTexts(careTexts);
  const { settings, changeSettings, now } = useApp();
  if (settings.stopRulesSeenAt !== undefined) return null;
  return (
    <Notice
      title={texts.stopTitle}
      action={
        <Row>
          <Button onClick={() => void changeSettings({ stopRulesSeenAt: now().toISOString() })}>{texts.seen}</Button>
          <ButtonLink href="/care" kind="plain">
            {texts.all}
          </ButtonLink>
        </Row>
      }
    >
      {texts.once}
    </Notice>
  );
}
