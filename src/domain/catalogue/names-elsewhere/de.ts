// What exercises are called in German gyms. Tools are written first; "mit Kurzhanteln" behind the name is understood as well.

/** Exercise id → names, separated by commas. */
export const GERMAN_NAMES: Readonly<Record<string, string>> = {
  back_squat:
    'Kniebeuge, Kniebeugen, Langhantel Kniebeuge, Langhantel Kniebeugen, hintere Kniebeuge, Kniebeuge Langhantel, tiefe Kniebeugen, Highbar Kniebeugen, Lowbar Kniebeugen',
  air_squat:
    'Kniebeuge ohne Gewicht, Kniebeugen ohne Gewicht, freie Kniebeuge, Körpergewicht Kniebeugen, Luftkniebeugen, Bodyweight Kniebeugen, Kniebeugen Bodyweight',
  front_squat: 'Frontkniebeuge, Frontkniebeugen, vordere Kniebeuge',
  goblet_squat: 'Goblet Kniebeuge, Goblet Kniebeugen, Becherkniebeuge',
  overhead_squat: 'Überkopfkniebeuge, Überkopfkniebeugen',
  sumo_squat: 'Sumo Kniebeuge, Sumo Kniebeugen',
  box_squat: 'Box Kniebeuge, Box Kniebeugen, Kastenkniebeuge',
  jump_squat: 'Sprungkniebeuge, Sprungkniebeugen, Kniebeugensprünge',
  pistol_squat: 'einbeinige Kniebeuge, einbeinige Kniebeugen',
  dumbbell_squat: 'Kurzhantel Kniebeuge, Kurzhantel Kniebeugen',
  smith_machine_squat:
    'Multipresse Kniebeuge, Kniebeugen Multipresse, Kniebeuge an der Multipresse, Kniebeugen Smith Machine, Smith Kniebeugen, Kniebeugen an der Smith, Multipressen Kniebeugen',
  hack_squat:
    'Hackenschmidt, Hackenschmidt Kniebeuge, Hackenschmidt Kniebeugen, Hackkniebeugen, Hack Kniebeuge, Hackenschmidt Maschine',
  bulgarian_split_squat:
    'bulgarische Kniebeuge, bulgarische Kniebeugen, bulgarische Split Kniebeuge, bulgarische Split Squats, bulgarischer Split Squat, bulgarische Ausfallschritte, Bulgarians',
  split_squat: 'Split Kniebeuge, Split Kniebeugen',
  deep_squat_hold: 'tiefe Hocke',
  leg_press:
    'Beinpresse, Beindrücken, Beinpresse Maschine, Beinpresse 45 Grad, Beinpresse horizontal, Beinpresse liegend, Beinpresse sitzend',
  lunge: 'Ausfallschritt, Ausfallschritte',
  walking_lunge:
    'Ausfallschritte im Gehen, gehende Ausfallschritte, Walking Ausfallschritte, Ausfallschritte laufend, laufende Ausfallschritte, Ausfallschritte gehend',
  reverse_lunge: 'Ausfallschritt rückwärts, Ausfallschritte rückwärts, Rückwärts Ausfallschritte',
  lateral_lunge: 'seitlicher Ausfallschritt, seitliche Ausfallschritte, Ausfallschritte seitlich',
  step_up:
    'Aufsteiger, Aufsteigen auf Box, Kastensteigen, Aufsteigen, Aufsteigen auf die Bank, Step Ups Box, Aufstiege',
  wall_sit: 'Wandsitzen, Wandsitz',
  deadlift: 'Kreuzheben, Langhantel Kreuzheben, klassisches Kreuzheben, konventionelles Kreuzheben',
  romanian_deadlift:
    'rumänisches Kreuzheben, rumänische Kreuzheben, rumänischer Kreuzheben, rum Kreuzheben, Rumänisches Kreuzheben Langhantel, RDL Kreuzheben, Kreuzheben RDL',
  stiff_leg_deadlift:
    'gestrecktes Kreuzheben, Kreuzheben mit gestreckten Beinen, steifbeiniges Kreuzheben, Kreuzheben gestreckt, Kreuzheben gestreckte Beine',
  sumo_deadlift: 'Sumo Kreuzheben',
  trap_bar_deadlift: 'Trapbar Kreuzheben, Hexbar Kreuzheben, Kreuzheben Trap Bar, Kreuzheben Hex Bar',
  single_leg_romanian_deadlift: 'einbeiniges Kreuzheben, einbeiniges rumänisches Kreuzheben',
  deficit_deadlift: 'Defizit Kreuzheben',
  dumbbell_deadlift: 'Kurzhantel Kreuzheben',
  dumbbell_romanian_deadlift: 'Kurzhantel rumänisches Kreuzheben',
  kettlebell_deadlift: 'Kettlebell Kreuzheben',
  good_morning: 'Guten Morgen Übung, Guten Morgen, Goodmornings',
  back_extension:
    'Rückenstrecker, Hyperextensionen, Rückenstrecken, Rückenheben, Rückenstrecker Bank, Hyperextension Bank, Rückenstrecker Maschine, unterer Rücken Maschine, Rückenextension',
  hip_thrust:
    'Hüftheben, Hüftstrecken mit Langhantel, Hüftstoßen, Beckenheben mit Langhantel, Langhantel Beckenheben, Hüftstoß, Hüftstrecker, Hüftheben Langhantel, Hip Thrusts Langhantel, Hüftstrecken',
  glute_bridge: 'Beckenheben, Gesäßbrücke, Schulterbrücke, Hüftbrücke, Po Brücke, Glute Bridge Boden',
  single_leg_glute_bridge: 'einbeiniges Beckenheben',
  kettlebell_swing: 'Kettlebell Schwung, Kettlebell Schwingen, Kugelhantel Schwingen',
  bench_press:
    'Bankdrücken, Flachbankdrücken, Langhantel Bankdrücken, Flachbank, Bankdrücken flach, flaches Bankdrücken, Bankdrücken Langhantel, BD',
  dumbbell_bench_press:
    'Kurzhantel Bankdrücken, Kurzhantel Flachbankdrücken, Kurzhantel Drücken Flachbank, Kurzhanteldrücken, Kurzhantel drücken flach, Flachbank Kurzhantel, Kurzhantel Bank, Kurzhantelpresse',
  incline_bench_press:
    'Schrägbankdrücken, Schrägbank, Bankdrücken schräg, Langhantel Schrägbankdrücken, Bankdrücken Schrägbank, Bankdrücken auf der Schrägbank, Incline Bankdrücken, Schrägbankdrücken Multipresse, Schrägdrücken',
  incline_dumbbell_bench_press:
    'Kurzhantel Schrägbankdrücken, Kurzhantel Schrägbank, Kurzhantel Drücken Schrägbank, Kurzhanteldrücken schräg, Incline Kurzhanteldrücken, Kurzhantel Incline',
  decline_bench_press:
    'negatives Bankdrücken, Negativ Bankdrücken, Bankdrücken negativ, Decline Bankdrücken, Negativbank',
  close_grip_bench_press:
    'enges Bankdrücken, Bankdrücken eng, Bankdrücken enger Griff, Close Grip Bankdrücken, Bankdrücken engem Griff, Engbankdrücken, enge Bank',
  smith_machine_bench_press: 'Multipresse Bankdrücken, Bankdrücken an der Multipresse',
  floor_press: 'Bodendrücken',
  chest_press:
    'Brustpresse, Brustdrücken Maschine, Brustpresse Maschine, Brustdrücken, Brustmaschine, Brustdrückmaschine, Brustpresse sitzend',
  chest_fly:
    'Fliegende, fliegende Bewegung, Kurzhantel Fliegende, Fliegende Flachbank, Butterfly Kurzhantel, Fliegende Kurzhanteln, Flys Kurzhantel, Flies Kurzhantel, Fliegende Schrägbank',
  cable_fly:
    'Kabelzug Fliegende, Fliegende am Kabelzug, Kabelfliegende, Überzüge Kreuzkabel, Kabelkreuzen, Kabelzug Brust, Kabelüberkreuz, Kabelziehen über Kreuz, Kabelzug über Kreuz, Flys Kabel, Kabelzug Crossover, Cross Over Kabel, Kabelturm Brust, Butterfly Kabel, Kabel Flies',
  pec_deck: 'Butterfly Maschine, Schmetterling Maschine, Butterfly Gerät, Brust Butterfly, Butterflys Maschine',
  push_up: 'Liegestütz, Liegestütze, Liegestützen, Liegestützen Boden, Liegestütze normal, klassische Liegestütze',
  knee_push_up: 'Knieliegestütze, Frauenliegestütze, Liegestütze auf den Knien',
  diamond_push_up: 'Diamant Liegestütze, enge Liegestütze',
  incline_push_up: 'erhöhte Liegestütze, schräge Liegestütze',
  decline_push_up: 'Liegestütze Füße erhöht',
  wide_push_up: 'breite Liegestütze',
  handstand_push_up: 'Handstand Liegestütze, Handstandliegestütz',
  dip: 'Barrenstütz, Barrenstütze, Beugestütz, Beugestütze, Barrendips, Brustdips, Dips Barren, Trizepsdips, Dips am Barren',
  bench_dip: 'Bankdips, Dips an der Bank, Trizeps Dips Bank',
  overhead_press:
    'Überkopfdrücken, Militärdrücken, Langhantel Schulterdrücken, Schulterdrücken stehend, Frontdrücken, Schulterdrücken im Stehen, Militärpresse, LH Schulterdrücken, Military Press Langhantel, Überkopfpresse, Langhanteldrücken stehend',
  dumbbell_shoulder_press: 'Schulterdrücken, Kurzhantel Schulterdrücken, Kurzhantel Schulterdrücken sitzend',
  machine_shoulder_press:
    'Schulterpresse, Schulterdrücken Maschine, Maschine Schulterdrücken, Schulterpresse Maschine, Schultermaschine',
  behind_the_neck_press: 'Nackendrücken',
  arnold_press: 'Arnold Drücken, Arnolddrücken, Arnoldpresse',
  push_press: 'Schwungdrücken',
  handstand_hold: 'Handstand halten',
  lateral_raise:
    'Seitheben, Kurzhantel Seitheben, Seitenheben, Seitliches Heben, Seitheben Maschine, Seitenheber, Seithebe',
  cable_lateral_raise: 'Kabelzug Seitheben, Seitheben am Kabelzug, Kabel Seitheben, Seitheben Kabel',
  front_raise: 'Frontheben, Kurzhantel Frontheben, Frontheben Scheibe, Frontheben Langhantel, Frontheben Kabel',
  rear_delt_fly:
    'vorgebeugtes Seitheben, Reverse Fliegende, hintere Schulter Fliegende, umgekehrte Fliegende, hintere Schulter Kurzhantel, Reverse Flys Kurzhantel, Fliegende vorgebeugt, Seitheben gebeugt, Rear Delt Fliegende, reverse Flies',
  reverse_pec_deck:
    'Butterfly Reverse, Reverse Butterfly, Butterfly rückwärts, umgekehrter Butterfly, Butterfly hintere Schulter, hintere Schulter Maschine, Reverse Butterflys',
  upright_row:
    'aufrechtes Rudern, Rudern aufrecht, Rudern stehend, Rudern aufrecht Langhantel, Rudern zum Kinn, Kinnrudern',
  shrug: 'Schulterheben, Nackenheben, Schulterzucken, Nackenziehen, Shrugs Kurzhantel, Shrugs Langhantel',
  barbell_row:
    'Rudern, Langhantelrudern, vorgebeugtes Rudern, Rudern mit Langhantel, Rudern vorgebeugt, vorgebeugtes Langhantelrudern, Rudern vorgebeugt Langhantel, Yates Rudern',
  dumbbell_row:
    'Kurzhantelrudern, einarmiges Rudern, einarmiges Kurzhantelrudern, Rudern einarmig, einarmig Rudern, Rudern einarmig Kurzhantel',
  seated_cable_row:
    'Kabelrudern, Rudern am Kabelzug, Kabelzug Rudern, sitzendes Rudern, Rudern sitzend, Rudern Kabel, Rudern eng, Rudern im Sitzen, Rudern breit Kabel, Kabelrudern eng, Rudern Kabelzug sitzend, Rudern sitzend eng, Rudern am Seilzug, Seilzug Rudern',
  machine_row:
    'Rudermaschine sitzend, Rudern Maschine, Rudern an der Maschine, Rudermaschine Rücken, Rückenmaschine Rudern, Rudern Hammer Strength, Maschinenrudern, Rudern brustgestützt Maschine',
  t_bar_row: 'T Bar Rudern, T Hantel Rudern, T Stange Rudern, T Rudern',
  inverted_row: 'australische Klimmzüge, umgekehrtes Rudern, Schrägklimmzüge',
  lat_pulldown:
    'Latzug, Latzüge, Latziehen, Lat Zug, Lat Ziehen, Latzug breit, Latzug zur Brust, Latzugmaschine, Latzug enger Griff, Latzug Untergriff, Latzug Obergriff, enger Latzug, breiter Latzug, Latziehen breit, Latziehen eng, Lat Maschine, Latzug vorne, Latzug V Griff, Latissimus Zug',
  straight_arm_pulldown:
    'Überzüge am Kabel, Latdrücken gestreckt, gestreckte Latzüge, Latziehen gestreckte Arme, Latzug gestreckte Arme, Überzüge Kabelzug, Pullover Kabel, Pullover am Kabelzug',
  pullover: 'Überzüge, Kurzhantel Überzüge',
  pull_up:
    'Klimmzug, Klimmzüge, Klimmzüge Obergriff, Klimmzüge Zusatzgewicht, Klimmzüge breit, Klimmzüge eng, Klimmzüge Maschine, Klimmzüge unterstützt, Klimmzugmaschine',
  chin_up:
    'Klimmzug im Untergriff, Klimmzüge im Untergriff, Klimmzüge Untergriff, Untergriff Klimmzüge, Klimmzüge eng Untergriff, Chinups Untergriff',
  scapular_pull_up: 'Schulterblatt Klimmzüge',
  dead_hang: 'Aushängen, Hängen an der Stange',
  bicep_curl:
    'Bizepscurl, Bizepscurls, Langhantelcurls, Kurzhantelcurls, Bizeps Curls Langhantel, Langhantel Bizepscurls, Bizepscurls Maschine, SZ Curls, SZ Bizepscurls, SZ Stange Curls, Curls SZ Stange, Bizepscurls SZ, Bizeps Kurzhantel, Bizeps Langhantel, Armbeugen, Bizeps beugen, Bizeps Curl sitzend, Curls Langhantel',
  hammer_curl: 'Hammercurl, Hammercurls, Hammer Bizepscurls, Hammerkurls, Hammercurls Seil',
  cable_curl:
    'Kabelcurls, Bizepscurls am Kabelzug, Kabelzug Curls, Bizeps Curls Kabel, Bizeps Kabelzug, Bizeps Kabel, Bizeps am Kabel',
  preacher_curl:
    'Scottcurls, Scott Curls, Larry Scott Curls, Bizepscurls Scottbank, Bizepscurls Scott, Bizeps Scott, Scott Bank Curls, Curls Scottbank, Scottbank, Curls an der Scottbank',
  concentration_curl: 'Konzentrationscurls, Konzentrationscurl',
  incline_curl: 'Schrägbank Curls, Schrägbankcurls, Bizepscurls Schrägbank, Curls auf der Schrägbank, Curls Schrägbank',
  wrist_curl: 'Handgelenkcurls, Unterarmcurls, Handgelenkbeugen, Unterarmcurl, Unterarme Curls',
  tricep_pushdown:
    'Trizepsdrücken, Trizepsdrücken am Kabel, Trizepsdrücken am Kabelzug, Trizeps Kabelzug, Trizepsstrecken Kabel, Trizeps Seil, Trizepsdrücken Seil, Seildrücken Trizeps, Trizepsdrücken Stange, Trizepsstrecken, Trizepsstrecken am Kabelzug, Trizeps Kabel, Kabel Trizeps, Trizeps am Kabelzug, Trizepsdrücker',
  overhead_tricep_extension:
    'Trizepsdrücken über Kopf, Überkopf Trizepsdrücken, Trizepsstrecken über Kopf, Trizeps überkopf, überkopf Trizepsstrecken, Überkopfstrecken Trizeps, Trizepsstrecker über Kopf, Trizepsdrücken hinter dem Kopf',
  skull_crusher:
    'Stirndrücken, French Press, Trizepsdrücken liegend, liegendes Trizepsdrücken, Stirndrücken SZ, SZ French Press, Trizeps French Press, Trizepsdrücken Stirn',
  tricep_kickback:
    'Trizeps Kickbacks, Trizepsstrecken vorgebeugt, Trizeps Kickback, Kickbacks Kurzhantel, Kickbacks Trizeps',
  leg_extension:
    'Beinstrecker, Beinstrecken, Beinstreckermaschine, Quadrizepsstrecker, Beinextension, Beinextensionen, Beinstreckung',
  leg_curl:
    'Beinbeuger, Beinbeugen, Beincurl, Beincurls, Beinbeuger liegend, Beinbeuger sitzend, Beinbizeps, Beinbizeps Maschine, Beinbeugemaschine, Hamstring Curls Maschine, Beinbeugung, Beinbizepscurls',
  nordic_curl: 'Nordische Curls',
  hip_abduction:
    'Abduktoren, Abduktorenmaschine, Abduktion Maschine, Beinspreizer, Abduktion, Abduktor, Beine spreizen Maschine, Hüftabduktion',
  hip_adduction: 'Adduktoren, Adduktorenmaschine, Adduktion Maschine, Adduktion, Adduktor, Hüftadduktion',
  calf_raise:
    'Wadenheben, Wadenheben stehend, stehendes Wadenheben, Wadenmaschine, Wadenmaschine stehend, Waden stehend, Wadenpresse stehend, Wadenheben Maschine, Wadenheber, Wadenheben an der Maschine',
  seated_calf_raise: 'Wadenheben sitzend, sitzendes Wadenheben, Waden sitzend, Wadenmaschine sitzend, Wadenheben Sitz',
  calf_press: 'Wadendrücken, Wadenheben Beinpresse, Wadenheben an der Beinpresse',
  cable_glute_kickback: 'Kabelzug Kickbacks, Gesäß Kickbacks am Kabel',
  side_lying_leg_raise: 'Beinheben seitlich',
  face_pull: 'Gesichtszug, Face Pulls Kabel, Kabelziehen zum Gesicht, Gesichtsziehen',
  external_rotation: 'Außenrotation, Außenrotation Schulter, Außenrotation Kabel',
  internal_rotation: 'Innenrotation',
  plank: 'Unterarmstütz, Planke, Brett halten, Ellenbogenstütz, Plank halten, Brettstütz',
  side_plank:
    'Seitstütz, seitlicher Unterarmstütz, Seitstütz halten, Seitplank, seitliche Planke, seitlicher Stütz, seitliches Plank, Side Plank seitlich, Seitenstütz',
  crunch: 'Bauchpresse, Bauchpressen, Crunches Boden, Bauchcrunches, Crunches Bauch',
  sit_up: 'Rumpfbeugen, Rumpfbeuge, Sit Ups Bauch, Aufsetzer, Klappsitz',
  cable_crunch:
    'Kabelcrunch, Crunches am Kabelzug, Kabelzug Crunches, Bauch Kabelzug, Bauch am Kabelzug, Crunches Kabel, Crunches am Kabel',
  crunch_machine: 'Bauchmaschine, Bauchpresse Maschine, Bauchtrainer, Crunches Maschine',
  reverse_crunch: 'umgekehrte Crunches',
  bicycle_crunch: 'Fahrrad Crunches, Fahrradcrunch',
  leg_raise: 'Beinheben, Beinheben liegend, liegendes Beinheben',
  hanging_leg_raise:
    'hängendes Beinheben, Beinheben hängend, Beinheben im Hang, Beinheben an der Stange, Beinheben Klimmzugstange, Beinheben Stange, Beinheben im Hängen, Beinheben Hang',
  hanging_knee_raise:
    'hängendes Knieheben, Knieheben hängend, Knieheben im Hang, Knieheben, Knieheben an der Stange, Knieheben Hang, Knieanziehen hängend',
  russian_twist: 'russische Drehung, Russen Twist, russische Twists, Rumpfdrehen, russischer Twist',
  ab_wheel_rollout: 'Bauchroller, Ab Roller, Bauchrad',
  mountain_climber: 'Bergsteiger',
  bird_dog: 'Vierfüßlerstand Übung',
  dead_bug: 'toter Käfer',
  superman: 'Supermann',
  side_bend: 'Seitbeugen, Seitbeuge',
  burpee: 'Liegestützsprünge',
  jumping_jack: 'Hampelmann, Hampelmänner',
  high_knees: 'Kniehebelauf',
  box_jump: 'Kastensprung, Kastensprünge, Boxsprünge, Sprünge auf die Box, Sprünge auf Box',
  broad_jump: 'Standweitsprung',
  jump_rope: 'Seilspringen, Springseil, Seilhüpfen, Seilchenspringen, Springseil springen',
  clean: 'Umsetzen, Umsetzen Langhantel',
  clean_and_jerk: 'Stoßen, Umsetzen und Stoßen',
  snatch: 'Reißen',
  turkish_get_up: 'türkisches Aufstehen',
  farmers_carry: 'Farmers Gang, Bauernlauf, Koffertragen beidseitig, Farmerwalk, Farmerswalk, Farmer Gang',
  suitcase_carry: 'Koffertragen',
  sled_push: 'Schlitten schieben, Gewichtsschlitten schieben, Prowler schieben',
  sled_pull: 'Schlitten ziehen',
  battle_ropes: 'Schwungseile, Taue schwingen',
  running:
    'Laufen, Joggen, Dauerlauf, Laufband, gejoggt, gelaufen, Jogging locker, lockerer Lauf, Laufen Laufband, Waldlauf, Intervalllauf, lockeres Joggen',
  sprint: 'Sprinten, Sprinte',
  brisk_walking: 'Gehen, Walken, Spazieren, Spaziergang, Wandern, Wanderung, Nordic Walking Runde, zügiges Gehen',
  cycling: 'Radfahren, Fahrrad, Fahrradergometer, Radeln, Ergometer, Fahrradfahren, Heimtrainer, Rennrad, Spinning Rad',
  rowing_machine: 'Rudergerät, Ruderergometer, Rudermaschine, Rudern Ergometer, Ruder Ergo, Rudern Concept2',
  elliptical: 'Crosstrainer, Ellipsentrainer',
  stair_climber: 'Treppensteigen, Stepper, Treppensteiger, Treppensteiger Maschine, Stairmaster Treppe',
  swimming: 'Schwimmen, geschwommen, Bahnen schwimmen, Kraulschwimmen, Brustschwimmen, Kraulen',
  rucking: 'Marsch mit Gepäck',
  foam_rolling: 'Faszienrolle, Blackroll',
  childs_pose: 'Kindhaltung, Stellung des Kindes',
  cat_cow: 'Katze Kuh, Katzenbuckel',
  downward_dog: 'herabschauender Hund',
  cobra_pose: 'Kobra Haltung',
  pigeon_pose: 'Taubenhaltung',
  hamstring_stretch: 'Beinrückseite dehnen, Dehnung Beinrückseite',
  quad_stretch: 'Oberschenkel dehnen',
  calf_stretch: 'Waden dehnen, Wadendehnung',
  hip_flexor_stretch: 'Hüftbeuger dehnen, Hüftbeugerdehnung',
  chest_stretch: 'Brust dehnen, Brustdehnung',
  rock_climbing: 'Klettern, Bouldern gehen',
  pendlay_row: 'Pendlay Rudern',
  chest_supported_row: 'brustgestütztes Rudern, Rudern auf der Schrägbank, Rudern Schrägbank',
  behind_the_neck_pulldown:
    'Latzug Nacken, Latziehen Nacken, Latzug zum Nacken, Latziehen zum Nacken, Latzug hinter Kopf',
  tricep_extension_machine: 'Trizepsmaschine',
  torso_rotation_machine: 'Rotationsmaschine, Rumpfrotation Maschine',
  v_up: 'Klappmesser, Taschenmesser',
  hollow_hold: 'Schiffchen',
  pike_push_up: 'Pike Liegestütze, Pike Liegestütz',
  sissy_squat: 'Sissy Kniebeugen',
  reverse_curl: 'Reverse Curls Langhantel, Curls im Obergriff',
  chest_supported_t_bar_row: 'brustgestütztes T Bar Rudern',
  v_squat: 'V Kniebeuge Maschine',
  decline_dumbbell_bench_press: 'Kurzhantel Negativbankdrücken',
  machine_pullover: 'Überzüge Maschine, Überzugmaschine',
  step_jack: 'seitliche Hampelmänner',
  bear_crawl: 'Bärengang',
  inchworm: 'Raupengang',
  lateral_band_walk: 'seitliches Gehen mit Band',
  glute_kickback_machine: 'Glute Kickback Maschine, Gesäßmaschine, Pomaschine',
};
