// How training is balanced, each as a sentence over its beam, with the sets it was told from.
import { Fragment } from 'react';
import type { ExerciseBook } from '../../domain/catalogue/exercise-book.ts';
import type { Balance, SideBalance } from '../../domain/log/insight/balance.ts';
import { formats as written } from '../../i18n/formats.ts';
import { useLanguage } from '../../i18n/i18n.tsx';
import { BalanceBeam } from '../../ui/charts/balance-beam.tsx';
import { Card } from '../../ui/screen.tsx';
import type { InsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';

export interface BalanceFindingsProps {
  readonly balances: readonly Balance[];
  readonly sides: readonly SideBalance[];
  readonly book: ExerciseBook;
  readonly formats: InsightFormats;
}

const MOST_SIDES = 4;

export function BalanceFindings({ balances, sides, book, formats }: BalanceFindingsProps) {
  const { texts, number } = formats;
  const language = useLanguage();
  const percent = (value: number) => written[language].percent(number(100 * value));
  return (
    <Card>
      {balances.map(({ kind, verdict, first, second, share, even }) => {
        const ends = texts.balanceNames[kind];
        return (
          <Fragment key={kind}>
            <div className={parts['stack']}>
              <p className={parts['said']}>{texts.balanceVerdict(kind, verdict)}</p>
              <p className={parts['help']}>{texts.balanceSets(ends[0], first, ends[1], second)}</p>
            </div>
            {verdict !== 'not_enough' && <BalanceBeam share={share} even={even} off={verdict !== 'even'} ends={ends} />}
          </Fragment>
        );
      })}
      {sides.slice(0, MOST_SIDES).map(({ exerciseId, verdict, difference, workouts }) => {
        if (verdict === 'not_enough') return null;
        const sign = verdict === 'more_right' ? -1 : 1;
        const [low, high] = [sign * difference.low, sign * difference.high].sort((a, b) => a - b);
        return (
          <div key={exerciseId} className={parts['stack']}>
            <p className={parts['said']}>
              {texts.sides(
                book.byId(exerciseId)?.names[language] ?? exerciseId,
                verdict,
                percent(Math.abs(difference.value)),
              )}
            </p>
            <p className={parts['help']}>{texts.sidesHelp(number(100 * (low ?? 0)), percent(high ?? 0), workouts)}</p>
          </div>
        );
      })}
      <p className={parts['help']}>{texts.balanceHelp}</p>
    </Card>
  );
}
