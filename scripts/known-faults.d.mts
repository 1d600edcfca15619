export type KnownFaults =
  | { readonly kind: 'checked'; readonly stopping: readonly string[]; readonly told: readonly string[] }
  | { readonly kind: 'skipped'; readonly why: string };

/** Sorts what `npm audit --json` says; `packages`: of the lock file. */
export function knownFaults(report: unknown, packages: Readonly<Record<string, object>>): KnownFaults;
