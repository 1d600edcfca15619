// Measures of the body: each with its newest value, entered in two taps, and all that was measured before to be mended or taken back.
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { localDay } from '../../coach/local-day.ts';
import { type BodyMeasure, MEASURE_KINDS, type MeasureKind } from '../../domain/log/body-measure.ts';
import { latestMeasure } from '../../domain/log/latest-measure.ts';
import { daysBetween } from '../../domain/planning/calendar.ts';
import { emptyStateTexts } from '../../i18n/empty-states.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { measuresTexts, type MeasuresTexts } from '../../i18n/measures.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { numberText } from '../../ui/load-text.ts';
import { Notice, Sheet, Toast } from '../../ui/message.tsx';
import { Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { MeasuresExample } from '../empty-examples.tsx';
import { MeasureForm } from './measure-form.tsx';
import styles from './measures.module.css';
import { useMeasures } from './use-measures.ts';

/** Shown to everybody; the others once they were measured, or asked for. */
const USUAL: readonly MeasureKind[] = ['body_mass', 'body_fat', 'waist'];
const SHOWN_AT_ONCE = 10;

const MeasureCourse = lazy(async () => ({ default: (await import('./measure-course.tsx')).MeasureCourse }));

export function MeasuresScreen() {
  const texts = useTexts(measuresTexts);
  const empty = useTexts(emptyStateTexts);
  const { log, shell } = useMessages();
  const { now } = useApp();
  const { found, reload, problem, save, remove, restore } = useMeasures();
  const [open, setOpen] = useState<MeasureKind | null>(null);
  const [edited, setEdited] = useState<BodyMeasure | null>(null);
  const [removed, setRemoved] = useState<BodyMeasure | null>(null);
  const [all, setAll] = useState(false);
  const today = localDay(now());
  const measures = found.kind === 'loaded' ? found.measures : [];
  const newest = measures.at(-1);
  const shown = MEASURE_KINDS.filter(
    (kind) => all || USUAL.includes(kind) || measures.some((measure) => measure.kind === kind),
  );
  const own = measures.filter(({ kind }) => kind === open).toReversed();
  const close = () => {
    setOpen(null);
    setEdited(null);
  };
  const takeAway = (measure: BodyMeasure) => {
    if (edited?.id === measure.id) setEdited(null);
    void remove(measure.id).then((gone) => {
      if (gone) setRemoved(measure);
    });
  };
  return (
    <Screen
      eyebrow={<Link href="/log">{shell.log}</Link>}
      headline={newest ? texts.latest(textOf(newest, texts), agoOf(newest, today, texts)) : texts.none}
    >
      {found.kind === 'failed' && (
        <Notice tone="warning" title={texts.loadFailed} action={<Button onClick={reload}>{texts.tryAgain}</Button>} />
      )}
      {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
      {found.kind === 'loaded' && !newest && (
        <EmptyState
          text={texts.noneHelp}
          example={{ label: empty.example, picture: <MeasuresExample /> }}
          action={
            <Button kind="main" onClick={() => setOpen('body_mass')}>
              {empty.measures.action}
            </Button>
          }
        />
      )}
      <Section title={texts.all}>
        <ul className={styles['kinds']}>
          {shown.map((kind) => {
            const last = latestMeasure(measures, kind);
            return (
              <li key={kind}>
                <button type="button" aria-haspopup="dialog" onClick={() => setOpen(kind)}>
                  <span>
                    {texts.kinds[kind]}
                    <small>{last ? agoOf(last, today, texts) : texts.never}</small>
                  </span>
                  {last && <strong className="figures">{textOf(last, texts)}</strong>}
                  <span className={styles['enter']}>
                    <Plus aria-hidden />
                    <span className="visually-hidden">{texts.enter(texts.kinds[kind])}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
        {!all && shown.length < MEASURE_KINDS.length && (
          <Button kind="plain" onClick={() => setAll(true)}>
            {texts.more}
          </Button>
        )}
      </Section>
      <p className={styles['quiet']}>{texts.massHelp}</p>
      <Sheet
        open={open !== null}
        title={open === null ? '' : edited ? texts.changeTitle(texts.kinds[open]) : texts.kinds[open]}
        closeLabel={shell.close}
        onClose={close}
      >
        {open !== null && (
          <>
            <MeasureForm
              key={edited?.id ?? open}
              kind={open}
              last={latestMeasure(measures, open)}
              edited={edited}
              onSave={async (measure) => {
                if (await save(measure)) close();
              }}
            />
            {edited && (
              <Button kind="plain" onClick={() => setEdited(null)}>
                {texts.cancel}
              </Button>
            )}
            {problem !== null && <Notice tone="warning" urgent title={log.problems[problem]} />}
            {own.length > 1 && (
              <Suspense>
                <MeasureCourse measures={own} unit={own[0]?.unit ?? 'kg'} />
              </Suspense>
            )}
            {own.length > 0 && <Earlier measures={own} onEdit={setEdited} onRemove={takeAway} />}
            {removed && removed.kind === open && (
              <Undo
                measure={removed}
                onUndo={() => void restore(removed.id).then((back) => back && setRemoved(null))}
              />
            )}
          </>
        )}
      </Sheet>
      {removed && open === null && (
        <Toast
          text={texts.removed(textOf(removed, texts))}
          actionLabel={shell.undo}
          onAction={() => void restore(removed.id).then((back) => back && setRemoved(null))}
          closeLabel={shell.close}
          onClose={() => setRemoved(null)}
        />
      )}
    </Screen>
  );
}

/** Inside the sheet, over which no toast is seen. */
function Undo({ measure, onUndo }: { readonly measure: BodyMeasure; readonly onUndo: () => void }) {
  const texts = useTexts(measuresTexts);
  const { shell } = useMessages();
  return (
    <Notice title={texts.removed(textOf(measure, texts))} action={<Button onClick={onUndo}>{shell.undo}</Button>} />
  );
}

interface EarlierProps {
  /** Newest first. */
  readonly measures: readonly BodyMeasure[];
  readonly onEdit: (measure: BodyMeasure) => void;
  readonly onRemove: (measure: BodyMeasure) => void;
}

function Earlier({ measures, onEdit, onRemove }: EarlierProps) {
  const texts = useTexts(measuresTexts);
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  return (
    <Section title={texts.history}>
      <ul className={styles['earlier']}>
        {measures.slice(0, count).map((measure) => {
          const value = textOf(measure, texts);
          const day = texts.date(measure.day);
          return (
            <li key={measure.id}>
              <span>{day}</span>
              <strong className="figures">{value}</strong>
              <IconButton
                label={texts.change(value, day)}
                icon={<Pencil aria-hidden size={20} />}
                onClick={() => onEdit(measure)}
              />
              <IconButton
                label={texts.remove(value, day)}
                icon={<Trash2 aria-hidden size={20} />}
                onClick={() => onRemove(measure)}
              />
            </li>
          );
        })}
      </ul>
      {measures.length > count && <Button onClick={() => setCount(count + 5 * SHOWN_AT_ONCE)}>{texts.earlier}</Button>}
    </Section>
  );
}

/** As entered. */
function textOf({ value, unit }: BodyMeasure, texts: MeasuresTexts): string {
  return texts.value(numberText(value), unit);
}

function agoOf({ day }: BodyMeasure, today: string, texts: MeasuresTexts): string {
  const days = daysBetween(day, today);
  if (days <= 0) return texts.today;
  return days === 1 ? texts.yesterday : days < 60 ? texts.daysAgo(days) : texts.date(day);
}
