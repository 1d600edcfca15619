// One movement from any angle: how it is done, from where it is counted, what is judged from there, and where that knowledge is from.
import { Pause, Play, ScanLine } from 'lucide-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import { observe } from '../../domain/body/observe.ts';
import type { Muscle } from '../../domain/catalogue/exercise.ts';
import { viewOfYaw } from '../../domain/movements/camera-model.ts';
import type { Movement, View } from '../../domain/movements/movement.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { libraryTexts } from '../../i18n/library.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Card, Row, Screen, Section } from '../../ui/screen.tsx';
import styles from './movement-screen.module.css';

const VIEWS = ['side', 'oblique', 'front', 'back'] as const satisfies readonly Exclude<View, 'unknown'>[];
const START_YAW: Readonly<Record<View, number>> = { side: 82, oblique: 45, front: 8, back: 172, unknown: 82 };

export function MovementScreen({ movementId }: { readonly movementId: string }) {
  const movement = movementById(movementId);
  const texts = useTexts(libraryTexts);
  if (movement) return <Known movement={movement} />;
  return (
    <Screen
      eyebrow={texts.eyebrow}
      headline={texts.unknown}
      foot={
        <ButtonLink href="/coach" kind="main" wide>
          {texts.back}
        </ButtonLink>
      }
    >
      <p>{texts.unknownHelp}</p>
    </Screen>
  );
}

function Known({ movement }: { readonly movement: Movement }) {
  const texts = useTexts(libraryTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const name = movement.names[language];
  const muscles = (Object.entries(movement.muscles) as [Muscle, number][]).sort(([, a], [, b]) => b - a);
  const phases = movement.kind === 'repetition' ? (movement.phases ?? []) : [];
  return (
    <Screen
      eyebrow={<Link href="/coach">{texts.back}</Link>}
      headline={name}
      foot={
        <ButtonLink href={`/coach/${movement.id}`} kind="main" wide icon={<ScanLine aria-hidden />}>
          {texts.start}
        </ButtonLink>
      }
    >
      <Turntable movement={movement} />
      {movement.unilateral && <p className={styles['sides']}>{texts.sides[movement.sides ?? 'one']}</p>}
      {phases.length > 1 && (
        <Section title={texts.phases}>
          <ol className={styles['phases']}>
            {phases.map(({ id, names }) => (
              <li key={id}>{names[language]}</li>
            ))}
          </ol>
        </Section>
      )}
      <Section title={texts.placing}>
        <p>{movement.setup[language]}</p>
      </Section>
      <Section title={texts.whatIsSeen}>
        <ul className={styles['views']}>
          {VIEWS.map((view) => (
            <SeenFrom key={view} movement={movement} view={view} />
          ))}
        </ul>
      </Section>
      {movement.faults.length > 0 && (
        <Section title={texts.faults}>
          <ul className={styles['faults']}>
            {movement.faults.map((fault) => (
              <li key={fault.id}>
                <Card>
                  <h3>
                    {fault.names[language]}
                    {fault.safety && <small>{texts.safety}</small>}
                  </h3>
                  <p>{fault.advice[language]}</p>
                </Card>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={texts.muscles}>
        <p>{vocabulary.list(muscles.map(([muscle]) => vocabulary.muscles[muscle]))}</p>
      </Section>
      <Row>
        <ButtonLink href={`/exercises/${movement.id}`}>{texts.asExercise}</ButtonLink>
        <ButtonLink href={`/coach/${movement.id}?demonstration`}>{texts.demonstration}</ButtonLink>
      </Row>
      <details className={styles['source']}>
        <summary>{texts.source}</summary>
        <p lang="en">{movement.source}</p>
        <ul lang="en">
          {movement.faults.map(({ id, names, source }) => (
            <li key={id}>
              {names.en}: {source}
            </li>
          ))}
        </ul>
      </details>
    </Screen>
  );
}

/** The figure, turned with a thumb; still where the person wants it still or asked their system for less motion. */
function Turntable({ movement }: { readonly movement: Movement }) {
  const texts = useTexts(libraryTexts);
  const language = useLanguage();
  const id = useId();
  const { percent } = useTexts(formats);
  const [yawDeg, setYawDeg] = useState(START_YAW[movement.preferredView]);
  const [moves, setMoves] = useState(movement.kind === 'repetition');
  const [moment, setMoment] = useState(100);
  const view = viewOfYaw(yawDeg);
  const range = (name: string, value: number, [min, max]: readonly [number, number], change: (to: number) => void) => (
    <>
      <label htmlFor={`${id}${name}`}>{name}</label>
      <input
        id={`${id}${name}`}
        type="range"
        min={min}
        max={max}
        value={value}
        aria-valuetext={name === texts.angle ? texts.angleValue(view, value) : percent(value)}
        onChange={(event) => change(Number(event.target.value))}
      />
    </>
  );
  return (
    <div className={styles['turntable']}>
      <div className={styles['figure']}>
        <MovementFigure
          movement={movement}
          label={texts.howTo(movement.names[language])}
          yawDeg={yawDeg}
          {...(moves ? { animated: true } : { progress: moment / 100 })}
        />
      </div>
      <p className={styles['from']}>{view === 'unknown' ? '' : texts.seen[view]}</p>
      {range(texts.angle, yawDeg, [-180, 180], setYawDeg)}
      {movement.kind === 'repetition' && !moves && range(texts.moment, moment, [0, 100], setMoment)}
      {movement.kind === 'repetition' && (
        <Button icon={moves ? <Pause aria-hidden /> : <Play aria-hidden />} onClick={() => setMoves(!moves)}>
          {moves ? texts.hold : texts.play}
        </Button>
      )}
    </div>
  );
}

function SeenFrom({ movement, view }: { readonly movement: Movement; readonly view: Exclude<View, 'unknown'> }) {
  const texts = useTexts(libraryTexts);
  const language = useLanguage();
  const { vocabulary } = useMessages();
  const { counts, judged } = observe(movement, view);
  const names = judged.map((fault) => fault.names[language]);
  const counting = movement.kind === 'hold' ? texts.timed : texts.counted;
  return (
    <li data-counts={counts}>
      <span className={styles['small']}>
        <MovementFigure movement={movement} label="" view={view} />
      </span>
      <span>
        <strong>{texts.seen[view]}</strong>
        <br />
        {counts
          ? `${counting}; ${names.length > 0 ? texts.judged(vocabulary.list(language === 'en' ? names.map((each) => each.toLowerCase()) : names)) : texts.nothingJudged}`
          : texts.notCounted}
      </span>
    </li>
  );
}
