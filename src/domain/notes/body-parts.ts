// Where on the body: the words for it in both languages, and the side. Muscles go by the catalogue's ids, joints by its joints.
import { type SlippedWord, slippedParts } from './body-part-slips.ts';
import { SIDE_AFTER, SIDE_BEFORE, sideNamed } from './body-sides.ts';
import type { NoteSignal } from './parsed-note.ts';
import { PARTS_ELSEWHERE } from './signal-lexicon-elsewhere.ts';
import { createScan } from './scan-text.ts';

export interface BodyPartMention {
  readonly part: BodyPart;
  readonly side?: NonNullable<NoteSignal['side']>;
  /** A joint or the spine; soreness there is pain, in a muscle it is fatigue. */
  readonly joint: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longest first within a language: "lower back" before "back". */
const PARTS = [
  ['lower_back', true, String.raw`(?:lower|low)[- ]back|lumbar(?: spine)?|下背部?|下腰|后腰|腰椎|腰部?(?!带|围|果)`],
  [
    'upper_back',
    true,
    String.raw`(?:upper|mid|middle)[- ]back|thoracic(?: spine)?|between (?:my |the )?shoulder blades?|rhomboids?|t[- ]spine|上背部?|中背|后?背部?(?:的)?(?:正)?(?:中间|中部)|肩胛骨?(?:之间|中间)`,
  ],
  ['si_joint', true, String.raw`si joint|sacroiliac`],
  ['rotator_cuff', true, String.raw`rotator cuffs?|肩袖`],
  ['it_band', false, String.raw`it ?band|髂胫束`],
  ['achilles', true, String.raw`achilles(?: tendon)?|跟腱`],
  [
    'knee',
    true,
    String.raw`knees?(?:caps?)?(?! (?:cav|valgus|collaps|drive|track))|patellas?|patellar(?: tendon)?|meniscus|mcl|acl|半月板|髌骨|膝关节|膝盖?|双膝`,
  ],
  [
    'shoulder',
    true,
    String.raw`shoulders?(?: blades?)?|ac joint|肩(?:膀|部)?[前中后]束|肩膀|肩部|肩关节|肩胛骨?(?!之间|中间)|肩(?!推|胛|举)`,
  ],
  ['front_delts', false, String.raw`(?:front|anterior) (?:delts?|deltoids?)|三角肌前束|前三角肌?|前束`],
  ['side_delts', false, String.raw`(?:side|lateral|middle) (?:delts?|deltoids?)|三角肌中束|中三角肌?|中束`],
  ['rear_delts', false, String.raw`(?:rear|posterior|back) (?:delts?|deltoids?)|三角肌后束|后三角肌?|后束`],
  ['shoulder', false, String.raw`delts?|deltoids?|三角肌`],
  ['elbow', true, String.raw`elbows?|手肘|肘部|肘关节|胳膊肘|肘`],
  ['wrist', true, String.raw`wrists?|手腕|腕部|腕关节|腕(?!弯)`],
  ['ankle', true, String.raw`ankles?|脚踝|踝关节|脚脖子|踝`],
  ['hip', true, String.raw`hips?|髋关节|髋部?|胯部?|胯骨`],
  ['hip_flexors', false, String.raw`hip[- ]flexors?|髂腰肌|屈髋肌`],
  ['neck', true, String.raw`neck|颈部|颈椎|脖子|颈`],
  [
    'back',
    true,
    String.raw`(?<=(?:my|bad|sore|the|your) )back(?! (?:squats?|extensions?|day|room))|(?<!come |came |get |got |go |going |bounce |hold |held |step |stepped |set |cut |scaled? )back(?! (?:to|off|in|at|on track|from|then|again|squats?|up|home|into|day|extensions?|with|soon))|背部?(?!阔|起)|后背|脊椎|脊柱`,
  ],
  ['hamstrings', false, String.raw`hamstrings?|hammies|hammy|hams|腘绳肌|大腿后侧|腿后侧`],
  ['quadriceps', false, String.raw`quads?|quadriceps|股四头肌?|大腿前侧`],
  ['glutes', false, String.raw`glutes?|butt(?!on)|臀部?|臀肌|屁股`],
  ['adductors', false, String.raw`adductors?|内收肌`],
  ['groin', true, String.raw`groin|腹股沟|大腿根部?`],
  ['calves', false, String.raw`cal(?:f|ves)|小腿(?:肚子?)?`],
  ['thigh', false, String.raw`thighs?|大腿`],
  ['shin', true, String.raw`shins?(?: splints?)?|胫骨`],
  ['foot', true, String.raw`f(?:oo|ee)t|arch(?:es)?|plantar fascia|脚底|足底|脚掌|脚(?!踝|跟|趾|高)`],
  ['heel', true, String.raw`heels?|脚后跟|脚跟|足跟`],
  ['toe', true, String.raw`toes?|脚趾`],
  ['chest', false, String.raw`chest|pecs?|胸部?|胸肌|胸口`],
  [
    'lats',
    false,
    String.raw`lats|lat(?= (?:cramp|strain|pain|tweak|hurt|pull(?!-?\s?downs?)|twinge|spasm|ach|feels|felt|is|was))|背阔肌?`,
  ],
  ['traps', false, String.raw`traps|trap|斜方肌?`],
  ['rib', true, String.raw`ribs?|肋骨`],
  ['biceps', false, String.raw`biceps?|肱二头肌?|二头肌?`],
  ['triceps', false, String.raw`triceps?|肱三头肌?|三头肌?`],
  ['forearms', false, String.raw`forearms?|小臂|前臂`],
  ['hand', true, String.raw`palms?|hands?|手掌|手心|虎口`],
  ['thumb', true, String.raw`thumbs?|拇指`],
  ['finger', true, String.raw`fingers?|手指`],
  ['head', true, String.raw`head(?:ache)?s?|头部?(?!晕|等)`],
  ['obliques', false, String.raw`obliques?|侧腹|腹斜肌`],
  ['abs', false, String.raw`abs?|abdominals?|core|腹肌|腹部`],
  ['arm', false, String.raw`arms?|手臂|胳膊`],
  ['leg', false, String.raw`legs?|腿部?(?!举|屈|弯)`],
  ['jaw', true, 'jaw|下巴'],
  ['stomach', true, 'stomach|胃|肚子'],
] as const satisfies readonly (readonly [part: string, joint: boolean, source: string])[];

/** Everywhere on the body that is read out of words. */
export type BodyPart = (typeof PARTS)[number][0];

function sourceOf(part: BodyPart, source: string): string {
  const elsewhere = PARTS_ELSEWHERE[part];
  return elsewhere === undefined || source.startsWith('delts') ? source : `${source}|${elsewhere}`;
}

const scan = createScan(
  PARTS.map(([part, joint, source]) => ({
    part,
    joint,
    atWordStart: true,
    pattern: new RegExp(String.raw`(?<![a-z])${SIDE_BEFORE}(${sourceOf(part, source)})(?![a-z])${SIDE_AFTER}`, 'y'),
  })),
);

/** In order; where two overlap the longer one stays. */
export function bodyPartsIn(text: string): readonly BodyPartMention[] {
  const slips = slippedParts(text);
  const found = [...partsAsWritten(text), ...slips.flatMap((slip) => partOfSlip(text, slip))].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  let end = -1;
  return found.filter((mention) => mention.start >= end && (end = mention.end) > 0);
}

/** How far before and behind a mistyped word the words that belong to it may stand, in UTF-16 units. */
const AROUND = 24;

/** The word is put right, read in its surroundings, and set back to where it stands. */
function partOfSlip(text: string, { start, end, meant }: SlippedWord): readonly BodyPartMention[] {
  const from = Math.max(0, text.lastIndexOf(' ', Math.max(0, start - AROUND)));
  const right = `${text.slice(from, start)}${meant}${text.slice(end, end + AROUND)}`;
  const mention = partsAsWritten(right).find((one) => from + one.start <= start && from + one.end > start);
  if (!mention) return [];
  const longer = meant.length - (end - start);
  return [{ ...mention, start: from + mention.start, end: Math.max(end, from + mention.end - longer) }];
}

function partsAsWritten(text: string): readonly BodyPartMention[] {
  return scan(text).map(({ item: { part, joint }, match }): BodyPartMention => {
    const side = sideNamed([match[1], ...match.slice(3)].find((word) => word !== undefined));
    return {
      part,
      joint,
      start: match.index,
      end: match.index + match[0].length,
      ...(side === undefined ? {} : { side }),
    };
  });
}
