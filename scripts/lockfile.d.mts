/** What is wrong with a lock file and the settings beside it, one sentence each; none: all is well. */
export function lockfileFaults(given: { readonly lockfile: object; readonly npmrc: string }): readonly string[];
