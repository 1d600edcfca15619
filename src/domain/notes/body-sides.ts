// Which side of the body is meant: the words for it, before a body part and behind it.
import type { NoteSignal } from './parsed-note.ts';

type SideOfBody = NonNullable<NoteSignal['side']>;

const WORDS: Readonly<Record<SideOfBody, readonly string[]>> = {
  left: [
    'left',
    'lft',
    'lfet',
    'letf',
    'lt',
    'l',
    '左',
    '左侧',
    '左边',
    '左腿',
    '左脚',
    '左手',
    '左臂',
    'linke',
    'izquierda',
    'izquierdo',
    'gauche',
  ],
  right: [
    'right',
    'rgt',
    'rigth',
    'rihgt',
    'rgiht',
    'rt',
    'r',
    '右',
    '右侧',
    '右边',
    '右腿',
    '右脚',
    '右手',
    '右臂',
    'rechte',
    'derecha',
    'derecho',
    'droite',
    'droit',
  ],
  both: ['both', '左右', '双', '双侧', '两', '两个', '两边', '两侧', '两只', '两条', 'beide', 'ambas', 'ambos'],
};
const SIDES = new Map<string, SideOfBody>(
  (['left', 'right', 'both'] as const).flatMap((side) => WORDS[side].map((word) => [word, side] as const)),
);

/** @param word as one of the groups below has it. */
export function sideNamed(word: string | undefined): SideOfBody | undefined {
  return word === undefined
    ? undefined
    : SIDES.get(word.replace(/(?<=^(?:linke|rechte|beide))[nrms]$|(?<=^(?:izquierd|derech|amb)[ao])s$/, ''));
}

/** One group: the side. */
export const SIDE_BEFORE = String.raw`(?:(left|lft|lfet|letf|right|rgt|rigth|rihgt|rgiht|both|lt|rt|l|r|linke[nrms]?|rechte[nrms]?|beiden?|ambas|ambos|左右|[左右](?:侧|边|腿|脚|手|臂)?|双侧?|两(?:边|侧|个|只|条)?)(?:\.? |-|(?<=[^a-z])的?)?(?:of (?:my |the )?)?(?:(?:side|front|back|inner|outer|inside|outside) (?:of )?(?:my |the )?)?)?`;

/** A body part said next is the one the side belongs to. */
const OWN_PART = String.raw`(?! (?:now|away|before|after|of |side of |lower |upper |knee|should|elbow|wrist|ankle|hip|quad|ham|cal[fv]|glute|f[oe][oe]t|heel|shin|bicep|tricep|forearm|pec|lat|trap|groin|neck|arm|leg|hand|thumb|toe))`;

/** Two groups, the side in one of them. */
export const SIDE_AFTER = String.raw`(?:\s?\((?:on )?(?:the |my )?(left|right|both|l|r|左|右)(?: (?:side|one))?(?:侧|边)?\)|(?: (?:on|in|of))? ?(?:,? ?the |my |the )?(left|right) (?:one|side|leg|arm|hand|foot)(?![a-z])${OWN_PART}|(?: on)?(?: the| my)? (left|right)(?![a-z])${OWN_PART}|的?([左右两])[侧边]| (izquierd[ao]s?|derech[ao]s?|gauche|droite?)(?![a-z]))?`;

/** What is said of a pain itself: "hurts (left)", "pain on the right when I pull". One group. */
export const SIDE_OF_PAIN =
  /^(?: (?!left|right)[\w/]+){0,3}?[\s(-]*(?:on |in )?(?:the |my )?(?<![a-z])(left|right)(?: side| one)?\)?\s*(?=$|[,.;!)\n]|(?:when|while|on|during|at|after|going|as|if)(?![a-z]))/;
