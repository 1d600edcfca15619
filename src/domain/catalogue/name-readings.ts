// The ways in which a whole name, as other apps and people store it, may be meant: its parts turned round, its tool or its manner left out.
import { EQUIPMENT_WORDS, FILLER } from './exercise-defaults.ts';
import { type NameToken, nameTokens, stemOf } from './exercise-names.ts';
import type { Equipment } from './exercise.ts';

/** The ways a stored name may be meant: as it is, tool first, variant first, without the bracket, without filler. */
export function readings(name: string): readonly (readonly NameToken[])[] {
  const whole = nameTokens(name);
  const bracket =
    /^(.*?)[([]([^)\]]*)[)\]]\s*$/.exec(name) ?? /^(.*?),\s*(.*)$/.exec(name) ?? /^(.*?)\s+-\s+(.*)$/.exec(name);
  const bare = whole.filter(({ word }) => !FILLER.has(word));
  if (!bracket) return [whole, bare];
  const [before, inside] = [bracket[1] ?? '', nameTokens(bracket[2] ?? '')];
  const outside = nameTokens(before);
  const tools = inside.filter(({ stem }) => stem !== stemOf('bodyweight'));
  // "Bench Press - Close Grip (Barbell)": what stands behind the dash is said first elsewhere.
  const variant = /^(.*?)\s+-\s+(.*)$/.exec(before);
  const turned = variant ? [...nameTokens(variant[2] ?? ''), ...nameTokens(variant[1] ?? '')] : null;
  return [
    whole,
    [...inside, ...outside],
    [...tools, ...outside],
    [...outside, ...inside],
    ...(turned ? [[...tools, ...turned], turned] : []),
    outside,
    bare,
  ];
}

/** Ways of doing the same exercise, which exports write into its name; a count of pins or sets is none of it either. */
const MANNERS = new Set(
  (
    'eccentric eccentrics negative negatives tempo pause paused slow strict heavy light touch go warmup flat unilateral loaded standing ' +
    'alternating grip close wide narrow neutral underhand overhand closegrip widegrip arm leg pin pins'
  ).split(' '),
);

/** Makers of machines: their name says that it is one. */
const MAKERS = new Set(['hammer', 'strength', 'nautilus', 'cybex', 'technogym', 'matrix', 'panatta', 'precor']);
const [MACHINE] = nameTokens('machine');

/** "Close Grip Barbell Bench Press": the tool in the middle says nothing new where the exercise is done with it anyway. */
export function withoutTool(name: string): { readonly tool: Equipment; readonly tokens: readonly NameToken[] } | null {
  const tokens = nameTokens(name).filter(({ word }) => !FILLER.has(word));
  const said = tokens.find(({ stem }) => EQUIPMENT_WORDS[stem] !== undefined);
  const tool = said && EQUIPMENT_WORDS[said.stem];
  return tool && tokens.length > 1 ? { tool, tokens: tokens.filter((token) => token !== said) } : null;
}

/** A name without how it was done, a maker's name as the machine it means; none where nothing of it goes, or nothing stays. */
export function withoutManner(tokens: readonly NameToken[]): readonly (readonly NameToken[])[] {
  const whole = tokens.filter(({ word }) => !FILLER.has(word));
  const kept = whole.filter(({ word }) => !MANNERS.has(word) && !MAKERS.has(word) && !/^\d+$/.test(word));
  if (kept.length === 0 || kept.length === whole.length) return [];
  if (!MACHINE || !whole.some(({ word }) => MAKERS.has(word))) return [kept];
  return [[MACHINE, ...kept], [...kept, MACHINE], kept];
}
