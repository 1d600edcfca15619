// The only addresses a script may be started from: the service worker, the workers the build named, services of this origin by their file names.

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
}

/** The last: a service from another folder, by the name and number of its contract; see docs/services.md. */
const ALLOWED =
  /^\/(sw\.js|assets\/[\w.-]+\.js|src\/services\/[\w.-]+\?.*worker.*|([\w-]+\/)+[a-z]+-\d+\.js(\?base=\/([\w-]+\/)*)?)$/;

function allow(url: string): string {
  const { origin, pathname, search } = new URL(url, globalThis.location.href);
  // Vite's development server names workers by their source; the build has none of those.
  if (origin === globalThis.location.origin && ALLOWED.test(pathname + search)) return url;
  throw new TypeError(`No script may be started from ${url}`);
}

const factory = (globalThis as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
const policy: ScriptUrlPolicy = factory?.createPolicy('plumbline', { createScriptURL: allow }) ?? {
  createScriptURL: allow,
};

/** Where the browser enforces Trusted Types this is a TrustedScriptURL; its type is that of the sinks it goes to. Throws for any other address. */
export function scriptUrl(url: string): string {
  return policy.createScriptURL(url);
}
