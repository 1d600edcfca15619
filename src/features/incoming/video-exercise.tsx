// A video that came in: shown, and the exercise chosen as which the coach is to count it.
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Movement } from '../../domain/movements/movement.ts';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { incomingTexts } from '../../i18n/incoming.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { libraryTexts } from '../../i18n/library.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Row, Screen, Section } from '../../ui/screen.tsx';
import { handFile } from '../handed-file.ts';
import { useExerciseSearch } from '../use-exercise-search.ts';
import { useExerciseUses } from '../use-exercise-uses.ts';
import styles from './incoming.module.css';

export interface VideoExerciseProps {
  readonly file: File;
  readonly foot: ReactNode;
  /** Null where there is nothing to go back to. */
  readonly onBack: (() => void) | null;
  readonly onRemove: () => void;
}

/** Offered first. */
const LATELY = 4;

export function VideoExercise({ file, foot, onBack, onRemove }: VideoExerciseProps) {
  const texts = useTexts(incomingTexts);
  const library = useTexts(libraryTexts);
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const search = useExerciseSearch(MOVEMENTS);
  const uses = useExerciseUses();
  const typed = text.trim() !== '';
  const found = useMemo(
    () => (typed ? (search(text, MOVEMENTS.length) as readonly Movement[]) : []),
    [typed, text, search],
  );
  const lately = useMemo(
    () =>
      (uses ?? [])
        .toSorted((a, b) => b.lastDay.localeCompare(a.lastDay))
        .flatMap(({ exerciseId }) => MOVEMENTS.find(({ id }) => id === exerciseId) ?? [])
        .slice(0, LATELY),
    [uses],
  );
  const choose = ({ id }: Movement) => {
    handFile('video', file);
    navigate(`/coach/${id}`);
  };
  return (
    <Screen eyebrow={file.name} headline={texts.videoHeadline} foot={foot}>
      <p>{texts.videoLead}</p>
      <Preview file={file} />
      <TextField
        label={library.search}
        value={text}
        onChange={setText}
        placeholder={library.searchPlaceholder}
        inputMode="search"
      />
      <output className={typed && found.length === 0 ? undefined : 'visually-hidden'}>
        {typed ? (found.length > 0 ? library.found(found.length) : library.notFound) : ''}
      </output>
      {typed ? (
        <Choices movements={found} onChoose={choose} />
      ) : (
        <>
          {lately.length > 0 && (
            <Section title={texts.lately}>
              <Choices movements={lately} onChoose={choose} />
            </Section>
          )}
          <Section title={texts.all}>
            <Choices movements={MOVEMENTS} onChoose={choose} />
          </Section>
        </>
      )}
      <Row>
        {onBack && <Button onClick={onBack}>{texts.back}</Button>}
        <Button kind="plain" onClick={onRemove}>
          {texts.remove}
        </Button>
      </Row>
    </Screen>
  );
}

interface ChoicesProps {
  readonly movements: readonly Movement[];
  readonly onChoose: (movement: Movement) => void;
}

function Choices({ movements, onChoose }: ChoicesProps) {
  const language = useLanguage();
  return (
    <ul className={styles['choices']}>
      {movements.map((movement) => (
        <li key={movement.id}>
          <Button wide onClick={() => onChoose(movement)}>
            {movement.names[language]}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What cannot be played is told by the coach, who tries it in earnest. */
function Preview({ file }: { readonly file: File }) {
  const [url, setUrl] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (url === null || broken) return null;
  return (
    <video
      className={styles['preview']}
      src={url}
      muted
      playsInline
      controls
      preload="metadata"
      aria-label={file.name}
      onError={() => setBroken(true)}
    />
  );
}
