// What the columns of training logs are called, in the languages that apps and people write them in.
import type { DistanceUnit, ImportField, TimeUnit, WeightUnit } from './inspection.ts';

/** Without spaces, marks and accents, lower case; see headerKey. */
const NAMES: Readonly<Record<ImportField, string>> = {
  date: `
    date datetime starttime start startdate startedat workoutdate day timestamp datum startzeit fecha data dato 日期 开始时间
    训练日期 日付 datadeinicio dateheure
  `,
  time: 'timeofday clock uhrzeit hora heure 时间点 时刻',
  end: 'endtime end enddate endedat endzeit ende 结束时间',
  duration:
    'duration workoutduration dauer workoutdauer trainingsdauer duree duracion durata duracao duur varaktighet 时长 训练时长 持续时间',
  workout: `
    workoutname title workout workouttitle session sessionname routine routinename workoutnamen trainingsname
    nomdelentrainement nombredelentrenamiento nombredeentreno nomeallenamento nomedotreino 训练 训练名称 训练名 标题
    workoutbezeichnung
  `,
  workout_number: 'workout# workoutnumber workoutno workoutid sessionid workoutnr',
  exercise: `
    exercisename exercisetitle exercise movement lift nameoftheexercise namederubung ubung ubungsname nomdelexercice
    exercice nombredelejercicio nombredeejercicio ejercicio nomeesercizio esercizio nomedoexercicio exercicio oefening
    ovning ovelse 动作 动作名称 训练动作 练习 项目 种目
  `,
  order: `
    setorder setindex set setnumber setno setnr set# reihenfolgefestlegen satzreihenfolge satz satznummer ordredesseries
    serie ordendelaserie ordendeserie ordineserie ordemdaserie 组 组号 组序 第几组 组数序号
  `,
  sets: 'sets numberofsets satze saetze series serien seriesanzahl 组数',
  type: 'settype type satztyp satzart typedeserie tipodeserie 组类型 类型',
  weight: 'weight load gewicht poids charge peso vikt vekt vaegt 重量 负重 重さ',
  weight_unit:
    'weightunit gewichtseinheit unitedepoids unidaddepeso unitadipeso unidadedepeso loadunit 重量单位 unit 单位',
  reps: `
    reps repetitions rep wiederholungen wiederh wdh whg repeticiones ripetizioni repeticoes herhalingen repetitioner
    repetisjoner 次数 重复次数 回数
  `,
  distance: 'distance entfernung distanz strecke distancia distanza afstand distans avstand 距离 距離',
  distance_unit:
    'distanceunit entfernungseinheit distanzeinheit unitededistance unidaddedistancia unitadidistanza 距离单位',
  seconds:
    'seconds durationseconds time sekunden zeit secondes segundos secondi seconden sekunder settime 秒 秒数 时间',
  rpe: 'rpe effort 自觉强度',
  rir: 'rir repsinreserve 保留次数',
  note: `
    notes note comment comments exercisenotes setnotes setnote notizen notiz kommentar remarques commentaire notas nota
    notities anteckningar 备注 笔记 动作备注 说明
  `,
  workout_note: `
    workoutnotes workoutnote description workoutnotizen trainingsnotizen notesdelentrainement notasdelentrenamiento
    noteallenamento beschreibung 训练备注
  `,
  superset: 'supersetid superset group 超级组',
  side: 'side seite lado 侧 左右',
};

type AnyUnit = WeightUnit | DistanceUnit | TimeUnit;

const UNIT_NAMES: Readonly<Record<AnyUnit, string>> = {
  kg: 'kg kgs kilogram kilograms kilos 公斤 千克',
  lb: 'lb lbs pound pounds # 磅',
  km: 'km kms kilometer kilometers kilometre kilometres 公里 千米',
  mi: 'mi mile miles 英里',
  m: 'm meter meters metre metres metern 米',
  yd: 'yd yds yard yards 码',
  ft: 'ft feet foot 英尺',
  s: 's sec secs seconds 秒',
  min: 'min mins minutes 分钟 分',
};

const UNITS = new Map<string, AnyUnit>(
  (Object.keys(UNIT_NAMES) as AnyUnit[]).flatMap((unit) =>
    UNIT_NAMES[unit].split(' ').map((name) => [name, unit] as const),
  ),
);

/** Null where the word is no unit of weight. */
export function weightUnitOf(word: string): WeightUnit | null {
  const unit = unitOf(word);
  return unit === 'kg' || unit === 'lb' ? unit : null;
}

export function distanceUnitOf(word: string): DistanceUnit | null {
  const unit = unitOf(word);
  return unit === null || unit === 'kg' || unit === 'lb' || unit === 's' || unit === 'min' ? null : unit;
}

function unitOf(word: string): AnyUnit | null {
  return UNITS.get(word.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Case, accents, spaces and marks aside. */
export function headerKey(header: string): string {
  return header
    .replace(/^\ufeff/, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}#]/gu, '');
}

const FIELD_BY_KEY = new Map<string, ImportField>(
  (Object.keys(NAMES) as ImportField[]).flatMap((field) =>
    NAMES[field]
      .trim()
      .split(/\s+/)
      .map((name) => [headerKey(name), field] as const),
  ),
);

export interface HeaderMeaning {
  readonly field: ImportField;
  readonly unit?: AnyUnit;
  /** 0–1. */
  readonly confidence: number;
}

/** What a header says of its column, the unit behind the name included: "Weight (kg)", "distance_miles". */
export function readHeader(header: string): HeaderMeaning | null {
  const whole = FIELD_BY_KEY.get(headerKey(header));
  if (whole !== undefined)
    return { field: whole, ...(headerKey(header).includes('seconds') && { unit: 's' }), confidence: 0.95 };
  const parts = /^(.*?)[\s_]*[[(（_\s/-]+([\p{L}#.]+)[\])）]?\s*$/u.exec(header.trim());
  const unit = parts && unitOf(parts[2] ?? '');
  const named = parts ? FIELD_BY_KEY.get(headerKey(parts[1] ?? '')) : undefined;
  if (unit && named !== undefined) {
    const timed = named === 'duration' || named === 'seconds';
    return { field: named, unit, confidence: timed || fits(named, unit) ? 0.95 : 0.5 };
  }
  const key = headerKey(header);
  // A column that is headed by nothing but its unit. A letter alone says too little, and "#" is a number of something.
  const alone = key.length > 1 || /\p{Script=Han}/u.test(key) ? unitOf(key) : null;
  const measured = alone && (['weight', 'distance'] as const).find((field) => fits(field, alone));
  if (alone && measured) return { field: measured, unit: alone, confidence: 0.85 };
  const inside = [...FIELD_BY_KEY]
    .filter(([name]) => name.length >= (/\p{Script=Han}/u.test(name) ? 2 : 4) && key.includes(name))
    .toSorted(([a], [b]) => b.length - a.length)[0];
  return inside ? { field: inside[1], ...(unit && fits(inside[1], unit) && { unit }), confidence: 0.6 } : null;
}

function fits(field: ImportField, unit: AnyUnit): boolean {
  if (field === 'weight') return unit === 'kg' || unit === 'lb';
  return field === 'distance' && unit !== 'kg' && unit !== 'lb' && unit !== 's' && unit !== 'min';
}
