// What a wish would change of the week, session by session and muscle by muscle, before it is taken.
import type { PlanDifference, SessionDifference } from '../../domain/planning/plan-change.ts';
import type { PlannedSet } from '../../domain/planning/plan.ts';
import { formats } from '../../i18n/formats.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { whatIfTexts } from '../../i18n/what-if.ts';
import { whyTexts, type WhyMessages } from '../../i18n/why.ts';
import { durationText, numberText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import styles from './plan-sheets.module.css';
import { loadFigure, setsFigure } from './set-summary.ts';
import type { Catalogue } from './use-catalogue.ts';
import { useReasonContext } from './use-reason-context.ts';

export interface DifferenceViewProps {
  readonly difference: PlanDifference;
  readonly catalogue: Catalogue;
}

export function DifferenceView({ difference: { sessions, muscles }, catalogue }: DifferenceViewProps) {
  const texts = useTexts(whatIfTexts);
  const { vocabulary } = useMessages();
  const sets = (value: number) => numberText(Math.round(value * 10) / 10);
  return (
    <div className={styles['differences']}>
      {sessions.map((session) => (
        <SessionChange key={`${session.before?.date}/${session.after?.date}`} session={session} catalogue={catalogue} />
      ))}
      {muscles.length > 0 && (
        <section className={styles['difference']}>
          <h4>{texts.muscles}</h4>
          <ul>
            {muscles.map(({ muscle, before, after }) => (
              <li key={muscle} className={styles[after > before ? 'in' : 'out']}>
                {texts.muscleSets(vocabulary.muscles[muscle], sets(before), sets(after))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface SessionChangeProps {
  readonly session: SessionDifference;
  readonly catalogue: Catalogue;
}

function SessionChange({ session: { before, after, added, removed, changed }, catalogue }: SessionChangeProps) {
  const texts = useTexts(whatIfTexts);
  const why = useTexts(whyTexts);
  const format = useTexts(formats);
  const { unit } = useApp().settings;
  const { vocabulary } = useMessages();
  const { exerciseName } = useReasonContext(catalogue, undefined);
  const amount = (id: string, sets: Parameters<typeof setsFigure>[0]) => {
    const load = loadFigure(sets, catalogue.byId(id), unit);
    return load === null ? setsFigure(sets) : `${setsFigure(sets)}, ${load}`;
  };
  return (
    <section className={styles['difference']}>
      <h4>{title({ before, after }, texts, vocabulary.weekday)}</h4>
      {before && after && before.minutes !== after.minutes && <p>{texts.minutes(before.minutes, after.minutes)}</p>}
      <ul>
        {after !== null &&
          removed.map((id) => (
            <li key={id} className={styles['out']}>
              {exerciseName(id)}
            </li>
          ))}
        {added.map((id) => (
          <li key={id} className={styles['in']}>
            {exerciseName(id)}
          </li>
        ))}
        {changed.map(({ exerciseId: id, before: had, after: has }) => {
          const [from, to] = told(had, has, (sets) => amount(id, sets), why);
          return (
            <li key={id} className={styles['other']}>
              {format.labelled(exerciseName(id), format.change(from, to))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What they come to; where that is the same, what else of the first set that differs does. */
function told(
  had: readonly PlannedSet[],
  has: readonly PlannedSet[],
  amount: (sets: readonly PlannedSet[]) => string,
  { numbers }: WhyMessages,
): readonly [from: string, to: string] {
  const [from, to] = [amount(had), amount(has)];
  if (from !== to) return [from, to];
  const at = had.findIndex((set, index) => JSON.stringify(set) !== JSON.stringify(has[index]));
  const [before, after] = [had[at], has[at]];
  if (!before || !after) return [`${had.length} ${numbers.sets}`, `${has.length} ${numbers.sets}`];
  return before.restSec === after.restSec
    ? [`${before.targetRir}`, `${after.targetRir} ${numbers.reserve}`]
    : [durationText(before.restSec), `${durationText(after.restSec)} ${numbers.rest}`];
}

function title(
  { before, after }: Pick<SessionDifference, 'before' | 'after'>,
  texts: (typeof whatIfTexts)['en'],
  weekday: (day: string) => string,
): string {
  if (!after) return before ? texts.fallsAway(weekday(before.date)) : '';
  if (!before) return texts.isNew(weekday(after.date));
  return before.date === after.date ? weekday(after.date) : texts.moves(weekday(before.date), weekday(after.date));
}
