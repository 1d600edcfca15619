// Expected failures are values. Only bugs throw.

/** Why a capability cannot be had now; `detail` is for the log and for support, never shown alone. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly reason:
    | 'worker_died'
    | 'timed_out'
    | 'not_started'
    | 'no_backend'
    | 'model_missing'
    | 'model_corrupt'
    | 'out_of_memory'
    | 'device_lost'
    | 'offline'
    | 'storage_full'
    | 'aborted'
    | 'superseded'
    | 'bad_input';
  readonly detail?: string;
}
