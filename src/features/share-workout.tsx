// Hands one workout over as a file: for a watch or a training site, or to be read back here.
import { Download } from 'lucide-react';
import { useState } from 'react';
import type { WorkoutFileForm } from '../coach/workout-file.ts';
import { handOverFile, type Shared } from '../device/share-file.ts';
import { dataTexts } from '../i18n/data.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Card, Row, Section } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import { useExercises } from './use-exercises.ts';

/** A section of its own. Nothing is handed over but by the person's tap. */
export function ShareWorkout({ workoutId }: { readonly workoutId: string }) {
  const { storage } = useApp();
  const texts = useTexts(dataTexts).workout;
  const language = useLanguage();
  const book = useExercises();
  const [told, setTold] = useState<Exclude<Shared, 'cancelled'> | null>(null);

  async function handOver(form: WorkoutFileForm): Promise<void> {
    setTold(null);
    try {
      const [detail, { workoutFile }] = await Promise.all([
        storage.log.workout(workoutId),
        import('../coach/workout-file.ts'),
      ]);
      if (!detail) throw new Error('the workout is gone');
      const file = workoutFile(form, { detail, book, language });
      const shared = await handOverFile(file);
      setTold(shared === 'cancelled' ? null : shared);
    } catch {
      setTold('failed');
    }
  }

  return (
    <Section title={texts.title}>
      <Card>
        <p>{texts.text}</p>
        <Row>
          <Button icon={<Download aria-hidden size={20} />} onClick={() => void handOver('fit')}>
            {texts.fit}
          </Button>
          <Button icon={<Download aria-hidden size={20} />} onClick={() => void handOver('json')}>
            {texts.json}
          </Button>
        </Row>
        <output>{told !== null && texts.told[told]}</output>
      </Card>
    </Section>
  );
}
