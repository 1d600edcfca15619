// The log as a file: as what, which days, in which unit; made on the device, and handed over by the person's tap alone.
import { useId, useRef, useState } from 'react';
import { localDay } from '../../coach/local-day.ts';
import { runExport } from '../../coach/run-export.ts';
import type { ExportForm } from '../../contracts/export.ts';
import { handOverFile, shareFile, type Shared } from '../../device/share-file.ts';
import { copiesTexts } from '../../i18n/copies.ts';
import { dataTexts } from '../../i18n/data.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import styles from './data.module.css';
import { dayText, sizeText } from './day-text.ts';
import { LockChoice, lockOf, NO_LOCK } from './lock-choice.tsx';
import { ReminderSwitch } from './reminder-switch.tsx';
import { ProgressLine } from './progress-line.tsx';

type Period = 'all' | 'year' | 'range';

type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly share: number }
  | {
      readonly kind: 'ready';
      readonly file: File;
      readonly form: ExportForm;
      readonly told: Exclude<Shared, 'cancelled'> | null;
    }
  | { readonly kind: 'cancelled' | 'empty' | 'failed' | 'no_memory' };

const FORMS: readonly ExportForm[] = ['backup', 'sheet', 'strong', 'hevy'];

export function ExportSection() {
  const { storage, settings, changeSettings, loadTransfers, now, newId } = useApp();
  const texts = useTexts(dataTexts).out;
  const { lock: lockTexts } = useTexts(copiesTexts);
  const language = useLanguage();
  const [form, setForm] = useState<ExportForm>('backup');
  const [unit, setUnit] = useState(settings.unit);
  const [period, setPeriod] = useState<Period>('all');
  const [range, setRange] = useState(() => ({ from: `${now().getFullYear()}-01-01`, to: localDay(now()) }));
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const [typed, setTyped] = useState(NO_LOCK);
  const lock = form === 'backup' ? lockOf(typed) : 'none';
  const isWrong = form !== 'backup' && period === 'range' && range.from > range.to;

  async function handOver(file: File, made: ExportForm, by: (file: File) => Promise<Shared>): Promise<void> {
    const shared = await by(file);
    if (made === 'backup' && (shared === 'shared' || shared === 'saved'))
      await changeSettings({ lastBackupAt: now().toISOString() });
    setMaking({ kind: 'ready', file, form: made, told: shared === 'cancelled' ? null : shared });
  }

  async function make(): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    setMaking({ kind: 'running', share: 0 });
    try {
      const { exports } = await loadTransfers();
      const days = form === 'backup' ? {} : daysOf(period, range, now());
      const outcome = await runExport(
        { storage, exports, now, newId },
        { form, unit, pack: true, ...days, ...(lock === 'ready' && { passphrase: typed.passphrase }) },
        { signal: controller.signal, onProgress: (share) => setMaking({ kind: 'running', share }) },
      );
      // Typed once, used once.
      setTyped(NO_LOCK);
      if (outcome.kind === 'file') await handOver(outcome.file, form, handOverFile);
      else if (outcome.kind === 'failed' && outcome.reason === 'out_of_memory') setMaking({ kind: 'no_memory' });
      else setMaking({ kind: outcome.kind });
    } catch {
      setMaking({ kind: 'failed' });
    }
  }

  const isRunning = making.kind === 'running';
  return (
    <Section title={texts.title}>
      <Card>
        <p>
          {settings.lastBackupAt === undefined ? texts.never : texts.last(dayText(settings.lastBackupAt, language))}
        </p>
        <Choice
          label={texts.form}
          value={form}
          options={FORMS.map((value) => ({ value, ...texts.forms[value] }))}
          onChange={(chosen) => {
            setForm(chosen);
            if (!isRunning) setMaking({ kind: 'idle' });
          }}
        />
        <p className={styles['small']}>{texts.cannotHold[form]}</p>
        {form !== 'backup' && (
          <Choice
            label={texts.period}
            value={period}
            options={(['all', 'year', 'range'] as const).map((value) => ({ value, label: texts.periods[value] }))}
            onChange={setPeriod}
          />
        )}
        {form !== 'backup' && period === 'range' && (
          <div className={styles['dates']}>
            <DayField label={texts.from} value={range.from} onChange={(from) => setRange({ ...range, from })} />
            <DayField label={texts.to} value={range.to} onChange={(to) => setRange({ ...range, to })} />
          </div>
        )}
        {isWrong && (
          <p role="alert" className={styles['look']}>
            {texts.wrongPeriod}
          </p>
        )}
        {(form === 'strong' || form === 'hevy') && (
          <Choice
            label={texts.unit}
            value={unit}
            options={[
              { value: 'kg', label: 'kg' },
              { value: 'lb', label: 'lb' },
            ]}
            onChange={setUnit}
          />
        )}
        {form === 'backup' && !isRunning && <LockChoice typed={typed} onChange={setTyped} />}
        {isRunning ? (
          <ProgressLine
            label={texts.progress}
            share={making.share}
            text={texts.working(Math.floor(making.share * 100))}
            cancelLabel={texts.cancel}
            onCancel={() => stop.current?.abort()}
          />
        ) : (
          <Button wide disabled={isWrong || lock === 'wrong'} onClick={() => void make()}>
            {form === 'backup' ? texts.makeCopy : texts.make}
          </Button>
        )}
        <output className={styles['stack']}>
          {making.kind === 'ready' && (
            <>
              <p>{texts.ready(making.file.name, sizeText(making.file.size, language))}</p>
              {making.told !== null && <p>{texts.told[making.told]}</p>}
            </>
          )}
          {(making.kind === 'cancelled' || making.kind === 'empty' || making.kind === 'failed') && (
            <p>{texts[making.kind]}</p>
          )}
          {making.kind === 'no_memory' && <p>{lockTexts.noMemory}</p>}
        </output>
        {making.kind === 'ready' && making.told !== 'shared' && (
          <Button
            kind="plain"
            onClick={() => void handOver(making.file, making.form, (file) => shareFile(file, file.name))}
          >
            {texts.handOver}
          </Button>
        )}
        <p className={styles['small']}>{texts.stays}</p>
        <ReminderSwitch />
      </Card>
    </Section>
  );
}

function daysOf(period: Period, range: { readonly from: string; readonly to: string }, now: Date) {
  if (period === 'all') return {};
  if (period === 'range') return { fromDay: range.from, toDay: range.to };
  return { fromDay: localDay(new Date(now.getFullYear() - 1, now.getMonth(), now.getDate() + 1)) };
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={styles['date']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={(event) => {
          // Empty while a day is being typed.
          if (event.target.value !== '') onChange(event.target.value);
        }}
      />
    </div>
  );
}
