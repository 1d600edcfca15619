// What the person's own words ask of the plan: a sore joint, a bad night. They tighten it for a few days and expire; they
// never loosen anything.
import type { Joint } from '../catalogue/exercise.ts';
import { addDays } from '../log/calendar-days.ts';
import type { NoteRecord } from '../log/records.ts';
import type { ConstraintNote } from '../planning/history.ts';
import { currentBodyPart } from './current-body-part.ts';
import type { NoteSignal } from './parsed-note.ts';
import { quoteSignal } from './quote-signal.ts';

/** Where pain is felt, to the joint whose stresses are then avoided. A place that is missing here limits nothing. */
const JOINT_OF: Readonly<Record<string, Joint>> = {
  neck: 'neck',
  traps: 'neck',
  shoulder: 'shoulder',
  rotator_cuff: 'shoulder',
  front_delts: 'shoulder',
  side_delts: 'shoulder',
  rear_delts: 'shoulder',
  chest: 'shoulder',
  elbow: 'elbow',
  biceps: 'elbow',
  triceps: 'elbow',
  forearms: 'elbow',
  wrist: 'wrist',
  hand: 'wrist',
  finger: 'wrist',
  thumb: 'wrist',
  upper_back: 'upper_back',
  rib: 'upper_back',
  lats: 'upper_back',
  back: 'lower_back',
  lower_back: 'lower_back',
  si_joint: 'lower_back',
  hip: 'hip',
  groin: 'hip',
  glutes: 'hip',
  adductors: 'hip',
  hip_flexors: 'hip',
  hamstrings: 'hip',
  knee: 'knee',
  quadriceps: 'knee',
  it_band: 'knee',
  calves: 'ankle',
  shin: 'ankle',
  ankle: 'ankle',
  achilles: 'ankle',
  foot: 'ankle',
  heel: 'ankle',
  toe: 'ankle',
};

/** Where none is stated (design default). */
const ORDINARY_PAIN = 4;
const ORDINARY_STRAIN = 4;
/** Days a pain stays in force, by severity (design default): 3 to 2, 5 to 4, 7 beyond, 10 from 8. */
const daysOfPain = (severity: number): number => (severity <= 2 ? 3 : severity <= 4 ? 5 : severity < 8 ? 7 : 10);

const STRAINS = { fatigue: 'fatigue', sleep: 'poor_sleep', stress: 'stress' } as const;

/** What a pain that is there asks for: the joint to spare, how much (above 0, to 10), how many days. Null for any other signal. */
export function soreJointOf({
  kind,
  polarity,
  bodyPart,
  severity = ORDINARY_PAIN,
}: NoteSignal): { readonly joint: Joint; readonly severity: number; readonly days: number } | null {
  if (kind !== 'pain' || polarity !== 'present' || severity <= 0) return null;
  const joint = bodyPart === undefined ? undefined : JOINT_OF[currentBodyPart(bodyPart)];
  return joint === undefined ? null : { joint, severity, days: daysOfPain(severity) };
}

/** @param today YYYY-MM-DD, local. A note written earlier counts from its own day where that is given by `today`. */
export function constraintsFrom(
  note: Pick<NoteRecord, 'id' | 'text' | 'parsed'>,
  today: string,
): readonly ConstraintNote[] {
  return note.parsed.signals.flatMap((signal, index): ConstraintNote[] => {
    if (signal.polarity !== 'present') return [];
    const rest = { id: `${note.id}:${index}`, quote: quoteSignal(note, signal), noteId: note.id, from: today };
    const sore = soreJointOf(signal);
    if (sore) {
      const { joint, severity, days } = sore;
      return [{ ...rest, kind: 'sore_joint', joint, severity, until: addDays(today, days - 1) }];
    }
    if (signal.kind !== 'fatigue' && signal.kind !== 'sleep' && signal.kind !== 'stress') return [];
    const severity = signal.severity ?? ORDINARY_STRAIN;
    return [{ ...rest, kind: STRAINS[signal.kind], severity, until: addDays(today, severity >= 7 ? 1 : 0) }];
  });
}
