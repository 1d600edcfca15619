// After how long in the background a locked app locks again.

export const LOCK_AFTER_MIN = [0, 1, 5, 15, 60] as const;
export const DEFAULT_LOCK_AFTER_MIN = 5;
