// What can go wrong between a person and a heart-rate strap, as a code that the interface puts into words.

/** Why the last try came to nothing. `cancelled`: the person closed the list; `off`: Bluetooth is off or not allowed. */
export type StrapProblem = 'cancelled' | 'off' | 'not_a_strap' | 'unreachable';
