// A service apart is asked by code it does not know: what is no request of its contract is answered as such, never half worked on.
import * as v from 'valibot';
import type { Unavailable } from '../../contracts/outcome.ts';

/** For each method the shape of its arguments, as a tuple. */
export type Shapes<S> = { readonly [M in keyof S]: v.GenericSchema };

/** The same service, which answers `bad_input` with the place of the first fault where arguments are not of `shapes`. Bugs still reject. */
export function checked<S extends object>(service: S, shapes: Shapes<S>): S {
  const methods = Object.entries<v.GenericSchema>(shapes).map(([name, shape]) => {
    const method = (service as Record<string, (...args: unknown[]) => Promise<unknown>>)[name];
    const ask = async (...args: unknown[]): Promise<unknown> => {
      const read = v.safeParse(shape, args, { abortEarly: true });
      return read.success ? method?.apply(service, args) : badInput(read.issues[0]);
    };
    return [name, ask] as const;
  });
  return Object.fromEntries(methods) as S;
}

function badInput(issue: v.BaseIssue<unknown>): Unavailable {
  const place = v.getDotPath(issue) ?? 'arguments';
  return { kind: 'unavailable', reason: 'bad_input', detail: `${place}: ${issue.message}` };
}
