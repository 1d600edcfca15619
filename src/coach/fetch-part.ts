// A part of the app that is fetched when it is needed; where that fails the person is told as of a disk that fails: nothing was changed.
import { StorageError } from '../storage/storage.ts';

export async function fetchPart<T>(fetching: Promise<T>): Promise<T> {
  try {
    return await fetching;
  } catch (cause) {
    throw new StorageError('failed', 'A part of the app could not be fetched', { cause });
  }
}
