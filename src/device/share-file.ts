// Hands a file to whatever the person shares with; where the browser cannot, it is saved among the downloads.

/** `cancelled`: the person thought better of it, which is no failure. `wants_tap`: the last tap was too long ago; the next one will do. */
export type Shared = 'shared' | 'saved' | 'cancelled' | 'wants_tap' | 'failed';

export interface ShareRealm {
  readonly canShare?: (data: ShareData) => boolean;
  readonly share?: (data: ShareData) => Promise<void>;
  /** The person has tapped just now: without that browsers hand nothing over. */
  readonly hasTap: () => boolean;
  /** Saves it under its name. */
  readonly save: (file: File) => void;
}

/** Never rejects. To be called from a tap, soon: browsers share nothing by themselves. */
export async function shareFile(file: File, title: string, realm: ShareRealm = browserRealm()): Promise<Shared> {
  const data = { files: [file], title };
  if (realm.share && canShare(realm, data)) {
    try {
      await realm.share(data);
      return 'shared';
    } catch (error) {
      if (nameOf(error) === 'AbortError') return 'cancelled';
      if (nameOf(error) === 'NotAllowedError' && !realm.hasTap()) return 'wants_tap';
      // The system refuses this kind of file: it can still be saved.
    }
  }
  try {
    realm.save(file);
    return 'saved';
  } catch {
    return 'failed';
  }
}

function canShare({ canShare: asked }: ShareRealm, data: ShareData): boolean {
  try {
    return asked?.(data) === true;
  } catch {
    return false;
  }
}

function nameOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
}

/** A download that has begun holds on to its data for as long as it needs; the address is given back a minute later. */
const ADDRESS_KEPT_MS = 60_000;

function browserRealm(): ShareRealm {
  const { navigator } = globalThis as { readonly navigator: Partial<Navigator> };
  return {
    ...(navigator.canShare ? { canShare: (data: ShareData) => navigator.canShare?.(data) === true } : {}),
    ...(navigator.share
      ? { share: (data: ShareData) => navigator.share?.(data) ?? Promise.reject(new Error('gone')) }
      : {}),
    // Where the browser does not say, a second tap would be asked for in vain.
    hasTap: () => navigator.userActivation?.isActive ?? true,
    save: download,
  };
}

function download(file: File): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), ADDRESS_KEPT_MS);
}

/** Among the downloads, without asking: what is wanted where there is a mouse, and a share sheet would only stand in the way. */
export function saveFile(file: File): Shared {
  try {
    download(file);
    return 'saved';
  } catch {
    return 'failed';
  }
}

/** Saved where there is a mouse, else handed to whatever the person shares with. */
export function handOverFile(file: File): Promise<Shared> {
  const hasMouse = globalThis.matchMedia('(pointer: fine)').matches;
  return hasMouse ? Promise.resolve(saveFile(file)) : shareFile(file, file.name);
}
