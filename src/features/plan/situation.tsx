// What today's plan takes into account: the equipment, and what the person's own words have eased, with the way to take it back.
import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import type { ConstraintNote } from '../../domain/planning/history.ts';
import type { Profile } from '../../domain/planning/profile.ts';
import { useMessages } from '../../i18n/i18n.tsx';
import { Notice, Toast } from '../../ui/message.tsx';
import { Chip } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { placeOf } from './profile-draft.ts';
import styles from './situation.module.css';

export function Situation({ day }: { readonly day: string }) {
  const { planKeeper, storage } = useApp();
  const { profile, constraints } = useStore(planKeeper.store);
  const { plan, shell, vocabulary } = useMessages();
  const [removed, setRemoved] = useState<ConstraintNote | null>(null);
  const [failed, setFailed] = useState(false);
  const nameOf = ({ kind, joint }: ConstraintNote) =>
    joint === undefined ? vocabulary.constraints[kind] : plan.eased.joint(vocabulary.joints[joint]);
  const untilText = (until: string) =>
    plan.eased.until(until === day ? plan.eased.today : vocabulary.weekdayShort(until));
  const attempt = async (change: () => Promise<void>) => {
    setFailed(false);
    try {
      await change();
    } catch {
      setFailed(true);
    }
  };
  const remove = (constraint: ConstraintNote) =>
    attempt(async () => {
      await planKeeper.removeConstraint(constraint.id);
      setRemoved(constraint);
    });
  const bringBack = (constraint: ConstraintNote) =>
    attempt(async () => {
      setRemoved(null);
      await storage.plan.restoreConstraint(constraint.id);
      await planKeeper.replan();
    });
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
        {constraints.map((constraint) => (
          <li key={constraint.id}>
            <button
              type="button"
              className={styles['eased']}
              title={`“${constraint.quote}”`}
              aria-label={plan.eased.remove(`${nameOf(constraint)} ${untilText(constraint.until)}`)}
              onClick={() => void remove(constraint)}
            >
              <span>{nameOf(constraint)}</span>
              <span>{untilText(constraint.until)}</span>
              <X aria-hidden size={16} />
            </button>
          </li>
        ))}
        <li>
          <Link href="/profile" className={styles['change']}>
            {plan.today.change}
          </Link>
        </li>
      </ul>
      {failed && <Notice tone="warning" title={plan.eased.notKept} />}
      {removed && (
        <Toast
          text={plan.eased.removed(nameOf(removed))}
          actionLabel={shell.undo}
          onAction={() => void bringBack(removed)}
          closeLabel={shell.close}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

function EquipmentChip({ equipment }: { readonly equipment: Profile['equipment'] }) {
  const { plan, vocabulary } = useMessages();
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
