// Every package is held to a hash and names no place of its own, so that it comes from whichever registry npm is set to; none may run a script
// when it is installed.

const HASH = /^sha512-[A-Za-z0-9+/]{86}==$/;
/** Packages of our own that stand in this repository. */
const OWN = /^stubs\/[\w-]+$/;

/** What is wrong with a lock file and the settings beside it, one sentence each; none: all is well. */
export function lockfileFaults({ lockfile, npmrc }) {
  const faults = [];
  const { lockfileVersion, packages = {} } = lockfile;
  if (lockfileVersion !== 3) faults.push(`lock files are of version 3, not ${lockfileVersion}`);
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || OWN.test(path)) continue;
    const { link, resolved, integrity } = entry;
    if (link) {
      if (!OWN.test(resolved ?? '')) faults.push(`${path}: a link to ${resolved}`);
      continue;
    }
    if (!HASH.test(integrity ?? '')) faults.push(`${path}: ${integrity ? `held to ${integrity}` : 'held to no hash'}`);
    if (resolved !== undefined) faults.push(`${path}: from a place of its own, ${resolved}`);
  }
  if (!/^ignore-scripts\s*=\s*true\s*$/m.test(npmrc)) faults.push('.npmrc: ignore-scripts is not true');
  if (/^\s*(?:\S+:)?(?:registry|_auth\S*|strict-ssl)\s*=/m.test(npmrc))
    faults.push('.npmrc: names a registry of its own');
  return faults;
}
