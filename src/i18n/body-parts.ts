// Where on the body, in the words of a note: every place that is read has a name, the joints the one they have everywhere.
import type { Joint } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';
import { currentBodyPart } from '../domain/notes/current-body-part.ts';
import type { BodyPart } from '../domain/notes/body-parts.ts';
import { vocabulary } from './vocabulary.ts';

type Names = Readonly<Record<BodyPart, string>>;
type OwnNames = Readonly<Record<Exclude<BodyPart, Joint>, string>>;

const EN: OwnNames = {
  si_joint: 'SI joint',
  rotator_cuff: 'rotator cuff',
  it_band: 'IT band',
  achilles: 'Achilles tendon',
  back: 'back',
  hip_flexors: 'hip flexor',
  front_delts: 'front delt',
  side_delts: 'side delt',
  rear_delts: 'rear delt',
  obliques: 'oblique',
  hamstrings: 'hamstring',
  quadriceps: 'quad',
  glutes: 'glute',
  adductors: 'adductor',
  groin: 'groin',
  calves: 'calf',
  thigh: 'thigh',
  shin: 'shin',
  foot: 'foot',
  heel: 'heel',
  toe: 'toe',
  chest: 'chest',
  lats: 'lat',
  traps: 'trap',
  rib: 'rib',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearm',
  hand: 'hand',
  thumb: 'thumb',
  finger: 'finger',
  head: 'head',
  abs: 'abs',
  arm: 'arm',
  leg: 'leg',
  jaw: 'jaw',
  stomach: 'stomach',
};

const ZH: OwnNames = {
  si_joint: '骶髂关节',
  rotator_cuff: '肩袖',
  it_band: '髂胫束',
  achilles: '跟腱',
  back: '背部',
  hip_flexors: '髂腰肌',
  front_delts: '三角肌前束',
  side_delts: '三角肌中束',
  rear_delts: '三角肌后束',
  obliques: '腹斜肌',
  hamstrings: '腘绳肌',
  quadriceps: '股四头肌',
  glutes: '臀部',
  adductors: '内收肌',
  groin: '腹股沟',
  calves: '小腿',
  thigh: '大腿',
  shin: '胫骨',
  foot: '脚',
  heel: '脚跟',
  toe: '脚趾',
  chest: '胸部',
  lats: '背阔肌',
  traps: '斜方肌',
  rib: '肋骨',
  biceps: '肱二头肌',
  triceps: '肱三头肌',
  forearms: '前臂',
  hand: '手',
  thumb: '拇指',
  finger: '手指',
  head: '头',
  abs: '腹部',
  arm: '手臂',
  leg: '腿',
  jaw: '下巴',
  stomach: '胃',
};

/** Inside a line, in lower case: `lower back`. A place that a later version reads is told by its id. */
export const bodyPartName: Localized<(part: string) => string> = {
  en: nameIn({ ...lowerCase(vocabulary.en.joints), ...EN }),
  zh: nameIn({ ...vocabulary.zh.joints, ...ZH }),
};

function nameIn(names: Names): (part: string) => string {
  const known = new Map<string, string>(Object.entries(names));
  return (part) => known.get(currentBodyPart(part)) ?? part.replaceAll('_', ' ');
}

function lowerCase(joints: Readonly<Record<Joint, string>>): Readonly<Record<Joint, string>> {
  const entries = Object.entries(joints).map(([joint, name]) => [joint, name.toLowerCase()]);
  return Object.fromEntries(entries) as Readonly<Record<Joint, string>>;
}
