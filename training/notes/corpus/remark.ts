// Remarks about how it went: a template of the kind and status asked for, its body part and severity told along with it.
import { foldText } from '../../../src/domain/catalogue/exercise-names.ts';
import { bodyPartsIn } from '../../../src/domain/notes/body-parts.ts';
import { type NoteSignal, SIGNAL_KINDS, type SignalKind } from '../../../src/domain/notes/parsed-note.ts';
import type { Status } from '../../../src/domain/notes/tagger/roles.ts';
import type { Kit } from './kit.ts';
import { write } from './line-draft.ts';
import { type Place, REMARK_WORDS } from './remark-words.ts';
import { ENGLISH_ABSENCES } from './remarks-absent-en.ts';
import { CHINESE_ABSENCES } from './remarks-absent-zh.ts';
import { ENGLISH_REMARKS } from './remarks-en.ts';
import { ENGLISH_VOIDS } from './remarks-void-en.ts';
import { CHINESE_VOIDS } from './remarks-void-zh.ts';
import { CHINESE_REMARKS } from './remarks-zh.ts';

/** Templates by kind and status; the marks in them take the status. */
export type RemarkTable = Readonly<Partial<Record<`${SignalKind} ${Status}`, readonly string[]>>>;

const TABLES: Readonly<Record<'en' | 'zh', readonly RemarkTable[]>> = {
  en: [ENGLISH_REMARKS, ENGLISH_ABSENCES, ENGLISH_VOIDS],
  zh: [CHINESE_REMARKS, CHINESE_ABSENCES, CHINESE_VOIDS],
};

export const KIND_WEIGHTS: readonly (readonly [number, SignalKind])[] = [
  [34, 'pain'],
  [11, 'fatigue'],
  [8, 'sleep'],
  [7, 'stress'],
  [8, 'mood_positive'],
  [8, 'mood_negative'],
  [9, 'form_issue'],
  [7, 'pr'],
  [7, 'equipment'],
  [7, 'time_limit'],
];

export const STATUS_WEIGHTS: readonly (readonly [number, Status])[] = [
  [50, 'present'],
  [20, 'absent'],
  [9, 'improving'],
  [21, 'void'],
];

/** Writes one remark, and its signal unless it is `void`. Present where the kind has no templates of the status. */
export function writeRemark(kit: Kit, kind: SignalKind, wanted: Status): void {
  const { chance } = kit;
  const language = kit.language === 'zh' ? 'zh' : 'en';
  const templatesOf = (status: Status): readonly string[] =>
    TABLES[language].flatMap((table) => table[`${kind} ${status}`] ?? []);
  const status = templatesOf(wanted).length > 0 ? wanted : 'present';
  const words = REMARK_WORDS[language];
  const told: { place?: Place; severity?: number } = {};
  const place = (places: readonly Place[]) => () => {
    const chosen = chance.pick(places);
    told.place = chosen;
    return `<body_part:${chosen.words}>`;
  };
  const severity = (scale: readonly (readonly [number, string])[], rate: number) => () => {
    if (!chance.yes(rate) || told.severity !== undefined) return '';
    const [value, text] = chance.pick(scale);
    if (value >= 0) told.severity = value;
    return text;
  };
  const from = kit.line.pieces.length;
  write(
    kit.line,
    chance.pick(templatesOf(status)),
    {
      part: place(words.joints),
      plainPart: place(words.plain),
      muscle: place(words.muscles),
      a: severity(words.degrees, 0.5),
      adj: severity(words.adjectives, 0.5),
      tail: severity(words.tails, 0.35),
      rate: () => {
        if (!chance.yes(0.2) || told.severity !== undefined) return '';
        const value = chance.int(1, 10);
        told.severity = value;
        return chance.pick(words.ratings).replace('#', String(value));
      },
      score: () => {
        told.severity = chance.int(1, 10);
        return `<severity:${told.severity}${chance.pick(['/10', '', ' out of 10'])}>`;
      },
      when: () => chance.pick(words.moments),
      on: () => chance.pick(words.during),
      who: () => chance.pick(words.people),
      often: () => chance.pick(words.emphases),
      lift: () => chance.pick(words.lifts),
      num: () => String(chance.int(2, 30)),
    },
    chance,
    status,
  );
  if (kind === 'pain' && told.place && isSoreMuscle(kit, told.place, from)) {
    asFatigue(kit, from);
    addAsides(kit, 'fatigue', from);
    if (status === 'void') return;
    // "No fatigue but hamstring is sore" contradicts itself, and is drawn again.
    for (const { role, status: said } of kit.line.pieces.slice(from))
      if (role === 'fatigue' && said && said !== 'void' && said !== status)
        kit.line.signals.push({ kind: 'fatigue', polarity: said });
    kit.line.signals.push({
      kind: 'fatigue',
      polarity: status,
      ...(told.severity === undefined ? {} : { severity: told.severity }),
    });
    return;
  }
  addAsides(kit, kind, from);
  if (status === 'void') return;
  const signal: NoteSignal = {
    kind,
    polarity: status,
    ...(told.place === undefined ? {} : { bodyPart: told.place.part }),
    ...(told.place?.side === undefined ? {} : { side: told.place.side }),
    ...(told.severity === undefined ? {} : { severity: told.severity }),
  };
  kit.line.signals.push(signal);
}

/** Words of soreness alone: of a joint they are pain, of a muscle fatigue. */
const SORENESS = /^(?:is |are |was |feels? |less |not as |more )*sore(?:ness)?$|^(?:酸痛?|发酸|酸胀|酸了)$/;

function isSoreMuscle({ line }: Kit, place: Place, from: number): boolean {
  const said = line.pieces.slice(from).filter(({ role }) => role === 'pain');
  const joint = bodyPartsIn(foldText(place.words)).some((part) => part.joint);
  return !joint && said.length > 0 && said.every(({ text }) => SORENESS.test(text.trim()));
}

/** The place is then no place of a pain. */
function asFatigue({ line }: Kit, from: number): void {
  line.pieces = line.pieces.map((piece, at) => {
    if (at < from || (piece.role !== 'pain' && piece.role !== 'body_part')) return piece;
    if (piece.role === 'pain') return { ...piece, role: 'fatigue' };
    return { text: piece.text };
  });
}

/** "Tired but a PR": what is said of another kind in passing; templates say it first. */
function addAsides(kit: Kit, kind: SignalKind, from: number): void {
  for (const { role, status } of kit.line.pieces.slice(from)) {
    const aside = SIGNAL_KINDS.find((known) => known === role);
    if (!aside || aside === kind || !status || status === 'void') continue;
    const { signals } = kit.line;
    if (!signals.some((told) => told.kind === aside && told.polarity === status))
      signals.push({ kind: aside, polarity: status });
  }
}
