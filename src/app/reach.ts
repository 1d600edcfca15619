// Digits and hand of the settings, written on the page, where the styles read them (data-digits, data-hand).
import type { StoreApi } from 'zustand/vanilla';
import type { Settings } from '../storage/storage.ts';

/** Both attributes are there only where they differ from the usual. */
export function followReach(settings: StoreApi<Settings>): void {
  const { dataset } = document.documentElement;
  const apply = () => {
    const { largeDigits, hand } = settings.getState().access ?? {};
    if (largeDigits === true) dataset['digits'] = 'large';
    else delete dataset['digits'];
    if (hand === 'left') dataset['hand'] = hand;
    else delete dataset['hand'];
  };
  apply();
  settings.subscribe(apply);
}
