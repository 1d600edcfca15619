import { describe, expect, test, vi } from 'vitest';
import { shareFile, type ShareRealm } from './share-file.ts';

const file = new File([new Uint8Array(3)], 'plumbline.png', { type: 'image/png' });
const failing = (name: string) => () => Promise.reject(new DOMException('no', name));

function realm(parts: Partial<ShareRealm> = {}) {
  return { save: vi.fn<(file: File) => void>(), hasTap: () => true, ...parts };
}

describe('a file', () => {
  test('goes to the system where it takes files', async () => {
    const share = vi.fn(() => Promise.resolve());
    const given = realm({ canShare: () => true, share });
    expect(await shareFile(file, 'A set', given)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ files: [file], title: 'A set' });
    expect(given.save).not.toHaveBeenCalled();
  });

  test.each([
    ['there is nothing to share with', {}],
    ['the system takes no files', { canShare: () => false, share: () => Promise.resolve() }],
    [
      'asking throws',
      {
        canShare: () => {
          throw new TypeError('files?');
        },
        share: () => Promise.resolve(),
      },
    ],
    ['it is refused', { canShare: () => true, share: failing('NotAllowedError') }],
  ])('is saved where %s', async (_, parts) => {
    const given = realm(parts);
    expect(await shareFile(file, 'A set', given)).toBe('saved');
    expect(given.save).toHaveBeenCalledWith(file);
  });

  test('stays where it is when the person thinks better of it', async () => {
    const given = realm({ canShare: () => true, share: failing('AbortError') });
    expect(await shareFile(file, 'A set', given)).toBe('cancelled');
    expect(given.save).not.toHaveBeenCalled();
  });

  test('waits for another tap where drawing it took longer than the last one lasted', async () => {
    const given = realm({ canShare: () => true, share: failing('NotAllowedError'), hasTap: () => false });
    expect(await shareFile(file, 'A set', given)).toBe('wants_tap');
    expect(given.save).not.toHaveBeenCalled();
  });

  test('that cannot even be saved is told as failed', async () => {
    const save = () => {
      throw new Error('no disk');
    };
    expect(await shareFile(file, 'A set', { save, hasTap: () => true })).toBe('failed');
  });
});
