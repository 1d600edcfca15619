// A log from a notes app: pasted, read into workouts by its days, looked through, and kept in one go that can be taken back.
import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { keepPastedLog, type KeptLog } from '../../coach/keep-pasted-log.ts';
import { localDay } from '../../coach/local-day.ts';
import { learntNotes } from '../../coach/note-lessons.ts';
import type { PastedLog } from '../../domain/notes/pasted-log/pasted-log.ts';
import { pastedLogTexts } from '../../i18n/pasted-log.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Row, Screen, Stack } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { emptyOrigin, PASTED_DRAFT } from '../pasted-draft.ts';
import { useDraft } from '../use-draft.ts';
import { PastedWorkoutCard } from './pasted-workout-card.tsx';
import styles from './paste-log.module.css';
import { knownSets, reviewed, type ReviewedWorkout, toKeep } from './reviewed-workout.ts';

/** Cards drawn at first, and with each further tap: years of workouts would hold the page up. */
const AT_ONCE = 20;

type Stage = 'text' | 'reading' | 'review' | 'keeping';

export function PasteLogScreen() {
  const { notes, storage, ownExercises, planKeeper, settings, now, newId } = useApp();
  const customExercises = useStore(ownExercises.store, ({ custom }) => custom);
  const language = useLanguage();
  const texts = useTexts(pastedLogTexts);
  const [text, setText] = useDraft(PASTED_DRAFT);
  const [stage, setStage] = useState<Stage>('text');
  const [log, setLog] = useState<PastedLog | null>(null);
  const [workouts, setWorkouts] = useState<readonly ReviewedWorkout[]>([]);
  const [shown, setShown] = useState(AT_ONCE);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [kept, setKept] = useState<KeptLog | null>(null);
  /** What was kept, for the way back. */
  const keptText = useRef('');
  const today = localDay(now());
  const asked = useRef(0);
  useEffect(() => () => void (asked.current += 1), []);

  async function read(dayFirst?: boolean): Promise<void> {
    asked.current += 1;
    const question = asked.current;
    setStage('reading');
    setTrouble(null);
    const learnt = await learntNotes(storage);
    const answer = await notes.readLog({
      text,
      today,
      language,
      unit: settings.unit,
      customExercises,
      ...learnt,
      ...(dayFirst === undefined ? {} : { dayFirst }),
    });
    if (question !== asked.current) return;
    if (answer.kind === 'unavailable') {
      setTrouble(texts.unread);
      setStage('text');
      return;
    }
    setLog(answer.log);
    setWorkouts(answer.log.workouts.map((found) => reviewed(found, today)));
    setShown(AT_ONCE);
    setStage('review');
    globalThis.scrollTo(0, 0);
  }

  async function keep(): Promise<void> {
    setStage('keeping');
    setTrouble(null);
    try {
      setKept(await keepPastedLog(chosen, { storage, unit: settings.unit, now, newId, name: texts.importName }));
      keptText.current = text;
      emptyOrigin(text);
      setText('');
      void planKeeper.replan();
    } catch {
      setTrouble(texts.failed);
    }
    setStage('review');
  }

  async function takeOut(record: NonNullable<KeptLog['record']>): Promise<void> {
    try {
      await storage.imports.undo(record.id, now().toISOString());
      setKept(null);
      setText(keptText.current);
      setTrouble(texts.undone);
      void planKeeper.replan();
      setStage('text');
    } catch {
      setTrouble(texts.failed);
    }
  }

  const chosen = workouts.flatMap((workout) => toKeep(workout, today) ?? []);

  if (kept) {
    const { record } = kept;
    return (
      <Screen eyebrow={texts.eyebrow} headline={texts.kept(kept.workouts, kept.sets, kept.known)}>
        {trouble !== null && <Notice tone="warning" title={trouble} />}
        <Stack>
          <ButtonLink kind="main" href="/log">
            {texts.toLog}
          </ButtonLink>
          {record && <Button onClick={() => void takeOut(record)}>{texts.undo}</Button>}
        </Stack>
      </Screen>
    );
  }
  if (stage === 'review' || stage === 'keeping') {
    const found = log?.workouts.length ?? 0;
    return (
      <Screen
        eyebrow={texts.eyebrow}
        headline={found === 0 ? texts.nothing : texts.found(found, knownSets(workouts.map((workout) => workout.found)))}
        foot={
          chosen.length > 0 && (
            <Button kind="main" wide disabled={stage === 'keeping'} onClick={() => void keep()}>
              {stage === 'keeping' ? texts.keeping : texts.keep(chosen.length, knownSets(chosen))}
            </Button>
          )
        }
      >
        {trouble !== null && <Notice tone="warning" urgent title={trouble} />}
        {found === 0 && <p>{texts.nothingHint}</p>}
        {log?.truncatedAt !== undefined && <Notice tone="warning" title={texts.truncated} />}
        {log?.dayOrderDoubtful === true && <DayOrder log={log} text={text} onOrder={(first) => void read(first)} />}
        <ul className={styles['list']}>
          {workouts.slice(0, shown).map((workout, index) => (
            <li key={workout.found.start}>
              <PastedWorkoutCard
                workout={workout}
                today={today}
                onChange={(next) => setWorkouts((all) => all.map((one, at) => (at === index ? next : one)))}
              />
            </li>
          ))}
        </ul>
        {workouts.length > shown && (
          <Button onClick={() => setShown((count) => count + AT_ONCE)}>{texts.more(workouts.length - shown)}</Button>
        )}
        <Button kind="plain" onClick={() => setStage('text')}>
          {texts.back}
        </Button>
      </Screen>
    );
  }
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.headline}
      foot={
        <Button kind="main" wide disabled={text.trim() === '' || stage === 'reading'} onClick={() => void read()}>
          {stage === 'reading' ? texts.reading : texts.read}
        </Button>
      }
    >
      {trouble !== null && <Notice tone="warning" title={trouble} />}
      <TextField
        label={texts.label}
        hint={texts.hint}
        value={text}
        onChange={setText}
        rows={12}
        placeholder={texts.placeholder}
      />
    </Screen>
  );
}

/** The first day that can be read two ways, written out both ways. */
function DayOrder({
  log,
  text,
  onOrder,
}: {
  readonly log: PastedLog;
  readonly text: string;
  readonly onOrder: (dayFirst: boolean) => void;
}) {
  const texts = useTexts(pastedLogTexts);
  const { day: dayText } = useTexts(formats);
  const open = log.workouts.find(({ dayDoubtful, daySpan, day }) => dayDoubtful && daySpan && day !== null);
  if (!open?.daySpan || open.day === null) return null;
  const [year, month = '1', day = '1'] = open.day.split('-');
  const readings = [
    { dayFirst: log.dayFirst === true, day: `${year}-${month}-${day}` },
    { dayFirst: log.dayFirst !== true, day: `${year}-${day}-${month}` },
  ];
  return (
    <Notice tone="warning" title={texts.orderTitle}>
      <p>{text.slice(...open.daySpan)}</p>
      <Row>
        {readings.map((reading) => (
          <Button key={reading.day} onClick={() => onOrder(reading.dayFirst)}>
            {dayText(reading.day, { dateStyle: 'long' })}
          </Button>
        ))}
      </Row>
    </Notice>
  );
}
