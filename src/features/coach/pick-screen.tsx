// Which movement the camera shall count: by name, or by what it trains.
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { MovementPattern } from '../../domain/catalogue/exercise.ts';
import type { Movement } from '../../domain/movements/movement.ts';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { coachTexts } from '../../i18n/coach.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { libraryTexts } from '../../i18n/library.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { LazyFigure } from '../../ui/lazy-figure.tsx';
import { Card, Screen, Section } from '../../ui/screen.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import styles from './pick-screen.module.css';

const DEMONSTRATED = 'air_squat';

export function PickScreen() {
  const { vocabulary } = useMessages();
  const coach = useTexts(coachTexts);
  const texts = useTexts(libraryTexts);
  const [text, setText] = useState('');
  const typed = text.trim() !== '';
  const search = useExerciseSearch(MOVEMENTS);
  const found = useMemo(
    () => (typed ? (search(text, MOVEMENTS.length) as readonly Movement[]) : []),
    [typed, text, search],
  );
  return (
    <Screen eyebrow={coach.title} headline={coach.pick.headline}>
      <p className={styles['lead']}>{coach.pick.lead}</p>
      <TextField
        label={texts.search}
        value={text}
        onChange={setText}
        placeholder={texts.searchPlaceholder}
        inputMode="search"
      />
      <output className={typed && found.length === 0 ? undefined : 'visually-hidden'}>
        {typed ? (found.length > 0 ? texts.found(found.length) : texts.notFound) : ''}
      </output>
      {typed ? (
        <Grid movements={found} />
      ) : (
        GROUPS.map(([pattern, movements]) => (
          <Section key={pattern} title={vocabulary.patterns[pattern]}>
            <Grid movements={movements} />
          </Section>
        ))
      )}
      <Card>
        <p>{coach.pick.demonstrationHelp}</p>
        <ButtonLink href={`/coach/${DEMONSTRATED}?demonstration`}>{coach.pick.withoutCamera}</ButtonLink>
      </Card>
    </Screen>
  );
}

/** In the registry's order, by what they train. */
const GROUPS: readonly (readonly [MovementPattern, readonly Movement[]])[] = [
  ...MOVEMENTS.reduce((groups, movement) => {
    groups.set(movement.pattern, [...(groups.get(movement.pattern) ?? []), movement]);
    return groups;
  }, new Map<MovementPattern, readonly Movement[]>()),
];

function Grid({ movements }: { readonly movements: readonly Movement[] }) {
  const { pick } = useTexts(coachTexts);
  const language = useLanguage();
  return (
    <ul className={styles['movements']}>
      {movements.map((movement) => (
        <li key={movement.id}>
          <Link href={`/coach/${movement.id}`} className={styles['movement']}>
            <span className={styles['figure']}>
              <LazyFigure movement={movement} label="" />
            </span>
            <strong>{movement.names[language]}</strong>
            <small>
              {movement.kind === 'hold'
                ? pick.hold
                : movement.preferredView === 'front'
                  ? pick.views.front
                  : pick.views.side}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
