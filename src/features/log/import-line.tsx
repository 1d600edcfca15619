// An import that was begun goes on while the log is looked at: how far it is, and what it came to.
import { useStore } from 'zustand';
import { historyTexts } from '../../i18n/history.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { useApp } from '../app-services.tsx';

export function ImportLine() {
  const { importUnderWay } = useApp();
  const texts = useTexts(historyTexts);
  const state = useStore(importUnderWay.store);
  if (state.kind === 'none' || (state.kind === 'over' && state.seen)) return null;
  const link = <ButtonLink href="/data">{texts.toImport}</ButtonLink>;
  if (state.kind === 'running') return <Notice title={texts.importing(state.progress.workouts)} action={link} />;
  const { kind, record } = state.result;
  const workouts = record?.workouts ?? 0;
  return kind === 'done' ? (
    <Notice title={texts.importDone(workouts)} action={link} />
  ) : (
    <Notice tone="warning" title={texts.importStopped(workouts)} action={link} />
  );
}
