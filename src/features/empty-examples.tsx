// The examples that stand where there is nothing yet: small, plainly marked as examples, drawn as the real thing will be.
import { emptyStateTexts } from '../i18n/empty-states.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { Chip } from '../ui/screen.tsx';
import styles from './empty-examples.module.css';

export function LogExample() {
  const { log } = useTexts(emptyStateTexts);
  return (
    <>
      <p className={styles['words']}>{log.words}</p>
      <p className={styles['name']}>{log.exercise}</p>
      <div className={styles['chips']}>
        {log.sets.map((set, at) => (
          <Chip key={`${at}-${set}`}>{set}</Chip>
        ))}
      </div>
    </>
  );
}

/** Sets drawn at the foot of the picture. */
const MOST = 18;
const BAND = { from: 10, to: 14 };

/** A plumb line for each muscle, against the band that was meant. */
export function InsightExample() {
  const { insight } = useTexts(emptyStateTexts);
  const y = (sets: number) => 10 + (sets / MOST) * 100;
  return (
    <>
      <svg viewBox="0 0 240 136" aria-hidden className={styles['picture']}>
        <rect x={1} width={238} y={y(BAND.from)} height={y(BAND.to) - y(BAND.from)} rx={6} className={styles['band']} />
        <path d="M0 10H240" className={styles['rail']} />
        {insight.muscles.map(({ name, sets }, at) => {
          const x = 40 + at * 80;
          const isOn = sets >= BAND.from && sets <= BAND.to;
          return (
            <g key={name}>
              <path d={`M${x} 10V${y(sets)}`} className={styles['line']} />
              {isOn ? (
                <circle cx={x} cy={y(sets)} r={7} className={styles['on']} />
              ) : (
                <path d={`M${x} ${y(sets) - 9}l9 9-9 9-9-9z`} className={styles['off']} />
              )}
              <text x={x} y={130} className={styles['label']}>
                {name} {sets}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles['caption']}>
        <span>{insight.caption}</span>
        <span>{insight.band}</span>
      </p>
    </>
  );
}

export function TemplateExample() {
  const { templates } = useTexts(emptyStateTexts);
  return (
    <>
      <p className={styles['name']}>{templates.name}</p>
      <Pairs pairs={templates.exercises} />
    </>
  );
}

export function MeasuresExample() {
  const { measures } = useTexts(emptyStateTexts);
  return (
    <>
      <svg viewBox="0 0 240 64" aria-hidden className={styles['picture']}>
        <path d="M34 16 74 22 112 20 150 34 186 38 186 44" className={styles['course']} />
        <circle cx={34} cy={16} r={4} className={styles['dot']} />
        <circle cx={186} cy={44} r={6} className={styles['on']} />
        <text x={4} y={20} className={styles['figure']}>
          {measures.from}
        </text>
        <text x={198} y={49} className={styles['figure']}>
          {measures.to}
        </text>
      </svg>
      <p className={styles['caption']}>{measures.caption}</p>
    </>
  );
}

export function ReadinessExample() {
  const { readiness } = useTexts(emptyStateTexts);
  return (
    <>
      <p className={styles['words']}>{readiness.words}</p>
      <Pairs pairs={readiness.read} />
    </>
  );
}

export function LearntExample() {
  const { learnt } = useTexts(emptyStateTexts);
  return (
    <>
      <p className={styles['words']}>{learnt.words}</p>
      <p className={styles['name']}>{learnt.means}</p>
    </>
  );
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles['pairs']}>
      {pairs.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
