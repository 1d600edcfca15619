// The code of the week is on its way while the disk opens, for whoever has trained before: one wait in place of two.
import { readCatalogue } from './use-catalogue.ts';

/** What cannot be fetched is asked for again by the screen, which says so. */
export function fetchWeek(): void {
  import('./week-view.tsx').catch(() => undefined);
  void readCatalogue();
}
