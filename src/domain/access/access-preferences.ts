// How the person reads and reaches the screen: captions, digits, the hand that holds the phone. Read field by field, so that what an older or a
// newer version kept is never lost whole.

export const CAPTIONS = ['always', 'muted'] as const;
/** `muted`: only while the voice is not heard. */
export type Captions = (typeof CAPTIONS)[number];
export const HANDS = ['right', 'left'] as const;
export type Hand = (typeof HANDS)[number];

export interface AccessPreferences {
  /** Whether what is said is written as well. Counts and cues are written in any case. */
  readonly captions: Captions;
  /** Counts and clocks fill the screen. */
  readonly largeDigits: boolean;
  /** Where the main actions lie. */
  readonly hand: Hand;
}

/** What lies in the settings: anything may be missing. */
export type StoredAccess = Partial<AccessPreferences>;

export const DEFAULT_ACCESS: AccessPreferences = { captions: 'always', largeDigits: false, hand: 'right' };

/** Never throws: whatever cannot be read is as for a new person. */
export function accessPreferences(stored: unknown): AccessPreferences {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return {
    captions: CAPTIONS.find((value) => value === found['captions']) ?? DEFAULT_ACCESS.captions,
    largeDigits: found['largeDigits'] === true,
    hand: HANDS.find((value) => value === found['hand']) ?? DEFAULT_ACCESS.hand,
  };
}
