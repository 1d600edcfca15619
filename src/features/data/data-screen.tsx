// The person's data: what is here, bringing logs in, taking the log out, and what was brought in before.
import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { dataTexts } from '../../i18n/data.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { dropHandedFile, handedFile } from '../handed-file.ts';
import { AutomaticCopies } from './automatic-copies.tsx';
import { BringIn } from './bring-in.tsx';
import { CopyFolder } from './copy-folder.tsx';
import { ExportSection } from './export-section.tsx';
import { FocusHeadline } from './focus-headline.tsx';
import { ImportFlow } from './import-flow.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportRunning } from './import-running.tsx';
import { PastImports } from './past-imports.tsx';
import { UnreadableSection } from './unreadable-section.tsx';

export function DataScreen() {
  const { importUnderWay } = useApp();
  const running = useStore(importUnderWay.store);
  /** An outcome that was looked at on an earlier visit is not shown again. */
  const [old] = useState(() => (running.kind === 'over' && running.seen ? running.result : null));
  // One that another app shared, or the system opened, with this one.
  const [file, setFile] = useState<File | null>(() => handedFile('import'));
  useEffect(() => dropHandedFile('import'), []);
  /** How often one came back from a file: the headline then takes the focus. */
  const [returns, setReturns] = useState(0);
  const leave = useCallback(() => {
    importUnderWay.dismiss();
    setFile(null);
    setReturns((count) => count + 1);
  }, [importUnderWay]);
  const open = (chosen: File) => {
    globalThis.scrollTo(0, 0);
    setFile(chosen);
  };
  if (running.kind === 'running') return <ImportRunning fileName={running.fileName} progress={running.progress} />;
  if (running.kind === 'over' && running.result !== old)
    return <ImportOutcome fileName={running.fileName} result={running.result} onLeave={leave} />;
  return file ? <ImportFlow file={file} onLeave={leave} /> : <Overview hasReturned={returns > 0} onFile={open} />;
}

function Overview({ hasReturned, onFile }: { readonly hasReturned: boolean; readonly onFile: (file: File) => void }) {
  const { storage } = useApp();
  const texts = useTexts(dataTexts);
  const [workouts, setWorkouts] = useState<number | null>(null);
  useEffect(() => {
    const count = () =>
      void storage.insight
        .summaryCount()
        .then(setWorkouts)
        .catch(() => undefined);
    count();
    return storage.onChange((what) => what === 'log' && count());
  }, [storage]);
  const headline = workouts === null ? texts.eyebrow : texts.headline(workouts);
  return (
    <Screen eyebrow={texts.eyebrow} headline={hasReturned ? <FocusHeadline>{headline}</FocusHeadline> : headline}>
      <UnreadableSection />
      <BringIn onFile={onFile} />
      <PastImports />
      <ExportSection />
      <CopyFolder />
      <AutomaticCopies onFile={onFile} />
    </Screen>
  );
}
