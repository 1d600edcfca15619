// Set notation in German, Spanish and French: what numbers count, and the words around them. Words that English has too stand only
// beside numbers.
import type { Meaning } from './atoms.ts';
import { NOISE, rule, type Rule } from './lexer-rules.ts';
import { readNumber } from './numerals.ts';
import { NUMBER_ELSEWHERE } from './numerals-elsewhere.ts';

const END = '(?![a-zà-öø-ÿ])';
const SETS = 'sätzen?|saetzen?|satz|arbeitssätze|series|serie|séries?|tandas?';
const REPS =
  'wiederholungen|wiederholung|wdhs?\\.?|wh\\.?|repeticiones|repetición|repes|répétitions?|repetitions?|répét?s?\\.?';
const SIDE = 'seite|arm|bein|hand|lado|brazo|pierna|mano|côté|cote|jambe|bras|main';
const BETWEEN = String.raw`(?=\s?[:=x]?\s?\d)|(?<=\d\s?(?:kg|wdh|reps?|x)?\s)`;

const counted = (kind: 'sets' | 'rounds' | 'reps', text: string): Meaning | null => {
  const value = readNumber(text);
  return Number.isInteger(value) ? { kind, value } : null;
};
const spaced = (source: string, meaning: Meaning): Rule => rule(`(?:${source})${END}`, meaning);

/** Numbers of sets that stand before "mal", "por" and "fois". */
const FEW = 'zwei|drei|vier|fünf|sechs|acht|zehn|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq';
const SPELT_TIMES = [
  ['(?:eine? )?dreiviertel ?stunde|tres cuartos de hora|trois quarts d.heure', 2700],
  ['(?:eine )?halbe ?stunde|media hora|(?:une )?demi[- ]heure', 1800],
  ['(?:eine )?viertel ?stunde|(?:un )?cuarto de hora|(?:un )?quart d.heure', 900],
  ['(?:anderthalb|eineinhalb) stunden|(?:una )?hora y media|(?:une )?heure et demie', 5400],
  ['(?:anderthalb|eineinhalb) minuten|(?:un )?minuto y medio|(?:une )?minute et demie', 90],
  ['(?:eine )?halbe minute|medio minuto|(?:une )?demi[- ]minute', 30],
] as const;

/** Tried before the rules for numbers in English and Chinese. */
export const QUANTITIES_ELSEWHERE: readonly Rule[] = [
  rule(
    String.raw`<N>\s?(?:wdhs?|wiederholungen|repeticiones|repes|reps|répétitions) (?:im tank|übrig|en reserva|en recámara|en réserve|de réserve)${END}`,
    ([, text = '']) => ({ kind: 'rir', value: readNumber(text) }),
  ),
  // "1. Satz", "2ª serie", "1ère série".
  rule(String.raw`(\d{1,2})(?:\.|ª|a|e|er|era|[eè]re|[eè]me)\s?(?:satz|serie|série)${END}\s?[:=]?`, ([, text]) => ({
    kind: 'ordinal',
    which: Number(text),
    count: 1,
  })),
  // "2 von 3 Sätzen": what was done.
  rule(String.raw`(\d{1,2}) (?:von|de|sur) (?:den |los |las |les )?\d{1,2} (?:${SETS})${END}`, ([, text = '']) =>
    counted('sets', text),
  ),
  rule(String.raw`<N>\s?(?:x\s)?(?:${SETS})${END}(?!\s?\d\s?:)`, ([, text = '']) => counted('sets', text)),
  rule(String.raw`<N>\s?(?:runden|durchgänge|rondas|vueltas|tours|rounds)${END}`, ([, text = '']) =>
    counted('rounds', text),
  ),
  rule(String.raw`(zwei|drei|vier|fünf|sechs|acht|zehn|\d{1,2})mal(?=\s(?:\d|${NUMBER_ELSEWHERE}))`, ([, text = '']) =>
    counted('sets', text),
  ),
  // "3 mal 8" is a product, "8 mal" a count.
  rule(String.raw`(?<=(?:\d|${FEW})\s?)(?:mal|por|fois)(?=\s?(?:\d|${NUMBER_ELSEWHERE}))`, { kind: 'times' }),
  rule(String.raw`<N>\s?(?:${REPS}|(?:mal|veces|fois)(?!\s?(?:\d|${NUMBER_ELSEWHERE})))${END}`, ([, text = '']) =>
    counted('reps', text),
  ),
  // "1 min 30", "1 Minute und 30 Sekunden"; alone, two digits are seconds where nothing else can follow them.
  rule(
    String.raw`(\d{1,2})\s?(?:min(?:uten?|utos?|utes?)?\.?)\s?(?:und |y |et )?(\d{1,2})(?:\s?(?:s|sek(?:unden)?|seg(?:undos)?|sec(?:ondes)?)${END}\.?|(?<=\d\d)(?=\s?(?:$|[\n,;.)]|x\s?\d)))`,
    ([, minutes = '', seconds = '']) => ({ kind: 'duration', seconds: Number(minutes) * 60 + Number(seconds) }),
  ),
  ...SPELT_TIMES.map(([source, seconds]) => spaced(source, { kind: 'duration', seconds })),
  rule(String.raw`<N>\s?(?:sekunden|sekunde|sek|segundos?|segs?|secondes?)${END}\.?`, ([, text = '']) => ({
    kind: 'duration',
    seconds: readNumber(text),
  })),
  rule(String.raw`<N>\s?(?:minuten|minute|minutos?)${END}`, ([, text = '']) => ({
    kind: 'duration',
    seconds: readNumber(text) * 60,
  })),
  rule(String.raw`<N>\s?(?:stunden?|std|horas?|heures?)${END}\.?`, ([, text = '']) => ({
    kind: 'duration',
    seconds: readNumber(text) * 3600,
  })),
  rule(String.raw`<N>\s?(?:kilometern?|kilómetros?|kilometros?|kilomètres?)${END}`, ([, text = '']) => ({
    kind: 'distance',
    metres: readNumber(text) * 1000,
    written: readNumber(text),
    unit: 'km',
  })),
  rule(String.raw`<N>\s?(?:metern?|metros?|mètres?)${END}`, ([, text = '']) => ({
    kind: 'distance',
    metres: readNumber(text),
    written: readNumber(text),
    unit: 'm',
  })),
  spaced(
    '(?:mit )?(?:nur )?(?:leerer?n? (?:lang)?hantelstange|leerer? stange)|barra vacía|barra sola|barre à vide|barre vide',
    {
      kind: 'bar',
    },
  ),
  spaced(
    '(?:mit )?(?:dem )?(?:eigenem )?(?:körpergewicht|koerpergewicht|eigengewicht)|ohne (?:zusatz)?gewicht|sin peso|sans (?:poids|charge)|(?:con )?(?:el )?peso corporal|(?:au )?poids du corps|pdc',
    {
      kind: 'bodyweight',
    },
  ),
];

export const NOISE_ELSEWHERE: readonly Rule[] = [
  rule(
    String.raw`(?:nicht|nie|ohne|kurz vor(?:m| dem)?|fast) (?:ganz )?(?:bis )?(?:zum |dem )?(?:muskel)?versagen|(?:sin|no|cerca del?) (?:llegar )?(?:al )?fallo|(?:pas|sans|jamais|proche de) (?:aller )?(?:jusqu'à |à )?l'échec`,
    NOISE,
  ),
  rule(
    String.raw`(?:pausen?|satzpause|descansos?|descansando|descansé|descanso de|repos|récup(?:ération)?|recup)\s?(?:von |de |entre series |entre séries |zwischen den sätzen |:|=)?\s?\d{1,3}(?:[:.,]\d{1,2})?\s?(?:sek(?:unden)?|s|seg(?:undos)?|sec(?:ondes)?|min(?:uten|utos|utes)?|'|")?${END}`,
    NOISE,
  ),
  rule(
    String.raw`\d{1,3}(?:[:.,]\d{1,2})?\s?(?:sek(?:unden)?|s|seg(?:undos)?|sec(?:ondes)?|min(?:uten|utos|utes)?|'|")\.?\s?(?:de )?(?:pause|satzpause|descanso|repos|récup(?:ération)?|recup)${END}`,
    NOISE,
  ),
  rule(
    String.raw`(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)${END},?(?: (?:den )?\d{1,2}\.?(?:[/.]\d{1,2}\.?(?:\d{2,4})?)?)?(?!\s?x)`,
    NOISE,
  ),
  rule(String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?![\dx])(?=\s|:|$)`, NOISE),
];

/** Tried after the words of English and Chinese. */
export const WORDS_ELSEWHERE: readonly Rule[] = [
  spaced('aufwärmsätze|séries? (?:d.)?échauffement|series? de calentamiento|calentamientos', {
    kind: 'tag',
    tag: 'warmup',
    several: true,
  }),
  spaced(
    '(?:zum )?(?:aufwärmen|aufwaermen|warmmachen|warm machen)|aufgewärmt|aufwärmsatz|calenté|calente|calentamos|échauffé|echauffement|échauffements|warmgemacht|calentamiento|calentando|calentar|échauffement',
    {
      kind: 'tag',
      tag: 'warmup',
      several: false,
    },
  ),
  spaced('(?:bis )?zum (?:muskel)?versagen|(?:hasta )?(?:llegar )?(?:al|el) fallo|(?:jusqu.)?à l.échec', {
    kind: 'tag',
    tag: 'failure',
    several: false,
  }),
  spaced('arbeitssatz|arbeitssätze|series? efectivas?|séries? (?:effectives?|de travail)', { kind: 'working' }),
  spaced('dropsatz|reduktionssatz|abnehmende sätze|series? descendentes?|séries? dégressives?', {
    kind: 'tag',
    tag: 'drop',
    several: false,
  }),
  spaced('supersatz|superserie|biserie|supersérie|super série', { kind: 'superset' }),
  rule(String.raw`(?:letzter?n? satz|última serie|dernière série)${END}:?`, {
    kind: 'ordinal',
    which: 'last',
    count: 1,
  }),
  rule(String.raw`(?:satz|serie|série)\s?(\d{1,2})\s?[:.=]`, ([, text]) => ({
    kind: 'ordinal',
    which: Number(text),
    count: 1,
  })),
  // Sides.
  rule(
    String.raw`(?:(?:pro|je|jeder?|jede[ms]?|auf jeder|por|(?:de |en |a )?cada|par|(?:de )?chaque|(?:de )?chacun des)\s(?:${SIDE})n?|beidseitig|beide seiten|links und rechts|izquierda y derecha|derecha e izquierda|(?:a |por )?ambos lados|gauche et droite|droite et gauche|(?:les |des )?deux côtés|cada uno|je seite|unilateral por lado)${END}`,
    ([all]) => ({ kind: 'each', bare: false, hands: /hand|mano|main/.test(all) }),
  ),
  rule(
    String.raw`(?:(?:mit )?links|(?:mit )?linke seite|(?:lado |pierna |brazo )?izquierd[ao]|(?:côté |jambe |bras |à )?gauche|li\.?|izq\.?)${END}(?:\s?:)?(?:${BETWEEN})`,
    { kind: 'side', side: 'left' },
  ),
  rule(
    String.raw`(?:(?:mit )?rechts|(?:mit )?rechte seite|(?:lado |pierna |brazo )?derech[ao]|(?:côté |jambe |bras |à )?droite?|re\.?|der\.|dcha\.?)${END}(?:\s?:)?(?:${BETWEEN})`,
    { kind: 'side', side: 'right' },
  ),
  // Not done, not yet done, done another day.
  spaced(
    'keine?n?(?! (?:pausen?|schmerzen|zeit|probleme?|lust|kraft|energie|ahnung|beschwerden))|pas de(?! (?:repos|douleurs?|problèmes?|temps|pause|récup|gêne|mal))|nada de|ausgelassen|nicht gemacht|weggelassen|(?:me )?salté|no hice|sin hacer|pas fait|sauté|je n.ai pas fait',
    {
      kind: 'cue',
      cue: 'skip',
    },
  ),
  spaced(
    'morgen|übermorgen|ziel|soll|sollte|möchte|ich will|will ich|wollte|vorgenommen|objetivo|quiero|quería|debería|voy a|pasado mañana|objectif|je veux|je voulais|je vais (?:faire|essayer|tenter|reprendre|passer)|je dois|nächstes mal|nächste woche|geplant|mañana|próxima vez|próxima semana|planeado|demain|prochaine fois|semaine prochaine|prévu',
    {
      kind: 'cue',
      cue: 'plan',
    },
  ),
  spaced('letztes mal|letzte woche|la última vez|la semana pasada|la dernière fois|la semaine dernière', {
    kind: 'cue',
    cue: 'past',
  }),
  spaced('statt|anstatt|anstelle (?:von|der|des)|en vez de|en lugar de|au lieu d(?:es|e|u)', {
    kind: 'cue',
    cue: 'not_that',
  }),
  spaced(
    '(?:aber|jedoch|doch)(?: (?:nur|bloß))?|stattdessen|pero(?: s[oó]lo)?|(?:al final|finalmente)(?: s[oó]lo)?|en su lugar|mais(?: (?:seulement|juste))?|finalement|à la place|am ende(?: nur)?|geschafft habe ich',
    { kind: 'cue', cue: 'contrast' },
  ),
  spaced('heute|hoy|aujourd.hui', { kind: 'cue', cue: 'today' }),
  // Connectors.
  rule(String.raw`(?:pro satz|je satz|por serie|cada serie|par série|chaque série)${END}`, { kind: 'of' }),
  // "4x8 a 60" says the load, "3 Sätze à 8" the repetitions.
  rule(
    String.raw`(?<=(?:\d|\dkg|series|reps|repeticiones|répétitions|séries)\s?)(?:à|a)(?=\s?\d)|à(?=\s?\d{1,3}(?:[.,]\d{1,2})?\s?(?:kg|kilos?|lb))`,
    { kind: 'at' },
  ),
  rule(String.raw`(?:à|je|de|von)(?=\s?\d)`, { kind: 'of' }),
  spaced('mit|con|avec|bei', { kind: 'at' }),
  rule(String.raw`(?:dann|danach|anschließend|luego|después|puis|ensuite)${END}`, { kind: 'separator', text: 'then' }),
  rule(String.raw`(?:und|et|y)(?![a-zà-öø-ÿ'])`, { kind: 'separator', text: 'and' }),
];
