// What this device does, measured on it by hand: for phones that no bench can reach. The same figures as `npm run bench:live`.
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { PoseBackend } from '../../contracts/pose.ts';
import type { ServicesHealth } from '../../contracts/service-health.ts';
import { detectCapabilities } from '../../device/capabilities.ts';
import { type GpuFacts, isImitated, readGpuFacts } from '../../device/gpu-facts.ts';
import type { LiveWatch } from '../../device/live-watch.ts';
import { labTexts } from '../../i18n/lab.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { serviceHealthTexts } from '../../i18n/service-health.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { Card, Row, Screen, Section } from '../../ui/screen.tsx';
import { useApp } from '../app-services.tsx';
import { LabRows } from './lab-rows.tsx';
import { BACKEND_NAMES, labSections, labText, type LabReport, type LabSection } from './lab-report.ts';
import { measureModel, type ModelMeasured } from './measure-model.ts';
import { serviceSections } from './service-rows.ts';
import { ServiceSection } from './service-section.tsx';
import { useLiveMeasurement } from './use-live-measurement.ts';

/** The figures on the page are read off so often. */
const REFRESH_MS = 1000;

export function LabScreen() {
  const { pose, settings, loadLiveWatch, loadServicesHealth } = useApp();
  const texts = useTexts(labTexts);
  const serviceTexts = useTexts(serviceHealthTexts);
  const [gpu, setGpu] = useState<GpuFacts | null>(null);
  const [watch, setWatch] = useState<LiveWatch | null>(null);
  const [readHealth, setReadHealth] = useState<(() => ServicesHealth) | null>(null);
  const [models, setModels] = useState<LabReport['models']>({});
  const [busy, setBusy] = useState<PoseBackend | null>(null);
  const [tensors, setTensors] = useState<number | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const live = useLiveMeasurement(watch);
  useRefresh();
  useEffect(() => {
    let gone = false;
    void readGpuFacts().then((facts) => gone || setGpu(facts));
    void loadLiveWatch().then(
      (loaded) => gone || setWatch(loaded),
      () => undefined,
    );
    void loadServicesHealth().then(
      (read) => gone || setReadHealth(() => read),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [loadLiveWatch, loadServicesHealth]);

  async function measureAll(): Promise<void> {
    const imitated = { webgpu: gpu?.webgpu, webgl: gpu?.webgl, wasm: null };
    for (const backend of ['webgpu', 'webgl', 'wasm'] as const) {
      setBusy(backend);
      const name = imitated[backend];
      const measured: ModelMeasured =
        name != null && isImitated(name)
          ? { kind: 'not_measured', reason: 'imitated' }
          : await measureModel(pose, backend).catch(() => ({ kind: 'not_measured', reason: 'failed' }));
      setModels((before) => ({ ...before, [backend]: measured }));
    }
    setBusy(null);
  }

  useEffect(() => {
    if (live.state.kind !== 'running') return;
    void pose.memory().then(
      (memory) => setTensors(memory.tensors === 0 ? null : memory.tensors),
      () => undefined,
    );
  }, [live.state, pose]);

  const health = readHealth?.() ?? null;
  const speeds = settings.poseSpeeds ?? [];
  const report = reportOf({ gpu, watch, models, tensors, speeds, backend: live.backend, health });
  const sections = labSections(report, texts);
  const told = health ? [...sections, ...serviceSections(health, serviceTexts, tensors)] : sections;
  const fps = report.live?.fps;
  const sectionOf = (title: string) => sections.find((section) => section.title === title);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  const isIdle = busy === null && live.state.kind !== 'running' && live.state.kind !== 'starting';
  return (
    <Screen
      eyebrow={<Link href="/more">{texts.eyebrow}</Link>}
      headline={fps == null ? texts.headline : texts.headlineMeasured(String(Math.round(10 * fps) / 10))}
      foot={
        <Row>
          <Button onClick={() => void copy(labText(told))}>{texts.copyText}</Button>
          <Button onClick={() => void copy(JSON.stringify(report, null, 2))}>{texts.copyJson}</Button>
        </Row>
      }
    >
      <p>{texts.lead}</p>
      <Section title={texts.live}>
        <Card>
          <p>{texts.liveHelp}</p>
          <Rows section={sectionOf(texts.live)} />
          <Row>
            {isIdle && (
              <>
                <Button onClick={() => live.start('camera')}>{texts.withCamera}</Button>
                <Button onClick={() => live.start('demonstration')}>{texts.withFigure}</Button>
              </>
            )}
            {live.state.kind === 'starting' && <output>{texts.starting}</output>}
            {live.state.kind === 'running' && (
              <>
                <output>{texts.running(live.state.secondsLeft)}</output>
                <Button onClick={() => live.stop()}>{texts.stop}</Button>
              </>
            )}
          </Row>
          {live.state.kind === 'failed' && <Notice tone="warning" title={texts.noCamera} />}
        </Card>
      </Section>
      <Section title={texts.model}>
        <Card>
          <p>{texts.modelHelp}</p>
          <Rows section={sectionOf(texts.model)} />
          {busy === null ? (
            <Button disabled={!isIdle} onClick={() => void measureAll()}>
              {texts.measureModel}
            </Button>
          ) : (
            <output>{texts.measuring(BACKEND_NAMES[busy])}</output>
          )}
        </Card>
      </Section>
      {sections
        .filter(({ title }) => title !== texts.live && title !== texts.model)
        .map((section) => (
          <Section key={section.title} title={section.title}>
            <Card>
              <Rows section={section} />
            </Card>
          </Section>
        ))}
      {health && <ServiceSection health={health} tensors={tensors} />}
      {copied !== null && <Notice tone={copied ? 'info' : 'warning'} title={copied ? texts.copied : texts.notCopied} />}
    </Screen>
  );
}

function Rows({ section }: { readonly section: LabSection | undefined }) {
  return section && <LabRows rows={section.rows} />;
}

/** Battery, heat and memory change by themselves. */
function useRefresh(): void {
  const [, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
}

interface Known {
  readonly gpu: GpuFacts | null;
  readonly watch: LiveWatch | null;
  readonly models: LabReport['models'];
  readonly tensors: number | null;
  readonly speeds: LabReport['speeds'];
  readonly backend: PoseBackend | null;
  readonly health: ServicesHealth | null;
}

function reportOf({ gpu, watch, models, tensors, speeds, backend, health }: Known): LabReport {
  const { cores, memoryGb } = detectCapabilities();
  const figures = watch?.figures() ?? null;
  const { memory } = performance as Performance & { memory?: { readonly usedJSHeapSize: number } };
  return {
    device: {
      browser: navigator.userAgent,
      cores,
      memoryGb,
      gpu,
      cameraInWorker: 'MediaStreamTrackProcessor' in globalThis,
    },
    models,
    speeds,
    live: figures && figures.inferenceMs.count > 0 ? { ...figures, backend } : null,
    power: watch?.power() ?? null,
    memory: { heapMb: memory ? memory.usedJSHeapSize / 1e6 : null, tensors },
    services: health,
  };
}
