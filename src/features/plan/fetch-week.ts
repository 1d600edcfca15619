// The code of the week is on its way while the disk opens, for whoever has trained before: one wait in place of two.
import { fetchFiguresFont } from '../../device/figures-font.ts';
import { keptFacts } from './kept-week.ts';
import { WeekView } from './late-week.ts';
import { readCatalogue } from './use-catalogue.ts';

/** What cannot be fetched is asked for again by the screen, which says so. */
export function fetchWeek(): void {
  WeekView.fetch().catch(() => undefined);
  // Else the week stands without it.
  if (!keptFacts()) void readCatalogue();
  void fetchFiguresFont();
}
