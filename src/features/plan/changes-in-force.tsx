// The changes of the week that were taken, each taken back by a tap and brought back by another.
import { X } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { PlanChange } from '../../domain/planning/plan-change.ts';
import { useLanguage, useMessages, useTexts } from '../../i18n/i18n.tsx';
import { weekTexts } from '../../i18n/week.ts';
import { changeText } from '../../i18n/what-if.ts';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';
import styles from './situation.module.css';
import { type Catalogue, useCatalogue } from './use-catalogue.ts';
import { usePlanDesk } from './use-plan-desk.ts';

export interface ChangesInForceProps {
  readonly day: string;
  readonly label: string;
  /** Absent: it is fetched. */
  readonly catalogue?: Catalogue;
}

export function ChangesInForce({ day, label, catalogue }: ChangesInForceProps) {
  const { changes } = useStore(useApp().planKeeper.store, (state) => state.wishes);
  const desk = usePlanDesk();
  const fetched = useCatalogue(catalogue === undefined);
  const names = catalogue ?? (fetched.kind === 'ready' ? fetched.catalogue : null);
  const language = useLanguage();
  const { shell } = useMessages();
  const { eased } = useTexts(weekTexts);
  const textOf = useTexts(changeText);
  const [removed, setRemoved] = useState<readonly PlanChange[]>([]);
  const [failed, setFailed] = useState(false);
  const isInForce = (change: PlanChange) => changes.some((each) => same(each, change));
  const shown = [...changes, ...removed.filter((change) => !isInForce(change))].toSorted((a, b) =>
    JSON.stringify(a).localeCompare(JSON.stringify(b)),
  );
  if (shown.length === 0) return null;
  const exerciseName = (id: string) => names?.byId(id)?.names[language] ?? id;
  const turn = async (change: PlanChange) => {
    const takesBack = isInForce(change);
    if (takesBack) setRemoved((all) => [...all.filter((each) => !same(each, change)), change]);
    setFailed((takesBack ? await desk.removeChange(change) : await desk.addChanges([change])) === null);
  };
  return (
    <>
      <ul className={styles['chips']} aria-label={label}>
        {shown.map((change) => {
          const text = textOf(change, { exerciseName, today: day });
          return (
            <li key={JSON.stringify(change)}>
              {/* One button throughout: who took something back by keyboard still stands on the way to undo it. */}
              <button
                type="button"
                className={isInForce(change) ? `${styles['eased']} ${styles['chosen']}` : styles['takenBack']}
                data-change={change.kind}
                onClick={() => void turn(change)}
              >
                {isInForce(change) ? (
                  <>
                    <span>{text}</span>
                    <span className="visually-hidden">, {eased.remove}</span>
                    <X aria-hidden size={16} />
                  </>
                ) : (
                  <>
                    <span>{eased.removed(text)} </span>
                    <strong>{shell.undo}</strong>
                  </>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {failed && <Notice tone="warning" urgent title={eased.notKept} />}
    </>
  );
}

function same(a: PlanChange, b: PlanChange): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
