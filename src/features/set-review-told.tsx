// The chosen repetition of a set in figures, with the way to the one before and after, and all of them as a table.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { SetTimeline, TimelineRepetition } from '../domain/form/review/set-timeline.ts';
import type { RepetitionSummary } from '../domain/log/records.ts';
import type { RepetitionMovement } from '../domain/movements/movement.ts';
import { formats, type Formats } from '../i18n/formats.ts';
import { useLanguage, useTexts } from '../i18n/i18n.tsx';
import { type ReviewTexts, reviewTexts } from '../i18n/review.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './set-review.module.css';

export interface ChosenRepetitionProps {
  readonly movement: RepetitionMovement;
  readonly timeline: SetTimeline;
  readonly shown: TimelineRepetition;
  readonly repetition: RepetitionSummary | undefined;
  readonly onSelect: (index: number) => void;
}

export function ChosenRepetition({ movement, timeline, shown, repetition, onSelect }: ChosenRepetitionProps) {
  const texts = useTexts(reviewTexts);
  const names = useFaultNames(movement);
  const at = timeline.repetitions.indexOf(shown);
  const [before, after] = [timeline.repetitions[at - 1], timeline.repetitions[at + 1]];
  const facts = factsOf(movement, shown, texts, useTexts(formats));
  return (
    <div className={styles['chosen']}>
      <div className={styles['chosenHead']}>
        <IconButton
          label={texts.previous}
          icon={<ChevronLeft aria-hidden />}
          disabled={!before}
          onClick={() => before && onSelect(before.index)}
        />
        <div className={styles['chosenName']}>
          <strong>{texts.repetition(shown.index)}</strong>
          {repetition?.side && <span>{texts.side[repetition.side]}</span>}
        </div>
        <IconButton
          label={texts.next}
          icon={<ChevronRight aria-hidden />}
          disabled={!after}
          onClick={() => after && onSelect(after.index)}
        />
      </div>
      <dl className={styles['facts']}>
        {facts.map(([label, figure]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="figures">{figure}</dd>
          </div>
        ))}
      </dl>
      {shown.faults.length > 0 && (
        <ul className={styles['faults']}>
          {shown.faults.map((id) => (
            <li key={id}>
              <span aria-hidden>◆</span> {names(id)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function factsOf(
  { firstPhase }: RepetitionMovement,
  { score, depth, parts, speed, restMs, index }: TimelineRepetition,
  texts: ReviewTexts,
  { fixed }: Formats,
): readonly (readonly [label: string, figure: string])[] {
  const length = (kind: TimelineRepetition['parts'][number]['kind']) => {
    const part = parts.find((one) => one.kind === kind);
    return texts.seconds(fixed(((part?.toMs ?? 0) - (part?.fromMs ?? 0)) / 1000, 1));
  };
  const down = [texts.lowering, length('eccentric')] as const;
  const up = [texts.lifting, length('concentric')] as const;
  return [
    ...(score === null ? [] : [[texts.score, String(Math.round(score))] as const]),
    [texts.depth, texts.percent(Math.round(100 * depth))],
    ...(firstPhase === 'eccentric' ? [down] : [up]),
    [texts.pause, length('pause')],
    ...(firstPhase === 'eccentric' ? [up] : [down]),
    ...(speed === null ? [] : [[texts.speed, texts.percent(Math.round(100 * speed))] as const]),
    ...(index === 1 ? [] : [[texts.rest, texts.seconds(fixed(restMs / 1000, 1))] as const]),
  ];
}

interface RepetitionTableProps {
  readonly movement: RepetitionMovement;
  readonly timeline: SetTimeline;
  readonly caption: string;
}

export function RepetitionTable({ movement, timeline, caption }: RepetitionTableProps) {
  const texts = useTexts(reviewTexts);
  const format = useTexts(formats);
  const names = useFaultNames(movement);
  const rows = timeline.repetitions.map((one) => ({
    one,
    facts: new Map(factsOf(movement, { ...one, index: Math.max(2, one.index) }, texts, format)),
  }));
  const columns = [...new Set(rows.flatMap(({ facts }) => [...facts.keys()]))];
  return (
    <details className={styles['details']}>
      <summary>{texts.table}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className={styles['scroll']} aria-label={caption} tabIndex={0}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{texts.pick}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">{texts.onTarget}</th>
              <th scope="col">{texts.faults}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ one, facts }) => (
              <tr key={one.index}>
                <th scope="row">{one.index}</th>
                {columns.map((column) => (
                  <td key={column}>{facts.get(column) ?? '–'}</td>
                ))}
                <td>{one.onTarget ? texts.yes : texts.no}</td>
                <td>{one.faults.length === 0 ? texts.none : one.faults.map(names).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function useFaultNames(movement: RepetitionMovement): (id: string) => string {
  const language = useLanguage();
  return (id) => movement.faults.find((fault) => fault.id === id)?.names[language] ?? id;
}
