// Hammer curl: the curl with the thumbs up.
import { exercise } from '../catalogue/exercises/define.ts';
import { bicepCurl } from './bicep-curl.ts';
import type { RepetitionMovement } from './movement.ts';

export const hammerCurl: RepetitionMovement = {
  ...exercise({
    id: 'hammer_curl',
    names: { en: 'Hammer curl', zh: '锤式弯举' },
    aliases: {
      en: [
        'pinwheel curl',
        'seated hammer curl',
        'alternating hammer curl',
        'cable hammer curl',
        'hammer curls',
        'hammers',
        'db hammer curl',
        'dumbbell hammer curl',
        'rope hammer curl',
        'cross body hammer curl',
      ],
      zh: ['锤式', '哑铃锤式弯举', '对握弯举', '锤击弯举'],
    },
    pattern: 'elbow_flexion',
    mechanic: 'isolation',
    equipment: ['dumbbell'],
    loadKind: 'per_hand',
    muscles: { biceps: 1, forearms: 1 },
    joints: { elbow: 'deep_flexion', wrist: 'isometric' },
    substitutes: ['bicep_curl', 'reverse_curl', 'cable_curl'],
  }),
  kind: 'repetition',
  measure: 'repetitions',
  views: bicepCurl.views,
  preferredView: 'side',
  setup: {
    en: 'Stand the phone at hip height, two metres away, and turn your side to it. Head, hands and hips must be in the picture.',
    zh: '把手机放在髋部高度，离你两米，侧身站立，让头、手和髋都在画面里。',
  },
  required: bicepCurl.required,
  floor: false,
  // Thumbs up, the weights meet the upper arm sooner than with the palms up.
  start: { ...bicepCurl.start, shoulderDeg: 3, elbowDeg: 12, shoulderAbductionDeg: 6 },
  turn: { ...bicepCurl.turn, shoulderDeg: 12, elbowDeg: 128, shoulderAbductionDeg: 6 },
  phases: bicepCurl.phases ?? [],
  firstPhase: 'concentric',
  driving: bicepCurl.driving,
  tempo: { eccentricMs: 1300, pauseMs: 100, concentricMs: 1000 },
  posture: bicepCurl.posture ?? [],
  minimumRepetitionMs: 500,
  faults: bicepCurl.faults.map((fault) =>
    fault.id === 'short_range' ? { ...fault, rule: { ...fault.rule, good: 63 } } : fault,
  ),
  source:
    'Elbow flexion in neutral forearm rotation (NSCA, Essentials, 4th ed.). The turn of the forearm is not judged and does not tell it from the biceps curl: seventeen keypoints end at the wrist',
};
