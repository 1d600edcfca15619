// What the person's own words ease in the plan, now and before: each with its words, its days and the way to take it back.
import { useState } from 'react';
import { Link } from 'wouter';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { readinessTexts } from '../../i18n/readiness-over-time.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { useInsightFormats } from '../insight-formats.ts';
import parts from '../insight-parts.module.css';
import styles from './readiness.module.css';
import type { KeptConstraint, Told } from './use-readiness.ts';

/** Earlier ones shown. */
const MOST_EARLIER = 12;

export function LimitsList({ told }: { readonly told: Told }) {
  const { today, constraints, states } = told;
  const texts = useTexts(readinessTexts);
  const isNow = ({ from, until }: KeptConstraint) => from <= today && until >= today;
  const now = constraints.filter(isNow);
  const earlier = constraints.filter((each) => each.until < today).slice(0, MOST_EARLIER);
  const improves = states.some(
    ({ day, pains }) => pains.some(({ state }) => state === 'improving') && now.some(({ from }) => from <= day),
  );
  return (
    <>
      <Section title={texts.limits}>
        <Card>
          {now.length === 0 ? (
            <p>{texts.noLimits}</p>
          ) : (
            <>
              <ul className={styles['words']}>
                {now.map((each) => (
                  <Limit key={each.id} limit={each} told={told} isNow />
                ))}
              </ul>
              <p className={parts['help']}>{texts.limitsHelp}</p>
              {improves && <p className={parts['help']}>{texts.improvingHelp}</p>}
            </>
          )}
        </Card>
      </Section>
      {earlier.length > 0 && (
        <Section title={texts.earlierLimits}>
          <Card>
            <ul className={styles['words']}>
              {earlier.map((each) => (
                <Limit key={each.id} limit={each} told={told} isNow={false} />
              ))}
            </ul>
          </Card>
        </Section>
      )}
    </>
  );
}

interface LimitProps {
  readonly limit: KeptConstraint;
  readonly told: Told;
  readonly isNow: boolean;
}

function Limit({ limit, told: { notes }, isNow }: LimitProps) {
  const { storage, planKeeper } = useApp();
  const texts = useTexts(readinessTexts);
  const { vocabulary } = useMessages();
  const { dayShort } = useInsightFormats();
  const [failed, setFailed] = useState(false);
  const { id, kind, joint, quote, from, until, removedAt } = limit;
  const name = joint === undefined ? vocabulary.constraints[kind] : texts.sore(vocabulary.joints[joint]);
  const workoutId = notes.find(({ note }) => note.id === limit.noteId)?.note.workoutId;
  const isGone = removedAt !== undefined;
  const change = async () => {
    try {
      await (isGone ? storage.plan.restoreConstraint(id) : storage.plan.removeConstraint(id));
      setFailed(false);
    } catch {
      setFailed(true);
      return;
    }
    await planKeeper.replan();
  };
  return (
    <li>
      <span className={isGone ? styles['gone'] : undefined}>
        <strong>{name}</strong>
        <small>
          {texts.fromTo(dayShort(from), dayShort(until))}
          {isGone && ` · ${texts.isTakenBack}`}
        </small>
        <small>
          {workoutId === undefined ? (
            texts.quote(quote)
          ) : (
            <Link href={`/log/${encodeURIComponent(workoutId)}`} aria-label={texts.toWorkoutOf(quote)}>
              {texts.quote(quote)}
            </Link>
          )}
        </small>
      </span>
      {isNow && (
        <Button aria-label={isGone ? texts.bringBackOf(name) : texts.takeBackOf(name)} onClick={() => void change()}>
          {isGone ? texts.bringBack : texts.takeBack}
        </Button>
      )}
      {failed && <Notice tone="warning" urgent title={texts.notKept} />}
    </li>
  );
}
