// How the person wants to be coached: what they hear, how often and how strictly. Read field by field, so that what an older or a newer
// version kept is never lost whole.

/** What lies in the settings: anything may be missing. */
export type StoredCoaching = Partial<CoachingPreferences>;

export interface CoachingPreferences {
  /** How often a cue may come. */
  readonly amount: CueAmount;
  /** From how far past its bound a fault is spoken of; one that matters for safety always is. */
  readonly strictness: CueStrictness;
  /** A word when what was pointed out is mended. */
  readonly praise: boolean;
  /** Repetitions are counted aloud. */
  readonly counts: boolean;
  /** Halfway, the last two, the rest, what comes next. */
  readonly notices: boolean;
  readonly rate: VoiceRate;
  /** `voiceURI` of the voice chosen for each language; absent: the device's own choice among its local ones. */
  readonly voiceEn?: string;
  readonly voiceZh?: string;
  /** Tones: pitch that follows the depth; ticks of the lowering; a blip for each count; ends of sets and rests. */
  readonly toneDepth: boolean;
  readonly toneTempo: boolean;
  readonly toneCount: boolean;
  readonly toneEnds: boolean;
  /** Both hands up for two seconds pauses and goes on. */
  readonly handsUp: boolean;
}

export const CUE_AMOUNTS = ['few', 'normal', 'many'] as const;
export type CueAmount = (typeof CUE_AMOUNTS)[number];
export const CUE_STRICTNESSES = ['easy', 'normal', 'strict'] as const;
export type CueStrictness = (typeof CUE_STRICTNESSES)[number];
export const VOICE_RATES = ['slow', 'normal', 'fast'] as const;
export type VoiceRate = (typeof VOICE_RATES)[number];

export const DEFAULT_COACHING: CoachingPreferences = {
  amount: 'normal',
  strictness: 'normal',
  praise: true,
  counts: true,
  notices: true,
  rate: 'normal',
  toneDepth: false,
  toneTempo: false,
  toneCount: false,
  toneEnds: false,
  handsUp: true,
};

/** Never throws: whatever cannot be read is as for a new person. */
export function coachingPreferences(stored: unknown): CoachingPreferences {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  const one = <T extends string>(key: keyof CoachingPreferences, of: readonly T[], usual: T): T =>
    of.find((value) => value === found[key]) ?? usual;
  const is = (key: keyof CoachingPreferences): boolean => {
    const value = found[key];
    return typeof value === 'boolean' ? value : DEFAULT_COACHING[key] === true;
  };
  const { voiceEn, voiceZh } = found;
  return {
    amount: one('amount', CUE_AMOUNTS, DEFAULT_COACHING.amount),
    strictness: one('strictness', CUE_STRICTNESSES, DEFAULT_COACHING.strictness),
    praise: is('praise'),
    counts: is('counts'),
    notices: is('notices'),
    rate: one('rate', VOICE_RATES, DEFAULT_COACHING.rate),
    ...(typeof voiceEn === 'string' ? { voiceEn } : {}),
    ...(typeof voiceZh === 'string' ? { voiceZh } : {}),
    toneDepth: is('toneDepth'),
    toneTempo: is('toneTempo'),
    toneCount: is('toneCount'),
    toneEnds: is('toneEnds'),
    handsUp: is('handsUp'),
  };
}
