import { Decrypter, Encrypter } from 'age-encryption';
import { expect, test } from 'vitest';
import type { ExportRequest } from '../../contracts/export.ts';
import { createExportService } from './create-export-service.ts';
import { isLocked, lockFile, unlockFile } from './lock-file.ts';

/** A hundredth of a second instead of one. */
const WORK_FACTOR = 10;
const exports = createExportService({ workFactor: WORK_FACTOR });
const REQUEST: ExportRequest = {
  form: 'backup',
  unit: 'kg',
  exportedAt: '2026-11-29T12:00:00.000Z',
  custom: [],
  pack: true,
  passphrase: 'schwere Kniebeuge',
};
const rows = Array.from({ length: 6000 }, (_, index) => ({ id: `s${index}`, text: `${Math.sin(index)}` }));

async function locked(passphrase = 'schwere Kniebeuge'): Promise<Blob> {
  await exports.begin('x', { ...REQUEST, passphrase });
  await exports.add('x', { kind: 'rows', store: 'sets', rows });
  const file = await exports.finish('x');
  if (file.kind !== 'file') throw new Error(file.reason);
  return file.blob;
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

async function opened(blob: Blob, passphrase = 'schwere Kniebeuge'): Promise<Blob> {
  const found = await exports.unlockCopy(blob, passphrase);
  if (found.kind !== 'unlocked') throw new Error(JSON.stringify(found));
  return found.blob;
}

test('a locked copy is a file of age with one scrypt stanza; its Decrypter gives the packed copy', async () => {
  const file = await locked();
  const bytes = await bytesOf(file);
  const [version, stanza] = new TextDecoder().decode(bytes.slice(0, 200)).split('\n');
  expect(version).toBe('age-encryption.org/v1');
  expect(stanza).toMatch(/^-> scrypt [A-Za-z0-9+/]{22} 10$/);
  const decrypter = new Decrypter();
  decrypter.addPassphrase('schwere Kniebeuge');
  const packed = new Blob([(await decrypter.decrypt(bytes)) as Uint8Array<ArrayBuffer>]);
  expect((await bytesOf(packed)).slice(0, 2)).toEqual(Uint8Array.of(0x1f, 0x8b));
  expect(await exports.inspectCopy(packed)).toMatchObject({
    ending: 'complete',
    isChecked: true,
    counts: { sets: 6000 },
  });
});

test('it is told to be locked by its first line, opened by its passphrase and by no other', async () => {
  const file = await locked();
  expect(await exports.inspectCopy(file)).toEqual({ kind: 'no_copy', reason: 'locked' });
  expect(await exports.openCopy('c', file)).toMatchObject({ kind: 'unavailable', reason: 'bad_input' });
  expect(await exports.unlockCopy(file, 'schwere kniebeuge')).toEqual({
    kind: 'still_locked',
    reason: 'wrong_passphrase',
  });
  expect(await exports.unlockCopy(file, '')).toEqual({ kind: 'still_locked', reason: 'wrong_passphrase' });
  expect(await exports.inspectCopy(await opened(file))).toMatchObject({ ending: 'complete', refused: 0 });
});

test('a passphrase is the same however its letters are composed', async () => {
  const file = await locked('Über'.normalize('NFD'));
  expect(await isLocked(file)).toBe(true);
  expect((await opened(file, 'Über'.normalize('NFC'))).size).toBeGreaterThan(0);
  const elsewhere = new Encrypter();
  elsewhere.setScryptWorkFactor(WORK_FACTOR);
  elsewhere.setPassphrase('Über'.normalize('NFD'));
  const other = new Blob([(await elsewhere.encrypt('{}')) as Uint8Array<ArrayBuffer>]);
  expect(await (await opened(other, 'Über'.normalize('NFD'))).text()).toBe('{}');
});

test('cut off anywhere and changed anywhere it fails cleanly, or gives what stands before and says that it is cut', async () => {
  const bytes = await bytesOf(await locked());
  expect(bytes.length).toBeGreaterThan(70_000);
  const places = [10, 60, 150, 200, 220, 1000, 65_000, 66_500, bytes.length - 20];
  for (const place of places) {
    const cut = await unlockFile(new Blob([bytes.slice(0, place)]), 'schwere Kniebeuge');
    const changed = bytes.slice();
    changed[place] = (changed[place] ?? 0) ^ 1;
    const altered = await unlockFile(new Blob([changed]), 'schwere Kniebeuge');
    for (const found of [cut, altered]) {
      if (found.kind === 'still_locked') continue;
      expect(place).toBeGreaterThan(65_000);
      expect(await exports.inspectCopy(found.blob)).toMatchObject({ kind: 'copy', ending: 'cut', isChecked: false });
    }
  }
});

test('locked for a key, or by a factor that would take minutes: told to be foreign', async () => {
  const forKey = new Encrypter();
  forKey.addRecipient('age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p');
  const keyed = new Blob([(await forKey.encrypt('{}')) as Uint8Array<ArrayBuffer>]);
  expect(await exports.unlockCopy(keyed, 'x')).toEqual({ kind: 'still_locked', reason: 'foreign' });
  const text = (await (await lockFile(new Blob(['{}']), 'x', WORK_FACTOR)).text()).replace(
    /^(-> scrypt \S+) 10$/m,
    '$1 30',
  );
  expect(await exports.unlockCopy(new Blob([text]), 'x')).toEqual({ kind: 'still_locked', reason: 'foreign' });
});
