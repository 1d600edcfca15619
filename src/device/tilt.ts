// How the phone leans and whether somebody still holds it, from its orientation sensor. Without one nothing is known, and nothing fails.

export interface PhoneTilt {
  /** Of the screen above the horizon, degrees: 0 upright, 90 lying on its back, negative face down. The back camera looks the other way. */
  readonly screenUpDeg: number;
  /** It has turned by more than hands can keep it from, within the last second. */
  readonly isMoving: boolean;
}

export interface TiltSensor {
  /** Of now; null where there is no sensor, no permission, or nothing was heard of it yet. Listens while it is asked. */
  read(): PhoneTilt | null;
  stop(): void;
}

type OrientationReading = Pick<DeviceOrientationEvent, 'beta' | 'gamma'>;

interface Listening {
  addEventListener(type: 'deviceorientation', listener: (event: OrientationReading) => void): void;
  removeEventListener(type: 'deviceorientation', listener: (event: OrientationReading) => void): void;
}

/** Nobody asked for this long: the sensor is let go. */
const IDLE_MS = 4000;
/** A phone that leans trembles by tenths of a degree; one in a hand sways by several. Design default. */
const WINDOW_MS = 900;
const HELD_DEG = 3;

export function createTiltSensor(
  now: () => number = () => performance.now(),
  source: Listening = globalThis,
): TiltSensor {
  let isListening = false;
  let askedAtMs = 0;
  /** World's up in the phone's own directions, of the last second. */
  let recent: { readonly atMs: number; readonly up: Direction }[] = [];

  function onReading({ beta, gamma }: OrientationReading): void {
    const atMs = now();
    if (atMs - askedAtMs > IDLE_MS) {
      stop();
      return;
    }
    // Desktop browsers send one event with nothing in it.
    if (beta === null || gamma === null) return;
    recent.push({ atMs, up: upOf(beta, gamma) });
    forget(atMs);
  }

  /** The newest stays: Chromium tells of changes only, so that silence is a phone that stands still. */
  function forget(nowMs: number): void {
    while (recent.length > 1 && (recent[0]?.atMs ?? nowMs) < nowMs - WINDOW_MS) recent.shift();
  }

  function stop(): void {
    if (isListening) source.removeEventListener('deviceorientation', onReading);
    isListening = false;
    recent = [];
  }

  return {
    read() {
      const nowMs = now();
      // Long after it was last asked, what it knows is of another time.
      if (isListening && nowMs - askedAtMs > IDLE_MS) stop();
      askedAtMs = nowMs;
      if (!isListening) {
        source.addEventListener('deviceorientation', onReading);
        isListening = true;
      }
      forget(nowMs);
      const last = recent.at(-1);
      if (!last) return null;
      return {
        screenUpDeg: (Math.asin(Math.max(-1, Math.min(1, last.up.z))) * 180) / Math.PI,
        isMoving: recent.some(({ up }) => angleBetween(up, last.up) > HELD_DEG),
      };
    },
    stop,
  };
}

interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Third row of the rotation that W3C's Device Orientation defines by alpha, beta and gamma. */
function upOf(betaDeg: number, gammaDeg: number): Direction {
  const [beta, gamma] = [(betaDeg * Math.PI) / 180, (gammaDeg * Math.PI) / 180];
  return { x: -Math.cos(beta) * Math.sin(gamma), y: Math.sin(beta), z: Math.cos(beta) * Math.cos(gamma) };
}

function angleBetween(a: Direction, b: Direction): number {
  return (Math.acos(Math.max(-1, Math.min(1, a.x * b.x + a.y * b.y + a.z * b.z))) * 180) / Math.PI;
}

/** iOS asks the person, and only on a tap. Elsewhere this is nothing. Never rejects. */
export function askForTilt(): void {
  const event = (globalThis as { DeviceOrientationEvent?: { requestPermission?: () => Promise<string> } })
    .DeviceOrientationEvent;
  // A no is as good as no sensor.
  void event?.requestPermission?.().catch(() => undefined);
}
