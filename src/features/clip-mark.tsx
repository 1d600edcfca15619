// Says over the picture that the video of this set is being kept, for as long as it is.
import { useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import styles from './clip-mark.module.css';
import { useClips } from './use-clips.ts';

export function ClipMark() {
  const texts = useTexts(reviewTexts);
  const clips = useClips();
  if (!clips?.shelf.isRecording()) return null;
  return (
    <p className={styles['mark']}>
      <span aria-hidden className={styles['dot']} />
      {texts.clipRuns}
    </p>
  );
}
