// The commonest words of pain, tiredness and sleep in German, Spanish and French: words that mean nothing else in English.
import type { BodyPart } from './body-parts.ts';
import { cue, type Cue } from './signal-cue.ts';

const BETTER = { polarity: 'improving', settled: true } as const;
const ABSENT = { polarity: 'absent', settled: true } as const;
const SETTLED = { settled: true } as const;

export const CUES_ELSEWHERE: readonly Cue[] = [
  cue(
    'pain',
    String.raw`(?:[a-zß-ÿ]*schmerz(?:en|te[nt]?|t|haft)?|(?:tut|tun|tat|taten) (?:[\wß-ÿ]+ ){0,3}weh|wehgetan|zwick(?:t|en|te)|verkrampf(?:t|ung)|(?:waden)?kr[aä]mpfe?|gezerrt|zerrung|verstaucht|umgeknickt|sticht|stechen)|(?:duelen?|doli[oó]|dolor(?:es)?|dolid[oa]s?|dolorid[oa]s?|molestias?|calambres?|tir[oó]n|pinchazos?|contractura|esguince)|(?:mal (?:au|aux|[àa] (?:la|l'|ma|mon))|(?:fait|font) mal|douleurs?|douloureu(?:x|ses?)|crampes?|entorse|tiraillements?|pincements?)`,
  ),
  cue(
    'pain',
    String.raw`(?:(?:keine[rn]?|ohne|null) (?:[\wß-ÿ]+ )?[a-zß-ÿ]*(?:schmerzen|beschwerden)|schmerzfrei|(?:tut|tun|tat|taten) (?:[\wß-ÿ]+ ){0,3}nicht (?:mehr )?weh|schmerz(?:t|en) (?:[\wß-ÿ]+ )?nicht(?: mehr)?)|(?:sin (?:[\wß-ÿ]+ )?(?:dolor(?:es)?|molestias?)|no (?:me |le )?(?:duelen?|doli[oó])|nada de dolor)|(?:(?:pas|plus|aucune|sans) (?:de |aucune )?(?:douleurs?|g[eê]ne)|(?:pas|plus) mal(?: (?:au|aux|[àa] (?:la|l')))?)`,
    ABSENT,
  ),
  cue(
    'pain',
    String.raw`(?:(?:ist|sind|geht|wird|f[uü]hlt sich) (?:es |wieder |viel |etwas |schon |deutlich )*besser|(?:schmerzt|zwickt) weniger|weniger [a-zß-ÿ]*schmerzen)|(?:(?:est[aá]n?|va|van|siento|sigue) (?:\w+ )?mejor|mejor(?:ando|[oó])|(?:duelen?|dolor) (?:mucho )?menos|menos dolor)|(?:(?:va|vont) (?:beaucoup |un peu |bien |d[eé]j[aà] )?mieux|s'am[eé]liore|moins (?:mal|de douleurs?))`,
    { ...BETTER, needsPart: true },
  ),
  cue(
    'pain',
    String.raw`(?:ist|sind) (?:wieder )?(?:ok|okay|gut|in ordnung)|est[aá]n? (?:bien|ok|perfect[oa])|va bien`,
    {
      ...ABSENT,
      needsPart: true,
    },
  ),
  cue(
    'fatigue',
    String.raw`(?:m[uü]de|ersch[oö]pft|(?:bin|total|v[oö]llig) (?:kaputt|platt|fertig)|muskelkater)|(?:cansad[oa]|agotad[oa]|reventad[oa]|agujetas)|(?:fatigu[eé]e?s?|[eé]puis[eé]e?s?|crev[eé]e?|courbatures?)`,
  ),
  cue(
    'sleep',
    String.raw`(?:(?:schlecht|kaum|wenig|nicht gut) geschlafen|schlechter schlaf|schlaflos)|(?:dorm[ií] (?:muy |fatal|mal|poco)(?:mal|poco)?|(?:he )?dormido (?:muy )?(?:mal|poco)|insomnio)|(?:(?:mal|peu|pas) dormi|nuit blanche|insomnie)`,
    SETTLED,
  ),
  cue('sleep', String.raw`(?:gut|super|bestens) geschlafen|(?:dorm[ií]|dormido) (?:muy )?bien|bien dormi`, ABSENT),
  cue('stress', String.raw`gestresst|estresad[oa]|estr[eé]s|stress[eé]e?`),
];

/** Parts of the body, where German, Spanish and French have another word. */
export const PARTS_ELSEWHERE: Readonly<Partial<Record<BodyPart, string>>> = {
  lower_back: String.raw`unter(?:er|en) r[uü]cken|lendenwirbel(?:s[aä]ule)?|lws|espalda baja|zona lumbar|lumbares|lumbalgia|bas du dos|lombaires?`,
  upper_back: String.raw`ober(?:er|en) r[uü]cken|espalda alta|haut du dos`,
  back: String.raw`r[uü]cken(?:schmerz(?:en)?)?|espalda|(?:au|le|mon|du) dos`,
  knee: String.raw`knien?|knieschmerz(?:en)?|rodillas?|genoux?`,
  shoulder: String.raw`schultern?|schulterschmerz(?:en)?|hombros?|[eé]paules?`,
  elbow: String.raw`ell(?:en)?bogen|codos?|coudes?`,
  wrist: String.raw`handgelenke?|mu[nñ]ecas?|poignets?`,
  ankle: String.raw`kn[oö]chel|sprunggelenke?|tobillos?|chevilles?`,
  hip: String.raw`h[uü]fte?n?|caderas?|hanches?`,
  neck: String.raw`nacken(?:schmerz(?:en)?)?|cuello|nuque|(?:au|le) cou`,
  hamstrings: String.raw`beinbeuger|oberschenkelr[uü]ckseite|isquio(?:s|tibial(?:es)?)?|ischios?(?:-jambiers?)?`,
  quadriceps: String.raw`cu[aá]driceps|quadrizeps`,
  glutes: String.raw`gl[uú]teos?|ges[aä][sß]s?|fessiers?`,
  calves: String.raw`waden?|wadenkr[aä]mpfe?|gemelos?|pantorrillas?|mollets?`,
  groin: String.raw`leisten?|ingle|(?:[àa] l'|l')aine`,
  chest: String.raw`brust|pecho|pectoral(?:es)?|poitrine|pectoraux`,
  biceps: String.raw`bizeps|b[ií]ceps`,
  triceps: String.raw`trizeps|tr[ií]ceps`,
  forearms: String.raw`unterarme?|antebrazos?|avant-bras`,
  foot: String.raw`fu(?:ß|ss)|f[uü](?:ß|ss)e|(?:el|un) pie|pieds?`,
  heel: String.raw`fersen?|tal[oó]n`,
  thigh: String.raw`oberschenkel|muslos?|cuisses?`,
  head: String.raw`kopf(?:schmerz(?:en)?)?|cabeza|t[eê]te`,
};
