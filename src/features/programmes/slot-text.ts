// What a slot of a programme asks for, as written on a board: `3 × 5`, `3 × 8–12`, `5 × 65 %, 5 × 75 %`.
import type { ProgrammeSlot, SlotSet } from '../../domain/planning/programme-schemes/scheme.ts';
import type { ProgrammeTexts } from '../../i18n/programmes.ts';

/** Of the first week, where weeks differ. */
export function slotText({ rule }: ProgrammeSlot, texts: Pick<ProgrammeTexts, 'runs' | 'minutes'>): string {
  switch (rule.kind) {
    case 'range':
      return `${rule.sets} × ${rule.min}–${rule.max}`;
    case 'hold':
      return `${rule.sets} × ${rule.minSec}–${rule.maxSec} s`;
    case 'intervals': {
      const seconds = rule.stretches.reduce((sum, { sec }) => sum + sec, 0);
      return texts.runs(rule.stretches.length, texts.minutes(Math.round(seconds / 30) / 2));
    }
    case 'percent':
      return percentages(rule.weeks[0] ?? []);
    case 'linear':
      return sameLoad(rule.stages[0] ?? []);
  }
}

function sameLoad(sets: readonly SlotSet[]): string {
  const reps = new Set(sets.map((set) => set.reps));
  const open = sets.some((set) => set.open === true) ? '+' : '';
  return reps.size === 1 ? `${sets.length} × ${[...reps][0]}${open}` : sets.map((set) => set.reps).join(', ');
}

function percentages(sets: readonly SlotSet[]): string {
  const groups: { readonly text: string; count: number }[] = [];
  for (const { reps, share, open } of sets) {
    const text = `${reps}${open === true ? '+' : ''} × ${Math.round(share * 1000) / 10} %`;
    const last = groups.at(-1);
    if (last?.text === text) last.count += 1;
    else groups.push({ text, count: 1 });
  }
  return groups.map(({ text, count }) => (count === 1 ? text : `${count} × ${text}`)).join(', ');
}
