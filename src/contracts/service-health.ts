// How the services stand, for whoever looks at the lab page: where each runs, since when, how quick it is, what went wrong last.
import type { ServiceName } from './service-contracts.ts';

/**
 * `not_started`: nobody has asked yet. `restarting`: died; it is being set up again, or the next call does it. `failed`: died too often in
 * short order; calls are answered at once until it may start again.
 */
export type RealmState = 'not_started' | 'running' | 'restarting' | 'failed';

export interface CallFigures {
  /** Answered so far, of this page. */
  readonly calls: number;
  /** Calls that were out of time, lost with a worker, or rejected. Refusals a service means are none. */
  readonly failures: number;
  /** Of the latest answers, from the call on, waiting included; null before the first. */
  readonly medianMs: number | null;
  readonly p95Ms: number | null;
}

export interface RealmHealth {
  readonly state: RealmState;
  /** Null where no worker runs. */
  readonly uptimeMs: number | null;
  /** Workers started after the first. */
  readonly restarts: number;
  /** While `failed`: when the next call may start it. */
  readonly startsAgainInMs: number | null;
  readonly lastFailure: { readonly detail: string; readonly agoMs: number } | null;
  /** By service. */
  readonly figures: Readonly<Record<string, CallFigures>>;
}

/** Why a service from another path is not used: its address is none that may be started, its number is not ours, it could not be started. */
export type PassedOver = 'not_allowed' | 'wrong_contract' | 'did_not_start' | 'failed';

export interface ServiceHealth extends Omit<RealmHealth, 'figures'>, CallFigures {
  /** The line has no contract of its own number: it is no service apart. */
  readonly name: ServiceName | 'line';
  readonly contract: number | null;
  /** The worker it shares with others: `vision`. Of a service from another path, its own. */
  readonly realm: string;
  /** Address of the module; null: the one that came with the app. */
  readonly from: string | null;
  /** A service was configured and is not used. */
  readonly passedOver: { readonly address: string; readonly why: PassedOver } | null;
}

export interface ServicesHealth {
  readonly services: readonly ServiceHealth[];
  /** `not_read`: nothing was called yet. `unreadable`: it is no list of services, and left unheard. */
  readonly configuration: 'not_read' | 'none' | 'read' | 'unreadable';
}
