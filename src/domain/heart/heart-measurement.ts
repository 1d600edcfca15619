// One packet of a heart-rate strap: the Heart Rate Measurement characteristic (0x2A37) of the Bluetooth Heart Rate Service (0x180D).

export interface HeartMeasurement {
  /** Beats per minute as the strap says; 0 where it has none. */
  readonly bpm: number;
  /** Whether it touches the skin; null where the strap cannot tell. */
  readonly contact: boolean | null;
  /** Kilojoules since it was reset; null where not sent. */
  readonly energyKj: number | null;
  /** Times between beats since the last packet, oldest first, milliseconds. */
  readonly rrMs: readonly number[];
}

/** Flag bits of the first byte (Heart Rate Service 1.0, GATT Specification Supplement 3.113). */
const WIDE_VALUE = 1;
const CONTACT_SEEN = 2;
const CONTACT_SUPPORTED = 4;
const HAS_ENERGY = 8;
const HAS_INTERVALS = 16;
/** Intervals come in 1/1024 s. */
const MS_PER_INTERVAL = 1000 / 1024;

/** Null where the packet breaks off before what its flags promise, or inside an interval. */
export function readHeartMeasurement(packet: DataView): HeartMeasurement | null {
  if (packet.byteLength < 1) return null;
  const flags = packet.getUint8(0);
  const has = (flag: number) => (flags & flag) !== 0;
  let at = 1 + (has(WIDE_VALUE) ? 2 : 1);
  const energyAt = at;
  if (has(HAS_ENERGY)) at += 2;
  if (packet.byteLength < at) return null;
  const intervals = has(HAS_INTERVALS) ? packet.byteLength - at : 0;
  if (intervals % 2 !== 0) return null;
  return {
    bpm: has(WIDE_VALUE) ? packet.getUint16(1, true) : packet.getUint8(1),
    contact: has(CONTACT_SUPPORTED) ? has(CONTACT_SEEN) : null,
    energyKj: has(HAS_ENERGY) ? packet.getUint16(energyAt, true) : null,
    rrMs: Array.from({ length: intervals / 2 }, (_, index) => packet.getUint16(at + 2 * index, true) * MS_PER_INTERVAL),
  };
}
