// How many frames a second heat and battery allow. A phone that coaches itself flat has coached its last set of the day; one that grows hot
// is throttled by its maker, and then stutters.

export interface PowerState {
  /** `level` 0–1; null where the browser does not tell. */
  readonly battery: { readonly level: number; readonly charging: boolean } | null;
  /** In the Compute Pressure API's words; what counts as heat of it, see `heatOf`. Null where nobody knows. */
  readonly pressure: Pressure | null;
}

export type Pressure = 'nominal' | 'fair' | 'serious' | 'critical';

/** Shares of a full battery under which a device that is not charging is spared; design defaults. */
const LOW = 0.2;
const VERY_LOW = 0.1;
/** A battery has to be so much fuller before what was taken away is given back: levels tremble by a percent. */
const BATTERY_MARGIN = 0.03;
/** Heat has to have gone for so long: a processor cools at once when it is spared, and is hot again at once when it is not. */
const COOL_MS = 60_000;

export interface PowerLimit {
  /** `nowMs` rising. Answers how many frames a second may not be gone beyond, Infinity where nothing asks for sparing: lowered at once, raised only when the reason has gone for good. */
  hear(state: PowerState, nowMs: number): number;
}

export function createPowerLimit(): PowerLimit {
  let ofBattery = Number.POSITIVE_INFINITY;
  let ofPressure = Number.POSITIVE_INFINITY;
  let coolSinceMs: number | null = null;
  return {
    hear({ battery, pressure }, nowMs) {
      const strict = limitOfBattery(battery, 0);
      ofBattery = strict <= ofBattery ? strict : Math.max(ofBattery, limitOfBattery(battery, BATTERY_MARGIN));
      const asked = limitOfPressure(pressure);
      if (asked <= ofPressure) {
        ofPressure = asked;
        coolSinceMs = null;
      } else {
        coolSinceMs ??= nowMs;
        if (nowMs - coolSinceMs >= COOL_MS) {
          ofPressure = asked;
          coolSinceMs = null;
        }
      }
      return Math.min(ofBattery, ofPressure);
    },
  };
}

function limitOfBattery(battery: PowerState['battery'], margin: number): number {
  if (!battery || battery.charging) return Number.POSITIVE_INFINITY;
  if (battery.level < VERY_LOW + margin) return 15;
  return battery.level < LOW + margin ? 20 : Number.POSITIVE_INFINITY;
}

function limitOfPressure(pressure: Pressure | null): number {
  switch (pressure) {
    case 'critical':
      return 15;
    case 'serious':
      return 20;
    case 'fair':
    case 'nominal':
    case null:
      return Number.POSITIVE_INFINITY;
  }
}
