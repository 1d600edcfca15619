// The larger pose model: offered only where sets have shown that this device is quick enough for it, chosen only once it is on the device,
// downloaded only when asked for.
import { useEffect, useRef, useState } from 'react';
import type { ModelDownload, ModelStore } from '../../device/model-store.ts';
import type { Settings } from '../../storage/storage.ts';
import { type ThunderChoice, thunderChoice } from '../../domain/live/model-choice.ts';
import { formats } from '../../i18n/formats.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { labTexts, type LabTexts } from '../../i18n/lab.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';

type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'downloading'; readonly percent: number }
  | { readonly kind: 'failed'; readonly reason: Extract<ModelDownload, { kind: 'failed' }>['reason'] };

interface ThunderDownloadProps {
  readonly change: (changes: Partial<Settings>) => void;
}

export function ThunderDownload({ change }: ThunderDownloadProps) {
  const { loadThunder } = useApp();
  const [thunder, setThunder] = useState<ModelStore | null>(null);
  useEffect(() => {
    let gone = false;
    void loadThunder().then(
      (store) => gone || setThunder(store),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [loadThunder]);
  return thunder && <Download thunder={thunder} change={change} />;
}

function Download({ thunder, change }: ThunderDownloadProps & { readonly thunder: ModelStore }) {
  const { settings } = useApp();
  const texts = useMessages().shell.settings;
  const words = useTexts(labTexts).thunder;
  const { poseBackend, poseModel, poseSpeeds = [] } = settings;
  const choice = thunderChoice(poseSpeeds, poseBackend === 'auto' ? null : poseBackend);
  // Somebody who chose it before it was measured keeps it until it is.
  const isOffered = choice.kind === 'offered' || (poseModel === 'thunder' && choice.kind === 'unmeasured');
  const [kept, setKept] = useState<boolean | null>(null);
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const megabytes = useTexts(formats).number(thunder.totalBytes / 1e6);

  useEffect(() => {
    void thunder.has().then(setKept, () => setKept(false));
    return () => abort.current?.abort();
  }, [thunder]);

  async function download(): Promise<void> {
    abort.current = new AbortController();
    setProgress({ kind: 'downloading', percent: 0 });
    const result = await thunder.download(
      (share) => setProgress({ kind: 'downloading', percent: Math.floor(100 * share) }),
      abort.current.signal,
    );
    setProgress(result.kind === 'stored' ? { kind: 'idle' } : { kind: 'failed', reason: result.reason });
    setKept(await thunder.has());
    if (result.kind === 'stored') change({ poseModel: 'thunder' });
  }

  async function remove(): Promise<void> {
    change({ poseModel: 'lightning' });
    await thunder.remove();
    setKept(await thunder.has());
  }

  return (
    <>
      <Choice
        label={texts.model}
        value={settings.poseModel}
        options={[
          { value: 'lightning', label: texts.lightning, detail: texts.lightningDetail },
          ...(kept && (isOffered || poseModel === 'thunder')
            ? [{ value: 'thunder' as const, label: texts.thunder, detail: texts.thunderDetail(megabytes) }]
            : []),
        ]}
        onChange={(poseModel) => change({ poseModel })}
      />
      <p>{choiceWords(choice, words)}</p>
      {kept === false && isOffered && progress.kind !== 'downloading' && (
        <Button onClick={() => void download()}>{texts.download(megabytes)}</Button>
      )}
      {progress.kind === 'downloading' && (
        <>
          <progress aria-label={texts.thunder} max={100} value={progress.percent} />
          <p>{texts.downloading(progress.percent)}</p>
          <Button onClick={() => abort.current?.abort()}>{texts.cancel}</Button>
        </>
      )}
      {progress.kind === 'failed' && <Notice tone="warning" title={texts.downloadFailed[progress.reason]} />}
      {kept === true && <Button onClick={() => void remove()}>{texts.removeThunder}</Button>}
    </>
  );
}

function choiceWords(choice: ThunderChoice, words: LabTexts['thunder']): string {
  switch (choice.kind) {
    case 'offered':
      return words.offered(Math.floor(choice.fps));
    case 'unmeasured':
      return words.unmeasured;
    case 'too_slow':
      return choice.was === 'measured'
        ? words.measuredTooSlow(Math.floor(choice.fps))
        : words.expectedTooSlow(Math.floor(choice.fps));
  }
}
