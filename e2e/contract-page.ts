// Runs in the browser, bundled by services.spec.ts: asks a worker of the app all that the contract suite asks, and says what was not answered
// as it should be.
import type { ServiceName } from '../src/contracts/service-contracts.ts';
import { scriptUrl } from '../src/app/trusted-types.ts';
import { connect } from '../src/rpc/connect.ts';
import { CONTRACT_CASES, spoiled } from '../src/services/apart/testing/contract-cases.ts';

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;

export interface ContractQuestion {
  readonly workerUrl: string;
  readonly services: readonly ServiceName[];
  /** Of the spoiled requests every so many-th. */
  readonly every: number;
}

export interface ContractAnswer {
  readonly asked: number;
  readonly refused: number;
  readonly faults: readonly string[];
}

/** Services that can do here what the cases, written for Node, expect them not to. */
const ABLE_HERE: readonly ServiceName[] = ['pose', 'picture'];

async function holds({ workerUrl, services, every }: ContractQuestion): Promise<ContractAnswer> {
  const connection = connect<Record<ServiceName, Methods>>(() => new Worker(scriptUrl(workerUrl), { type: 'module' }));
  const faults: string[] = [];
  let asked = 0;
  let refused = 0;
  const ask = async (name: ServiceName, method: string, args: readonly unknown[]) => {
    asked += 1;
    const answer = await connection.api[name][method]?.(...args).catch((error: unknown) => {
      faults.push(`${name}.${method} ${JSON.stringify(args).slice(0, 200)} threw ${String(error)}`);
      return undefined;
    });
    const told = (answer ?? {}) as { readonly kind?: string; readonly reason?: string };
    if (told.reason === 'worker_died' || told.reason === 'timed_out')
      faults.push(`${name}.${method}: ${told.reason} ${JSON.stringify(answer)}`);
    if (told.reason === 'bad_input') refused += 1;
    return told;
  };
  for (const name of services) {
    for (const { method, args, answers } of CONTRACT_CASES[name]) {
      const answer = await ask(name, method, args);
      if (ABLE_HERE.includes(name)) continue;
      // Which reason an answer has where it may have one is the service's own to say.
      if (answer.kind !== answers?.kind || (answers?.reason !== undefined && answer.reason !== answers.reason))
        faults.push(`${name}.${method}: ${JSON.stringify(answer).slice(0, 200)}`);
    }
    for (const { method, args, onlyAsIs } of CONTRACT_CASES[name]) {
      const wrongs = onlyAsIs ? [] : spoiled(args).filter((_, index) => index % every === 0);
      for (const wrong of wrongs) await ask(name, method, wrong);
    }
  }
  connection.close();
  return { asked, refused, faults };
}

(globalThis as unknown as { holds: typeof holds }).holds = holds;
