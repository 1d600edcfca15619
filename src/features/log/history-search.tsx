// Finding a workout again: by any name of an exercise, by words in notes and titles, by time, muscle and camera. What is asked for stands as
// marks that can be taken away one by one.
import { Search, SlidersHorizontal, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import { type Muscle, MUSCLES } from '../../domain/catalogue/exercise.ts';
import { historyTexts } from '../../i18n/history.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice, Switch } from '../../ui/field.tsx';
import { Sheet } from '../../ui/message.tsx';
import { Row, Stack } from '../../ui/screen.tsx';
import { type Asked, NOTHING_ASKED, PERIODS } from './asked.ts';
import styles from './history-search.module.css';

export interface HistorySearchProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  readonly book: ExerciseBook;
  /** Exercises in the log that the text names, best first. */
  readonly named: readonly string[];
  /** Somebody is about to search: what that needs may be read now. */
  readonly onPrepare: () => void;
}

const MOST_NAMED = 4;

export function HistorySearch({ asked, onAsk, book, named, onPrepare }: HistorySearchProps) {
  const texts = useTexts(historyTexts);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const nameOf = (exerciseId: string) => book.byId(exerciseId)?.names[language] ?? texts.unknownExercise;
  return (
    <search className={styles['search']} onFocus={onPrepare}>
      <div className={styles['box']}>
        <Search aria-hidden size={20} />
        <label htmlFor={id} className="visually-hidden">
          {texts.search}
        </label>
        <input
          id={id}
          type="search"
          enterKeyHint="search"
          autoComplete="off"
          placeholder={formats[language].labelled(texts.search, texts.searchHint)}
          value={asked.text}
          onChange={({ target }) => onAsk({ ...asked, text: target.value, anchor: null })}
        />
        {asked.text !== '' && (
          <IconButton
            label={texts.clearSearch}
            icon={<X aria-hidden size={20} />}
            onClick={() => onAsk({ ...asked, text: '' })}
          />
        )}
        <IconButton
          label={texts.filters}
          icon={<SlidersHorizontal aria-hidden size={20} />}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        />
      </div>
      {asked.text !== '' && named.length > 0 && (
        <ul aria-label={texts.named} className={styles['marks']}>
          {named.slice(0, MOST_NAMED).map((exerciseId) => (
            <li key={exerciseId}>
              <button
                type="button"
                className={styles['mark']}
                onClick={() => onAsk({ ...asked, text: '', exerciseId, anchor: null })}
              >
                {texts.onlyWith(nameOf(exerciseId))}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Marks asked={asked} onAsk={onAsk} nameOf={nameOf} />
      <Sheet open={open} title={texts.filterTitle} closeLabel={texts.show} onClose={() => setOpen(false)}>
        <Filters asked={asked} onAsk={onAsk} />
        <Row>
          <Button onClick={() => onAsk({ ...NOTHING_ASKED, text: asked.text })}>{texts.clearAll}</Button>
          <Button kind="main" onClick={() => setOpen(false)}>
            {texts.show}
          </Button>
        </Row>
      </Sheet>
    </search>
  );
}

interface PartProps {
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
}

function Marks({ asked, onAsk, nameOf }: PartProps & { readonly nameOf: (exerciseId: string) => string }) {
  const texts = useTexts(historyTexts);
  const { vocabulary } = useMessages();
  const { exerciseId, period, from, to, muscle, camera } = asked;
  const own = `${from === '' ? '…' : from} – ${to === '' ? '…' : to}`;
  const marks: readonly (readonly [label: string, without: Partial<Asked>])[] = [
    ...(exerciseId === null ? [] : [[nameOf(exerciseId), { exerciseId: null }] as const]),
    ...(period === 'any'
      ? []
      : [[period === 'own' ? own : texts.periods[period], { period: 'any', from: '', to: '' }] as const]),
    ...(muscle === null ? [] : [[vocabulary.muscles[muscle], { muscle: null }] as const]),
    ...(camera ? [[texts.camera, { camera: false }] as const] : []),
  ];
  if (marks.length === 0) return null;
  return (
    <ul aria-label={texts.filters} className={styles['marks']}>
      {marks.map(([label, without]) => (
        <li key={label}>
          <button
            type="button"
            className={`${styles['mark']} ${styles['set']}`}
            onClick={() => onAsk({ ...asked, ...without })}
          >
            <span className="visually-hidden">{texts.removeFilter(label)}</span>
            <span aria-hidden>{label}</span>
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Filters({ asked, onAsk }: PartProps) {
  const texts = useTexts(historyTexts);
  const { vocabulary } = useMessages();
  const id = useId();
  const set = (changes: Partial<Asked>) => onAsk({ ...asked, ...changes, anchor: null });
  return (
    <Stack>
      <Choice
        label={texts.period}
        value={asked.period}
        options={PERIODS.map((value) => ({ value, label: texts.periods[value] }))}
        onChange={(period) => set({ period })}
      />
      {asked.period === 'own' && (
        <div className={styles['dates']}>
          <label>
            {texts.from}
            <input
              type="date"
              value={asked.from}
              {...(asked.to === '' ? {} : { max: asked.to })}
              onChange={({ target }) => set({ from: target.value })}
            />
          </label>
          <label>
            {texts.to}
            <input
              type="date"
              value={asked.to}
              {...(asked.from === '' ? {} : { min: asked.from })}
              onChange={({ target }) => set({ to: target.value })}
            />
          </label>
        </div>
      )}
      <label htmlFor={id} className={styles['label']}>
        {texts.muscle}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={asked.muscle ?? ''}
        onChange={({ target }) => set({ muscle: muscleOf(target.value) })}
      >
        <option value="">{texts.anyMuscle}</option>
        {MUSCLES.map((muscle) => (
          <option key={muscle} value={muscle}>
            {vocabulary.muscles[muscle]}
          </option>
        ))}
      </select>
      <Switch label={texts.camera} checked={asked.camera} onChange={(camera) => set({ camera })} />
    </Stack>
  );
}

function muscleOf(value: string): Muscle | null {
  return MUSCLES.find((muscle) => muscle === value) ?? null;
}
