// What the voice says between two sets, in writing, above the buttons. Where it is not heard a screen reader says it instead: never both.
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Caption } from '../../coach/captions.ts';
import { accessPreferences } from '../../domain/access/access-preferences.ts';
import { useApp } from '../app-services.tsx';
import styles from './spoken-caption.module.css';

const NOTHING: StoreApi<Caption | null> = createStore<Caption | null>(() => null);

/** Stands in a box that is positioned, over what lies above it. */
export function SpokenCaption() {
  const { loadAnnouncer, settings } = useApp();
  const [store, setStore] = useState(NOTHING);
  useEffect(() => {
    let gone = false;
    void loadAnnouncer().then(({ captions }) => {
      if (!gone) setStore(captions);
    });
    return () => {
      gone = true;
    };
  }, [loadAnnouncer]);
  const caption = useStore(store);
  const isShown = caption !== null && (!caption.heard || accessPreferences(settings.access).captions === 'always');
  return (
    <>
      <output className="visually-hidden">{caption && !caption.heard ? caption.text : ''}</output>
      {isShown && (
        <p className={styles['caption']} aria-hidden>
          {caption.text}
        </p>
      )}
    </>
  );
}
