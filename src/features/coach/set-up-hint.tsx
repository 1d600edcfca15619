// The one thing that is wanted now, to be read from three metres: a moving picture of what to do, a sentence, and what is right already.
import {
  ArrowBigLeft,
  ArrowBigRight,
  Check,
  EyeOff,
  Lightbulb,
  MoveDown,
  MoveUp,
  PersonStanding,
  RotateCcw,
  RotateCw,
  Smartphone,
  SunDim,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { checksOf, FRAMING_CHECKS, type FramingHint, type HintKind } from '../../domain/body/framing-hint.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { setUpTexts } from '../../i18n/set-up.ts';
import styles from './set-up-hint.module.css';

/** The picture, and how it moves: the class of its animation. */
const PICTURES: Readonly<Record<HintKind, readonly [LucideIcon, string]>> = {
  ok: [Check, 'still'],
  nobody: [PersonStanding, 'arrives'],
  into_position: [PersonStanding, 'liesDown'],
  step_back: [PersonStanding, 'shrinks'],
  step_closer: [PersonStanding, 'grows'],
  move_left: [ArrowBigLeft, 'goesLeft'],
  move_right: [ArrowBigRight, 'goesRight'],
  feet_cut_off: [PersonStanding, 'shrinks'],
  head_cut_off: [PersonStanding, 'shrinks'],
  hands_cut_off: [PersonStanding, 'shrinks'],
  turn_left_little: [RotateCcw, 'turnsLeft'],
  turn_left_quarter: [RotateCcw, 'turnsLeft'],
  turn_right_little: [RotateCw, 'turnsRight'],
  turn_right_quarter: [RotateCw, 'turnsRight'],
  turn_around: [RotateCw, 'turnsRight'],
  turn_sideways: [RotateCw, 'turnsRight'],
  face_camera: [RotateCw, 'turnsRight'],
  tilt_up: [Smartphone, 'tipsBack'],
  tilt_down: [Smartphone, 'tipsForward'],
  phone_lower: [MoveDown, 'goesDown'],
  phone_higher: [MoveUp, 'goesUp'],
  upside_down: [Smartphone, 'turnsOver'],
  lay_phone: [Smartphone, 'laysDown'],
  put_down: [Smartphone, 'goesDown'],
  covered: [EyeOff, 'still'],
  too_dark: [Lightbulb, 'glows'],
  too_bright: [SunDim, 'still'],
  backlit: [SunDim, 'goesRight'],
  two_people: [Users, 'still'],
};

export function SetUpHint({ hint }: { readonly hint: FramingHint }) {
  const texts = useTexts(setUpTexts);
  const { kind, amount, soft } = hint;
  const [Picture, motion] = PICTURES[kind];
  const help = texts.help(kind);
  return (
    <div className={styles['hint']} data-ok={kind === 'ok'} aria-live="polite" aria-atomic>
      <span className={styles['disc']} aria-hidden>
        <Picture key={kind} className={styles[motion]} strokeWidth={2.2} />
      </span>
      <div className={styles['words']}>
        <p className={styles['ask']}>{texts.hint(kind, amount)}</p>
        <p className={styles['help']}>
          {[help, ...(soft ? [texts.goesOn] : [])].filter((text) => text !== '').join('. ')}
        </p>
      </div>
    </div>
  );
}

const MARKS = { done: '●', wanted: '◆', open: '○' } as const;

/** What is right already: colour and shape, and the word for those who hear it. */
export function SetUpChecks({ hint }: { readonly hint: FramingHint }) {
  const { checks, checkStates, checklist } = useTexts(setUpTexts);
  const states = checksOf(hint);
  return (
    <ul className={styles['checks']} aria-label={checklist}>
      {FRAMING_CHECKS.map((check) => (
        <li key={check} data-state={states[check]}>
          <span aria-hidden>{MARKS[states[check]]}</span>
          {checks[check]}
          <span className="visually-hidden">: {checkStates[states[check]]}</span>
        </li>
      ))}
    </ul>
  );
}
