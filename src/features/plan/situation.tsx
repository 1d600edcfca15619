// What today's plan takes into account: the equipment, and what the person's own words have eased, with the way to take it back.
import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { ConstraintNote } from '../../domain/planning/history.ts';
import { type Profile, READINESS_FLAGS } from '../../domain/planning/profile.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { withCareText } from '../../i18n/readiness-flags.ts';
import { weekTexts } from '../../i18n/week.ts';
import { Notice } from '../../ui/message.tsx';
import { Chip } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { placeOf } from './profile-draft.ts';
import styles from './situation.module.css';

export function Situation({ day }: { readonly day: string }) {
  const { planKeeper, storage } = useApp();
  const { profile, constraints } = useStore(planKeeper.store);
  const { shell, vocabulary } = useMessages();
  const plan = useTexts(weekTexts);
  const withCare = useTexts(withCareText);
  const [removed, setRemoved] = useState<readonly ConstraintNote[]>([]);
  const [failed, setFailed] = useState(false);
  const isInForce = ({ id }: ConstraintNote) => constraints.some((each) => each.id === id);
  const takenBack = removed.filter((constraint) => !isInForce(constraint));
  const shown = [...constraints, ...takenBack].toSorted(
    (a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id),
  );
  const nameOf = ({ kind, joint }: ConstraintNote) =>
    joint === undefined ? vocabulary.constraints[kind] : plan.eased.joint(vocabulary.joints[joint]);
  const careFlags = READINESS_FLAGS.filter((flag) => profile?.readiness[flag] === true);
  const untilText = (until: string) =>
    plan.eased.until(until === day ? plan.eased.today : vocabulary.weekdayShort(until));
  const remove = async (constraint: ConstraintNote) => {
    setRemoved((all) => [...all.filter(({ id }) => id !== constraint.id), constraint]);
    await planKeeper.removeConstraint(constraint.id);
    setFailed(planKeeper.store.getState().constraints.some(({ id }) => id === constraint.id));
  };
  const bringBack = async (constraint: ConstraintNote) => {
    try {
      await storage.plan.restoreConstraint(constraint.id);
      setFailed(false);
    } catch {
      setFailed(true);
      return;
    }
    await planKeeper.replan();
  };
  return (
    <>
      <ul className={styles['chips']} aria-label={plan.today.situation}>
        {profile && (
          <li>
            <EquipmentChip equipment={profile.equipment} />
          </li>
        )}
        {profile?.avoid.map(({ joint }) => (
          <li key={joint}>
            <Chip>{plan.eased.spared(vocabulary.joints[joint])}</Chip>
          </li>
        ))}
        {careFlags.map((flag) => (
          <li key={flag}>
            <Chip>{withCare(flag)}</Chip>
          </li>
        ))}
        {shown.map((constraint) => (
          <li key={constraint.id}>
            {/* One button throughout: who took something back by keyboard still stands on the way to undo it. */}
            <button
              type="button"
              className={isInForce(constraint) ? styles['eased'] : styles['takenBack']}
              title={`“${constraint.quote}”`}
              onClick={() => void (isInForce(constraint) ? remove(constraint) : bringBack(constraint))}
            >
              {isInForce(constraint) ? (
                <>
                  <span>{nameOf(constraint)} </span>
                  <span>{untilText(constraint.until)}</span>
                  <span className="visually-hidden">, {plan.eased.remove}</span>
                  <X aria-hidden size={16} />
                </>
              ) : (
                <>
                  <span>{plan.eased.removed(nameOf(constraint))} </span>
                  <strong>{shell.undo}</strong>
                </>
              )}
            </button>
          </li>
        ))}
        <li>
          <Link href="/profile" className={styles['change']}>
            {plan.today.change}
          </Link>
        </li>
      </ul>
      {failed && <Notice tone="warning" urgent title={plan.eased.notKept} />}
    </>
  );
}

function EquipmentChip({ equipment }: { readonly equipment: Profile['equipment'] }) {
  const { vocabulary } = useMessages();
  const plan = useTexts(weekTexts);
  const place = placeOf(equipment);
  if (equipment === 'all' || place === 'gym') return <Chip>{plan.equipmentChip.all}</Chip>;
  if (place === 'nothing') return <Chip>{plan.equipmentChip.none}</Chip>;
  const [first, ...others] = equipment.filter((item) => item !== 'bodyweight');
  if (first === undefined) return <Chip>{plan.equipmentChip.none}</Chip>;
  return (
    <Chip {...(others.length === 0 ? {} : { detail: plan.equipmentChip.more(others.length) })}>
      {vocabulary.equipment[first]}
    </Chip>
  );
}
