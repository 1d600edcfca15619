// The one sentence that stands over the past of an exercise, and the line below it that says how sure it is.
import type { ExerciseStrength } from '../../domain/log/insight/exercise-insight.ts';
import { dayFrom } from '../../domain/planning/calendar.ts';
import type { InsightFormats } from '../insight-formats.ts';

export interface Finding {
  readonly finding: string;
  readonly help: string | null;
}

export function exerciseFinding(insight: ExerciseStrength, formats: InsightFormats, today: string): Finding {
  const { texts } = formats;
  if (insight.bestKind !== 'maximum') return bestFinding(insight, formats, today);
  const { strengthChange: change, strength } = insight;
  if (change.kind === 'too_little') return { finding: texts.tooLittle, help: texts.tooLittleHelp(change.workouts) };
  const since = formats.since(dayFrom(change.fromDay), today);
  const amount = (kg: number) => formats.amount(formats.inUnit(kg));
  const workouts = strength.points.filter(({ dayNumber }) => dayNumber >= change.fromDay).length;
  const help = texts.changeHelp(plain(formats, change.low), withSign(amount(change.high), change.high), workouts);
  if (change.kind === 'same' || change.kind === 'unclear') return { finding: texts[change.kind](since), help };
  return { finding: texts[change.kind](amount(Math.abs(change.value)), since), help };
}

function bestFinding(
  { bestKind, best, bestChange, rollups }: ExerciseStrength,
  formats: InsightFormats,
  today: string,
): Finding {
  const { texts } = formats;
  if (bestKind === 'maximum') return { finding: texts.tooLittle, help: null };
  const [first, workouts] = [rollups[0], rollups.length];
  if (!first) return { finding: texts.tooLittle, help: null };
  const done = texts.doneTimes(workouts, formats.since(first.day, today));
  if (bestChange.kind !== 'up' && bestChange.kind !== 'down') return { finding: done, help: null };
  const { latest, earlier, value, low, high } = bestChange;
  const from = best[best.length - latest - earlier]?.day ?? first.day;
  return {
    finding: texts[bestChange.kind](formats.best(bestKind, Math.abs(value)), formats.since(from, today)),
    help: texts.trendHelp(
      latest,
      earlier,
      withSign(formats.number(low), low),
      withSign(formats.best(bestKind, high), high),
    ),
  };
}

/** The lower end stands beside the upper one that names the unit. */
function plain(formats: InsightFormats, kg: number): string {
  const value = formats.inUnit(kg);
  return withSign(
    formats.number(Math.abs(value) < 10 ? Math.round(2 * value) / 2 : value, Math.abs(value) < 10 ? 1 : 0),
    value,
  );
}

function withSign(text: string, value: number): string {
  return value > 0 && !text.startsWith('0') ? text.replace(/\d/, '+$&') : text;
}
