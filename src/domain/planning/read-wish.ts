// Wishes about the week in the person's own words, English or Chinese: "skip Thursday", "only dumbbells this week", "30 minutes
// today", "my shoulder hurts". By rules alone: what is not understood to the last word is said to be so, and nothing is guessed.
import { type Equipment, EQUIPMENT } from '../catalogue/exercise.ts';
import { foldText } from '../catalogue/exercise-names.ts';
import { soreJointOf } from '../notes/constraints.ts';
import { readSignals } from '../notes/read-signals.ts';
import { dayFrom, dayNumber } from './calendar.ts';
import { PROFILE_LIMITS } from './check-profile.ts';
import type { PlanChange } from './plan-change.ts';
import type { Profile } from './profile.ts';
import { daysOf, readDays, type Spell } from './wish-days.ts';
import { isSpent, readMinutes, readTools, type WishWord, without } from './wish-words.ts';

export interface WishContext {
  /** YYYY-MM-DD, local. */
  readonly today: string;
  /** Of the plan in force, those not trained yet: a missed one is found among them, and time without a day is the next one's. */
  readonly sessions?: readonly { readonly id: string; readonly date: string }[];
  /** For "no barbell", "at home". */
  readonly profile?: Pick<Profile, 'equipment' | 'places'>;
}

/**
 * Why a part was not taken: its words mean nothing here; it says no day; no session was planned on that day; minutes out of bounds;
 * a place whose equipment nobody has told.
 */
export type NotTaken = 'unknown' | 'which_day' | 'no_session' | 'minutes' | 'no_place';

export interface WishReading {
  /** In the order they were said. */
  readonly changes: readonly PlanChange[];
  readonly left: readonly { readonly words: string; readonly because: NotTaken }[];
}

type Taken = readonly PlanChange[] | NotTaken;
/** What a part that says only days, or only tools, goes on with. */
type Open =
  | { readonly kind: 'skip'; readonly days: readonly Spell[] }
  | { readonly kind: 'missed' }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** `goesOn`: named after others, without a word of its own. `noDays`: for none that were said. */
  | { readonly kind: 'equipment'; readonly lacking: boolean; readonly goesOn: boolean; readonly noDays: boolean }
  | null;

interface Said {
  readonly change: PlanChange;
  readonly open: Open;
}

const WEEK_DAYS = 7;
const LONGEST = 500;
const APART =
  /[;；。!?！？\n、:：]|[,，](?! ?\d{1,2} ?(?:\/ ?10|分(?!钟)))|(?<!\d)\.|\.(?!\d)|\s(?:and|but|so|because|then|also|plus)\s|然后|所以|但是?|而且|因为|还有|并且|和|跟/g;

/** Longer texts are read up to 500 characters. */
export function readWish(text: string, context: WishContext): WishReading {
  const original = text.slice(0, LONGEST);
  const said: Said[] = [];
  const left: WishReading['left'][number][] = [];
  let open: Open = null;
  let spells: readonly Spell[] = [];
  /** Days alone, that wait for what they are the days of. */
  let waiting: string | null = null;
  const giveUp = (): void => {
    if (waiting !== null) left.push({ words: waiting, because: 'unknown' });
    waiting = null;
  };
  for (const words of partsOf(original)) {
    const reading = readPart(foldText(words), { context, open, spells });
    if (reading.uses === 'days before') waiting = null;
    else giveUp();
    if (typeof reading.taken === 'string') left.push({ words, because: reading.taken });
    else if (reading.taken.length === 0) waiting = words;
    ({ open, spells } = reading);
    if (typeof reading.taken !== 'string')
      said.push(...reading.taken.map((change) => ({ change, open: reading.open })));
  }
  giveUp();
  return { changes: merged(said), left };
}

function partsOf(text: string): readonly string[] {
  const joined = text
    .replaceAll(/hours? and (?:a half|half)/gi, (said) => said.replace(' and ', ' & '))
    .replaceAll(/(hours?) and (?=\d|[a-z]+ min)/gi, '$1 ');
  return joined
    .split(APART)
    .map((part) => part.replace(' & ', ' and ').trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

interface Before {
  readonly context: WishContext;
  readonly open: Open;
  /** Days said before, for a part that says none. */
  readonly spells: readonly Spell[];
}

interface PartRead {
  /** Empty: days alone, nothing to go on with. */
  readonly taken: Taken;
  readonly uses: 'days before' | 'its own';
  readonly open: Open;
  readonly spells: readonly Spell[];
}

function readPart(part: string, before: Before): PartRead {
  const { context, open } = before;
  const missed = without(part, 'missed');
  const past = missed !== null || open?.kind === 'missed';
  const { spells, rest } = readDays(missed ?? part, context.today, past);
  const said = spells.length > 0 ? spells : before.spells;
  const answer = (taken: Taken, next: Open): PartRead => ({
    taken,
    uses: spells.length === 0 && before.spells.length > 0 && typeof taken !== 'string' ? 'days before' : 'its own',
    open: typeof taken === 'string' ? open : next,
    spells: next?.kind === 'skip' || next?.kind === 'missed' ? [] : said,
  });
  if (missed !== null) return answer(isSpent(rest) ? readMissed(spells, context) : 'unknown', { kind: 'missed' });
  const sore = readSore(part, context.today);
  if (sore) return answer(sore, null);
  const skipped = without(rest, 'skip');
  const time = readMinutes(rest);
  if (skipped !== null && !time) {
    // Said again in other words: "busy on Friday, cannot train".
    const days = said.length === 0 && open?.kind === 'skip' ? open.days : said;
    return answer(isSpent(skipped) ? skipsOf(days) : 'unknown', { kind: 'skip', days });
  }
  if (time) {
    if (!isSpent(time.rest)) return answer('unknown', null);
    return answer(minutesOf(time.value, said, context), { kind: 'minutes', minutes: time.value });
  }
  const tools = readEquipment(rest, before, said);
  if (tools) return answer(tools.taken, tools.open);
  if (spells.length > 0 && isSpent(rest)) return answer(goOn(open, spells, context), open);
  return answer('unknown', null);
}

/** Days alone: of the wish before, or of one still to come. */
function goOn(open: Open, spells: readonly Spell[], context: WishContext): Taken {
  if (open?.kind === 'skip') return skipsOf(spells);
  if (open?.kind === 'missed') return readMissed(spells, context);
  return open?.kind === 'minutes' ? minutesOf(open.minutes, spells, context) : [];
}

function skipsOf(spells: readonly Spell[]): Taken {
  return spells.length === 0 ? 'which_day' : daysOf(spells).map((date) => ({ kind: 'skip_day', date }));
}

function readMissed(spells: readonly Spell[], { sessions = [], today }: WishContext): Taken {
  if (spells.length === 0) return 'which_day';
  const days = daysOf(spells);
  const found = sessions.filter(({ date }) => days.includes(date) && date <= today);
  return found.length === 0 ? 'no_session' : found.map(({ id }) => ({ kind: 'missed', sessionId: id }));
}

function minutesOf(minutes: number, spells: readonly Spell[], { today, sessions = [] }: WishContext): Taken {
  const { min, max } = PROFILE_LIMITS.minutesPerSession;
  if (minutes < min || minutes > max) return 'minutes';
  const next =
    sessions
      .map(({ date }) => date)
      .filter((date) => date >= today)
      .toSorted()[0] ?? today;
  const when = spells.length > 0 ? spells : [{ from: next, until: next }];
  return when.map((spell) => ({ kind: 'minutes', minutes, ...spell }));
}

function readSore(part: string, today: string): readonly PlanChange[] | null {
  const found = readSignals(part, []).signals.flatMap((signal): readonly PlanChange[] => {
    const sore = soreJointOf(signal);
    if (!sore) return [];
    const until = dayFrom(dayNumber(today) + sore.days - 1);
    return [
      { kind: 'sore_joint', joint: sore.joint, severity: Math.max(1, Math.round(sore.severity)), from: today, until },
    ];
  });
  return found.length > 0 ? found : null;
}

const PLACES = ['travel', 'home', 'gym'] as const satisfies readonly WishWord[];

function readEquipment(
  rest: string,
  { context, open }: Before,
  spells: readonly Spell[],
): { readonly taken: Taken; readonly open: Open } | null {
  const { today, profile } = context;
  const when = spells[0] ?? { from: today, until: dayFrom(dayNumber(today) + WEEK_DAYS - 1) };
  const change = (equipment: readonly Equipment[]): readonly PlanChange[] =>
    (spells.length > 0 ? spells : [when]).map((spell) => ({ kind: 'equipment', equipment, ...spell }));
  const tools = readTools(rest);
  if (tools) {
    const plain = without(tools.rest, 'only') ?? tools.rest;
    const lackless = without(plain, 'lacking');
    if (!isSpent(lackless ?? plain)) return { taken: 'unknown', open: null };
    const goesOn = open?.kind === 'equipment' && lackless === null && plain === tools.rest;
    const lacking = lackless !== null || (goesOn && open.lacking);
    const owned = profile?.equipment ?? 'all';
    const all = owned === 'all' ? EQUIPMENT : owned;
    const equipment = lacking ? all.filter((tool) => !tools.value.includes(tool)) : tools.value;
    return { taken: change(equipment), open: { kind: 'equipment', lacking, goesOn, noDays: spells.length === 0 } };
  }
  for (const place of PLACES) {
    const there = without(without(rest, 'only') ?? rest, place);
    if (there === null || !isSpent(there)) continue;
    const known = profile?.places?.find(({ kind }) => kind === place)?.equipment;
    if (known === undefined) return { taken: 'no_place', open: null };
    return { taken: change(known === 'all' ? EQUIPMENT : known), open: null };
  }
  return null;
}

/** Tools said one after the other for the same days are one wish; those taken away are taken away together. */
function merged(said: readonly Said[]): readonly PlanChange[] {
  const kept: Said[] = [];
  for (const one of said) {
    const last = kept.at(-1);
    const both = last && together(last, one);
    if (both) kept[kept.length - 1] = both;
    else if (!kept.some(({ change }) => JSON.stringify(change) === JSON.stringify(one.change))) kept.push(one);
  }
  return kept.map(({ change }) => change);
}

function together(last: Said, one: Said): Said | null {
  if (last.change.kind !== 'equipment' || one.change.kind !== 'equipment') return null;
  if (last.open?.kind !== 'equipment' || one.open?.kind !== 'equipment') return null;
  const sameDays = last.change.from === one.change.from && last.change.until === one.change.until;
  // "Dumbbells and a bench for two weeks": the days are those of both.
  if (!sameDays && !(last.open.noDays && one.open.goesOn)) return null;
  const { equipment } = one.change;
  const earlier = last.change.equipment;
  const isLess = one.open.lacking || last.open.lacking;
  const all = isLess ? earlier.filter((tool) => equipment.includes(tool)) : [...new Set([...earlier, ...equipment])];
  return { ...one, change: { ...one.change, equipment: all } };
}
