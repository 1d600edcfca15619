// The code of the week is on its way while the disk opens, for whoever has trained before: one wait in place of two.
import { keptFacts } from './kept-week.ts';
import { WeekView } from './late-week.ts';
import { readCatalogue } from './use-catalogue.ts';

/** What cannot be fetched is asked for again by the screen, which says so. */
export function fetchWeek(): void {
  WeekView.fetch().catch(() => undefined);
  // Else the week stands without it.
  if (!keptFacts()) void readCatalogue();
  // The figures of the week: come late, they would move what is drawn.
  document.fonts.load('600 1em "Barlow Condensed"').catch(() => undefined);
}
