// The video of a set, where the person chose to keep one: to be looked at, shared by their tap, or deleted.
import { Share2, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ClipOutcome } from '../device/clip-shelf.ts';
import { shareFile } from '../device/share-file.ts';
import { formats } from '../i18n/formats.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { reviewTexts } from '../i18n/review.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/message.tsx';
import { Row, Section } from '../ui/screen.tsx';
import styles from './set-review.module.css';
import { useClips } from './use-clips.ts';

export interface SetReviewClipProps {
  readonly setId: string;
}

/** Nothing where none was asked for. */
export function SetReviewClip({ setId }: SetReviewClipProps) {
  const texts = useTexts(reviewTexts);
  const { fixed } = useTexts(formats);
  const clips = useClips();
  const [kept, setKept] = useState<{ readonly blob: Blob; readonly url: string } | null>(null);
  useEffect(() => {
    let url: string | null = null;
    let gone = false;
    void clips?.shelf
      .find(setId)
      .catch(() => null)
      .then((blob) => {
        if (gone) return;
        url = blob && URL.createObjectURL(blob);
        setKept(blob && url !== null ? { blob, url } : null);
      });
    return () => {
      gone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [clips, setId]);
  if (!clips) return null;
  const outcome = clips.shelf.outcomeOf(setId);
  const trouble: Readonly<Partial<Record<ClipOutcome, string>>> = { full: texts.clipFull, failed: texts.clipFailed };
  if (!kept) {
    const told = outcome && trouble[outcome];
    return told === undefined || told === null ? null : <Notice tone="warning" title={told} />;
  }
  const extension = kept.blob.type.includes('mp4') ? 'mp4' : 'webm';
  return (
    <Section title={texts.clip}>
      {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- it was recorded without sound */}
      <video className={styles['video']} src={kept.url} controls playsInline muted aria-label={texts.clipPlay} />
      <p className={styles['quiet']}>{texts.clipHere(fixed(kept.blob.size / 1e6, 1))}</p>
      {outcome === 'cut' && <p className={styles['quiet']}>{texts.clipShort}</p>}
      <Row>
        <Button
          icon={<Share2 aria-hidden />}
          onClick={() =>
            void shareFile(new File([kept.blob], `plumbline-set.${extension}`, { type: kept.blob.type }), texts.clip)
          }
        >
          {texts.clipShare}
        </Button>
        <Button icon={<Trash2 aria-hidden />} onClick={() => void clips.shelf.remove([setId])}>
          {texts.clipRemove}
        </Button>
      </Row>
    </Section>
  );
}
