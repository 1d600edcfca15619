// What the person said on one day, word for word, with the way to the workout it was written in.
import { Link } from 'wouter';
import { CHECK_IN_MEASURES } from '../../domain/log/check-in.ts';
import type { DayState, StateSource } from '../../domain/readiness/day-states.ts';
import { Card, Section } from '../../ui/screen.tsx';
import { useInsightFormats } from '../insight-formats.ts';
import styles from './readiness.module.css';
import { useStateWords } from './use-state-words.ts';

export interface DayWordsProps {
  readonly day: string;
  readonly state: DayState | undefined;
}

export function DayWords({ day, state }: DayWordsProps) {
  const formats = useInsightFormats();
  const { texts, pain, value } = useStateWords();
  const told = state
    ? [
        ...CHECK_IN_MEASURES.flatMap((measure) => {
          const own = state.measures[measure];
          if (!own) return [];
          return [{ key: measure, said: `${texts.measures[measure]} ${value(own.value)}`, sources: own.sources }];
        }),
        ...state.pains.map((own) => ({ key: pain(own), said: pain(own), sources: own.sources })),
      ]
    : [];
  return (
    <Section title={texts.wordsOf(formats.day(day))}>
      <Card>
        {told.length === 0 ? (
          <p>{texts.nothingTold}</p>
        ) : (
          <ul className={styles['words']}>
            {told.map(({ key, said, sources }) => (
              <li key={key}>
                <strong>{said}</strong>
                <span>
                  {[...new Map(sources.map((source) => [keyOf(source), source]))].map(([own, source]) => (
                    <Source key={own} source={source} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </Section>
  );
}

const keyOf = (source: StateSource): string =>
  source.kind === 'note' ? `${source.noteId}|${source.quote}` : source.checkInId;

function Source({ source }: { readonly source: StateSource }) {
  const { texts } = useStateWords();
  if (source.kind === 'check_in') return <small>{texts.fromCheckIn}</small>;
  return (
    <small>
      <Link href={`/log/${encodeURIComponent(source.workoutId)}`} aria-label={texts.toWorkoutOf(source.quote)}>
        {texts.quote(source.quote)}
      </Link>
    </small>
  );
}
