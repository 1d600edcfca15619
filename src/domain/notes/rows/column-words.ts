// What the columns of a table of training are called, in five languages. Folded: lower case, without accents.

/**
 * `index`: the number of the set. `perSet`: a column for each set. `done`: whether the row was done at all, `skipped`: whether it was not. `unit`: of the load.
 * `other`: no part of a set (rest, date, volume, what was planned).
 */
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
  | 'left'
  | 'right'
  | 'unit'
  | 'done'
  | 'skipped'
  | 'other';

/** Separated by commas. */
const WORDS: Readonly<Record<Exclude<ColumnRole, 'perSet'>, string>> = {
  exercise:
    'exercise, exercises, exercise name, exercise title, exercise type, workout exercise, activity, lifts, ' +
    'movement, lift, name, ubung, ubungen, uebung, ejercicios, exercices, movimiento, 练习, 训练项目, 训练内容, 器械, ' +
    'ejercicio, exercice, mouvement, 动作, 动作名称, 项目, 名称, 训练动作',
  index:
    'set, set #, #, no, no., nr, set no, set number, set order, set index, set id, satznummer, satz nr, satz ' +
    'nr., n, n°, no de serie, numero de serie, satz, serie, 第几组, 序号, 组别',
  sets:
    'sets, number of sets, # sets, # of sets, anzahl satze, saetze, tandas, numero de series, nombre de ' +
    'series, 做组, satze, series, no of sets, 组数, 组',
  reps:
    'reps, rep, # reps, reps done, actual, actual reps, done reps, completed reps, sets x reps, sets × reps, ' +
    'setsxreps, sets/reps, set x rep, sxr, work, performance, result, results, repeticion, repetition, series ' +
    'x reps, satze x wdh, 组数x次数, 组数×次数, 组x次, 实际, 完成次数, repetitions, wdh, wdhs, wiederholungen, repeticiones, ' +
    'repes, repetitions par serie, 次数, 次, 个数, 每组次数',
  load:
    'weight, weights, wt, wgt, actual weight, weight used, pesos, kilo, kilos, kilogramm, pounds, 重量kg, 千克, ' +
    'load, kg, kgs, lb, lbs, gewicht, peso, carga, poids, charge, 重量, 负重, 公斤, 斤, 磅',
  duration:
    'time, duration, seconds, secs, sec, minutes, min, zeit, dauer, tiempo, temps, duree, hold, hold time, ' +
    'duracion, segundos, sekunden, secondes, minuten, minutos, 持续时间, 用时, 时长秒, 时间, 时长, 秒, 分钟',
  distance:
    'distance, dist, kilometers, kilometres, kilometer, kilometros, km, metres, meters, miles, distanz, ' +
    'strecke, distancia, 距离, 公里, 米',
  rpe: 'rpe, effort, intensity rpe, actual rpe, 强度rpe, 主观强度, 自感强度',
  rir: 'rir, reps in reserve, 保留次数',
  type: 'type, set type, typ, tipo, 类型',
  note:
    'note, notes, comment, comments, remarks, remark, feel, feeling, how it felt, kommentar, bemerkung, ' +
    'bemerkungen, anmerkung, comentario, comentarios, nota, observaciones, commentaire, commentaires, ' +
    'remarques, 注释, 心得, 感觉, notiz, notizen, notas, remarque, 备注, 感受, 说明',
  left: 'left, l, left reps, reps left, reps l, links, izquierda, izq, gauche, 左, 左边, 左侧, 左手, 左腿',
  right: 'right, r, right reps, reps right, reps r, rechts, derecha, der, droite, 右, 右边, 右侧, 右手, 右腿',
  unit: 'unit, units, weight unit, einheit, unidad, unite, 单位',
  done: 'done, done?, completed, complete, check, ✓, ✔, erledigt, hecho, fait, 完成, 是否完成',
  skipped: 'skipped, skip, missed, ausgelassen, omitido, saute, 跳过',
  other:
    'rest, rest time, rest s, start time, end time, title, workout, workout name, week, session, target, ' +
    'target reps, target weight, target rpe, planned, plan, goal, prescribed, previous, prev, last time, last ' +
    'week, muscle, muscle group, muscles, equipment, category, superset id, est 1rm, est. 1rm, est 1 rm, total ' +
    'volume, total reps, tonnage, pb, calories, kcal, muskelgruppe, volumen, gesamt, tag, woche, dia, jour, ' +
    'musculo, grupo muscular, volumen total, recuperation, 肌群, 部位, 训练部位, 计划, 目标, 目标次数, 容量, 训练量, 热量, 上次, 组间休息, ' +
    '星期, 时间段, 训练日, 器材, 总重量, 总容量, date, day, volume, total, tempo, 1rm, e1rm, bodyweight, hr, bpm, pace, pause, ' +
    'descanso, repos, datum, fecha, 休息, 日期, 总量, 心率, 配速',
};

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(WORDS).flatMap(([role, words]) =>
    words.split(', ').map((word): [string, ColumnRole] => [word, role as ColumnRole]),
  ),
);

export interface Column {
  readonly role: ColumnRole;
  /** Written with the name: "weight (lb)", "kg", "min". */
  readonly unit?: string;
  /** "Reps per side": the numbers are of one side. */
  readonly each?: true;
}

const UNITS =
  /^(?:kgs?|lbs?|kilos?|kilogramm|pounds?|公斤|千克|斤|磅|s|secs?|seconds?|sek|sekunden|segundos?|secondes?|秒|min|mins|minutes|minuten|minutos|分钟|m|metres|meters|米|km|kilometers|kilometres|公里|mi|miles)$/;
/** Units as the grammar knows them; also what a bare heading of that name counts. */
const HEADING_UNIT: Readonly<Record<string, string>> = {
  seconds: 's',
  secs: 's',
  sec: 's',
  sek: 's',
  sekunden: 's',
  segundos: 's',
  secondes: 's',
  秒: 's',
  minutes: 'min',
  mins: 'min',
  minuten: 'min',
  minutos: 'min',
  min: 'min',
  分钟: 'min',
  km: 'km',
  kilometers: 'km',
  kilometres: 'km',
  公里: 'km',
  metres: 'm',
  meters: 'm',
  米: 'm',
  miles: 'miles',
  mi: 'miles',
  kg: 'kg',
  kgs: 'kg',
  kilo: 'kg',
  kilos: 'kg',
  kilogramm: 'kg',
  公斤: 'kg',
  千克: 'kg',
  斤: '斤',
  lb: 'lb',
  lbs: 'lb',
  pounds: 'lb',
  磅: 'lb',
};
const SIDES =
  /\s*(?:\(|\/|per |each |pro |je |por |par |每)\s*(?:side|arm|leg|hand|each|seite|bein|arm|lado|pierna|cote|jambe|边|侧)\s*\)?$|\s+each$/;
const NUMBERED =
  /^(?:(?:set|satz|serie|series|s)\s?\d{1,2}|\d{1,2}\.?(?:st|nd|rd|th)?\s?(?:set|satz|serie)|第\s?[\d一二三四五六七八九十]{1,2}\s?组?|组\s?\d)$/;
/** "Set 1 reps", "weight 2": a column of one set, of which it says one thing. */
const OF_ONE_SET = /^(?:set|satz|serie|s)\s?\d{1,2}\s+(.+)$|^(.+?)\s?#?\d{1,2}$/;

/** Null where it is no heading of a column. */
export function columnOf(heading: string): Column | null {
  const folded = foldHeading(heading);
  if (NUMBERED.test(folded)) return { role: 'perSet' };
  const each = SIDES.test(folded);
  const plain = folded.replace(SIDES, '');
  const [, name = plain, bracket] = /^(.+?)\s*[([（]\s*([^)\]）]+?)\s*[)\]）]$/.exec(plain) ?? [];
  const [, before, suffix] = /^(.+?)[\s,/]+(?:in )?(\S+)$/.exec(name) ?? [];
  const whole = ROLE_OF.get(name);
  const role = whole ?? (suffix !== undefined && UNITS.test(suffix) ? ROLE_OF.get(before ?? '') : undefined);
  if (!role) {
    const one = OF_ONE_SET.exec(folded);
    const inner = one ? (one[1] ?? one[2] ?? '') : '';
    const [known, unit] = [ROLE_OF.get(inner), HEADING_UNIT[inner]];
    return known === 'reps' || known === 'load' ? { role: known, ...(unit === undefined ? {} : { unit }) } : null;
  }
  const written = bracket ?? (whole ? HEADING_UNIT[name] : suffix);
  return {
    role,
    ...(written !== undefined && UNITS.test(written) ? { unit: HEADING_UNIT[written] ?? written } : {}),
    ...(each ? { each: true as const } : {}),
  };
}

export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[*`]/g, '')
    .replace(/_/g, ' ')
    .trim()
    .toLowerCase();
}
