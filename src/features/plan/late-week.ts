// The week on the first screen, fetched ahead of it for whoever has trained before.
import { late } from '../../ui/late.tsx';

export const WeekView = late(async () => (await import('./week-view.tsx')).WeekView);
