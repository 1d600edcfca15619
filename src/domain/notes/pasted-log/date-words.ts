// How days are named in the five languages of a note: months, weekdays, today and yesterday. Folded: lower case, without accents.

const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'janner', 'enero', 'ene', 'janvier', 'janv'],
  ['february', 'feb', 'februar', 'febrero', 'fevrier', 'fevr'],
  ['march', 'mar', 'marz', 'mrz', 'marzo', 'mars'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr'],
  ['may', 'mai', 'mayo'],
  ['june', 'jun', 'juni', 'junio', 'juin'],
  ['july', 'jul', 'juli', 'julio', 'juillet', 'juil'],
  ['august', 'aug', 'agosto', 'ago', 'aout'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octubre', 'octobre'],
  ['november', 'nov', 'noviembre', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'diciembre', 'dic', 'decembre'],
];

/** Monday first, as ISO 8601 counts. */
const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['monday', 'mon', 'montag', 'mo', 'lunes', 'lun', 'lundi', '周一', '星期一', '礼拜一'],
  ['tuesday', 'tues', 'tue', 'dienstag', 'di', 'martes', 'mardi', '周二', '星期二', '礼拜二'],
  ['wednesday', 'wed', 'mittwoch', 'mi', 'miercoles', 'mie', 'mercredi', 'mer', '周三', '星期三', '礼拜三'],
  ['thursday', 'thurs', 'thur', 'thu', 'donnerstag', 'do', 'jueves', 'jue', 'jeudi', 'jeu', '周四', '星期四', '礼拜四'],
  ['friday', 'fri', 'freitag', 'fr', 'viernes', 'vie', 'vendredi', 'ven', '周五', '星期五', '礼拜五'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'sa', 'sabado', 'sab', 'samedi', 'sam', '周六', '星期六', '礼拜六'],
  [
    'sunday',
    'sun',
    'sonntag',
    'so',
    'domingo',
    'dom',
    'dimanche',
    'dim',
    '周日',
    '周天',
    '星期日',
    '星期天',
    '礼拜天',
    '礼拜日',
  ],
];

/** Days before today. */
const RELATIVE_NAMES: Readonly<Record<string, number>> = {
  today: 0,
  heute: 0,
  hoy: 0,
  "aujourd'hui": 0,
  今天: 0,
  yesterday: 1,
  gestern: 1,
  ayer: 1,
  hier: 1,
  昨天: 1,
  前天: 2,
  vorgestern: 2,
  anteayer: 2,
  'avant-hier': 2,
};

function placesOf(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((same, index) => same.map((name): [string, number] => [name, index + 1])));
}

/** 1–12 by name. */
export const MONTHS = placesOf(MONTH_NAMES);
/** 1–7, Monday first, by name. */
export const WEEKDAYS = placesOf(WEEKDAY_NAMES);
/** Days before today, by name. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map(Object.entries(RELATIVE_NAMES));

/** The names as alternatives of a regular expression, longest first. */
export function alternatives(names: ReadonlyMap<string, number>): string {
  return [...names.keys()].toSorted((a, b) => b.length - a.length).join('|');
}
