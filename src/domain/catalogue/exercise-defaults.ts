// What bare names mean, and which names are everyday words too.
import type { Equipment } from './exercise.ts';

/** What else the line says of the exercise; it decides between two that share a name. */
export interface LinkContext {
  readonly load?: boolean;
  readonly distance?: boolean;
  readonly duration?: boolean;
  readonly bodyweight?: boolean;
}

/** A bare name means this one where the catalogue has it. */
export const BARE: readonly (readonly [name: string, exerciseId: string])[] = [
  ['squat', 'back_squat'],
  ['squats', 'back_squat'],
  ['sq', 'back_squat'],
  ['pp', 'push_press'],
  ['chin', 'chin_up'],
  ['fsq', 'front_squat'],
  ['air squat', 'air_squat'],
  ['bench', 'bench_press'],
  ['row', 'barbell_row'],
  ['rows', 'barbell_row'],
  ['rowing', 'rowing_machine'],
  ['ohp', 'overhead_press'],
  ['overhead press', 'overhead_press'],
  ['press', 'overhead_press'],
  ['run', 'running'],
  ['treadmill', 'running'],
  ['bike', 'cycling'],
  ['curl', 'bicep_curl'],
  ['barbell curl', 'bicep_curl'],
  ['weighted pull up', 'pull_up'],
  ['weighted pullup', 'pull_up'],
  ['weighted chin up', 'chin_up'],
  ['weighted dip', 'dip'],
  ['assisted dip', 'dip'],
  ['weighted push up', 'push_up'],
  ['weighted plank', 'plank'],
  ['plank hold', 'plank'],
  ['pulls ups', 'pull_up'],
  ['深蹲', 'back_squat'],
  ['徒手深蹲', 'air_squat'],
  ['卧推', 'bench_press'],
  ['平板卧推', 'bench_press'],
  ['划船', 'barbell_row'],
  ['推举', 'overhead_press'],
  ['弯举', 'bicep_curl'],
  ['硬拉', 'deadlift'],
  ['引体向上', 'pull_up'],
  ['引体', 'pull_up'],
  ['负重引体', 'pull_up'],
  ['辅助引体', 'pull_up'],
  ['负重双杠臂屈伸', 'dip'],
  ['跑步', 'running'],
  ['跑步机', 'running'],
  ['骑车', 'cycling'],
  ['单车', 'cycling'],
  ['平板支撑', 'plank'],
  ['划船机', 'rowing_machine'],
  ['lp', 'leg_press'],
  ['lat pd', 'lat_pulldown'],
  ['tri pd', 'tricep_pushdown'],
  ['sqt', 'back_squat'],
  ['bch', 'bench_press'],
  ['bnch', 'bench_press'],
  ['bbr', 'barbell_row'],
  ['dbp', 'dumbbell_bench_press'],
  ['hip th', 'hip_thrust'],
  ['ht', 'hip_thrust'],
  ['inc', 'incline_bench_press'],
  ['t bar', 't_bar_row'],
  ['tbar', 't_bar_row'],
  ['fly', 'chest_fly'],
  ['mu', 'muscle_up'],
  ['goblet', 'goblet_squat'],
  ['goblets', 'goblet_squat'],
  ['skulls', 'skull_crusher'],
  ['incline db', 'incline_dumbbell_bench_press'],
  ['incline dumbbell', 'incline_dumbbell_bench_press'],
  ['flat db', 'dumbbell_bench_press'],
  ['flat dumbbell', 'dumbbell_bench_press'],
  ['下压', 'tricep_pushdown'],
  ['侧平板', 'side_plank'],
  ['夹胸', 'cable_fly'],
  ['坐姿肩推', 'dumbbell_shoulder_press'],
];

/** Names that a load or a distance turns into another exercise. */
export const BY_CONTEXT: readonly {
  readonly names: readonly string[];
  readonly when: (context: LinkContext) => boolean;
  readonly exerciseId: string;
}[] = [
  {
    names: ['row', 'rowing', 'rowmachine', '划船', 'rudern', 'remo'],
    when: ({ load, distance, duration }) => load !== true && (distance === true || duration === true),
    exerciseId: 'rowing_machine',
  },
  {
    names: ['rowing'],
    when: ({ load }) => load === true,
    exerciseId: 'barbell_row',
  },
  { names: ['squat', '深蹲'], when: ({ bodyweight }) => bodyweight === true, exerciseId: 'air_squat' },
];

export const WEAK = new Set(
  (
    'press presses hang hold walk walks walked walking hike hiking ride stairs spin clean cleans row run runs ran bench bike dip ' +
    'dips bridge tree triangle warrior goddess butterfly cobra pigeon pistol pistols sumo swing swings laps swim swam jerk jerks ' +
    'snatch hammers deads climbers bicycles skipping skater skaters boxing punching jacks rolling erg du fs bs dl bp gm step inc ht ' +
    'bulgarian romanian nordic copenhagen pushed curl curls lunge rower rowing rowed stepups plank ' +
    'yoga pilates tennis badminton soccer basketball volleyball rugby handball baseball skating skiing snowboarding bouldering ' +
    'kayaking canoeing surfing paddling rucking bounding judo karate climbing dance halo ruck wrestling mma bjj aerobics zumba ballet crossfit tabata hiit ' +
    'straddle sphinx halos windmills prowler yoke sledgehammer grippers gripper prowlers circuit ' +
    'laufen gelaufen gehen walken spazieren spaziergang radeln fahrrad schwimmen geschwommen klettern rudern stepper planke reissen stossen ' +
    'umsetzen fliegende abduktoren adduktoren bergsteiger cinta carrera correr corri trote trotar caminar camine caminata andar paseo bici ' +
    'bicicleta nadar nade escaleras escalar escalada escaladores prensa remo fondos gemelos abductores aductores pajaros plancha planchas ' +
    'abdominales comba presse chaise pompe pompes fente fentes traction tractions mollets abdos abducteurs adducteurs abduction adduction ' +
    'oiseau oiseaux marche marcher promenade randonnee courir couru tapis velo nage nager escalier escaliers grimpe grimpeur grimpeurs poirier ' +
    'bd aufsteigen aufstiege kraulen wandern wanderung schiffchen taschenmesser klappmesser bulgarians abduktion adduktion banca laterales vuelos ' +
    'frontales femoral femorales militar paralelas copa concentrado predicador martillo martillos pantorrilla pantorrillas abdominal corriendo ' +
    'piscina nado cruces cristos mariposa mariposas arranque serrucho jaca contractor soleo abductor aductor abducciones aducciones montaneros ' +
    'montanista rodaje senderismo envion pajaro trapecios pont militaire couche concentre pupitre marteau mollet lombaire lombaires bulgares ' +
    'ischios papillon trapezes piscine dc abdominaux coquillage coquillages palourde abducteur adducteur pont abductions adductions'
  ).split(' '),
);

export const WEAK_PHRASES =
  /^(?:get ups?|step ups?|pull downs?|pass throughs?|rotator cuff|hip circles|shoulder (?:circles|rolls)|rolling out|low back twist|open books?|toe touch|lower back twist|split jump|curl ups?|hip dips?|hip drops?|knee hugs?|static hold|around the world|ball games?|dance class|boot camp|circuit training|back bridge|jiu jitsu|table tennis|ping pong|ice skating|chest pass|overhead throw|long cycle|跑|走路|步行|爬坡|冲刺|拉伸|倒立|下压|单车|自行车|放松|瑜伽|普拉提|舞蹈|团课|网球|羽毛球|乒乓球|壁球|足球|篮球|排球|棒球|橄榄球|打篮球|踢足球|柔术|柔道|散打|摔跤|空手道|攀岩|抱石|滑冰|溜冰|轮滑|滑板|冰球|滑雪|冲浪|龙舟|划桨|风车|下腰|劈叉|抱膝|滑步|跨跳)$/;

/** Everyday words one slip away from a name. */
export const NOT_A_SLIP = new Set(
  (
    'beach bunch bench branch squad squads clear clears cleared clean crutch crutches brunch lunch stain stare stairs sting swung ' +
    'swine boring bowing slipping shipping climbed climb hyped literal latter lateral hamper piston plans planned plane plant plate ' +
    'plates blank lounge press dress pressure express progress prep squash square planet pushed pulled pulling shrunk string strong ' +
    'burped snitch stretch stretches running runner bikes walked trusted trust thrust cable could bridal bride fridge ridge ' +
    'raise rises raised raises curls curly cured curve swings spring sprints sprinted sprint printed skated skates dipped deadline ' +
    'deadlines rolling trolling rowing towing growing lower power tower mower rows hanging changing banging banded handed crunchy ' +
    'hammered jerked jacked jacket packs tracks pistols cobras goods mornings morning warriors poses rings boxes stairway rotate ' +
    'bonding pounding stating slating staking skimming padding peddling surging ballot bullet pirates rocking racking gripped halls ' +
    'halts panel growler straddled lung lungs lunar plan plans plant blank pulse trench wench quart squid cull cure cues curd cursed burly march marched marches chase chased ' +
    'stepped stopper limber wings leans leaned owing furl lank natch'
  ).split(' '),
);

/** Words that stand before and behind names, and begin or end none. */
export const BESIDE_NAMES: ReadonlySet<string> = new Set(
  (
    'x kg kgs lb lbs rep reps set sets rpe rir min mins sec secs s m km the my and then at for felt feel was is are did done do today but i it ' +
    'a an to of on in with so very bit great easy hard heavy light last next after before rest time week day session workout wdh mit und con y de et avec series serie pas sin sans ohne kein keine nur solo juste mal par por pro je du des la le el los las una die der das den dem au aux al del auf am im zum ' +
    'zwei drei vier funf sechs sieben acht neun zehn zwolf dos tres cuatro cinco seis siete ocho diez doce quince veinte deux trois quatre cinq sept huit neuf dix douze quinze vingt'
  ).split(' '),
);

export const EQUIPMENT_WORDS: Readonly<Record<string, Equipment>> = {
  barbell: 'barbell',
  dumbbell: 'dumbbell',
  kettlebell: 'kettlebell',
  cable: 'cable',
  machine: 'machine',
  band: 'band',
  banded: 'band',
  bodyweight: 'bodyweight',
  杠铃: 'barbell',
  哑铃: 'dumbbell',
  壶铃: 'kettlebell',
  绳索: 'cable',
  器械: 'machine',
  弹力带: 'band',
};

export const FILLER = new Set([
  'the',
  'a',
  'an',
  'with',
  'on',
  'using',
  'and',
  'of',
  'in',
  'weighted',
  'assisted',
  'each',
  'my',
]);
