// The numbers of one set by thumb or keyboard: large figures, big steps, digits at hand, and one button that logs. What was entered stays as it
// was entered: another unit changes what is proposed, never what a person typed.
import { Disc3 } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { Exercise } from '../../domain/catalogue/exercise.ts';
import { checkSet, type SetField } from '../../domain/log/check-set.ts';
import type { ProposedEntry } from '../../domain/log/next-entry.ts';
import type { Load, SetRecord } from '../../domain/log/records.ts';
import { loadTexts } from '../../i18n/load-entry.ts';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice, Sheet } from '../../ui/message.tsx';
import { barOf, PlateSheet } from '../plate-sheet.tsx';
import { isBody, type SetNumber } from './log-cells.ts';
import styles from './set-sheet.module.css';
import { Effort, Keypad, NumberField, Segments } from './set-sheet-parts.tsx';
import { countedAs, inUnit, readNumber, stepped, textOf } from './set-numbers.ts';

export type SheetEntry = ProposedEntry & Pick<SetRecord, 'rpe' | 'rir'>;

export interface SetSheetProps {
  readonly title: string;
  readonly exercise: Exercise | undefined;
  readonly fields: readonly SetNumber[];
  /** The number that was tapped. */
  readonly first: SetNumber;
  readonly entry: Partial<SheetEntry> & Pick<SheetEntry, 'type'>;
  /** The numbers are a person's own already: another unit changes the unit alone. */
  readonly isEntered: boolean;
  /** Of a load that is stated anew. */
  readonly unit: Load['unit'];
  readonly counts: Load['counts'];
  readonly bar: Load | undefined;
  readonly submitLabel: string;
  /** Resolves to what went wrong, in words, or null: then the sheet may go. */
  readonly onSubmit: (entry: SheetEntry) => Promise<string | null>;
  readonly onUnit: (unit: Load['unit']) => void;
  readonly onCounts: (counts: Load['counts']) => void;
  readonly onBar: (bar: Load) => void;
  readonly onClose: () => void;
  /** Beside the main button: what else can be done with the numbers as they are. */
  readonly second?: { readonly label: string; readonly onClick: (entry: SheetEntry) => void };
  /** Below everything: what can be done with the set. */
  readonly children?: ReactNode;
}

/** Digits typed one after the other begin anew in a number that was only proposed. */
type Typed = Readonly<Partial<Record<SetNumber, string>>>;

export function SetSheet(props: SetSheetProps) {
  const { title, exercise, fields, first, isEntered, submitLabel, second, onClose, children } = props;
  const texts = useTexts(logRowTexts);
  const loads = useTexts(loadTexts);
  const { setForm, shell, log } = useMessages();
  const [entry, setEntry] = useState(props.entry);
  const [unit, setUnit] = useState(props.entry.load?.unit ?? props.unit);
  const [counts, setCounts] = useState(props.entry.load ? props.entry.load.counts : props.counts);
  const [helps, setHelps] = useState((props.entry.load?.value ?? 0) < 0);
  const [typed, setTyped] = useState<Typed>({});
  const [own, setOwn] = useState(isEntered);
  const [active, setActive] = useState(first);
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [plates, setPlates] = useState(false);
  const fresh = useRef(true);
  const loadKind = exercise?.loadKind ?? 'external';
  const problems = checkSet(entry, loadKind);
  const problemOf = (field: SetField) => {
    const problem = problems.find((one) =>
      one.kind === 'negative_load' ? field === 'load' : 'field' in one && one.field === field,
    );
    return problem && (tried || typed[field as SetNumber] !== undefined) ? setForm.problem(problem) : null;
  };
  const nothing = tried ? problems.find(({ kind }) => kind === 'nothing_done') : undefined;

  function state(field: SetNumber, value: number | undefined, text?: string): void {
    const { [field]: _before, ...rest } = entry;
    const stated = value === undefined ? undefined : field === 'load' ? ofUnit(value) : value;
    setEntry(stated === undefined ? rest : { ...rest, [field]: stated });
    if (field === 'load') setOwn(true);
    const { [field]: _typed, ...others } = typed;
    setTyped(text === undefined ? others : { ...others, [field]: text });
  }

  function ofUnit(value: number): Load {
    return { value, unit, ...(counts === undefined ? {} : { counts }) };
  }

  function press(key: string): void {
    const shown = typed[active] ?? textOf(active, entry);
    type(active, key === 'erase' ? shown.slice(0, -1) : (fresh.current ? '' : shown) + key);
  }

  /** Digits of help are typed without its sign. */
  function type(field: SetNumber, given: string): void {
    fresh.current = false;
    const isHelp = field === 'load' && helps && /^[\d.,]/.test(given);
    const text = isHelp ? `-${given}` : given;
    state(field, readNumber(field, text), text);
  }

  function toHelp(way: 'hung' | 'helped'): void {
    setHelps(way === 'helped');
    setActive('load');
    fresh.current = true;
    const value = Math.abs(entry.load?.value ?? 0) * (way === 'helped' ? -1 : 1) + 0;
    if (entry.load && Number.isFinite(value)) state('load', value);
  }

  function step(field: SetNumber, by: 1 | -1): void {
    setActive(field);
    fresh.current = true;
    const next = stepped(field, entry, by, exercise, ofUnit(0));
    if (typeof next === 'number') state(field, next);
    else {
      setEntry({ ...entry, load: next });
      setOwn(true);
      const { load: _typed, ...others } = typed;
      setTyped(others);
    }
  }

  function toUnit(next: Load['unit']): void {
    if (next === unit) return;
    setUnit(next);
    props.onUnit(next);
    const { load } = entry;
    if (load) setEntry({ ...entry, load: own ? { ...load, unit: next } : inUnit(load, next, exercise) });
  }

  function toCounts(next: 'each' | 'both'): void {
    const stated = next === 'both' ? 'both' : undefined;
    setCounts(stated);
    props.onCounts(stated);
    const { load } = entry;
    if (load) setEntry({ ...entry, load: countedAs(load, stated, own) });
  }

  async function submit(): Promise<void> {
    setTried(true);
    if (problems.length > 0 || busy) return;
    setBusy(true);
    try {
      setFailed(await props.onSubmit(entry));
    } finally {
      setBusy(false);
    }
  }

  const bar = barOf(exercise ?? null);
  const load = entry.load && Number.isFinite(entry.load.value) ? entry.load : ofUnit(unit === 'kg' ? 20 : 45);
  return (
    <Sheet open title={title} closeLabel={shell.close} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {fields.map((field) => (
          <NumberField
            key={field}
            label={labelOf(field, loadKind, setForm)}
            unit={field === 'load' ? unit : null}
            text={typed[field] ?? textOf(field, entry)}
            isFirst={field === first}
            isActive={field === active}
            problem={problemOf(field)}
            less={loads.less(setForm.field[field])}
            more={loads.more(setForm.field[field])}
            onStep={(by) => step(field, by)}
            onFocus={() => {
              setActive(field);
              fresh.current = true;
            }}
            onType={(text) => type(field, text)}
          />
        ))}
        {fields.includes('load') && (
          <div className={styles['tools']}>
            <Segments
              label={texts.unit}
              value={unit}
              options={[
                { value: 'kg', label: 'kg' },
                { value: 'lb', label: 'lb' },
              ]}
              onChange={toUnit}
            />
            {loadKind === 'per_hand' && (
              <Segments
                label={texts.counts}
                value={counts === 'both' ? 'both' : 'each'}
                options={[
                  { value: 'each', label: texts.countsEach },
                  { value: 'both', label: texts.countsBoth },
                ]}
                onChange={toCounts}
              />
            )}
            {isBody(exercise) && (
              <Segments
                label={texts.hungOrHelped}
                value={helps || (entry.load?.value ?? 0) < 0 ? 'helped' : 'hung'}
                options={(['hung', 'helped'] as const).map((value) => ({ value, label: texts[value] }))}
                onChange={toHelp}
              />
            )}
            {bar && (
              <IconButton
                label={loads.plates}
                icon={<Disc3 aria-hidden />}
                aria-haspopup="dialog"
                onClick={() => setPlates(true)}
              />
            )}
          </div>
        )}
        <Keypad onPress={press} hasPoint={active !== 'reps'} />
        {nothing && <Notice tone="warning" urgent title={setForm.problem(nothing)} />}
        {failed !== null && (
          <Notice tone="warning" urgent title={failed}>
            {log.saveFailed}
          </Notice>
        )}
        <details className={styles['more']}>
          <summary>{texts.more}</summary>
          <div className={styles['moreBody']}>
            <Choice
              label={setForm.type}
              value={entry.type}
              options={(['normal', 'warmup', 'drop', 'failure', 'amrap'] as const).map((value) => ({
                value,
                label: setForm.types[value],
              }))}
              onChange={(type) => setEntry({ ...entry, type })}
            />
            {(exercise?.unilateral || entry.side !== undefined || entry.perSide) && (
              <Choice
                label={texts.sides}
                value={entry.side ?? 'each'}
                options={(['each', 'left', 'right'] as const).map((value) => ({ value, label: texts.side[value] }))}
                onChange={(side) => {
                  const { side: _side, perSide: _per, ...rest } = entry;
                  setEntry(side === 'each' ? { ...rest, perSide: true } : { ...rest, side });
                }}
              />
            )}
            <Effort
              {...(entry.rir === undefined ? {} : { rir: entry.rir })}
              {...(entry.rpe === undefined ? {} : { rpe: entry.rpe })}
              onChange={(field, value) => {
                const { [field]: _before, ...rest } = entry;
                setEntry(value === undefined ? rest : { ...rest, [field]: value });
              }}
            />
            {children}
          </div>
        </details>
        <div className={styles['foot']}>
          {second && (
            <Button disabled={problems.length > 0} onClick={() => second.onClick(entry)}>
              {second.label}
            </Button>
          )}
          <Button kind="main" type="submit" disabled={busy} wide>
            {submitLabel}
          </Button>
        </div>
      </form>
      {bar && plates && (
        <PlateSheet
          open
          bar={bar}
          kept={props.bar}
          load={load}
          onBar={props.onBar}
          onClose={() => setPlates(false)}
          onChoose={(chosen) => {
            setEntry({ ...entry, load: chosen });
            setOwn(true);
            setTyped({});
          }}
        />
      )}
    </Sheet>
  );
}

function labelOf(
  field: SetNumber,
  loadKind: Exercise['loadKind'],
  setForm: { readonly field: Readonly<Record<SetField, string>>; readonly addedLoad: string },
): string {
  const added = loadKind === 'bodyweight' || loadKind === 'bodyweight_plus';
  return field === 'load' && added ? setForm.addedLoad : setForm.field[field];
}
