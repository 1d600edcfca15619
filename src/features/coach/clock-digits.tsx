// The digits of a clock. With large digits they are as large as the room allows, and the seconds of the last minute stand alone.
import { accessPreferences } from '../../domain/access/access-preferences.ts';
import { clockText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import styles from './clock-digits.module.css';

export interface ClockDigitsProps {
  /** Whole seconds, not negative. Read aloud by whoever shows them. */
  readonly seconds: number;
}

/** The box around it says how much room there is: `--digits-wide` and `--digits-tall`. */
export function ClockDigits({ seconds }: ClockDigitsProps) {
  const { largeDigits } = accessPreferences(useApp().settings.access);
  const text = largeDigits && seconds < 60 ? String(seconds) : clockText(seconds);
  return (
    <span aria-hidden className={`${styles['digits']} figures`} data-length={Math.max(2, text.length)}>
      {text}
    </span>
  );
}
