// Words in a note after which the readiness questions are asked again. They lead to a question and to nothing else: what they mean is not
// concluded, so a word too many costs a tap and a word too few nothing that was not asked before.
import type { ReadinessFlag } from '../planning/profile.ts';

export interface CareWord {
  readonly flag: ReadinessFlag;
  /** As written. */
  readonly quote: string;
}

const WORDS: readonly (readonly [ReadinessFlag, RegExp])[] = [
  [
    'chest_pain',
    /\bchest pains?\b|\b(?:pain|pressure|tightness) (?:in|on|across) (?:my|the) chest\b|\bchest (?:\w+ ){0,2}(?:tight|tightness|hurts?|pressure)\b|\btight chest\b|胸痛|胸口[^，。；,.;]{0,3}(?:疼|痛|闷|发紧)|胸闷/i,
  ],
  [
    'dizziness',
    /\bdizz(?:y|iness)\b|\blight[- ]?headed(?:ness)?\b|\b(?:nearly |almost )?(?:fainted|passed out|blacked out)\b|\b(?:felt|feel|feeling) faint\b|\bvertigo\b|头晕|头昏|眩晕|晕倒|昏倒|眼前发黑/i,
  ],
  ['heart_condition', /\bpalpitations?\b|\bheart (?:\w+ )?(?:skipp\w+|flutter\w*|irregular)\b|心悸|心慌|心律不齐/i],
  [
    'high_blood_pressure',
    /\bhigh blood pressure\b|\bblood pressure (?:\w+ ){0,2}(?:high|up)\b|高血压|血压[^，。；,.;]{0,3}高/i,
  ],
  [
    'unexplained_breathlessness',
    /\bshort(?:ness)? of breath\b|\b(?:can'?t|couldn'?t|could not) (?:breathe|(?:catch|get) my breath)\b|喘不上气|呼吸困难/i,
  ],
  [
    'recent_surgery',
    /\b(?:had|after|since) (?:\w+ )?(?:surgery|operation)\b|(?:做了|做过|刚做)[^，。；,.;]{0,4}手术|手术后/i,
  ],
  ['pregnancy', /\b(?:i'?m|i am|am) (?:\w+ )?pregnant\b|我?怀孕/i],
  ['after_birth', /\bgave birth\b|\bhad (?:my|our|the|a) baby\b|刚生(?:完|了)|产后/i],
];

/** In the same clause before the words. */
const DENIED =
  /\b(?:no|not|never|without|don'?t|didn'?t|wasn'?t|isn'?t|haven'?t|nor)\b[^,.;!?\n]*$|(?:没有?|不|无|并未|别)[^，。；,.;\n]{0,6}$/i;

/** The first of each question, in the order asked. */
export function careWords(text: string): readonly CareWord[] {
  return WORDS.flatMap(([flag, words]): CareWord[] => {
    const global = new RegExp(words.source, 'gi');
    for (const match of text.matchAll(global)) {
      const clause =
        text
          .slice(0, match.index)
          .split(/[,.;!?，。；！？\n]/)
          .at(-1) ?? '';
      if (!DENIED.test(clause)) return [{ flag, quote: match[0] }];
    }
    return [];
  });
}
