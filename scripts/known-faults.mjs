// What `npm audit --json` says, sorted into what must stop a build and what is only told.

const ORDER = ['info', 'low', 'moderate', 'high', 'critical'];
/** What is shipped runs in people's browsers; tools run here, on files of ours. */
const STOPS_AT = { shipped: 'high', tools: 'critical' };

/**
 * `report`: npm's, or whatever came in its place; `packages`: of the lock file. `kind: 'skipped'` where it is no report: then nothing was checked.
 * Each line of `stopping` and `told` names package, severity and advisory.
 */
export function knownFaults(report, packages) {
  const { auditReportVersion, vulnerabilities } = report ?? {};
  if (auditReportVersion !== 2 || typeof vulnerabilities !== 'object' || vulnerabilities === null)
    return { kind: 'skipped', why: report?.message ?? report?.error?.summary ?? 'the registry gave no report' };
  const stopping = [];
  const told = [];
  for (const { name, severity, via = [], nodes = [] } of Object.values(vulnerabilities)) {
    const isTool = nodes.every((node) => packages[node]?.dev || packages[node]?.devOptional);
    const advisories = via.flatMap((each) => (typeof each === 'object' ? [`${each.title} ${each.url}`] : []));
    // What only stands on a faulty package is told of with that package.
    if (advisories.length === 0) continue;
    const line = `${name}, ${severity}${isTool ? ', a tool' : ''}: ${advisories.join('; ')}`;
    const stops = ORDER.indexOf(severity) >= ORDER.indexOf(isTool ? STOPS_AT.tools : STOPS_AT.shipped);
    (stops ? stopping : told).push(line);
  }
  return { kind: 'checked', stopping, told };
}
