import { expect, test } from 'vitest';
import { createMediaControls, type MediaCommand, type MediaSessionPort, silentWave } from './media-session.ts';

function lockScreen(knows: readonly string[] = ['play', 'pause', 'nexttrack', 'seekforward']) {
  const handlers = new Map<string, () => void>();
  const places: (MediaPositionState | undefined)[] = [];
  const session: MediaSessionPort = {
    metadata: null,
    playbackState: 'none',
    setActionHandler(action, handler) {
      if (!knows.includes(action)) throw new TypeError(`no such action: ${action}`);
      if (handler) handlers.set(action, () => handler({ action }));
      else handlers.delete(action);
    },
    setPositionState: (state) => void places.push(state),
  };
  let made = 0;
  const createMetadata = (text: { readonly title: string; readonly artist: string }) => {
    made += 1;
    return text as unknown as MediaMetadata;
  };
  return { session, handlers, places, createMetadata, made: () => made };
}

const TEXT = { title: 'Rest 0:45', detail: 'Next: Push-up' };

test('the rest is shown with what comes next, and the buttons skip it or lengthen it', () => {
  const phone = lockScreen();
  const commands: MediaCommand[] = [];
  const controls = createMediaControls({ ...phone, onCommand: (command) => commands.push(command) });
  controls.show(TEXT, { totalSec: 60, goneSec: 15 });
  expect(phone.session.metadata).toEqual({ title: 'Rest 0:45', artist: 'Next: Push-up' });
  expect(phone.session.playbackState).toBe('playing');
  expect(phone.places).toEqual([{ duration: 60, position: 15, playbackRate: 1 }]);
  for (const action of ['play', 'pause', 'nexttrack', 'seekforward']) phone.handlers.get(action)?.();
  expect(commands).toEqual(['skip', 'skip', 'skip', 'more']);
});

test('a clock is held and let go from outside, and says so there; where nothing may be skipped there is no such button', () => {
  const phone = lockScreen();
  const commands: MediaCommand[] = [];
  const controls = createMediaControls({
    ...phone,
    buttons: 'clock',
    onCommand: (command) => commands.push(command),
  });
  controls.show({ title: 'Plank 0:30', detail: '' });
  for (const action of ['pause', 'play', 'nexttrack']) phone.handlers.get(action)?.();
  expect(commands).toEqual(['pause', 'resume', 'skip']);
  expect([...phone.handlers.keys()]).not.toContain('seekforward');
  controls.show({ title: 'Plank 0:20', detail: '' }, undefined, true);
  expect(phone.session.playbackState).toBe('paused');
  controls.show({ title: 'Plank 0:20', detail: '' });
  expect(phone.session.playbackState).toBe('playing');
  controls.clear();
  createMediaControls({ ...phone, buttons: 'clock_only', onCommand: () => undefined }).show(TEXT);
  expect([...phone.handlers.keys()]).toEqual(['play', 'pause']);
});

test('words that have not changed are not written again', () => {
  const phone = lockScreen();
  const controls = createMediaControls({ ...phone, onCommand: () => undefined });
  controls.show(TEXT);
  controls.show({ ...TEXT });
  expect(phone.made()).toBe(1);
  controls.show({ ...TEXT, title: 'Rest 0:44' });
  expect(phone.made()).toBe(2);
});

test('cleared, nothing is left on the lock screen and nothing plays', async () => {
  const phone = lockScreen();
  const heard: string[] = [];
  const sound = {
    play: () => {
      heard.push('play');
      return Promise.reject(new Error('no tap yet'));
    },
    stop: () => void heard.push('stop'),
  };
  const controls = createMediaControls({ ...phone, sound, onCommand: () => undefined });
  controls.show(TEXT);
  controls.show({ ...TEXT, title: 'Rest 0:44' });
  await Promise.resolve();
  controls.clear();
  controls.clear();
  expect(phone.session).toMatchObject({ metadata: null, playbackState: 'none' });
  expect([...phone.handlers]).toEqual([]);
  expect(heard).toEqual(['play', 'stop']);
});

test('an action the browser does not know, or no media session at all, is no trouble', () => {
  const phone = lockScreen(['play']);
  const controls = createMediaControls({ ...phone, onCommand: () => undefined });
  controls.show(TEXT);
  expect([...phone.handlers.keys()]).toEqual(['play']);
  controls.clear();
  const none = createMediaControls({ session: null, onCommand: () => undefined });
  none.show(TEXT, { totalSec: 60, goneSec: 70 });
  none.clear();
  expect([...phone.handlers]).toEqual([]);
});

test('the silence is a wave of ten seconds', () => {
  const view = new DataView(silentWave());
  const bytes = view.getUint32(40, true);
  expect(bytes / view.getUint32(28, true)).toBe(10);
  expect(view.getUint32(4, true)).toBe(view.byteLength - 8);
  expect(view.getUint8(44)).toBe(128);
  expect(view.getUint8(view.byteLength - 1)).toBe(128);
});
