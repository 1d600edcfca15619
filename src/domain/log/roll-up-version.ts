// Apart from rolling up itself, because the first thing asked at every start is whether the rows on disk are of this version.

/** Raised whenever rolling up gives other rows than before: stored rows of an older version are made anew. */
export const ROLL_UP_VERSION = 1;
