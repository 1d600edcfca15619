// Figures under their labels.
import type { LabSection } from './lab-report.ts';
import styles from './lab-screen.module.css';

export function LabRows({ rows }: Pick<LabSection, 'rows'>) {
  return (
    <dl className={styles['rows']}>
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
