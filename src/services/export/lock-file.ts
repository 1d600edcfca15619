// Copies locked with a passphrase, as files of age (age-encryption.org/v1, recipient scrypt): the standard tool opens them without us. The library
// is fetched with the first locked file; deriving the key takes a second and 256 MB, so none of it is ever run on the page.
import type { UnlockedCopy } from '../../contracts/export.ts';

const AGE_HEADER = 'age-encryption.org/v1\n';
/** The header of a passphrase is 150 bytes; that of many recipients is some kilobytes. Nobody's is longer. */
const LONGEST_HEADER = 64_000;

/** Told by its first line, whatever the file is called. */
export async function isLocked(file: Blob): Promise<boolean> {
  return (await file.slice(0, AGE_HEADER.length).text()) === AGE_HEADER;
}

/** `workFactor`: base-2 logarithm of scrypt's N, as the standard tool has it; tests take less. Throws RangeError where there is no memory for it. */
export async function lockFile(file: Blob, passphrase: string, workFactor = 18): Promise<Blob> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  const locked = await encrypter.encrypt(streamOf(file));
  const blob = await new Response(locked as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return new Blob([blob], { type: 'application/octet-stream' });
}

/**
 * What a damaged file held before the damage is given all the same: each 64 kB of it is sealed by itself, so that nothing of it was changed; the
 * copy inside then says that it is cut. Never rejects but where there is no memory.
 */
export async function unlockFile(file: Blob, passphrase: string): Promise<UnlockedCopy> {
  const header = await file.slice(0, LONGEST_HEADER).text();
  if (!/^-> scrypt /m.test(header.slice(0, header.indexOf('\n---'))))
    return { kind: 'still_locked', reason: 'foreign' };
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  // As it was typed here, and as it may have been typed elsewhere.
  for (const spelling of new Set([passphrase.normalize('NFC'), passphrase])) decrypter.addPassphrase(spelling);
  let open: ReadableStream<Uint8Array>;
  try {
    open = await decrypter.decrypt(streamOf(file));
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return { kind: 'still_locked', reason: reasonOf(error) };
  }
  const parts: Blob[] = [];
  const reader = open.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(new Blob([value as Uint8Array<ArrayBuffer>]));
    }
  } catch {
    if (parts.length === 0) return { kind: 'still_locked', reason: 'damaged' };
  }
  return { kind: 'unlocked', blob: new Blob(parts) };
}

/** By the words of the library: it has no codes. A changed key stanza cannot be told from a wrong passphrase. */
function reasonOf(error: unknown): 'wrong_passphrase' | 'foreign' | 'damaged' {
  const words = error instanceof Error ? error.message : '';
  if (words.includes('no identity matched')) return 'wrong_passphrase';
  return words.includes('work factor') ? 'foreign' : 'damaged';
}

function streamOf(file: Blob): ReadableStream<Uint8Array> {
  return file.stream();
}
