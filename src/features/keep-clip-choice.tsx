// Asks before a set whether its video is to be kept. Off unless somebody turns it on, and off again after one set.
import { useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import { Switch } from '../ui/field.tsx';
import { useClips } from './use-clips.ts';

/** Nothing where this browser cannot keep videos. */
export function KeepClipChoice() {
  const texts = useTexts(reviewTexts);
  const clips = useClips();
  if (!clips?.shelf.isPossible) return null;
  return (
    <Switch
      label={texts.clipWish}
      detail={texts.clipWishHelp}
      checked={clips.shelf.isWanted()}
      onChange={(wanted) => clips.shelf.setWanted(wanted)}
    />
  );
}
