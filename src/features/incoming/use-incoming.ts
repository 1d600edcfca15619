// What waits to be dealt with: shared files and words from the service worker's shelf, files the system opened with the app. Words in a
// file are read, so that they are words like any other.
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { ownShareShelf } from '../../device/share-target.ts';
import { onOpenedFiles, openedFiles, removeOpenedFile } from '../handed-file.ts';
import { type IncomingKind, isLinkAlone, kindOfFile } from './incoming-kind.ts';

/** `text` is an item of its own kind: the words, and what they are called where they came in a file. */
export type IncomingItem =
  | { readonly kind: Exclude<IncomingKind, 'text'>; readonly id: string; readonly name: string; readonly file: File }
  | { readonly kind: 'text' | 'link'; readonly id: string; readonly name: string | null; readonly text: string };

export interface Incoming {
  /** Null while it is looked at. */
  readonly items: readonly IncomingItem[] | null;
  readonly remove: (item: IncomingItem) => void;
}

export function useIncoming(): Incoming {
  const opened = useSyncExternalStore(onOpenedFiles, openedFiles);
  const [items, setItems] = useState<readonly IncomingItem[] | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const shared = (await ownShareShelf()?.waiting()) ?? [];
      const found = await Promise.all([
        ...shared.map((each) =>
          each.kind === 'file' ? ofFile(each.id, each.file) : Promise.resolve(ofText(each.id, null, each.text)),
        ),
        ...opened.map((file, index) => ofFile(`opened-${index}`, file)),
      ]);
      if (!gone) setItems(found);
    };
    void look().catch(() => {
      if (!gone) setItems([]);
    });
    return () => {
      gone = true;
    };
  }, [opened]);
  const remove = useCallback((item: IncomingItem) => {
    setItems((all) => all && all.filter((each) => each !== item));
    if ('file' in item && openedFiles().includes(item.file)) removeOpenedFile(item.file);
    else void ownShareShelf()?.remove([item.id]);
  }, []);
  return { items, remove };
}

async function ofFile(id: string, file: File): Promise<IncomingItem> {
  const kind = kindOfFile(file);
  if (kind !== 'text') return { kind, id, name: file.name, file };
  const text = await file.text().catch(() => '');
  return text.trim() === '' ? { kind: 'empty', id, name: file.name, file } : ofText(id, file.name, text);
}

function ofText(id: string, name: string | null, text: string): IncomingItem {
  return { kind: isLinkAlone(text) ? 'link' : 'text', id, name, text };
}
