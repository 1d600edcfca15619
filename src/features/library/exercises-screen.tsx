// Every exercise there is, the catalogue's and one's own: by any name, by what it trains and with what; the ones done most stand first.
import { Plus } from 'lucide-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import {
  type ExerciseFilter,
  filterCount,
  mostUsedFirst,
  NO_FILTER,
  passes,
} from '../../domain/catalogue/arrange-exercises.ts';
import type { Equipment, Level, MovementPattern, Muscle } from '../../domain/catalogue/exercise.ts';
import { EQUIPMENT, MOVEMENT_PATTERNS, MUSCLES } from '../../domain/catalogue/exercise.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { exerciseListTexts } from '../../i18n/exercise-list.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Screen, Stack } from '../../ui/screen.tsx';
import { useExerciseSearch } from '../use-exercise-search.ts';
import { useExercises } from '../use-exercises.ts';
import { useExerciseUses } from '../use-exercise-uses.ts';
import { ExerciseFilters } from './exercise-filters.tsx';
import { ExerciseRows } from './exercise-rows.tsx';
import styles from './exercises-screen.module.css';

const ExerciseEditor = lazy(async () => ({ default: (await import('../exercise-editor.tsx')).ExerciseEditor }));

const isCounted = (exerciseId: string) => movementById(exerciseId) !== undefined;

export function ExercisesScreen() {
  const texts = useTexts(exerciseListTexts);
  const { shell } = useMessages();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [asked, ask] = useAsked();
  const [making, setMaking] = useState(false);
  const { exercises } = useExercises();
  const search = useExerciseSearch(exercises);
  const uses = useExerciseUses();
  const { text, filter } = asked;
  const counts = useMemo(() => new Map(uses?.map(({ exerciseId, workouts }) => [exerciseId, workouts])), [uses]);
  const typed = text.trim() !== '';
  const shown = useMemo(() => {
    const { compare } = formats[language];
    const found = typed
      ? search(text, exercises.length, counts)
      : mostUsedFirst(
          exercises.toSorted((a, b) => compare(a.names[language], b.names[language])),
          uses ?? [],
        );
    return found.filter((exercise) => passes(exercise, filter, isCounted));
  }, [typed, text, search, exercises, uses, counts, filter, language]);
  const isNarrowed = typed || filterCount(filter) > 0;
  return (
    <Screen
      eyebrow={<Link href="/log">{shell.log}</Link>}
      headline={isNarrowed ? texts.foundOf(shown.length) : texts.headline(exercises.length)}
      foot={
        <Button wide icon={<Plus aria-hidden />} aria-haspopup="dialog" onClick={() => setMaking(true)}>
          {typed && shown.length === 0 ? texts.makeNamed(text.trim()) : texts.make}
        </Button>
      }
    >
      <Stack>
        <TextField
          label={texts.search}
          value={text}
          onChange={(next) => ask({ text: next, filter })}
          placeholder={texts.placeholder}
          inputMode="search"
        />
        <ExerciseFilters filter={filter} count={shown.length} onChange={(next) => ask({ text, filter: next })} />
      </Stack>
      <output className="visually-hidden">{isNarrowed ? texts.found(shown.length) : ''}</output>
      {uses === null ? null : shown.length === 0 ? (
        <p className={styles['nothing']}>
          {formats[language].sentences([typed ? texts.nothing : '', texts.nothingHelp])}
        </p>
      ) : (
        // Another list begins at its top.
        <ExerciseRows key={JSON.stringify(asked)} exercises={shown} counts={counts} />
      )}
      <Sheet open={making} title={texts.makeTitle} closeLabel={shell.close} onClose={() => setMaking(false)}>
        <Suspense fallback={<p>{shell.loading}</p>}>
          <ExerciseEditor name={text.trim()} onDone={(exerciseId) => navigate(`/exercises/${exerciseId}`)} />
        </Suspense>
      </Sheet>
    </Screen>
  );
}

interface Asked {
  readonly text: string;
  readonly filter: ExerciseFilter;
}

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

/** It stands in the address, so that going back finds the same list. */
function useAsked(): readonly [Asked, (asked: Asked) => void] {
  const [params, setParams] = useSearchParams();
  const asked = useMemo<Asked>(() => {
    const one = <T extends string>(name: string, values: readonly T[]) =>
      values.find((value) => value === params.get(name)) ?? null;
    return {
      text: params.get('q') ?? '',
      filter: {
        muscle: one<Muscle>('muscle', MUSCLES),
        equipment: one<Equipment>('equipment', EQUIPMENT),
        level: one('level', LEVELS),
        pattern: one<MovementPattern>('pattern', MOVEMENT_PATTERNS),
        camera: params.has('camera'),
        own: params.has('own'),
      },
    };
  }, [params]);
  const ask = ({ text, filter }: Asked) => {
    const next = new URLSearchParams(text === '' ? {} : { q: text });
    for (const [name, value] of Object.entries({ ...NO_FILTER, ...filter }))
      if (value !== null && value !== false) next.set(name, value === true ? '' : value);
    setParams(next, { replace: true });
  };
  return [asked, ask];
}
