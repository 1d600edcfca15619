// What the columns of a table of training are called, in five languages. Folded: lower case, without accents.

/** `index`: the number of the set. `perSet`: a column for each set. `other`: no part of a set (rest, date, volume). */
export type ColumnRole =
  | 'exercise'
  | 'index'
  | 'sets'
  | 'reps'
  | 'load'
  | 'duration'
  | 'distance'
  | 'rpe'
  | 'rir'
  | 'type'
  | 'note'
  | 'perSet'
  | 'other';

const WORDS: Readonly<Record<Exclude<ColumnRole, 'perSet'>, readonly string[]>> = {
  exercise: [
    'exercise',
    'exercises',
    'exercise name',
    'movement',
    'lift',
    'name',
    'ubung',
    'ejercicio',
    'exercice',
    'mouvement',
    '动作',
    '动作名称',
    '项目',
    '名称',
    '训练动作',
  ],
  index: [
    'set',
    'set #',
    '#',
    'no',
    'no.',
    'nr',
    'set no',
    'set number',
    'set order',
    'satz',
    'serie',
    '第几组',
    '序号',
    '组别',
  ],
  sets: ['sets', 'satze', 'series', 'no of sets', '组数', '组'],
  reps: [
    'reps',
    'rep',
    'repetitions',
    'wdh',
    'wdhs',
    'wiederholungen',
    'repeticiones',
    'repes',
    'repetitions par serie',
    '次数',
    '次',
    '个数',
    '每组次数',
  ],
  load: [
    'weight',
    'wt',
    'load',
    'kg',
    'kgs',
    'lb',
    'lbs',
    'gewicht',
    'peso',
    'carga',
    'poids',
    'charge',
    '重量',
    '负重',
    '公斤',
    '斤',
    '磅',
  ],
  duration: [
    'time',
    'duration',
    'seconds',
    'secs',
    'sec',
    'minutes',
    'min',
    'zeit',
    'dauer',
    'tiempo',
    'temps',
    'duree',
    '时间',
    '时长',
    '秒',
    '分钟',
  ],
  distance: ['distance', 'km', 'metres', 'meters', 'miles', 'distanz', 'strecke', 'distancia', '距离', '公里', '米'],
  rpe: ['rpe', '自感强度'],
  rir: ['rir'],
  type: ['type', 'set type', 'typ', 'tipo', '类型'],
  note: [
    'note',
    'notes',
    'comment',
    'comments',
    'remarks',
    'notiz',
    'notizen',
    'notas',
    'remarque',
    '备注',
    '感受',
    '说明',
  ],
  other: [
    'rest',
    'date',
    'day',
    'volume',
    'total',
    'tempo',
    '1rm',
    'e1rm',
    'bodyweight',
    'hr',
    'bpm',
    'pace',
    'pause',
    'descanso',
    'repos',
    'datum',
    'fecha',
    '休息',
    '日期',
    '总量',
    '心率',
    '配速',
  ],
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

export interface Column {
  readonly role: ColumnRole;
  /** Written with the name: "weight (lb)", "kg", "min". */
  readonly unit?: string;
}

const UNITS =
  /^(?:kgs?|lbs?|kilos?|pounds?|公斤|斤|磅|s|secs?|seconds?|秒|min|mins|minutes|分钟|m|metres|meters|米|km|公里|mi|miles)$/;
/** Units for what a bare heading of that name counts. */
const HEADING_UNIT: Readonly<Record<string, string>> = {
  seconds: 's',
  secs: 's',
  sec: 's',
  秒: 's',
  minutes: 'min',
  min: 'min',
  分钟: 'min',
  km: 'km',
  公里: 'km',
  metres: 'm',
  meters: 'm',
  米: 'm',
  miles: 'miles',
  kg: 'kg',
  kgs: 'kg',
  公斤: 'kg',
  斤: '斤',
  lb: 'lb',
  lbs: 'lb',
  磅: 'lb',
};

/** Null where it is no heading of a column. */
export function columnOf(heading: string): Column | null {
  const folded = foldHeading(heading);
  if (/^(?:set|satz|serie|第)\s?[1-9一二三四五]\s?组?$/.test(folded)) return { role: 'perSet' };
  const [, name = folded, unit] = /^(.+?)\s*[([（]\s*([^)\]）]+?)\s*[)\]）]$/.exec(folded) ?? [];
  const role = ROLE_OF.get(name) ?? ROLE_OF.get(name.replace(/\s*(?:kg|lbs?|公斤)$/, ''));
  if (!role) return null;
  const written = unit ?? /\s(kg|lbs?|公斤)$/.exec(folded)?.[1] ?? HEADING_UNIT[name];
  return { role, ...(written !== undefined && UNITS.test(written) ? { unit: HEADING_UNIT[written] ?? written } : {}) };
}

export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[*_`]/g, '')
    .trim()
    .toLowerCase();
}
