// How many videos are kept on this device, how large they are, and the way to be rid of them. One whose set is gone goes with it.
import { useEffect, useState } from 'react';
import type { KeptClip } from '../../device/clip-shelf.ts';
import { formats } from '../../i18n/formats.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { reviewTexts } from '../../i18n/review.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useClips } from '../use-clips.ts';

/** Before any set. */
const EVER = '0000-01-01';

export function ClipsSection() {
  const texts = useTexts(reviewTexts);
  const { fixed } = useTexts(formats);
  const { storage } = useApp();
  const clips = useClips();
  const [kept, setKept] = useState<readonly KeptClip[] | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      if (!clips) return;
      const found = await clips.shelf.list();
      if (found.length > 0) {
        const workouts = await storage.log.since(EVER);
        const sets = new Set(workouts.flatMap(({ sets: those }) => those.map(({ id }) => id)));
        await clips.shelf.remove(found.filter(({ setId }) => !sets.has(setId)).map(({ setId }) => setId));
      }
      const left = found.length > 0 ? await clips.shelf.list() : found;
      if (!gone) setKept(left);
    };
    void look().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [clips, storage]);
  if (!clips?.shelf.isPossible || !kept) return null;
  const bytes = kept.reduce((sum, clip) => sum + clip.bytes, 0);
  return (
    <Section title={texts.clips}>
      <Card>
        <p>{kept.length === 0 ? texts.clipsNone : texts.clipsTotal(kept.length, fixed(bytes / 1e6, 1))}</p>
        {kept.length > 0 && (
          <Button kind="warning" onClick={() => void clips.shelf.removeAll()}>
            {texts.clipsRemove}
          </Button>
        )}
      </Card>
    </Section>
  );
}
