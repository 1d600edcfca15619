// What the week adds up to: each muscle's sets on a line with the target marked on it. The picture is a table, read aloud as one.
import type { Plan } from '../../domain/planning/plan.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { weekTexts } from '../../i18n/week.ts';
import { numberText } from '../../ui/load-text.ts';
import { Section } from '../../ui/screen.tsx';
import { useAskPlan } from './plan-sheet-asked.ts';
import { useWeeklyTargets } from './use-weekly-targets.ts';
import styles from './weekly-sets.module.css';
import { weeklyVolume, type MuscleVolume } from './weekly-volume.ts';

export function WeeklySets({ plan }: { readonly plan: Plan }) {
  const { weekly } = useTexts(weekTexts);
  const targets = useWeeklyTargets(plan);
  if (targets.length === 0) return null;
  const { large, small } = weeklyVolume(plan.weeklySets, targets);
  const most = Math.max(...[...large, ...small].flatMap(({ sets, target }) => [sets, target]));
  return (
    <Section title={weekly.title(large.filter(({ onTarget }) => onTarget).length, large.length)}>
      <VolumeTable volumes={large} most={most} />
      <details className={styles['more']}>
        <summary>{weekly.less}</summary>
        <VolumeTable volumes={small} most={most} />
      </details>
      <p className={styles['caption']}>{weekly.caption}</p>
    </Section>
  );
}

interface VolumeTableProps {
  readonly volumes: readonly MuscleVolume[];
  /** Drawn at the right end of the line. */
  readonly most: number;
}

function VolumeTable({ volumes, most }: VolumeTableProps) {
  const { weekly } = useTexts(weekTexts);
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{weekly.tableTitle}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{weekly.muscle}</th>
            <th scope="col">{weekly.sets}</th>
            <th scope="col">{weekly.target}</th>
          </tr>
        </thead>
        <tbody>
          {volumes.map((volume) => (
            <VolumeRow key={volume.muscle} volume={volume} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface VolumeRowProps extends Pick<VolumeTableProps, 'most'> {
  readonly volume: MuscleVolume;
}

function VolumeRow({ volume: { muscle, sets, target, onTarget }, most }: VolumeRowProps) {
  const { vocabulary } = useMessages();
  const { weekly, today } = useTexts(weekTexts);
  const ask = useAskPlan();
  // Some room is left at either end for the marks.
  const at = (value: number) => `${3 + (value / most) * 94}%`;
  return (
    <tr className={styles['row']} data-why={muscle}>
      <th scope="row">
        <button
          type="button"
          className={styles['why']}
          aria-haspopup="dialog"
          onClick={() => ask({ kind: 'muscle', muscle })}
        >
          {vocabulary.muscles[muscle]}
          <span className="visually-hidden">, {today.opens}</span>
        </button>
      </th>
      <td className={styles['value']}>
        <svg aria-hidden className={styles['picture']}>
          <line x1="3%" y1="50%" x2="97%" y2="50%" className={styles['rail']} />
          <line x1="3%" y1="50%" x2={at(sets)} y2="50%" className={styles['line']} />
          <line x1={at(target)} y1="12%" x2={at(target)} y2="88%" className={styles['target']} />
          <svg x={at(sets)} y="50%" overflow="visible">
            {onTarget ? (
              <circle r={6} className={styles['on']} />
            ) : (
              <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" className={styles['off']} />
            )}
          </svg>
        </svg>
        <span className="figures">{numberText(Math.round(sets * 10) / 10)}</span>
      </td>
      <td className={styles['of']}>
        {weekly.ofTarget(numberText(Math.round(target * 2) / 2))}
        <span className="visually-hidden"> {onTarget ? weekly.onTarget : weekly.offTarget}</span>
      </td>
    </tr>
  );
}
