// Records that lie on this device and cannot be read: told, and handed out as they lie there. Shown where there are some.
import { useEffect, useState } from 'react';
import { handOverFile, type Shared } from '../../device/share-file.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { unreadableTexts } from '../../i18n/unreadable.ts';
import type { UnreadableRow } from '../../storage/storage.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';

const WHYS = ['lost', 'seal', 'shape'] as const;

export function UnreadableSection() {
  const { storage, now } = useApp();
  const texts = useTexts(unreadableTexts);
  const [rows, setRows] = useState<readonly UnreadableRow[]>([]);
  const [told, setTold] = useState<Exclude<Shared, 'cancelled'> | null>(null);
  useEffect(() => {
    storage.unreadable.find().then(setRows, () => undefined);
  }, [storage]);
  if (rows.length === 0) return null;
  async function save(): Promise<void> {
    try {
      const text = await storage.unreadable.asTheyLie(rows);
      const name = `plumbline-unreadable-${now().toISOString().slice(0, 10)}.json`;
      const shared = await handOverFile(new File([text], name, { type: 'application/json' }));
      setTold(shared === 'cancelled' ? null : shared);
    } catch {
      setTold('failed');
    }
  }
  return (
    <Notice
      tone="warning"
      title={texts.title(rows.length)}
      action={<Button onClick={() => void save()}>{texts.save}</Button>}
    >
      <p>{texts.text}</p>
      <ul>
        {WHYS.map((why) => {
          const count = rows.filter((row) => row.why === why).length;
          return count > 0 && <li key={why}>{texts.whys[why](count)}</li>;
        })}
      </ul>
      {told && <p>{texts.told[told]}</p>}
    </Notice>
  );
}
