// How the body trains, asked only of those who open it: seated or standing, and each arm and leg in its own words.
import { useState } from 'react';
import { SIDED_LIMBS, type SidedLimb } from '../../domain/form/sided-limb.ts';
import type { PersonBody } from '../../domain/body/person-body.ts';
import { bodyTexts, type LimbAnswer } from '../../i18n/body.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Choice } from '../../ui/field.tsx';
import { Section } from '../../ui/screen.tsx';
import styles from './profile.module.css';

export interface BodySectionProps {
  readonly body: PersonBody;
  readonly setAside: readonly SidedLimb[];
  readonly onChange: (changes: { readonly body: PersonBody; readonly setAside: readonly SidedLimb[] }) => void;
}

const POSITIONS = ['standing', 'sometimes', 'always'] as const;
const ANSWERS: readonly LimbAnswer[] = ['usual', 'unjudged', 'resting', 'below_joint', 'above_joint'];

export function BodySection({ body, setAside, onChange }: BodySectionProps) {
  const texts = useTexts(bodyTexts);
  const answerOf = (limb: SidedLimb): LimbAnswer =>
    body.limbs?.[limb] ?? (setAside.includes(limb) ? 'unjudged' : 'usual');
  const [wasOpen] = useState(() => SIDED_LIMBS.some((limb) => answerOf(limb) !== 'usual'));
  return (
    <Section title={texts.title}>
      <p className={styles['hint']}>{texts.hint}</p>
      <Choice
        label={texts.seated}
        value={body.seated ?? 'standing'}
        options={POSITIONS.map((value) => ({ value, ...texts.positions[value] }))}
        onChange={(chosen) => onChange({ body: seatedAs(body, chosen), setAside })}
      />
      <details className={styles['exact']} open={wasOpen}>
        <summary>{texts.show}</summary>
        <div className={styles['group']}>
          {SIDED_LIMBS.map((limb) => (
            <Choice
              key={limb}
              label={texts.limb(limb)}
              value={answerOf(limb)}
              options={ANSWERS.map((value) => ({ value, ...texts.answers(limb)[value] }))}
              onChange={(answer) => onChange(withLimb(body, setAside, limb, answer))}
            />
          ))}
        </div>
      </details>
    </Section>
  );
}

function seatedAs({ seated: _before, ...rest }: PersonBody, chosen: (typeof POSITIONS)[number]): PersonBody {
  return chosen === 'standing' ? rest : { ...rest, seated: chosen };
}

function withLimb(body: PersonBody, setAside: readonly SidedLimb[], limb: SidedLimb, answer: LimbAnswer) {
  const { [limb]: _before, ...others } = body.limbs ?? {};
  const isState = answer !== 'usual' && answer !== 'unjudged';
  const limbs = isState ? { ...others, [limb]: answer } : others;
  const { limbs: _all, ...rest } = body;
  return {
    body: Object.keys(limbs).length === 0 ? rest : { ...rest, limbs },
    setAside: SIDED_LIMBS.filter((one) => (one === limb ? answer === 'unjudged' : setAside.includes(one))),
  };
}
