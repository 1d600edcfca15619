// The way to the app's lock, and erasing everything.
import { lockTexts } from '../../i18n/lock.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { EraseCard } from '../erase-card.tsx';

export function PrivacySection() {
  const { loadLock } = useApp();
  const texts = useTexts(lockTexts);
  return (
    <>
      <Section title={texts.eyebrow}>
        <ButtonLink href="/lock" wide>
          {texts.open}
        </ButtonLink>
      </Section>
      <EraseCard onErase={async () => (await loadLock()).eraseEverything()} />
    </>
  );
}
