// Numbers spelt in German, Spanish and French, up to 199 and the hundreds. "once", "seize" and the articles are left out: they are words of
// English, or no numbers as a rule.

const listed = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(text.split(' ').map((pair) => [pair.split('=')[0] ?? '', Number(pair.split('=')[1])]));

const GERMAN_UNITS = listed('ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9');
const GERMAN_TENS = listed(
  'zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90',
);
const GERMAN_TEENS = listed(
  'dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zehn=10 elf=11 zwölf=12',
);
const SPANISH = listed(
  'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 dieciseis=16 ' +
    'diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintidós=22 veintidos=22 veinticuatro=24 veinticinco=25 veintiocho=28',
);
const SPANISH_TENS = listed('treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90');
const FRENCH = listed(
  'deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15',
);
const FRENCH_TENS = listed('vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 quatre-vingts=80 quatre-vingt=80');

const any = (...books: readonly Readonly<Record<string, number>>[]): string =>
  books
    .flatMap((book) => Object.keys(book))
    .toSorted((a, b) => b.length - a.length)
    .join('|');
/** Longer than the longest alternative there is none: the first that fits is the whole word. */
const GERMAN = String.raw`(?:(?:ein)?hundert(?:und)?)?(?:(?:${any(GERMAN_UNITS)})und(?:${any(GERMAN_TENS)})|${any(GERMAN_TENS, GERMAN_TEENS)}|zwei|drei|vier|fünf|sechs|sieben|acht|neun)|(?:zwei|drei)?hundert`;
const SPANISH_PATTERN = String.raw`(?:ciento )?(?:(?:${any(SPANISH_TENS)})(?: y (?:uno?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|${any(SPANISH)})|cien|doscientos`;
const FRENCH_PATTERN = String.raw`(?:cent )?(?:(?:${any(FRENCH_TENS)})(?:[- ](?:et[- ])?(?:une?|six|seize|dix-sept|dix-huit|dix-neuf|${any(FRENCH)}))?|dix-(?:sept|huit|neuf)|${any(FRENCH)})|cent|deux cents?`;

/** Any of them, as a pattern. */
export const NUMBER_ELSEWHERE = String.raw`(?:${GERMAN}|${SPANISH_PATTERN}|${FRENCH_PATTERN})(?![a-zà-öø-ÿ]|[- ]cents?(?![a-z]))`;

const SUMS: Readonly<Record<string, number>> = {
  ...GERMAN_UNITS,
  ...GERMAN_TENS,
  ...GERMAN_TEENS,
  ...SPANISH,
  ...SPANISH_TENS,
  ...FRENCH,
  ...FRENCH_TENS,
  un: 1,
  une: 1,
  uno: 1,
  six: 6,
  seize: 16,
  cien: 100,
  ciento: 100,
  doscientos: 200,
};
const PARTS = new RegExp(`hundert|cents?(?!o)|und|${any(SUMS)}`, 'g');

/** NaN where the text is none of them. */
export function readElsewhere(text: string): number {
  let total = 0;
  const parts = text.match(PARTS);
  if (!parts) return Number.NaN;
  for (const part of parts) {
    if (part === 'und') continue;
    if (part === 'hundert' || /^cents?$/.test(part)) total = Math.max(1, total) * 100;
    else total += SUMS[part] ?? Number.NaN;
  }
  return total;
}
