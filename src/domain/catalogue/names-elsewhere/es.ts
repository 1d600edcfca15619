// What exercises are called in Spanish gyms, on both sides of the Atlantic. Tools are read wherever they stand in the name.

/** Exercise id → names, separated by commas. */
export const SPANISH_NAMES: Readonly<Record<string, string>> = {
  back_squat:
    'sentadilla, sentadillas, sentadilla trasera, sentadilla con barra, sentadillas con barra, sentadilla libre con barra, sentadilla completa, sentadilla profunda, sentadilla barra, sentadilla tras nuca, sentadilla barra alta, sentadilla barra baja',
  air_squat:
    'sentadilla sin peso, sentadillas sin peso, sentadilla libre, sentadillas libres, sentadillas al aire, sentadillas con peso corporal, sentadillas peso corporal, sentadilla con peso corporal, sentadillas peso propio',
  front_squat:
    'sentadilla frontal, sentadillas frontales, sentadilla delantera, frontal squat, sentadilla frontal con barra, sentadillas delanteras',
  goblet_squat:
    'sentadilla goblet, sentadillas goblet, sentadilla copa, goblet sentadilla, sentadilla goblet con mancuerna',
  overhead_squat: 'sentadilla overhead, sentadilla de arranque, sentadilla por encima de la cabeza',
  sumo_squat: 'sentadilla sumo, sentadillas sumo',
  box_squat: 'sentadilla al cajón, sentadilla en cajón',
  jump_squat: 'sentadilla con salto, sentadillas con salto, sentadillas saltando',
  pistol_squat: 'sentadilla a una pierna, sentadilla pistola, sentadilla una pierna, pistolas sentadilla',
  dumbbell_squat: 'sentadilla con mancuernas, sentadillas con mancuernas',
  smith_machine_squat: 'sentadilla en multipower, sentadilla smith, sentadilla en máquina smith',
  hack_squat: 'sentadilla hack, sentadilla hack en máquina, máquina hack, jaca, sentadilla jaca, hack máquina',
  bulgarian_split_squat:
    'sentadilla búlgara, sentadillas búlgaras, zancada búlgara, búlgaras, estocada búlgara, estocadas búlgaras, zancadas búlgaras, split búlgaro, sentadilla búlgara con mancuernas',
  split_squat: 'sentadilla dividida, sentadilla partida',
  sissy_squat: 'sentadilla sissy',
  leg_press:
    'prensa, prensa de piernas, prensa de pierna, prensa inclinada, prensa 45, prensa a 45 grados, prensa 45 grados, prensa horizontal, press de piernas, prensa atlética',
  lunge:
    'zancada, zancadas, estocada, estocadas, desplante, desplantes, zancada frontal, zancadas frontales, zancadas con barra, tijeras con mancuernas, lunges con mancuernas',
  walking_lunge: 'zancadas caminando, estocadas caminando, zancadas andando, desplantes caminando',
  reverse_lunge:
    'zancada inversa, zancadas inversas, zancada hacia atrás, zancadas hacia atrás, zancadas atrás, estocadas hacia atrás, zancadas reversas, desplante inverso',
  lateral_lunge: 'zancada lateral, zancadas laterales, estocada lateral, estocadas laterales',
  step_up:
    'subida al cajón, subidas al cajón, subidas a banco, subidas al banco, subida al banco, subidas a cajón, step up cajón',
  wall_sit: 'sentadilla en pared, sentadilla isométrica, silla en pared',
  deadlift:
    'peso muerto, peso muerto convencional, pesos muertos, peso muerto con barra, peso muerto clásico, muerto convencional',
  romanian_deadlift:
    'peso muerto rumano, rumano con barra, PM rumano, muerto rumano, peso muerto rumano barra, rumano barra, PMR',
  stiff_leg_deadlift:
    'peso muerto piernas rígidas, peso muerto con piernas rígidas, peso muerto piernas rectas, peso muerto piernas estiradas, peso muerto a piernas rígidas',
  sumo_deadlift: 'peso muerto sumo, PM sumo, muerto sumo',
  trap_bar_deadlift: 'peso muerto barra hexagonal, peso muerto con barra hexagonal',
  single_leg_romanian_deadlift: 'peso muerto a una pierna, peso muerto rumano a una pierna, peso muerto unilateral',
  deficit_deadlift: 'peso muerto con déficit, peso muerto en déficit',
  dumbbell_deadlift: 'peso muerto con mancuernas',
  dumbbell_romanian_deadlift: 'peso muerto rumano con mancuernas',
  kettlebell_deadlift: 'peso muerto con kettlebell, peso muerto con pesa rusa',
  good_morning: 'buenos días con barra, buenos días',
  back_extension:
    'hiperextensión, hiperextensiones, extensión lumbar, extensiones lumbares, extensión de espalda, lumbares en banco, banco lumbar, banco romano, extensiones de espalda, lumbares en máquina, silla romana lumbar',
  hip_thrust:
    'empuje de cadera, empujes de cadera, hip thrust con barra, elevación de cadera con barra, elevación de cadera, elevaciones de cadera, puente de glúteo con barra, empuje de cadera con barra, hip thrust máquina',
  glute_bridge:
    'puente de glúteo, puente de glúteos, puentes de glúteo, puente de cadera, elevación de pelvis, puente glúteo',
  single_leg_glute_bridge: 'puente de glúteo a una pierna',
  kettlebell_swing: 'swing con kettlebell, swing con pesa rusa, balanceo con kettlebell, balanceo con pesa rusa',
  bench_press:
    'press banca, press de banca, press plano, banca plana, press de pecho con barra, pecho plano con barra, banca, banco plano, pecho plano, press de banco, press banca plano, banca plana con barra, press plano barra, pecho con barra, press de pecho plano',
  dumbbell_bench_press:
    'press banca con mancuernas, press plano con mancuernas, press de pecho con mancuernas, press con mancuernas, press mancuernas plano, press de mancuernas, pecho con mancuernas',
  incline_bench_press:
    'press inclinado, press banca inclinado, press de banca inclinado, banca inclinada, press de pecho inclinado, pecho inclinado, banco inclinado, press superior, inclinado con barra, press de pecho inclinado con barra',
  incline_dumbbell_bench_press:
    'press inclinado con mancuernas, press banca inclinado con mancuernas, mancuernas inclinado, inclinado con mancuernas, press con mancuernas inclinado, press mancuernas inclinado, pecho inclinado con mancuernas',
  decline_bench_press:
    'press declinado, press banca declinado, banca declinada, pecho declinado, press de pecho declinado, press declinado con barra',
  close_grip_bench_press:
    'press banca agarre cerrado, press cerrado, press de banca agarre estrecho, press agarre cerrado, press de banca cerrado, press banca estrecho, press banca cerrado, press agarre estrecho',
  smith_machine_bench_press:
    'press banca en multipower, press banca smith, press de banca en máquina smith, press plano multipower, press banca multipower',
  floor_press: 'press en el suelo, press suelo',
  chest_press:
    'press de pecho, press de pecho en máquina, máquina de pecho, press pecho máquina, press convergente, press hammer pecho, pecho en máquina, press en máquina, press máquina, press vertical máquina',
  chest_fly:
    'aperturas, apertura con mancuernas, aperturas con mancuernas, aperturas planas, aperturas de pecho, cristos, cristos con mancuernas, aperturas inclinadas, aperturas inclinadas con mancuernas, vuelos de pecho, apertura de pecho',
  cable_fly:
    'aperturas en polea, cruce de poleas, cruces de poleas, cruces en polea, aperturas con poleas, cruces, cruces de cable, cruces con polea, cruce de cables, crossover en polea, cruces polea alta, cruces polea baja, cruzadas en polea, polea cruzada, poleas cruzadas',
  pec_deck:
    'contractora, peck deck, contractor de pecho, aperturas en máquina, mariposa máquina, mariposa, mariposas, máquina de aperturas, pec fly máquina, butterfly máquina, pectoral en máquina, máquina mariposa, contractor',
  push_up:
    'flexión, flexiones, lagartija, lagartijas, flexión de brazos, flexiones de brazos, flexiones de pecho, pechadas, planchas de brazos, flexiones de suelo, lagartija normal',
  knee_push_up: 'flexiones de rodillas, flexiones con rodillas apoyadas, lagartijas de rodillas',
  diamond_push_up: 'flexiones diamante, lagartijas diamante',
  incline_push_up: 'flexiones inclinadas',
  decline_push_up: 'flexiones declinadas, lagartijas declinadas',
  wide_push_up: 'flexiones abiertas, lagartijas abiertas',
  handstand_push_up: 'flexiones en pino, flexiones haciendo el pino, flexiones en parada de manos',
  dip: 'fondos, fondo en paralelas, fondos en paralelas, fondos de pecho, paralelas, fondos lastrados, fondos en barras paralelas, fondos de tríceps en paralelas, fondos en máquina',
  bench_dip: 'fondos en banco, fondos de tríceps en banco, fondos de tríceps, fondos entre bancos, fondos en silla',
  overhead_press:
    'press militar, press militar con barra, press de hombros con barra, press de hombro con barra, militar, press militar de pie, press de pie con barra, press por encima de la cabeza, press sobre la cabeza, press de hombros de pie, militar con barra, press hombro barra',
  dumbbell_shoulder_press:
    'press de hombros, press hombro, press de hombros con mancuernas, press militar con mancuernas, press sentado con mancuernas, press hombro sentado, press de hombros sentado, press de hombro mancuernas, hombro con mancuernas',
  machine_shoulder_press:
    'press de hombros en máquina, press militar en máquina, máquina de hombros, hombro en máquina, press hombro máquina, press de hombro máquina',
  behind_the_neck_press: 'press tras nuca, press trasnuca',
  arnold_press: 'press arnold, arnold con mancuernas, press de arnold',
  push_press: 'empuje de fuerza',
  handstand_hold: 'pino mantenido, parada de manos',
  lateral_raise:
    'elevación lateral, elevaciones laterales, laterales con mancuernas, vuelos laterales, elevaciones laterales con mancuernas, laterales, vuelos, elevaciones lat, elev laterales, lateral con mancuernas, laterales de hombro, levantamientos laterales',
  cable_lateral_raise:
    'elevaciones laterales en polea, elevación lateral en polea, elevaciones laterales con polea, laterales en polea, vuelos laterales en polea, lateral en polea',
  front_raise:
    'elevación frontal, elevaciones frontales, elevaciones frontales con mancuernas, frontales, vuelos frontales, elevación frontal con disco, frontales con mancuernas, levantamientos frontales, vuelo frontal',
  rear_delt_fly:
    'pájaros, pájaros con mancuernas, aperturas inversas, elevaciones posteriores, vuelos posteriores, posteriores con mancuernas, aperturas invertidas, deltoides posterior, hombro posterior, pájaro, pájaro con mancuernas, vuelos inversos, elevaciones posteriores con mancuernas',
  reverse_pec_deck:
    'contractora inversa, peck deck inverso, aperturas inversas en máquina, pec deck inverso, pec deck invertido, peck deck invertido, mariposa inversa, mariposa invertida, deltoides posterior en máquina, hombro posterior en máquina, posterior en máquina',
  upright_row:
    'remo al mentón, remo al cuello, remo vertical, remo de pie, remo alto con barra, remo al mentón con barra, remo mentón',
  shrug:
    'encogimiento, encogimientos, encogimientos de hombros, encogimientos con mancuernas, trapecio con mancuernas, trapecio con barra, trapecios, encogimiento de trapecio, encogimientos de trapecio, elevación de hombros',
  barbell_row:
    'remo, remo con barra, remo inclinado, remo inclinado con barra, remo pronado, remo con barra pronado, remo supino con barra, remo barra libre',
  dumbbell_row:
    'remo con mancuerna, remo con mancuernas, remo a una mano, remo unilateral con mancuerna, remo unilateral, remo a un brazo, serrucho, serrucho con mancuerna, remo serrucho, remo unilateral mancuerna',
  seated_cable_row:
    'remo en polea, remo polea baja, remo en polea baja, remo sentado, remo gironda, remo con polea, remo bajo, gironda, remo bajo en polea, remo gironda en polea, polea baja remo, remo polea sentado, remo en polea sentado, remo cerrado en polea',
  machine_row: 'remo en máquina, remo máquina, remo hammer, remo en máquina sentado, remo máquina convergente',
  t_bar_row: 'remo en T, remo T, remo barra T, remo en punta, remo con barra en T',
  pendlay_row: 'remo pendlay, remo pendlay con barra',
  inverted_row: 'remo invertido, dominadas australianas',
  face_pull: 'tirón a la cara, jalón a la cara',
  lat_pulldown:
    'jalón, jalones, jalón al pecho, jalones al pecho, jalón dorsal, polea al pecho, jalón en polea, polea alta, dorsalera, dorsales en polea, tirón al pecho, jalón agarre ancho, jalón agarre cerrado, jalón abierto, jalón cerrado, polea dorsal, jalón frontal, dorsal en polea, jalón neutro, jalón con agarre neutro, jalón supino, polea al pecho agarre ancho',
  straight_arm_pulldown:
    'jalón brazos rectos, pulldown brazos rectos, pullover en polea, pulldown con cuerda, pullover con cuerda, pullover en polea alta, jalón brazos extendidos',
  pullover: 'pullover con mancuerna, pull over con mancuerna, pull over mancuerna',
  pull_up:
    'dominada, dominadas, dominadas pronas, dominadas prono, dominadas lastradas, dominadas estrictas, dominadas agarre ancho, dominadas agarre neutro, dominadas neutras, dominadas con lastre, dominadas en máquina, dominadas con banda',
  chin_up:
    'dominadas supinas, dominadas supino, dominada supina, dominadas agarre supino, dominadas en supinación, dominadas supinación',
  dead_hang: 'colgado en barra, colgarse de la barra',
  bicep_curl:
    'curl de bíceps, curl con barra, curl bíceps, curl de bíceps con barra, curl con mancuernas, curl de bíceps con mancuernas, bíceps con barra, bíceps con mancuernas, bíceps barra, curl barra Z, curl con barra Z, curl alterno, curl alterno con mancuernas, curl de pie, curl de bíceps alterno, curl bíceps barra Z, bíceps mancuerna, curl simultáneo, bíceps en máquina',
  hammer_curl:
    'curl martillo, curl de martillo, curl martillo con mancuernas, martillo con mancuernas, martillo, martillos, curl tipo martillo, bíceps martillo, curl martillo en polea, curl martillo con cuerda',
  cable_curl:
    'curl en polea, curl de bíceps en polea, curl con polea, bíceps en polea, bíceps polea, curl polea baja, bíceps en polea baja',
  preacher_curl:
    'curl predicador, curl en banco scott, curl scott, banco scott, bíceps predicador, predicador, curl en banco predicador, bíceps scott, scott con barra Z, banco predicador',
  concentration_curl:
    'curl concentrado, curl de concentración, concentrado, bíceps concentrado, curl de bíceps concentrado',
  incline_curl: 'curl inclinado, curl en banco inclinado, curl de bíceps inclinado, bíceps inclinado',
  reverse_curl: 'curl inverso, curl invertido, curl prono',
  spider_curl: 'curl araña',
  wrist_curl:
    'curl de muñeca, curl de muñecas, flexión de muñeca, antebrazo con barra, curl de antebrazo, antebrazos con mancuerna, curl de antebrazos',
  tricep_pushdown:
    'extensión de tríceps en polea, extensiones de tríceps en polea, tríceps en polea, tríceps polea, jalón de tríceps, extensión de tríceps, extensiones de tríceps, tríceps cuerda, tríceps con cuerda, tirón de tríceps, tríceps soga, tríceps con soga, tríceps barra, tríceps con barra, polea tríceps, pushdown con cuerda, jalón de tríceps con cuerda, tríceps en polea alta, extensiones de tríceps con cuerda, extensión tríceps polea, pushdown de tríceps, press de tríceps en polea',
  overhead_tricep_extension:
    'extensión de tríceps por encima de la cabeza, copa de tríceps, copa tríceps, extensión tras nuca, tríceps tras nuca, copa, copa a dos manos, copa con mancuerna, extensión de tríceps sobre la cabeza, extensión sobre la cabeza, tríceps por encima de la cabeza, trasnuca con mancuerna, tríceps copa, tríceps sobre la cabeza, extensión de tríceps tras nuca, extensión tríceps trasnuca, tríceps a dos manos',
  skull_crusher:
    'press francés, rompecráneos, rompe cráneos, francés con barra, tríceps francés, press francés con barra Z, press francés barra, tríceps francés con barra Z, extensión de tríceps acostado, rompe cráneo',
  tricep_kickback:
    'patada de tríceps, patadas de tríceps, patada tríceps, patada de tríceps con mancuerna, patada de tríceps en polea, patadas tríceps',
  leg_extension:
    'extensión de cuádriceps, extensiones de cuádriceps, extensión de piernas, extensiones de pierna, extensiones de piernas, extensión de pierna, sillón de cuádriceps, cuádriceps en máquina, máquina de cuádriceps, silla de cuádriceps, extensión de rodilla, extensiones de rodilla, cuádriceps máquina',
  leg_curl:
    'curl femoral, curl de femoral, femoral tumbado, femoral sentado, curl de piernas, femoral acostado, femoral, femorales, camilla femoral, curl de isquios, camilla de isquios, isquios en máquina, curl isquiotibial, curl de isquiotibiales, flexión de piernas, flexiones de pierna, flexión de rodilla, femoral en máquina, curl femoral máquina, isquiotibiales en máquina, curl de pierna',
  nordic_curl: 'curl nórdico, nórdicos',
  hip_abduction:
    'abducción, abductores, abducción de cadera, máquina de abductores, abductores en máquina, abductor, abducciones, abductor máquina, abducción en máquina',
  hip_adduction:
    'aducción, aductores, aducción de cadera, máquina de aductores, aductores en máquina, aductor, aducciones, aductor máquina, aducción en máquina',
  calf_raise:
    'elevación de talones, elevaciones de talones, elevación de gemelos, gemelos de pie, pantorrillas de pie, gemelos, pantorrillas, pantorrilla, talones de pie, elevación de pantorrillas, elevación de pantorrilla, elevaciones de gemelo, gemelo de pie, pantorrilla en máquina, gemelos en máquina, elevaciones de gemelos, elevaciones de pantorrilla',
  seated_calf_raise:
    'gemelos sentado, elevación de talones sentado, pantorrillas sentado, sóleo, sóleo sentado, gemelo sentado, gemelos sentados',
  calf_press: 'gemelos en prensa, pantorrilla en prensa, gemelo en prensa',
  cable_glute_kickback:
    'patada de glúteo en polea, patadas de glúteo en polea, patada trasera en polea, patada de glúteo polea, extensión de cadera en polea, glúteo en polea',
  donkey_kick: 'patada de glúteo, patadas de glúteo',
  external_rotation: 'rotación externa, rotaciones externas, rotación externa en polea, rotación externa de hombro',
  internal_rotation: 'rotación interna',
  plank:
    'plancha, planchas, plancha abdominal, plancha frontal, plancha isométrica, plancha estática, puente abdominal',
  side_plank: 'plancha lateral, planchas laterales, plancha de lado, plancha lateral isométrica',
  crunch:
    'abdominales, encogimiento abdominal, abdominales cortos, crunch abdominal, abdominal, abdominales en suelo, crunch en suelo, encogimientos abdominales, abdominal normal, abdominales normales',
  sit_up: 'abdominales completos, abdominal completo',
  cable_crunch:
    'crunch en polea, abdominales en polea, encogimientos en polea, crunch con polea, crunch con cuerda, abdominales con polea, crunch de rodillas en polea, abdominal en polea',
  crunch_machine:
    'abdominales en máquina, máquina de abdominales, abdominal en máquina, crunch en máquina, crunch máquina',
  reverse_crunch: 'crunch inverso, abdominales inversos',
  bicycle_crunch: 'abdominales bicicleta, crunch bicicleta',
  leg_raise:
    'elevación de piernas, elevaciones de piernas, elevaciones de pierna, levantamiento de piernas, elevaciones de piernas tumbado, elevación de piernas acostado, elevación de piernas en suelo',
  hanging_leg_raise:
    'elevaciones de piernas colgado, elevación de piernas colgado, piernas colgado, elevación de piernas en barra, elevaciones de piernas en barra, piernas a la barra, elevación de piernas suspendido',
  hanging_knee_raise:
    'elevaciones de rodillas colgado, rodillas al pecho colgado, elevaciones de rodillas, elevación de rodillas, elevaciones de rodilla, elevación de rodillas en barra',
  russian_twist:
    'giro ruso, giros rusos, twist ruso, rotaciones rusas, giros rusos con disco, rotación rusa, giro ruso con peso',
  ab_wheel_rollout:
    'rueda abdominal, rodillo abdominal, rueda de abdominales, rueda abdominales, rueda para abdominales, ab wheel rueda',
  mountain_climber: 'escalador, escaladores, escaladoras, montañeros, montañista, escalador montaña',
  bird_dog: 'perro pájaro, pájaro perro',
  dead_bug: 'bicho muerto, insecto muerto',
  cable_woodchop: 'leñador en polea, leñador',
  side_bend: 'flexión lateral, inclinación lateral, flexiones laterales',
  burpee: 'burpi, burpis',
  jumping_jack: 'saltos de tijera, tijeras saltando, saltos de estrella',
  high_knees: 'rodillas altas, skipping alto, elevación de rodillas corriendo',
  box_jump: 'salto al cajón, saltos al cajón, salto de cajón, saltos de cajón, saltos a cajón',
  broad_jump: 'salto de longitud, salto horizontal',
  jump_rope:
    'comba, saltar la comba, saltar cuerda, saltar a la cuerda, salto de cuerda, saltar a la comba, cuerda de saltar, salto a la cuerda, salto con cuerda, saltos de comba, saltos a la comba, saltos a la cuerda, salto de soga',
  clean: 'cargada, cargadas, cargada con barra, cargadas con barra',
  power_clean: 'cargada de potencia, cargadas de potencia',
  hang_clean: 'cargada colgante, cargada desde colgado',
  clean_and_jerk: 'dos tiempos, cargada y envión, envión, cargada y jerk',
  snatch: 'arrancada, arranque olímpico, arranque, arranque con barra',
  turkish_get_up: 'levantamiento turco',
  farmers_carry: 'paseo del granjero, paseo de granjero, caminata del granjero, caminata de granjero',
  suitcase_carry: 'paseo de la maleta, paseo maleta',
  sled_push: 'empuje de trineo, empujar trineo',
  sled_pull: 'arrastre de trineo, tirar del trineo',
  battle_ropes: 'cuerdas de batalla',
  running:
    'correr, carrera continua, trote, trotar, cinta de correr, corrí, cinta, carrera, corriendo, caminadora, trotadora, rodaje, trote suave, carrera suave, correr cinta, trote en cinta, correr al aire libre',
  sprint: 'esprint, esprints',
  brisk_walking:
    'caminar, caminata, andar, paseo, caminé, senderismo, caminata rápida, caminar en cinta, caminata inclinada',
  cycling:
    'bicicleta, bici, ciclismo, bicicleta estática, bici estática, pedalear, spinning bici, bici fija, bicicleta fija, paseo en bici, ruta en bici',
  rowing_machine:
    'remoergómetro, remo ergómetro, ergómetro de remo, remo máquina cardio, remo indoor, máquina de remo cardio, ergómetro remo, remo concept2',
  elliptical: 'elíptica, máquina elíptica, bicicleta elíptica',
  stair_climber: 'escaladora máquina, subir escaleras, máquina de escaleras, escaleras',
  swimming: 'nadar, natación, nadé, piscina, nado, natación libre',
  foam_rolling: 'rodillo de espuma, foam roller espalda',
  childs_pose: 'postura del niño',
  cat_cow: 'gato vaca, gato camello',
  downward_dog: 'perro boca abajo',
  cobra_pose: 'postura de la cobra',
  pigeon_pose: 'postura de la paloma',
  hamstring_stretch: 'estiramiento de isquios, estiramiento de isquiotibiales, estirar isquios',
  quad_stretch: 'estiramiento de cuádriceps, estirar cuádriceps',
  calf_stretch: 'estiramiento de gemelos, estirar gemelos',
  chest_stretch: 'estiramiento de pecho, estirar pecho',
  rock_climbing: 'escalada, escalar',
  front_lever: 'plancha frontal colgado',
  muscle_up: 'muscle up en barra',
  glute_kickback_machine: 'patada de glúteo en máquina, glúteo en máquina, máquina de glúteo',
  cable_rear_delt_fly: 'posteriores en polea, hombro posterior en polea, pájaros en polea',
  chest_supported_row: 'remo con apoyo en pecho, remo en banco inclinado, remo apoyado',
  behind_the_neck_pulldown: 'jalón tras nuca, polea tras nuca',
  thruster: 'thruster con barra, thruster con mancuernas',
  pallof_press: 'press pallof',
  machine_pullover: 'pullover en máquina',
  tricep_extension_machine: 'tríceps en máquina, máquina de tríceps',
};
