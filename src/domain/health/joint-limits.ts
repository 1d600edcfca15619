// Which exercises a sore joint rules out. A hard limit: nothing that plans or recommends may pass it, whatever it would gain.
import { type Exercise, type Joint, JOINT_STRESSES, type JointStress } from '../catalogue/exercise.ts';
import type { ConstraintNote } from '../planning/history.ts';
import type { SoreJoint } from '../planning/profile.ts';

/** 1–10, the highest said of the joint; `quote` where the person's own words set it. */
export interface JointLimit {
  readonly severity: number;
  readonly quote?: string;
  /** Stresses that do not feel fine, ruled out whatever the severity. */
  readonly spare?: ReadonlySet<JointStress>;
}

export type JointLimits = ReadonlyMap<Joint, JointLimit>;

export interface JointConflict {
  readonly joint: Joint;
  readonly stress: JointStress;
  readonly quote?: string;
}

/** What the joint is asked for in everyday training that it feels first. */
const EVEN_WHEN_MILD: Readonly<Partial<Record<Joint, JointStress>>> = { shoulder: 'overhead', knee: 'deep_flexion' };
const MILD_AT_MOST = 3;
const MODERATE_AT_MOST = 6;
const rank = (stress: JointStress): number => JOINT_STRESSES.indexOf(stress);

/** In force on `day` (YYYY-MM-DD): `from` and `until` are both inside. */
export function inForce(note: ConstraintNote, day: string): boolean {
  return note.from <= day && day <= note.until;
}

/**
 * Profile and notes together; of two statements about a joint the stricter one counts, so a note can only tighten. A soreness
 * stated without a figure (severity 0) counts as the mildest.
 */
export function jointLimits(avoid: readonly SoreJoint[], notes: readonly ConstraintNote[], day: string): JointLimits {
  const limits = new Map<Joint, JointLimit>();
  for (const { joint, severity, spare = [] } of avoid)
    tighten(limits, joint, {
      severity: Math.max(1, severity),
      ...(spare.length === 0 ? {} : { spare: new Set(spare) }),
    });
  for (const note of notes)
    if (note.kind === 'sore_joint' && note.joint !== undefined && inForce(note, day))
      tighten(limits, note.joint, { severity: Math.max(1, note.severity), quote: note.quote });
  return limits;
}

/** Both at once: of two limits of a joint the higher severity, and everything that either spares. */
export function stricterLimits(one: JointLimits, other: JointLimits): JointLimits {
  const limits = new Map(one);
  for (const [joint, limit] of other) tighten(limits, joint, limit);
  return limits;
}

function tighten(limits: Map<Joint, JointLimit>, joint: Joint, limit: JointLimit): void {
  const current = limits.get(joint);
  const stricter = !current || limit.severity > current.severity ? limit : current;
  const spare = new Set([...(current?.spare ?? []), ...(limit.spare ?? [])]);
  limits.set(joint, spare.size === 0 ? stricter : { ...stricter, spare });
}

/**
 * Mild (1–3): all but the most stressful, which for the shoulder includes overhead work and for the knee deep bends. Moderate (4–6): up to moderate
 * flexion. Severe (7–10): nothing that asks anything of the joint. Design default.
 */
export function allowsStress(joint: Joint, severity: number, stress: JointStress): boolean {
  if (severity > MODERATE_AT_MOST) return false;
  if (severity > MILD_AT_MOST) return rank(stress) <= rank('moderate_flexion');
  if (EVEN_WHEN_MILD[joint] === stress) return false;
  return rank(stress) < rank('loaded_extension');
}

/** The first joint on which the exercise asks more than is allowed, or null. */
export function jointConflict(exercise: Exercise, limits: JointLimits): JointConflict | null {
  for (const [joint, limit] of limits) {
    const stress = exercise.joints[joint];
    if (stress !== undefined && (limit.spare?.has(stress) === true || !allowsStress(joint, limit.severity, stress)))
      return { joint, stress, ...(limit.quote === undefined ? {} : { quote: limit.quote }) };
  }
  return null;
}
