// What a cell says by itself, without the heading over it.

/** `number`: a bare one, which only its place can tell. `each`: sets times repetitions. `lifts`: loads with repetitions, one or several. */
export type CellKind =
  | 'blank'
  | 'name'
  | 'number'
  | 'load'
  | 'added'
  | 'reps'
  | 'sets'
  | 'each'
  | 'lifts'
  | 'list'
  | 'duration'
  | 'distance'
  | 'rpe'
  | 'rir'
  | 'type'
  | 'date'
  | 'words';

const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
const LOAD_UNIT = '(?:kgs?|lbs?|kilos?|pounds?|公斤|千克|斤|磅)';
const KINDS: readonly (readonly [CellKind, RegExp])[] = [
  ['blank', /^[-–—/.]?$/],
  [
    'date',
    /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{1,2}\.\d{1,2}\.|(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|(?:mo|di|mi|do|fr|sa|so)\.?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:周|星期)[一二三四五六日天]|\d{1,2}月\d{1,2}[日号])(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$/iu,
  ],
  ['number', new RegExp(`^${NUMBER}$`)],
  ['rpe', new RegExp(String.raw`^rpe\s*${NUMBER}$|^@\s*(?:10|[4-9](?:[.,]5)?)$|^${NUMBER}\s*rpe$`, 'iu')],
  ['added', new RegExp(String.raw`^[+-]\s*${NUMBER}\s*${LOAD_UNIT}?$`, 'iu')],
  [
    'load',
    new RegExp(
      String.raw`^@?\s*(?:${NUMBER}\s*${LOAD_UNIT}|bw|bodyweight|bar|自重|空杆)$|^@\s*\d{2,3}(?:[.,]\d+)?$`,
      'iu',
    ),
  ],
  ['reps', new RegExp(String.raw`^\d+\s*(?:reps?|wdhs?\.?|次|个)$`, 'iu')],
  ['sets', new RegExp(String.raw`^\d+\s*(?:sets?|sätze|series|séries|组)$`, 'iu')],
  ['rir', new RegExp(String.raw`^rir\s*\d$|^\d\s*rir$`, 'iu')],
  [
    'duration',
    /^\d+(?:[.,]\d+)?\s*(?:s|secs?|sek|seg|seconds?|秒|mins?|minutes?|minuten|分钟|h)\.?$|^\d{1,2}:\d\d(?::\d\d)?$/iu,
  ],
  ['distance', /^\d+(?:[.,]\d+)?\s*(?:km|m|metres|meters|mi|miles|公里|米)$/iu],
  [
    'lifts',
    new RegExp(
      String.raw`^${NUMBER}\s*${LOAD_UNIT}\s*[x×*@]\s*\d+$|^(?:bw|bar)\s*[x×*]\s*\d+$|^\d+\s*@\s*${NUMBER}\s*${LOAD_UNIT}?$|^\d+\s*[x×*]\s*${NUMBER}\s*${LOAD_UNIT}$`,
      'iu',
    ),
  ],
  ['each', new RegExp(String.raw`^${NUMBER}\s*[x×*]\s*\d+$`, 'iu')],
  ['list', /^\d+(?:\s*[-/,+]\s*\d+)+$/],
  [
    'type',
    /^(?:w|wu|warm-?\s?up|d|drop(?: set)?|f|failure|to failure|amrap|working|work|normal|aufwärmen|calentamiento|échauffement|热身|正式组|递减|力竭)$/iu,
  ],
];

export function kindOf(text: string): CellKind {
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind;
  return /^[\p{L}]/u.test(text) && text.length <= 40 && !/[.!?。！？]|\d\s*[x×*@]|[x×*@]\s*\d/u.test(text)
    ? 'name'
    : 'words';
}

/** Whether it tells of a set. */
export function isValue(kind: CellKind): boolean {
  return kind !== 'blank' && kind !== 'name' && kind !== 'words' && kind !== 'date';
}

const TOTAL =
  /^(?:sub-?)?(?:totals?|sum|summe|gesamt|insgesamt|average|avg|durchschnitt|promedio|moyenne|volume|合计|总计|总共|小计|平均)(?![\p{L}])/iu;

/** A row that adds up the others. */
export function isTotal(text: string): boolean {
  return TOTAL.test(text);
}
