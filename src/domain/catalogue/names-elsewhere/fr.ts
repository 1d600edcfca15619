// What exercises are called in French gyms. Tools are read wherever they stand in the name ("aux haltères", "à la barre").

/** Exercise id → names, separated by commas. */
export const FRENCH_NAMES: Readonly<Record<string, string>> = {
  back_squat:
    'squat à la barre, squat barre, squat arrière, squat nuque, flexion de jambes barre, squat complet, squat libre, squat barre haute, squat barre basse, squat classique',
  air_squat:
    'squat sans poids, squats sans poids, squat au poids du corps, squat poids du corps, squats sans charge, squat sans charge, squats PDC, squat PDC, squat à vide',
  front_squat: 'squat avant, squat barre devant, squat devant',
  goblet_squat: 'squat gobelet, squat goblet, squats gobelet',
  overhead_squat: 'squat bras tendus, squat arraché',
  sumo_squat: 'squat sumo, squats sumo',
  box_squat: 'squat sur caisse, squat sur box',
  jump_squat: 'squat sauté, squats sautés',
  pistol_squat: 'squat une jambe, squat sur une jambe, squat pistolet',
  dumbbell_squat: 'squat haltères, squat avec haltères, squats haltères',
  smith_machine_squat:
    'squat guidé, squat à la barre guidée, squat smith, squat cadre guidé, squat au cadre guidé, squat smith machine, squat à la smith',
  hack_squat: 'hack squat machine, squat hack, presse hack squat, hack squat à la machine',
  bulgarian_split_squat:
    'fente bulgare, fentes bulgares, squat bulgare, squats bulgares, bulgares, split squat bulgare, split squats bulgares, fentes bulgares haltères',
  split_squat: 'fente statique, fentes statiques',
  leg_press:
    'presse, presse à cuisses, presse cuisses, presse jambes, presse inclinée, presse à jambes, presse oblique, presse horizontale, presse 45, presse 45 degrés, presse à jambe, presse inclinée 45',
  lunge:
    'fente, fentes, fentes avant, fente avant, fentes alternées, fentes haltères, fentes barre, fentes statiques alternées',
  walking_lunge:
    'fentes marchées, fente marchée, fentes en marchant, fentes marchés, fentes avant marchées, marche en fentes',
  reverse_lunge: 'fente arrière, fentes arrière, fentes arrières, fentes inversées, fente inversée, fentes en arrière',
  lateral_lunge: 'fente latérale, fentes latérales',
  step_up:
    'montée sur banc, montées sur banc, montées sur box, montée sur caisse, montées de marche, montée de marche, montées de banc, step up banc, montées sur caisse',
  wall_sit: 'chaise, chaise au mur, la chaise',
  deadlift:
    'soulevé de terre, soulevés de terre, sdt, soulevé de terre barre, soulevé de terre classique, soulever de terre, soulevé de terre conventionnel, sdt classique, sdt barre',
  romanian_deadlift:
    'soulevé de terre roumain, sdt roumain, soulevé roumain, sdtr, soulevé de terre roumain barre, sdt roumain barre, roumain barre',
  stiff_leg_deadlift:
    'soulevé de terre jambes tendues, sdt jambes tendues, soulevé jambes tendues, sdtjt, soulevé de terre jambe tendue, jambes tendues barre',
  sumo_deadlift: 'soulevé de terre sumo, sdt sumo, soulevé sumo',
  trap_bar_deadlift: 'soulevé de terre trap bar, soulevé de terre barre hexagonale',
  single_leg_romanian_deadlift:
    'soulevé de terre une jambe, soulevé de terre roumain une jambe, soulevé de terre unilatéral',
  deficit_deadlift: 'soulevé de terre en déficit, soulevé de terre déficit',
  dumbbell_deadlift: 'soulevé de terre haltères',
  dumbbell_romanian_deadlift:
    'soulevé de terre roumain haltères, sdt roumain haltères, soulevé de terre jambes tendues haltères',
  kettlebell_deadlift: 'soulevé de terre kettlebell',
  back_extension:
    'extension lombaire, extensions lombaires, banc à lombaires, hyperextensions lombaires, lombaires au banc, lombaires, lombaire, extension du dos, extension dos, extensions dos, banc lombaires, banc lombaire, extensions au banc lombaire, hyperextension lombaires, extensions du dos',
  hip_thrust:
    'poussée de hanches, relevé de bassin barre, hip thrust barre, relevé de bassin à la barre, hip thrust machine, poussée de hanche, poussées de hanches, relevé de bassin lesté',
  glute_bridge:
    'pont fessier, relevé de bassin, relevés de bassin, pont fessiers, pont, pont de fessiers, relevé de bassin au sol, relevés de bassin au sol, pont fessier au sol',
  single_leg_glute_bridge: 'pont fessier une jambe',
  kettlebell_swing:
    'swing kettlebell, balancement kettlebell, swings kettlebell, swing à la kettlebell, swings KB, swing KB',
  bench_press:
    'développé couché, développés couchés, développé couché barre, dc barre, couché barre, devcouché, dc, développer couché, développer coucher, développé couché à la barre, couché, développé coucher, développé couché barre libre, développé plat, développé plat barre',
  dumbbell_bench_press:
    'développé couché haltères, dc haltères, couché haltères, développé haltères, développé plat haltères, dev couché haltères, haltères couché, développé couché haltère',
  incline_bench_press:
    'développé incliné, développé couché incliné, développé incliné barre, di barre, incliné barre, dev incliné, banc incliné, dev couché incliné, développé incliné à la barre, incliné à la barre',
  incline_dumbbell_bench_press:
    'développé incliné haltères, développé couché incliné haltères, di haltères, incliné haltères, dev incliné haltères, développé incliné haltère, développé haltères incliné, développé haltères banc incliné',
  decline_bench_press: 'développé décliné, développé couché décliné, décliné barre, dev décliné',
  close_grip_bench_press:
    'développé couché serré, développé couché prise serrée, couché serré, développé serré, dc serré, dc prise serrée, développé prise serrée, couché prise serrée, développé couché mains serrées',
  smith_machine_bench_press:
    'développé couché smith, développé couché guidé, développé couché à la barre guidée, développé couché smith machine, dc smith, développé couché cadre guidé',
  floor_press: 'développé au sol',
  chest_press:
    'développé machine, développé couché machine, presse pectoraux, presse à pectoraux, développé assis machine, machine pectoraux, machine à pectoraux, presse pecs, développé assis, presse poitrine, machine pecs, développé couché à la machine, presse à pecs, pectoraux machine, développé convergent, développé machine convergente, machine convergente pectoraux',
  chest_fly:
    'écarté, écartés, écarté couché, écartés couchés, écartés haltères, écarté couché haltères, écarté haltère, écartés pectoraux, écarté incliné, écartés inclinés, écarté incliné haltères, écarté pectoraux',
  cable_fly:
    'écarté poulie, écartés poulie, écartés à la poulie, vis à vis, poulie vis à vis, croisé poulie, poulies croisées, écarté à la poulie vis à vis, croisés à la poulie, croisé de poulies, poulies vis à vis, cross over poulie, écartés poulie vis à vis, écarté poulies',
  pec_deck:
    'pec deck machine, butterfly machine, écarté machine, écartés machine, papillon machine, papillon, machine butterfly, pec fly, pec deck fly, pecs machine papillon',
  push_up: 'pompe, pompes, pompes classiques, pompes au sol, pompes normales, pompes lestées, pompe au sol',
  knee_push_up: 'pompes sur les genoux, pompes genoux, pompes à genoux',
  diamond_push_up: 'pompes diamant, pompes serrées',
  incline_push_up: 'pompes inclinées, pompes mains surélevées',
  decline_push_up: 'pompes déclinées, pompes pieds surélevés',
  wide_push_up: 'pompes larges, pompes prise large',
  handstand_push_up: 'pompes en équilibre, pompes poirier',
  dip: 'répulsion, répulsions, dips aux barres parallèles, dips lestés, dips barres parallèles, dips barres, dips poids du corps, dips pectoraux',
  bench_dip:
    'dips sur banc, dips banc, répulsions sur banc, dips entre deux bancs, répulsions entre deux bancs, dips entre bancs, dips triceps banc',
  overhead_press:
    'développé militaire, développé militaire barre, développé debout, développé épaules barre, militaire, dev militaire, développé militaire debout, militaire barre, développé épaules debout, développé au dessus de la tête, développé barre debout',
  dumbbell_shoulder_press:
    'développé épaules, développé épaules haltères, développé militaire haltères, développé assis haltères, épaules haltères, développé haltères assis, développé haltères épaules, dev épaules haltères, militaire haltères, développé épaule haltères, dev épaules',
  machine_shoulder_press:
    'développé épaules machine, presse épaules, presse à épaules, développé militaire machine, machine épaules, épaules machine, développé épaules à la machine, presse épaule, développé épaule machine',
  behind_the_neck_press: 'développé nuque, développé derrière la nuque',
  arnold_press: 'développé arnold, développé arnold haltères, presse arnold, arnold haltères',
  handstand_hold: 'équilibre sur les mains, poirier',
  lateral_raise:
    'élévation latérale, élévations latérales, élévations latérales haltères, élévation latérale haltères, latérales, élév latérales, élévations lat, élévation lat, latérales haltères, élévations latérales machine, élévations côtés',
  cable_lateral_raise:
    'élévation latérale poulie, élévations latérales poulie, élévations latérales à la poulie, latérales poulie, élévation latérale à la poulie, élévations latérales poulie basse',
  front_raise:
    'élévation frontale, élévations frontales, élévations frontales haltères, frontales, élévations avant, frontales haltères, élévations frontales disque, élévation avant',
  rear_delt_fly:
    "oiseau, oiseaux, oiseau haltères, oiseau penché, élévations latérales penché, élévations latérales buste penché, élévations buste penché, deltoïdes postérieurs, arrière d'épaule, arrière épaules, oiseau assis, oiseaux haltères, postérieurs haltères, deltoïde postérieur, arrière d'épaules haltères, oiseau buste penché",
  reverse_pec_deck:
    "oiseau machine, pec deck inversé, butterfly inversé, écarté inversé machine, peck deck inversé, reverse butterfly, arrière d'épaule machine, oiseau à la machine, deltoïdes postérieurs machine",
  upright_row:
    'rowing menton, tirage menton, rowing debout, rowing vertical, tirage vertical menton, rowing menton barre, tirage menton barre',
  shrug:
    "haussement, haussements, haussement des épaules, haussements épaules, trapèzes, trapèzes haltères, trapèzes barre, shrug barre, shrug haltères, shrugs barre, haussement d'épaule",
  barbell_row:
    'rowing barre, tirage barre, rowing buste penché, rowing penché, rowing barre buste penché, tirage buste penché, rowing barre pronation, rowing barre supination, rowing barre penché, rowing bar, rowing à la barre, tirage barre buste penché',
  dumbbell_row:
    'rowing haltère, rowing haltères, rowing unilatéral, rowing un bras, rowing haltère un bras, tirage haltère, rowing 1 bras, rowing un bras haltère, bûcheron, tirage bûcheron, rowing haltère unilatéral, rowing à un bras, rowing bûcheron',
  seated_cable_row:
    'tirage horizontal, tirage poulie basse, rowing poulie, rowing assis, tirage assis, tirage horizontal poulie, poulie basse, tirage bas, tirage horizontal serré, tirage horizontal prise serrée, tirage horizontal assis, rowing assis poulie, rowing à la poulie, tirage poulie horizontal, rowing poulie assis, tirage horizontal prise large, tirage bas poulie',
  machine_row:
    'rowing machine assis, tirage machine, tirage horizontal machine, rowing hammer strength, rowing à la machine, tirage à la machine, rowing machine convergente, tirage horizontal à la machine',
  t_bar_row: 'rowing T, rowing barre T, rowing T bar, tirage T bar, rowing en T, rowing à la T bar, tirage en T',
  pendlay_row: 'rowing pendlay',
  inverted_row: 'rowing inversé, tractions australiennes, traction australienne, tirage inversé',
  face_pull: 'tirage visage, tirage au visage',
  lat_pulldown:
    'tirage vertical, tirage poitrine, tirage poulie haute, tirage vertical poulie, tirage nuque large, tirage dos, poulie haute, tirage haut, tirage devant, tirage dorsal, tirage vertical prise large, tirage vertical prise serrée, tirage vertical serré, tirage poitrine prise large, tirage vertical poitrine, tirage poulie haute prise large, tirage dos poulie, tirage vertical devant, tirage vertical neutre, tirage prise large, tirage vertical prise neutre, tirage poitrine prise serrée',
  behind_the_neck_pulldown: 'tirage nuque, tirage derrière la nuque, tirage vertical nuque',
  straight_arm_pulldown:
    'tirage bras tendus, pullover poulie, pull over poulie, pullover à la poulie, pull over poulie haute, pull over corde',
  pullover: 'pullover haltère, pull over haltère',
  pull_up:
    'traction, tractions, tractions pronation, tractions lestées, traction pronation, tractions prise large, tractions prise neutre, tractions strictes, tractions larges, tractions assistées, tractions à la barre, tractions barre fixe, tractions machine',
  chin_up:
    'tractions supination, traction supination, tractions supinées, tractions mains supination, tractions prise supination, tractions supination lestées, tractions en supination',
  dead_hang: 'suspension à la barre, suspension passive',
  bicep_curl:
    'curl biceps, curl barre, curls biceps, curl haltères, curl biceps haltères, curl biceps barre, flexion biceps, biceps haltères, biceps barre, curl barre EZ, curl EZ, curl alterné, curl alternés, curl debout, curl haltère, biceps curl haltères, curl barre droite, curl alterné haltères, curls haltères, curl biceps alterné, biceps machine, curl à la barre',
  hammer_curl:
    'curl marteau, curls marteau, curl marteau haltères, marteau, prise marteau, curl prise marteau, marteau haltères, biceps marteau, curl marteau corde',
  cable_curl:
    'curl poulie, curl à la poulie, curl biceps poulie, curl poulie basse, biceps poulie, biceps à la poulie, biceps poulie basse, curl corde poulie',
  preacher_curl:
    'curl pupitre, curl au pupitre, curl larry scott, curl banc larry scott, larry scott, pupitre, biceps pupitre, banc larry scott, pupitre à biceps, pupitre barre EZ',
  concentration_curl:
    'curl concentré, curl concentration, curls concentrés, concentré, curl concentré haltère, biceps concentré',
  incline_curl:
    'curl incliné, curl banc incliné, curl incliné haltères, curl haltères incliné, curl haltères banc incliné, biceps incliné',
  reverse_curl: 'curl inversé, curl prise inversée, curl pronation',
  spider_curl: 'curl araignée',
  wrist_curl:
    'curl poignet, curl poignets, flexion poignets, flexions des poignets, curl avant bras, avant bras barre, flexions poignets',
  tricep_pushdown:
    'extension triceps poulie, extensions triceps poulie, extensions triceps, extension triceps, triceps poulie, extension poulie haute, triceps à la poulie haute, triceps corde, triceps à la corde, extension poulie, extension à la poulie, extension triceps corde, extensions corde, extension corde, poulie triceps, extensions triceps à la corde, triceps poulie corde, pushdown corde, pushdown triceps, triceps barre poulie, extension de triceps, triceps extension poulie',
  overhead_tricep_extension:
    'extension triceps nuque, extension nuque, extension verticale triceps, extension triceps au-dessus de la tête, extension nuque haltère, triceps nuque, extension verticale, extension triceps derrière la nuque, triceps nuque haltère, extension triceps haltère, extension nuque poulie, extension nuque corde, extension derrière la tête, extension au dessus de la tête, extension verticale haltère, extension triceps nuque haltère, triceps au dessus de la tête',
  skull_crusher:
    'barre au front, extension barre au front, barre front, extension triceps couché, magic triceps, triceps barre au front, barre front EZ, extension triceps allongé, triceps couché',
  tricep_kickback:
    'kickback triceps, kick back triceps, kick back triceps haltère, kickback haltère, extension triceps penché',
  leg_extension:
    'extension des jambes, extensions des jambes, extension jambes, extension quadriceps, extensions de jambes, machine quadriceps, leg ext, extensions quadriceps, extension de jambes, extension de jambe, quadriceps machine, extensions jambes',
  leg_curl:
    'flexion des jambes, curl ischios, leg curl allongé, leg curl assis, leg curl couché, curl jambes, flexion jambes machine, ischios, ischios machine, ischio jambiers machine, ischios allongé, ischios assis, ischios couché, curl ischio, curl ischio jambiers, leg curl machine, ischio assis, ischio allongé, flexion de jambes, flexions de jambes, machine ischios',
  nordic_curl: 'nordique ischios, curl nordique',
  hip_abduction:
    'abduction, abducteurs, abduction hanche, machine abducteurs, abduction machine, abducteurs machine, abducteur, abductions, machine à abducteurs, abduction de hanche, abducteurs assis',
  hip_adduction:
    'adduction, adducteurs, adduction hanche, machine adducteurs, adduction machine, adducteurs machine, adducteur, adductions, machine à adducteurs, adduction de hanche',
  calf_raise:
    'extension des mollets, extensions mollets, extension mollets, mollets debout, mollets, élévation mollets, extensions mollets debout, mollet, mollet debout, mollets machine, mollets debout machine, extension des mollets debout, montées sur pointes, élévation mollets debout',
  seated_calf_raise:
    'mollets assis, extension mollets assis, extensions mollets assis, mollet assis, mollets assis machine, extension des mollets assis',
  calf_press: 'mollets à la presse, mollets presse, extension mollets presse',
  cable_glute_kickback:
    'kickback fessier poulie, kickback poulie, extension hanche poulie, kickback à la poulie, kickback fessiers poulie, kick arrière poulie',
  donkey_kick: 'kickback fessier, kick fessier, donkey kick au sol, kick arrière, kick arrière au sol',
  external_rotation:
    'rotation externe, rotations externes, rotation externe épaule, rotation externe poulie, rotations externes poulie',
  internal_rotation: 'rotation interne, rotations internes',
  plank:
    'gainage, gainage frontal, gainage ventral, gainage planche, planche gainage, planche abdos, planche statique, planche ventrale, gainage face, gainage abdos, gainage coudes',
  side_plank:
    'gainage latéral, planche latérale, gainage oblique, gainage côté, gainage de côté, gainage sur le côté, planche de côté, gainage latérale',
  crunch: 'crunch au sol, abdos au sol, abdos, crunchs, abdos crunch, abdominaux, crunch abdos, crunch abdominaux',
  sit_up: 'relevé de buste, relevés de buste, redressements assis, redressement assis',
  cable_crunch:
    'crunch poulie, crunch à la poulie, crunchs poulie, abdos poulie, crunch poulie haute, crunch à genoux poulie, crunch corde, abdos à la poulie',
  crunch_machine: 'crunch à la machine, abdos machine, machine abdos, machine à abdos, abdominaux machine',
  reverse_crunch: 'crunch inversé, crunchs inversés, enroulement de bassin',
  bicycle_crunch: 'crunch vélo, crunchs vélo, pédalage abdos',
  leg_raise:
    'relevé de jambes, relevés de jambes, levée de jambes, relevé de jambes au sol, relevé de jambe, levées de jambes, relevés jambes, relevés de jambes allongé, levé de jambes',
  hanging_leg_raise:
    'relevé de jambes suspendu, relevés de jambes suspendu, relevé de jambes à la barre, relevés de jambes suspendus, relevé de jambes barre fixe, relevés de jambes barre, relevés jambes suspendu, relevé de jambes à la barre fixe, relevé jambes suspendu',
  hanging_knee_raise:
    'relevé de genoux suspendu, relevés de genoux, relevé de genoux, relevés de genoux suspendu, relevé de genoux à la barre, relevés genoux, relevés de genoux chaise romaine, relevé de genoux chaise romaine',
  russian_twist: 'rotation russe, rotations russes, twist russe, twist russes, russian twist lesté',
  ab_wheel_rollout:
    'roue abdominale, roue à abdos, roulette abdos, ab wheel roue, roulette abdominale, roue abdos, roue à abdominaux, ab wheel roulette',
  mountain_climber: 'grimpeur, grimpeurs, montée de genoux au sol, grimpeur au sol, mountain climber au sol',
  dead_bug: 'insecte mort',
  superman: 'superman au sol, extension du dos au sol',
  side_bend: 'flexion latérale, flexions latérales, inclinaison latérale',
  flutter_kick: 'battements de jambes, battement de jambes, ciseaux jambes',
  jumping_jack: 'saut étoile, sauts étoile, sauts en étoile, jumping jacks sautés',
  high_knees: 'montées de genoux, montée de genoux, genoux hauts',
  butt_kicks: 'talons fesses',
  box_jump:
    'saut sur box, sauts sur box, saut sur caisse, sauts sur caisse, sauts de box, sauts caisse, saut box, sauts box',
  broad_jump: 'saut en longueur, sauts en longueur',
  jump_rope:
    'corde à sauter, corde sauter, saut à la corde, saut à corde, sauts à la corde, sauter à la corde, corde sauts',
  power_clean: 'épaulé debout, épaulé puissance',
  hang_clean: 'épaulé suspendu, épaulé de suspension',
  clean_and_jerk: 'épaulé jeté, épaulés jetés',
  snatch: 'arraché, arrachés',
  turkish_get_up: 'relevé turc, relevés turcs',
  farmers_carry:
    'marche du fermier, marche fermier, farmer walk haltères, marche du fermier haltères, marche de fermier, farmer walk',
  suitcase_carry: 'marche valise, port de valise',
  sled_push: 'poussée de traîneau, traîneau poussé, pousser le traîneau',
  sled_pull: 'tirage de traîneau, traîneau tiré, tirer le traîneau',
  battle_ropes: 'cordes ondulatoires, corde ondulatoire',
  running:
    'course à pied, courir, footing, tapis de course, tapis course, couru, tapis, course tapis, course sur tapis, course extérieur, course à pieds, sortie course, footing léger, jogging léger',
  sprint: 'sprints course',
  brisk_walking:
    'marche, marche rapide, marcher, promenade, randonnée, marche inclinée, marche tapis, marche sur tapis, marche tapis incliné',
  cycling:
    "vélo, vélo stationnaire, cyclisme, vélo appartement, vélo de route, bicyclette, vélo d'appartement, vélo spinning, vélo assis, vélo salle, sortie vélo, vélo droit",
  rowing_machine: 'rameur, ergomètre rameur, aviron, aviron ergomètre',
  elliptical: 'elliptique, vélo elliptique, machine elliptique',
  stair_climber:
    "escaliers, escalier, simulateur escalier, montée escaliers, machine à escalier, stepper escaliers, simulateur d'escalier, montées d'escaliers",
  swimming: 'natation, nager, nage, nagé, piscine, crawl natation, nage libre',
  foam_rolling: 'rouleau de massage, rouleau mousse, auto massage rouleau',
  childs_pose: "posture de l'enfant",
  cat_cow: 'chat vache, dos rond dos creux',
  downward_dog: 'chien tête en bas',
  cobra_pose: 'posture du cobra',
  pigeon_pose: 'posture du pigeon',
  hamstring_stretch: 'étirement ischios, étirement des ischios, étirements ischios',
  quad_stretch: 'étirement quadriceps, étirement des quadriceps',
  calf_stretch: 'étirement mollets, étirement des mollets',
  chest_stretch: 'étirement pectoraux, étirement des pectoraux',
  hip_flexor_stretch: 'étirement psoas, étirement du psoas',
  rock_climbing: 'escalade, grimpe',
  good_morning: 'good morning barre',
  glute_kickback_machine: 'kickback machine, fessiers machine, machine fessiers',
  dip_machine: 'dips machine, machine à dips, dips à la machine',
  cable_rear_delt_fly: 'oiseau poulie, oiseau à la poulie, oiseaux poulie',
  chest_supported_row: 'rowing buste appuyé, rowing banc incliné, rowing sur banc incliné, rowing allongé',
  tricep_extension_machine: 'triceps machine, machine triceps, extension triceps machine',
  dip_bar_leg_raise: 'relevés de jambes chaise romaine, chaise romaine',
  clean: 'épaulé barre',
  smith_machine_incline_bench_press:
    'développé incliné smith, développé incliné smith machine, développé incliné guidé',
  incline_chest_press: 'développé incliné machine, presse inclinée pectoraux, développé incliné à la machine',
  machine_pullover: 'pullover machine',
  curtsy_lunge: 'fentes croisées, fente croisée',
  jumping_lunge: 'fentes sautées, fente sautée',
  clamshell: 'coquillage, coquillages, palourde',
  hollow_hold: 'gainage hollow, hollow au sol',
  pallof_press: 'presse pallof',
  thruster: 'thruster barre, thruster haltères',
};
