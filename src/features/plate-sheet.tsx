// Which plates go on the bar, drawn as they hang on its sleeve; a weight that cannot be made says which ones can.
import { useState } from 'react';
import type { Exercise } from '../domain/catalogue/exercise.ts';
import { loadKg } from '../domain/log/load-kg.ts';
import { type PlateLoad, plateLoading, USUAL_BARS, USUAL_PLATES } from '../domain/log/plate-loading.ts';
import type { Load } from '../domain/log/records.ts';
import { useMessages, useTexts } from '../i18n/i18n.tsx';
import { loadTexts } from '../i18n/load-entry.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/field.tsx';
import { loadText, numberText } from '../ui/load-text.ts';
import { Notice, Sheet } from '../ui/message.tsx';
import { Row } from '../ui/screen.tsx';
import { useApp } from './app-services.tsx';
import styles from './plate-sheet.module.css';

/** What such bars weigh, the usual one first. */
export type BarWeights = Readonly<Record<Load['unit'], readonly number[]>>;

const EZ_BARS: BarWeights = { kg: [10, 8, 12], lb: [25, 20, 30] };
const TRAP_BARS: BarWeights = { kg: [25, 20, 30], lb: [55, 45, 65] };

/** Null where no plates go on a bar. */
export function barOf(exercise: Pick<Exercise, 'equipment'> | null): BarWeights | null {
  if (!exercise) return null;
  if (exercise.equipment.includes('ez_bar')) return EZ_BARS;
  if (exercise.equipment.includes('trap_bar')) return TRAP_BARS;
  return exercise.equipment.includes('barbell') ? USUAL_BARS : null;
}

export interface PlateSheetProps {
  readonly open: boolean;
  readonly bar: BarWeights;
  readonly load: Load;
  /** The bar of this exercise, where the person said so. */
  readonly kept?: Load | undefined;
  /** The person says what the bar weighs; without it that is kept as their usual straight bar. */
  readonly onBar?: (bar: Load) => void;
  readonly onClose: () => void;
  readonly onChoose: (load: Load) => void;
}

export function PlateSheet({ open, bar, load, kept: ofExercise, onBar, onClose, onChoose }: PlateSheetProps) {
  const texts = useTexts(loadTexts);
  const { shell } = useMessages();
  const { settings, changeSettings } = useApp();
  const { unit } = load;
  const own = ofExercise?.unit === unit ? ofExercise.value : undefined;
  const usualKept = bar === USUAL_BARS ? (unit === 'kg' ? settings.barKg : settings.barLb) : undefined;
  const usual = bar[unit][0] ?? 0;
  const weights = [...new Set([...bar[unit], ...(own === undefined ? [] : [own])])];
  const kept = own ?? usualKept;
  const [weight, setWeight] = useState(kept !== undefined && weights.includes(kept) ? kept : usual);
  const loading = plateLoading({ load, bar: weight, plates: USUAL_PLATES[unit] });
  const text = loadText(load.value, unit);
  const offered: readonly PlateLoad[] =
    loading.kind === 'nearest' ? [loading.below, loading.above].flatMap((each) => each ?? []) : [];
  const take = (chosen: Load) => {
    onChoose(chosen);
    onClose();
  };
  return (
    <Sheet open={open} title={texts.title(text)} closeLabel={shell.close} onClose={onClose}>
      {loading.kind === 'exact' && (
        <>
          <Sleeve perSide={loading.perSide} unit={unit} label={texts.picture(platesText(loading.perSide, unit))} />
          <p className={styles['figure']}>
            {loading.perSide.length === 0 ? texts.barOnly : texts.perSide(platesText(loading.perSide, unit))}
          </p>
        </>
      )}
      {loading.kind === 'impossible' && <Notice tone="warning" title={texts.cannot} />}
      {loading.kind === 'below_bar' && (
        <>
          <p>{texts.belowBar(loadText(weight, unit))}</p>
          <Row>
            <Button onClick={() => take({ value: weight, unit })}>{texts.take(loadText(weight, unit))}</Button>
          </Row>
        </>
      )}
      {loading.kind === 'nearest' && (
        <>
          <p>{texts.nearest(text)}</p>
          {offered.map(({ load: made, perSide }) => (
            <div key={made.value} className={styles['near']}>
              <Sleeve perSide={perSide} unit={unit} label={texts.picture(platesText(perSide, unit))} />
              <p>{perSide.length === 0 ? texts.barOnly : texts.perSide(platesText(perSide, unit))}</p>
              <Button onClick={() => take(made)}>{texts.take(loadText(made.value, unit))}</Button>
            </div>
          ))}
        </>
      )}
      <Choice
        label={texts.bar}
        value={String(weight)}
        options={weights.map((each) => ({ value: String(each), label: loadText(each, unit) }))}
        onChange={(chosen) => {
          setWeight(Number(chosen));
          if (onBar) {
            onBar({ value: Number(chosen), unit });
            return;
          }
          // Of the straight bar only: the others are what they are.
          if (bar !== USUAL_BARS) return;
          void changeSettings(unit === 'kg' ? { barKg: Number(chosen) } : { barLb: Number(chosen) });
        }}
      />
    </Sheet>
  );
}

/** `25 + 15 + 2 × 1.25 kg`, innermost first. */
function platesText(perSide: readonly number[], unit: Load['unit']): string {
  const groups: { readonly value: number; count: number }[] = [];
  for (const value of perSide) {
    const last = groups.at(-1);
    if (last?.value === value) last.count += 1;
    else groups.push({ value, count: 1 });
  }
  const parts = groups.map(({ value, count }) => (count > 1 ? `${count} × ${numberText(value)}` : numberText(value)));
  return `${parts.join(' + ')} ${unit}`;
}

/** Heights as of competition plates: from 20 kg on all have the full 450 mm; smaller ones by their mass. */
const FULL_KG = 20;
const HEAVIEST_KG = 25;
const TALLEST = 92;
const SHORTEST = 30;
const PLATE_GAP = 2;
const COLLAR_X = 34;
const MIDDLE = 56;

/** One side of the bar from the collar outwards; the number stands on the plate. */
function Sleeve({
  perSide,
  unit,
  label,
}: {
  readonly perSide: readonly number[];
  readonly unit: Load['unit'];
  readonly label: string;
}) {
  const plates = placed(perSide, unit);
  const last = plates.at(-1);
  const end = Math.max((last ? last.x + last.width : COLLAR_X) + 28, 220);
  return (
    <svg viewBox={`0 0 ${end} 112`} role="img" aria-label={label} className={styles['sleeve']}>
      <rect x="0" y={MIDDLE - 4} width={COLLAR_X} height="8" className={styles['bar']} />
      <rect x={COLLAR_X} y={MIDDLE - 7} width={end - COLLAR_X} height="14" rx="3" className={styles['bar']} />
      <rect x={COLLAR_X - 6} y={MIDDLE - 13} width="9" height="26" rx="2" className={styles['collar']} />
      {plates.map((plate, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- their place on the bar is the identity
        <g key={index}>
          <rect
            x={plate.x}
            y={MIDDLE - plate.height / 2}
            width={plate.width}
            height={plate.height}
            rx="4"
            className={styles['plate']}
          />
          <text
            x={plate.x + plate.width / 2}
            y={MIDDLE}
            transform={`rotate(-90 ${plate.x + plate.width / 2} ${MIDDLE})`}
            className={styles['value']}
          >
            {numberText(plate.value)}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface PlacedPlate {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly value: number;
}

/** Side by side from the collar outwards. */
function placed(perSide: readonly number[], unit: Load['unit']): readonly PlacedPlate[] {
  const plates: PlacedPlate[] = [];
  for (const value of perSide) {
    const kg = loadKg({ value, unit });
    const before = plates.at(-1);
    plates.push({
      x: before ? before.x + before.width + PLATE_GAP : COLLAR_X + 8,
      width: 16 + 12 * Math.min(1, kg / HEAVIEST_KG),
      height: SHORTEST + Math.min(1, Math.sqrt(kg / FULL_KG)) * (TALLEST - SHORTEST),
      value,
    });
  }
  return plates;
}
