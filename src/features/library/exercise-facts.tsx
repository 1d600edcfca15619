// What is known of an exercise: how it looks, what it works and by how much, what it needs, what else does the same, what the camera makes of it.
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { observe } from '../../domain/body/observe.ts';
import { type Exercise, type Joint, JOINTS, MUSCLES } from '../../domain/catalogue/exercise.ts';
import type { Language } from '../../domain/language.ts';
import type { Movement, View } from '../../domain/movements/movement.ts';
import { movementById } from '../../domain/movements/registry.ts';
import { exerciseFactsTexts } from '../../i18n/exercise-facts.ts';
import { formats } from '../../i18n/formats.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { MusclePicture } from '../../ui/muscle-picture.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useExercises } from '../use-exercises.ts';
import styles from './exercise-facts.module.css';

const VIEWS = ['side', 'oblique', 'front', 'back'] as const satisfies readonly Exclude<View, 'unknown'>[];
/** Shares of a set, as Exercise.muscles has them. */
const MAINLY = 0.75;
const HALF = 0.4;
const SUBSTITUTES = 6;
const ALIASES = 8;

export function ExerciseFacts({ exercise }: { readonly exercise: Exercise }) {
  const texts = useTexts(exerciseFactsTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const { byId } = useExercises();
  const movement = movementById(exercise.id);
  const { series } = formats[language];
  const substitutes = exercise.substitutes.flatMap((id) => byId(id) ?? []).slice(0, SUBSTITUTES);
  const aliases = toldAliases(exercise, language);
  const joints = JOINTS.filter((joint) => exercise.joints[joint] !== undefined);
  const stressOf = (joint: Joint) => texts.stresses[exercise.joints[joint] ?? 'low'];
  const kinds = [
    texts.mechanic[exercise.mechanic],
    texts.measure[exercise.measure],
    ...(exercise.unilateral ? [texts.oneSided] : []),
  ];
  return (
    <>
      {movement && (
        <div className={styles['figure']}>
          <MovementFigure movement={movement} label={texts.howTo(exercise.names[language])} animated />
        </div>
      )}
      <Section title={texts.muscles}>
        <Muscles exercise={exercise} />
      </Section>
      <Section title={texts.facts}>
        <Card>
          <dl className={styles['facts']}>
            <Said what={texts.equipment}>
              {vocabulary.list(exercise.equipment.map((tool) => vocabulary.equipment[tool]))}
            </Said>
            <Said what={texts.kind}>
              {vocabulary.patterns[exercise.pattern]}
              <small>{series(kinds)}</small>
            </Said>
            <Said what={texts.level}>{vocabulary.levels[exercise.level].name}</Said>
            <Said what={texts.joints}>
              {joints.length === 0 ? (
                texts.noJoints
              ) : (
                <ul>
                  {joints.map((joint) => (
                    <li key={joint}>
                      {vocabulary.joints[joint]} <small>{stressOf(joint)}</small>
                    </li>
                  ))}
                </ul>
              )}
            </Said>
            {aliases.length > 0 && <Said what={texts.aliases}>{series(aliases)}</Said>}
          </dl>
        </Card>
      </Section>
      <Section title={texts.camera}>
        {movement ? <Seen movement={movement} /> : <p className={styles['quiet']}>{texts.noCamera}</p>}
      </Section>
      {substitutes.length > 0 && (
        <Section title={texts.substitutes}>
          <ul className={styles['links']}>
            {substitutes.map(({ id, names }) => (
              <li key={id}>
                <Link href={`/exercises/${id}`}>{names[language]}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** Plurals are known to the search and told to nobody. */
function toldAliases({ names, aliases }: Exercise, language: Language): readonly string[] {
  const singular = new Set([names[language].toLowerCase(), ...aliases[language]]);
  return aliases[language]
    .filter((alias) => !alias.endsWith('s') || !(singular.has(alias.slice(0, -1)) || singular.has(alias.slice(0, -2))))
    .slice(0, ALIASES);
}

function Muscles({ exercise }: { readonly exercise: Exercise }) {
  const texts = useTexts(exerciseFactsTexts);
  const { vocabulary } = useMessages();
  const shareOf = (muscle: (typeof MUSCLES)[number]) => exercise.muscles[muscle] ?? 0;
  const groups = [
    { said: texts.mainly, state: 'main', muscles: MUSCLES.filter((muscle) => shareOf(muscle) >= MAINLY) },
    {
      said: texts.half,
      state: 'helping',
      muscles: MUSCLES.filter((muscle) => shareOf(muscle) >= HALF && shareOf(muscle) < MAINLY),
    },
    {
      said: texts.slightly,
      state: 'helping',
      muscles: MUSCLES.filter((muscle) => shareOf(muscle) > 0 && shareOf(muscle) < HALF),
    },
  ].filter(({ muscles }) => muscles.length > 0);
  if (groups.length === 0) return <p className={styles['quiet']}>{texts.noMuscles}</p>;
  return (
    <Card>
      <MusclePicture muscles={exercise.muscles} />
      <dl className={styles['facts']}>
        {groups.map(({ said, state, muscles }) => (
          <Said key={said} what={said} state={state}>
            {vocabulary.list(muscles.map((muscle) => vocabulary.muscles[muscle]))}
          </Said>
        ))}
      </dl>
      <p className={styles['quiet']}>{texts.musclesHelp}</p>
    </Card>
  );
}

interface SaidProps {
  readonly what: string;
  /** How it is drawn in the picture. */
  readonly state?: string;
  readonly children: ReactNode;
}

function Said({ what, state, children }: SaidProps) {
  return (
    <div data-state={state}>
      <dt>{what}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** From where it is counted, and what is judged from there. */
function Seen({ movement }: { readonly movement: Movement }) {
  const texts = useTexts(exerciseFactsTexts);
  const { vocabulary } = useMessages();
  const language = useLanguage();
  const counting = VIEWS.filter((view) => observe(movement, view).counts);
  const judging = counting.flatMap((view) => {
    const faults = observe(movement, view).judged.map(({ names }) =>
      language === 'en' ? names.en.toLowerCase() : names.zh,
    );
    return faults.length === 0 ? [] : [{ view, faults: vocabulary.list(faults) }];
  });
  const views = vocabulary.list(counting.map((view) => texts.views[view]));
  return (
    <Card>
      <p>{movement.kind === 'hold' ? texts.times(views) : texts.counts(views)}</p>
      {judging.length === 0 ? (
        <p className={styles['quiet']}>{texts.noFaults}</p>
      ) : (
        <ul className={styles['seen']}>
          {judging.map(({ view, faults }) => (
            <li key={view}>{texts.seenFrom(faults, capital(texts.views[view]))}</li>
          ))}
        </ul>
      )}
      <ButtonLink href={`/movements/${movement.id}`}>{texts.moreOfMovement}</ButtonLink>
    </Card>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
