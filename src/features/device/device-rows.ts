// What the page of this device says, told from what was looked at: each line works, works in part, or is not there.
import type { DeviceFacts } from '../../device/device-facts.ts';

export type DeviceRowId =
  | 'camera'
  | 'graphics'
  | 'wake_lock'
  | 'voice'
  | 'vibration'
  | 'strap'
  | 'lock_screen'
  | 'persistence'
  | 'private_files'
  | 'folders'
  | 'clips'
  | 'offline'
  | 'installed'
  | 'share_out'
  | 'share_in'
  | 'open_files'
  | 'badge';

export type RowState = 'works' | 'partly' | 'missing';

/** `why` picks the words where a state has several causes. */
export interface DeviceRow {
  readonly id: DeviceRowId;
  readonly state: RowState;
  readonly why?: 'ask' | 'denied' | 'none' | 'wasm' | 'network_voice' | 'off' | 'install';
}

export interface DeviceRows {
  readonly training: readonly DeviceRow[];
  readonly keeping: readonly DeviceRow[];
  readonly app: readonly DeviceRow[];
}

export function deviceRows(facts: DeviceFacts): DeviceRows {
  const simple = (id: DeviceRowId, works: boolean): DeviceRow => ({ id, state: works ? 'works' : 'missing' });
  const onceInstalled = (id: DeviceRowId, possible: boolean): DeviceRow =>
    possible && !facts.installed ? { id, state: 'partly', why: 'install' } : simple(id, possible);
  return {
    training: [
      camera(facts.camera),
      graphics(facts),
      voice(facts.voice),
      simple('wake_lock', facts.wakeLock),
      simple('lock_screen', facts.lockScreen),
      simple('vibration', facts.vibration),
      facts.bluetooth === 'off'
        ? { id: 'strap', state: 'partly', why: 'off' }
        : simple('strap', facts.bluetooth === 'on'),
    ],
    keeping: [
      facts.persisted === 'no'
        ? { id: 'persistence', state: 'partly' }
        : simple('persistence', facts.persisted === 'yes'),
      simple('private_files', facts.privateFiles),
      simple('folders', facts.folders),
      simple('clips', facts.recordsVideo),
      simple('share_out', facts.sharesFiles),
    ],
    app: [
      facts.installed ? { id: 'installed', state: 'works' } : { id: 'installed', state: 'partly' },
      simple('offline', facts.serviceWorker),
      onceInstalled('share_in', facts.takesShares),
      onceInstalled('open_files', facts.opensFiles),
      onceInstalled('badge', facts.badge),
    ],
  };
}

function camera(found: DeviceFacts['camera']): DeviceRow {
  switch (found) {
    case 'granted':
      return { id: 'camera', state: 'works' };
    case 'ask':
      return { id: 'camera', state: 'works', why: 'ask' };
    case 'denied':
    case 'none':
      return { id: 'camera', state: 'missing', why: found };
    case 'unsupported':
      return { id: 'camera', state: 'missing' };
  }
}

function graphics({ webgpu, webgl, wasmSimd }: DeviceFacts): DeviceRow {
  if (webgpu || webgl) return { id: 'graphics', state: 'works' };
  return wasmSimd ? { id: 'graphics', state: 'partly', why: 'wasm' } : { id: 'graphics', state: 'missing' };
}

function voice(found: DeviceFacts['voice']): DeviceRow {
  if (found === 'device') return { id: 'voice', state: 'works' };
  return found === 'other'
    ? { id: 'voice', state: 'missing', why: 'network_voice' }
    : { id: 'voice', state: 'missing' };
}

/** Lines that somebody can do without, and that say nothing of how well the app works here. */
const ASIDE: ReadonlySet<DeviceRowId> = new Set([
  'strap',
  'vibration',
  'installed',
  'folders',
  'share_out',
  'share_in',
  'open_files',
  'badge',
]);

/** How many lines that matter do not work at all. */
export function lacking({ training, keeping, app }: DeviceRows): number {
  return [...training, ...keeping, ...app].filter(({ id, state }) => state === 'missing' && !ASIDE.has(id)).length;
}

/** What to do so that the log lasts, most pressing first. */
export type LastingAdvice = 'private' | 'week' | 'not_promised' | 'on_close' | 'backup';

export function lastingAdvice(facts: DeviceFacts): readonly LastingAdvice[] {
  const advice: LastingAdvice[] = [];
  if (facts.maybePrivate) advice.push('private');
  if (facts.clearsAfterAWeek && facts.persisted !== 'yes') advice.push('week');
  else if (facts.persisted !== 'yes') advice.push('not_promised');
  // Nothing tells a page whether its browser clears on closing; an installed app is not spared either.
  if (facts.persisted !== 'yes') advice.push('on_close');
  advice.push('backup');
  return advice;
}
