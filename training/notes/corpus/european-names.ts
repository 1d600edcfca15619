// What common exercises are called in German, Spanish and French.
import type { NoteLanguage } from '../../../src/domain/notes/parsed-note.ts';

type Names = readonly (readonly [id: string, names: readonly string[]])[];

/** `id: name, name` a line. */
function namesOf(lines: string): Names {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', names = ''] = line.trim().split(':');
      return [id, names.split(',').map((name) => name.trim())] as const;
    });
}

export const EUROPEAN_NAMES: Readonly<Record<Exclude<NoteLanguage, 'en' | 'zh'>, Names>> = {
  de: namesOf(`
    back_squat: Kniebeuge, Kniebeugen, Langhantel-Kniebeuge, LH Kniebeuge, KB
    front_squat: Frontkniebeuge, Frontkniebeugen
    goblet_squat: Goblet Squat, Goblet-Kniebeuge
    hack_squat: Hackenschmidt, Hackenschmidt-Kniebeuge
    leg_press: Beinpresse
    bench_press: Bankdrücken, Flachbankdrücken, LH Bankdrücken
    incline_bench_press: Schrägbankdrücken, Schrägbank
    dumbbell_bench_press: KH Bankdrücken, Kurzhantel-Bankdrücken, Kurzhantelbankdrücken
    close_grip_bench_press: Enges Bankdrücken
    deadlift: Kreuzheben
    romanian_deadlift: Rumänisches Kreuzheben
    sumo_deadlift: Sumo-Kreuzheben, Sumo Kreuzheben
    overhead_press: Schulterdrücken, Überkopfdrücken, Military Press
    dumbbell_shoulder_press: KH Schulterdrücken, Kurzhantel-Schulterdrücken
    machine_shoulder_press: Schulterpresse
    barbell_row: Langhantelrudern, LH Rudern, Vorgebeugtes Rudern
    dumbbell_row: Kurzhantelrudern, KH Rudern
    seated_cable_row: Kabelrudern, Rudern am Kabel
    t_bar_row: T-Bar Rudern
    lat_pulldown: Latzug, Latziehen, Lat-Zug
    pull_up: Klimmzüge, Klimmzug
    chin_up: Klimmzüge Untergriff
    dip: Dips, Barrenstütz
    push_up: Liegestütze, Liegestütz
    bicep_curl: Bizepscurls, Bizeps Curls, Curls
    hammer_curl: Hammercurls, Hammer Curls
    preacher_curl: Scottcurls, Scott-Curls
    tricep_pushdown: Trizepsdrücken, Trizepsdrücken am Kabel
    skull_crusher: Stirndrücken, French Press
    lateral_raise: Seitheben
    front_raise: Frontheben
    rear_delt_fly: Reverse Flys, Vorgebeugtes Seitheben
    chest_fly: Fliegende, Butterfly mit Kurzhanteln
    pec_deck: Butterfly, Butterfly Maschine
    cable_fly: Kabelzug Flys, Cable Flys
    face_pull: Face Pulls, Facepulls
    shrug: Schulterheben, Nackenheben
    leg_extension: Beinstrecker
    leg_curl: Beinbeuger
    calf_raise: Wadenheben
    seated_calf_raise: Wadenheben sitzend
    hip_thrust: Hüftheben, Hip Thrusts
    glute_bridge: Glute Bridge, Beckenheben
    lunge: Ausfallschritte, Ausfallschritt
    bulgarian_split_squat: Bulgarische Kniebeuge, Bulgarian Split Squats
    good_morning: Good Mornings
    hip_abduction: Abduktoren, Abduktorenmaschine
    hip_adduction: Adduktoren, Adduktorenmaschine
    kettlebell_swing: Kettlebell Swings, Kettlebell-Schwünge
    plank: Plank, Unterarmstütz
    side_plank: Seitstütz
    wall_sit: Wandsitz
    sit_up: Sit-ups, Situps
    crunch: Crunches, Bauchpresse
    hanging_leg_raise: Beinheben im Hang, Hängendes Beinheben
    burpee: Burpees
    back_extension: Rückenstrecker, Hyperextensions
    running: Laufen, Joggen, Laufband
    cycling: Radfahren, Fahrrad, Ergometer
    rowing_machine: Rudergerät, Ruderergometer
    swimming: Schwimmen
    jump_rope: Seilspringen
    elliptical: Crosstrainer
  `),
  es: namesOf(`
    back_squat: Sentadilla, Sentadillas, Sentadilla con barra
    front_squat: Sentadilla frontal, Sentadillas frontales
    goblet_squat: Sentadilla goblet, Sentadilla copa
    hack_squat: Sentadilla hack
    leg_press: Prensa, Prensa de piernas
    bench_press: Press de banca, Press banca, Press plano
    incline_bench_press: Press inclinado, Press de banca inclinado
    dumbbell_bench_press: Press con mancuernas, Press de banca con mancuernas
    close_grip_bench_press: Press agarre cerrado
    deadlift: Peso muerto
    romanian_deadlift: Peso muerto rumano
    sumo_deadlift: Peso muerto sumo
    overhead_press: Press militar, Press de hombros
    dumbbell_shoulder_press: Press de hombros con mancuernas
    arnold_press: Press Arnold
    barbell_row: Remo con barra
    dumbbell_row: Remo con mancuerna
    seated_cable_row: Remo en polea, Remo sentado
    t_bar_row: Remo en T
    lat_pulldown: Jalón al pecho, Polea al pecho, Jalones
    pull_up: Dominadas, Dominada
    chin_up: Dominadas supinas
    dip: Fondos, Fondos en paralelas
    push_up: Flexiones, Lagartijas
    bicep_curl: Curl de bíceps, Curl bíceps
    hammer_curl: Curl martillo
    preacher_curl: Curl predicador
    tricep_pushdown: Extensión de tríceps en polea, Tríceps en polea, Jalón de tríceps
    skull_crusher: Press francés
    lateral_raise: Elevaciones laterales, Elevación lateral
    front_raise: Elevaciones frontales
    rear_delt_fly: Pájaros
    chest_fly: Aperturas, Aperturas con mancuernas
    pec_deck: Contractora, Peck deck
    cable_fly: Cruce de poleas, Cruces en polea
    face_pull: Face pull, Jalón a la cara
    shrug: Encogimientos
    leg_extension: Extensión de cuádriceps, Extensiones de pierna
    leg_curl: Curl femoral, Femoral tumbado
    calf_raise: Elevación de talones, Gemelos
    seated_calf_raise: Gemelos sentado
    hip_thrust: Empuje de cadera, Hip thrust
    glute_bridge: Puente de glúteos
    lunge: Zancadas, Zancada, Estocadas
    bulgarian_split_squat: Sentadilla búlgara, Búlgaras
    good_morning: Buenos días
    hip_abduction: Abductores, Abducción de cadera
    hip_adduction: Aductores
    kettlebell_swing: Balanceo con pesa rusa, Swing con kettlebell
    plank: Plancha, Plancha abdominal
    side_plank: Plancha lateral
    wall_sit: Sentadilla en pared
    sit_up: Abdominales
    crunch: Encogimientos abdominales
    hanging_leg_raise: Elevaciones de piernas colgado
    burpee: Burpees
    back_extension: Hiperextensiones
    running: Correr, Carrera, Cinta
    cycling: Bicicleta, Bici
    rowing_machine: Máquina de remo, Remoergómetro
    swimming: Natación
    jump_rope: Saltar la cuerda, Comba
    elliptical: Elíptica
  `),
  fr: namesOf(`
    back_squat: Squat, Squats, Squat barre
    front_squat: Squat avant
    goblet_squat: Squat gobelet, Goblet squat
    hack_squat: Hack squat
    leg_press: Presse à cuisses, Presse
    bench_press: Développé couché, DC, Couché
    incline_bench_press: Développé incliné
    decline_bench_press: Développé décliné
    dumbbell_bench_press: Développé haltères, Développé couché haltères
    close_grip_bench_press: Développé couché prise serrée
    deadlift: Soulevé de terre, SDT
    romanian_deadlift: Soulevé de terre roumain
    sumo_deadlift: Soulevé de terre sumo
    overhead_press: Développé militaire
    dumbbell_shoulder_press: Développé épaules haltères
    arnold_press: Développé Arnold
    barbell_row: Rowing barre, Tirage buste penché
    dumbbell_row: Rowing haltère
    seated_cable_row: Tirage horizontal
    t_bar_row: Rowing T-bar
    lat_pulldown: Tirage vertical, Tirage poitrine
    pull_up: Tractions, Traction pronation
    chin_up: Tractions supination
    dip: Dips
    push_up: Pompes
    bicep_curl: Curl biceps, Curl haltères
    hammer_curl: Curl marteau
    preacher_curl: Curl pupitre
    tricep_pushdown: Extension triceps poulie, Triceps poulie
    skull_crusher: Barre au front
    lateral_raise: Élévations latérales, Elevations latérales
    front_raise: Élévations frontales
    rear_delt_fly: Oiseau
    chest_fly: Écarté couché, Écartés haltères
    pec_deck: Pec deck, Butterfly
    cable_fly: Écarté poulie
    face_pull: Face pull, Tirage visage
    shrug: Haussements d'épaules
    leg_extension: Leg extension, Extension des jambes
    leg_curl: Leg curl, Ischios machine
    calf_raise: Extensions mollets, Mollets debout
    seated_calf_raise: Mollets assis
    hip_thrust: Relevé de bassin, Hip thrust
    glute_bridge: Pont fessier
    lunge: Fentes
    bulgarian_split_squat: Squat bulgare, Fentes bulgares
    good_morning: Good morning
    hip_abduction: Abducteurs
    hip_adduction: Adducteurs
    kettlebell_swing: Swing kettlebell
    plank: Gainage, Planche
    side_plank: Gainage latéral
    wall_sit: Chaise
    sit_up: Relevés de buste, Abdos
    crunch: Crunchs
    hanging_leg_raise: Relevés de jambes suspendu
    burpee: Burpees
    back_extension: Banc à lombaires
    running: Course, Course à pied, Footing, Tapis
    cycling: Vélo
    rowing_machine: Rameur
    swimming: Natation
    jump_rope: Corde à sauter
    elliptical: Vélo elliptique
  `),
};
