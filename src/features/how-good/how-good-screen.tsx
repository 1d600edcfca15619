// How good the coach is, in its own figures: what it learned from, how often it is right on people it never saw, what it cannot see.
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { FormFigures, MeasuredFigures } from '../../domain/form/form-figures.ts';
import { MOVEMENTS, movementById } from '../../domain/movements/registry.ts';
import { howGoodTexts } from '../../i18n/how-good.ts';
import { useLanguage, useTexts } from '../../i18n/i18n.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Fact, Facts, Screen, Section } from '../../ui/screen.tsx';
import styles from './how-good-screen.module.css';

interface Figures {
  readonly figures: FormFigures;
  readonly measured: MeasuredFigures;
}

export interface HowGoodScreenProps {
  /** The figures that lie beside the model the app carries. */
  readonly load: () => Promise<Figures>;
}

export function HowGoodScreen({ load }: HowGoodScreenProps) {
  const texts = useTexts(howGoodTexts);
  const [loaded, setLoaded] = useState<Figures | 'failed' | null>(null);
  useEffect(() => {
    let isHere = true;
    load().then(
      (figures) => isHere && setLoaded(figures),
      () => isHere && setLoaded('failed'),
    );
    return () => {
      isHere = false;
    };
  }, [load]);
  return (
    <Screen eyebrow={<Link href="/more">{texts.eyebrow}</Link>} headline={texts.headline}>
      <p className={styles['lead']}>{texts.lead}</p>
      {loaded === null && <output>{texts.loading}</output>}
      {loaded === 'failed' && <Notice tone="warning" title={texts.missing} />}
      {loaded !== null && loaded !== 'failed' && <Told {...loaded} />}
    </Screen>
  );
}

function Told({ figures, measured }: Figures) {
  const texts = useTexts(howGoodTexts);
  const language = useLanguage();
  const { all, people, movements } = figures;
  const unlearnt = MOVEMENTS.filter(({ id }) => !movements.some((movement) => movement.id === id));
  const holds = unlearnt.filter(({ kind }) => kind === 'hold');
  const untaught = unlearnt.filter(({ kind }) => kind === 'repetition');
  const series = (some: typeof MOVEMENTS) => some.map(({ names }) => names[language]).join(', ');
  return (
    <>
      <Facts>
        <Fact figure={texts.outOfHundred(all.found)} label={texts.found} />
        <Fact figure={texts.outOfHundred(all.foundClear)} label={texts.foundClear} />
        <Fact figure={texts.outOfHundred(all.right)} label={texts.right} />
        <Fact figure={texts.outOfHundred(all.falseCues)} label={texts.falseCues} />
      </Facts>
      <Section title={texts.trainedTitle}>
        <p>{texts.trained(people)}</p>
      </Section>
      <Section title={texts.realTitle}>
        <RealPeople measured={measured} version={figures.version} />
      </Section>
      <Section title={texts.blindTitle}>
        <ul className={styles['list']}>
          {texts.blind.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={texts.movementsTitle}>
        <Card>
          <table className={styles['table']}>
            <caption>{texts.movementsHelp}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.columns.movement}</th>
                <th scope="col">{texts.columns.found}</th>
                <th scope="col">{texts.columns.falseCues}</th>
              </tr>
            </thead>
            <tbody>
              {movements.map(({ id, found, falseCues, views }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link href={`/movements/${id}`}>{movementById(id)?.names[language] ?? id}</Link>
                    <small>
                      {views
                        .flatMap(({ view, found: seen }) =>
                          view === 'unknown' ? [] : [`${texts.views[view]} ${texts.outOfHundred(seen)}`],
                        )
                        .join(' · ')}
                    </small>
                  </th>
                  <td className="figures">{texts.outOfHundred(found)}</td>
                  <td className="figures">{texts.outOfHundred(falseCues)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </Section>
      {untaught.length > 0 && (
        <Section title={texts.untaught}>
          <p>{texts.untaughtHelp(series(untaught))}</p>
        </Section>
      )}
      {holds.length > 0 && (
        <Section title={texts.byRules}>
          <p>{texts.byRulesHelp(series(holds))}</p>
        </Section>
      )}
    </>
  );
}

/** Only what was measured on the very model that is here. */
function RealPeople({ measured, version }: { readonly measured: MeasuredFigures; readonly version: string }) {
  const texts = useTexts(howGoodTexts);
  const language = useLanguage();
  const { pushUps, recordings } = measured;
  if (measured.version !== version || (!pushUps && recordings.length === 0)) return <p>{texts.realNone}</p>;
  const named = recordings.map(
    ({ movementId, f1 }) => `${movementById(movementId)?.names[language] ?? movementId} ${texts.outOfHundred(f1)}`,
  );
  return (
    <>
      {pushUps && <p>{texts.realPushUps(pushUps.clips, pushUps.auc, pushUps.rulesAuc)}</p>}
      {named.length > 0 && <p>{texts.realRecordings(named.join(', '))}</p>}
    </>
  );
}
