// What was never bettered: the records that stand, the most for each number of repetitions, and the records lately.
import { Link } from 'wouter';
import type { ExerciseDetails } from '../../domain/log/insight/exercise-insight.ts';
import { Card, Section } from '../../ui/screen.tsx';
import type { InsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';

export interface ExerciseBestsProps {
  readonly insight: ExerciseDetails;
  readonly formats: InsightFormats;
}

const LATELY = 5;

export function ExerciseBests({ insight: { records, maxima, history }, formats }: ExerciseBestsProps) {
  const { texts } = formats;
  const lately = history.slice(0, LATELY);
  return (
    <>
      {records.length > 0 && (
        <Section title={texts.records}>
          <Card>
            <ul className={parts['list']}>
              {records.map((record) => (
                <li key={record.kind}>
                  <Link href={`/log/${record.workoutId}`} className={parts['row']}>
                    <span>
                      {texts.recordNames[record.kind]}
                      <small>{formats.day(record.day)}</small>
                    </span>
                    <span className="figures">{formats.record(record)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
      {maxima.length > 0 && (
        <Section title={texts.maxima}>
          <Card>
            <table className={parts['table']}>
              <caption className={parts['help']}>{texts.maximaHelp}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.columns.reps}</th>
                  <th scope="col">{texts.columns.load}</th>
                  <th scope="col">{texts.chart.day}</th>
                </tr>
              </thead>
              <tbody>
                {maxima.map(({ reps, kg, day, workoutId }) => (
                  <tr key={reps}>
                    <th scope="row" className="figures">
                      {reps}
                    </th>
                    <td className="figures">{formats.load(formats.inUnit(kg))}</td>
                    <td>
                      <Link href={`/log/${workoutId}`}>{formats.day(day)}</Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Card>
        </Section>
      )}
      {lately.length > 0 && (
        <Section title={texts.recordsLately}>
          <Card>
            <ul className={parts['list']}>
              {lately.map((record) => (
                <li key={`${record.kind} ${record.workoutId}`}>
                  <Link href={`/log/${record.workoutId}`} className={parts['row']}>
                    <span>
                      {texts.recordNames[record.kind]}
                      <small>
                        {formats.day(record.day)}
                        {record.before !== undefined && ` · ${texts.recordBefore(formats.beaten(record) ?? '')}`}
                      </small>
                    </span>
                    <span className="figures">{formats.record(record)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}
