import type { ServiceName } from '../src/contracts/service-contracts.ts';

/** What lies beside a built module as `<name>-<contract>.json`. */
export interface ServiceCard {
  readonly name: ServiceName;
  readonly contract: number;
  readonly methods: readonly string[];
  readonly file: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Files that must lie in the module's folder. */
  readonly beside: readonly string[];
  readonly models: readonly { readonly id: string; readonly needed: boolean; readonly bytes: number }[];
}

/** Builds into `directory`, from the repository's root. */
export function buildService(name: ServiceName, directory: string): Promise<ServiceCard>;
