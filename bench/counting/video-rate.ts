// The frame rate a video file itself has, read from the MP4 boxes: posing more often than that would only count the same picture twice.
import { readFileSync } from 'node:fs';

interface Box {
  readonly type: string;
  readonly body: Buffer;
}

/** Mean frames a second of the first picture track; null where the file is no MP4 or says nothing of it. */
export function videoRate(path: string): number | null {
  const moov = boxesOf(readFileSync(path)).find(({ type }) => type === 'moov');
  if (!moov) return null;
  for (const track of boxesOf(moov.body).filter(({ type }) => type === 'trak')) {
    const media = inside(track, 'mdia');
    const handler = media && inside(media, 'hdlr');
    if (!media || handler?.body.toString('latin1', 8, 12) !== 'vide') continue;
    const header = inside(media, 'mdhd');
    const times = ['minf', 'stbl', 'stts'].reduce<Box | undefined>((box, type) => box && inside(box, type), media);
    if (!header || !times) return null;
    const rate = timescaleOf(header.body) / meanDuration(times.body);
    return Number.isFinite(rate) && rate > 0 ? rate : null;
  }
  return null;
}

/** Version 1 of the header has 64-bit dates before the time scale, version 0 32-bit ones. */
function timescaleOf(header: Buffer): number {
  return header.readUInt32BE(header[0] === 1 ? 20 : 12);
}

/** In units of the time scale, from the table of sample counts and durations. */
function meanDuration(table: Buffer): number {
  const entries = table.readUInt32BE(4);
  let samples = 0;
  let duration = 0;
  for (let entry = 0; entry < entries; entry++) {
    const count = table.readUInt32BE(8 + 8 * entry);
    samples += count;
    duration += count * table.readUInt32BE(12 + 8 * entry);
  }
  return duration / samples;
}

function inside(box: Box, type: string): Box | undefined {
  return boxesOf(box.body).find((candidate) => candidate.type === type);
}

function boxesOf(bytes: Buffer): readonly Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length) {
    const short = bytes.readUInt32BE(at);
    const long = short === 1 && at + 16 <= bytes.length;
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? bytes.length - at : short;
    const headerSize = long ? 16 : 8;
    if (size < headerSize) break;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + headerSize, at + size) });
    at += size;
  }
  return boxes;
}
