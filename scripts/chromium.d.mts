/** Flags for a quiet headless browser that also runs as root and never calls home. */
export const CHROMIUM_FLAGS: string[];
/** Path of an installed Chromium, or null. `CHROMIUM_PATH` wins. */
export function findChromium(): string | null;
/** Path of a Chromium, installed by apt where there is none; throws a sentence that says what to do where that fails. */
export function ensureChromium(): string;
export function ensureHeadlessShell(): string;
