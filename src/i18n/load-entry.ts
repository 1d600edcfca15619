// Texts of entering a load: steps by thumb, and the plates that make it.
import type { Localized } from '../domain/language.ts';

export interface LoadTexts {
  readonly less: (label: string) => string;
  readonly more: (label: string) => string;
  readonly plates: string;
  readonly title: (load: string) => string;
  /** `25 + 15 on each side` */
  readonly perSide: (plates: string) => string;
  readonly barOnly: string;
  readonly belowBar: (bar: string) => string;
  readonly cannot: string;
  readonly nearest: (load: string) => string;
  readonly take: (load: string) => string;
  readonly bar: string;
  readonly picture: (plates: string) => string;
}

export const loadTexts: Localized<LoadTexts> = {
  en: {
    less: (label) => `Less: ${label}`,
    more: (label) => `More: ${label}`,
    plates: 'Plates for this weight',
    title: (load) => `Plates for ${load}`,
    perSide: (plates) => `${plates} on each side`,
    barOnly: 'The empty bar, no plates',
    belowBar: (bar) => `The bar alone weighs ${bar}. Choose a lighter bar below, or take the bar as it is.`,
    cannot: 'No plates make this weight. Enter a weight that a bar can hold.',
    nearest: (load) => `${load} cannot be made with the usual plates. The nearest that can:`,
    take: (load) => `Take ${load}`,
    bar: 'The bar weighs',
    picture: (plates) => `One side of the bar: ${plates}`,
  },
  zh: {
    less: (label) => `减少：${label}`,
    more: (label) => `增加：${label}`,
    plates: '这个重量怎么配片',
    title: (load) => `${load} 的配片`,
    perSide: (plates) => `每侧 ${plates}`,
    barOnly: '空杆，不加片',
    belowBar: (bar) => `杠铃杆本身就有 ${bar}。请在下方选更轻的杆，或者就用空杆。`,
    cannot: '没有杠铃片能配出这个重量。请输入杠铃能承受的重量。',
    nearest: (load) => `常见的杠铃片配不出 ${load}。最接近的是：`,
    take: (load) => `用 ${load}`,
    bar: '杆重',
    picture: (plates) => `杠铃的一侧：${plates}`,
  },
};
