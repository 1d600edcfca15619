// What was noticed in a file: left out, set aside or only told, each with how often and where.
import type { Inspection } from '../../domain/log/import/inspection.ts';
import { importTexts } from '../../i18n/data-import.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import styles from './data.module.css';

export interface ImportProblemsProps {
  readonly problems: Inspection['problems'];
  readonly counts: Inspection['problemCounts'];
}

const LINES_SHOWN = 20;

export function ImportProblems({ problems, counts }: ImportProblemsProps) {
  const texts = useTexts(importTexts);
  const kinds = [...new Set(problems.map(({ kind }) => kind))];
  if (kinds.length === 0) return null;
  return (
    <Section title={texts.problems}>
      {kinds.map((kind) => {
        const own = problems.filter((problem) => problem.kind === kind);
        return (
          <Card key={kind}>
            <p>{texts.kinds[kind](counts[kind] ?? own.length)}</p>
            <details className={styles['details']}>
              <summary>{texts.problemLines}</summary>
              <ul className={styles['list']}>
                {own.slice(0, LINES_SHOWN).map(({ line, value }, index) => (
                  <li key={`${line}-${index}`} className={styles['small']}>
                    {[texts.line(line), ...(value === undefined ? [] : [value])].join(': ')}
                  </li>
                ))}
              </ul>
            </details>
          </Card>
        );
      })}
    </Section>
  );
}
