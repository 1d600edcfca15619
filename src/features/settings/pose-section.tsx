// What the pose model runs on and which one it is; a check that shows what this device really does.
import { useState } from 'react';
import type { PoseStartResult } from '../../contracts/pose.ts';
import type { Settings } from '../../storage/storage.ts';
import { formats } from '../../i18n/formats.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { labTexts } from '../../i18n/lab.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Choice } from '../../ui/field.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { numberText } from '../../ui/load-text.ts';
import { useApp } from '../app-services.tsx';
import { ThunderDownload } from './thunder-download.tsx';

type Check = { readonly kind: 'idle' | 'checking' } | { readonly kind: 'done'; readonly result: PoseStartResult };

const NAMES = { webgpu: 'WebGPU', webgl: 'WebGL', wasm: 'WebAssembly' } as const;

export function PoseSection({ change }: { readonly change: (changes: Partial<Settings>) => void }) {
  const { settings, pose } = useApp();
  const texts = useMessages().shell.settings;
  const lab = useTexts(labTexts);
  const [check, setCheck] = useState<Check>({ kind: 'idle' });

  async function run(): Promise<void> {
    setCheck({ kind: 'checking' });
    const result = await pose.start({ backend: settings.poseBackend, model: settings.poseModel });
    setCheck({ kind: 'done', result });
  }

  return (
    <Section title={texts.pose}>
      <Card>
        <Choice
          label={texts.backend}
          value={settings.poseBackend}
          options={[
            { value: 'auto', label: texts.backendAuto },
            { value: 'webgpu', label: NAMES.webgpu },
            { value: 'webgl', label: NAMES.webgl },
            { value: 'wasm', label: NAMES.wasm },
          ]}
          onChange={(poseBackend) => {
            setCheck({ kind: 'idle' });
            change({ poseBackend });
          }}
        />
        <ThunderDownload change={change} />
        <Button disabled={check.kind === 'checking'} onClick={() => void run()}>
          {check.kind === 'checking' ? texts.checking : texts.check}
        </Button>
        {check.kind === 'done' && <CheckResult result={check.result} />}
        <ButtonLink href="/lab">{lab.open}</ButtonLink>
      </Card>
    </Section>
  );
}

function CheckResult({ result }: { readonly result: PoseStartResult }) {
  const texts = useMessages().shell.settings;
  const { labelled } = useTexts(formats);
  const ready = result.kind === 'ready';
  return (
    <Notice
      tone={ready ? 'info' : 'warning'}
      title={ready ? texts.runsOn(NAMES[result.backend]) : texts.poseUnavailable}
    >
      <ul>
        {result.trials?.map(({ backend, ok, reason, elapsedMs }) => (
          <li key={backend}>
            {ok
              ? texts.trial(NAMES[backend], numberText(Math.round(elapsedMs / 100) / 10))
              : labelled(NAMES[backend], texts.trialFailed[reason ?? 'failed'])}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
