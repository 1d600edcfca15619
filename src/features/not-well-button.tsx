// One tap out of whatever runs, for whoever does not feel well. The coach stores what was counted and falls silent as its screen closes.
import { LifeBuoy } from 'lucide-react';
import { useLocation } from 'wouter';
import { careButtonTexts } from '../i18n/care-button.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { IconButton } from '../ui/button.tsx';

export function NotWellButton({ overPicture = false }: { readonly overPicture?: boolean }) {
  const texts = useTexts(careButtonTexts);
  const [, navigate] = useLocation();
  return (
    <IconButton
      label={texts.notWell}
      icon={<LifeBuoy aria-hidden />}
      overPicture={overPicture}
      onClick={() => navigate('/care/now')}
    />
  );
}
