// Where on the body, in the words of a note: every place that is read has a name, the joints the one they have everywhere.
import type { Joint } from '../domain/catalogue/exercise.ts';
import type { Localized } from '../domain/language.ts';
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
  hamstring: 'hamstring',
  quad: 'quad',
  glute: 'glute',
  groin: 'groin',
  calf: 'calf',
  thigh: 'thigh',
  shin: 'shin',
  foot: 'foot',
  heel: 'heel',
  toe: 'toe',
  chest: 'chest',
  lat: 'lat',
  trap: 'trap',
  rib: 'rib',
  bicep: 'biceps',
  tricep: 'triceps',
  forearm: 'forearm',
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
  hamstring: '腘绳肌',
  quad: '股四头肌',
  glute: '臀部',
  groin: '腹股沟',
  calf: '小腿',
  thigh: '大腿',
  shin: '胫骨',
  foot: '脚',
  heel: '脚跟',
  toe: '脚趾',
  chest: '胸部',
  lat: '背阔肌',
  trap: '斜方肌',
  rib: '肋骨',
  bicep: '肱二头肌',
  tricep: '肱三头肌',
  forearm: '前臂',
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
  return (part) => known.get(part) ?? part.replaceAll('_', ' ');
}

function lowerCase(joints: Readonly<Record<Joint, string>>): Readonly<Record<Joint, string>> {
  const entries = Object.entries(joints).map(([joint, name]) => [joint, name.toLowerCase()]);
  return Object.fromEntries(entries) as Readonly<Record<Joint, string>>;
}
