// What changing a measured value towards the good side means for the body, in one word that the interface can say.
import type { SignalName } from '../../body/signals.ts';
import type { FaultSpec } from '../../movements/movement.ts';

/**
 * `deeper`: further down as a whole. `further`: more travel of whatever it is. `less`: less of it. `steadier`: less swing. `in_line`: closer
 * to a straight body. The others are as they say, of the fault's joint.
 */
export type ChangeKind =
  | 'deeper'
  | 'further'
  | 'less'
  | 'steadier'
  | 'straighter'
  | 'more_bent'
  | 'more_upright'
  | 'leaning_further'
  | 'in_line'
  | 'higher'
  | 'lower'
  | 'wider'
  | 'closer';

type Family = 'lean' | 'shin' | 'line' | 'height' | 'spread' | 'offset' | 'upper_arm';

const FAMILIES: Partial<Readonly<Record<SignalName, Family>>> = {
  trunkLeanDeg: 'lean',
  trunkShinDeg: 'shin',
  bodyLineDeg: 'line',
  hipLineDeg: 'line',
  headDropRatio: 'line',
  hipPositionRatio: 'height',
  hipAboveKneeRatio: 'height',
  shoulderHeightRatio: 'height',
  kneeAnkleRatio: 'spread',
  ankleSpreadRatio: 'spread',
  kneeSpreadRatio: 'spread',
  wristSpreadRatio: 'spread',
  hipOffCentreRatio: 'offset',
  wristAcrossRatio: 'offset',
  upperArmToTrunkDeg: 'upper_arm',
  nearUpperArmDeg: 'upper_arm',
  farUpperArmDeg: 'upper_arm',
};

export function changeKind({ rule: { signal, at, direction } }: FaultSpec): ChangeKind {
  const grows = direction === 'below';
  const travels = at === 'range' || at === 'drift';
  switch (FAMILIES[signal]) {
    case 'lean':
      if (travels) return grows ? 'further' : 'steadier';
      return grows ? 'leaning_further' : 'more_upright';
    case 'shin':
      return grows ? 'leaning_further' : 'more_upright';
    case 'line':
      if (travels) return grows ? 'further' : 'steadier';
      return 'in_line';
    case 'height':
      if (travels) return grows ? 'deeper' : 'steadier';
      return grows ? 'higher' : 'deeper';
    case 'spread':
      return grows ? 'wider' : 'closer';
    case 'offset':
      return grows ? 'further' : 'closer';
    case 'upper_arm':
      return grows ? 'higher' : 'closer';
    case undefined:
  }
  if (travels) return grows ? 'further' : 'less';
  if (signal.endsWith('Deg')) return grows ? 'straighter' : 'more_bent';
  return grows ? 'higher' : 'lower';
}
