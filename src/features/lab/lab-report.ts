// Everything the page knows, as one plain object: what is shown, and what is copied, as words or as JSON, are the same.
import type { PoseBackend } from '../../contracts/pose.ts';
import type { ServicesHealth } from '../../contracts/service-health.ts';
import type { GpuFacts } from '../../device/gpu-facts.ts';
import type { LiveFigures, LivePower, Spread } from '../../device/live-watch.ts';
import type { PoseSpeed } from '../../domain/live/pose-speed.ts';
import type { LabTexts } from '../../i18n/lab.ts';
import type { ModelMeasured } from './measure-model.ts';

export interface LabReport {
  readonly device: {
    readonly browser: string;
    readonly cores: number;
    readonly memoryGb: number | null;
    readonly gpu: GpuFacts | null;
    /** Camera frames can go to a worker without touching the page. */
    readonly cameraInWorker: boolean;
  };
  readonly models: Readonly<Partial<Record<PoseBackend, ModelMeasured>>>;
  readonly speeds: readonly PoseSpeed[];
  /** Null before the first set or measurement of this visit. */
  readonly live: (LiveFigures & { readonly backend: PoseBackend | null }) | null;
  readonly power: LivePower | null;
  readonly memory: { readonly heapMb: number | null; readonly tensors: number | null };
  /** Null before it is known. */
  readonly services: ServicesHealth | null;
}

export interface LabSection {
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

export const BACKEND_NAMES: Readonly<Record<PoseBackend, string>> = {
  webgpu: 'WebGPU',
  webgl: 'WebGL',
  wasm: 'WebAssembly',
};

/** What this browser does not tell is said to be so, never shown as nought. */
export function labSections(report: LabReport, texts: LabTexts): readonly LabSection[] {
  const { device, models, speeds, live, power, memory } = report;
  const sections: LabSection[] = [
    {
      title: texts.device,
      rows: [
        [texts.browser, device.browser],
        [texts.cores, String(device.cores)],
        [texts.memory, device.memoryGb === null ? texts.notTold : texts.gigabytes(device.memoryGb)],
        ['WebGPU', device.gpu?.webgpu ?? texts.none],
        ['WebGL', device.gpu?.webgl ?? texts.none],
        [texts.cameraPath, device.cameraInWorker ? texts.inWorker : texts.onPage],
      ],
    },
  ];
  const measured = (['webgpu', 'webgl', 'wasm'] as const).flatMap((backend): LabSection['rows'] => {
    const model = models[backend];
    if (!model) return [];
    const told =
      model.kind === 'measured'
        ? texts.modelMeasured(tenth(model.medianMs), tenth(model.p95Ms), tenth(model.startMs / 1000))
        : (texts.reasons[model.reason] ?? model.reason);
    return [[BACKEND_NAMES[backend], told]];
  });
  if (measured.length > 0) sections.push({ title: texts.model, rows: measured });
  if (live) sections.push({ title: texts.live, rows: liveRows(live, texts) });
  if (speeds.length > 0)
    sections.push({
      title: texts.speeds,
      rows: speeds.map(({ model, backend, medianMs, measuredAt }) => [
        `${model === 'thunder' ? 'Thunder' : 'Lightning'}, ${BACKEND_NAMES[backend]}`,
        `${texts.ms(tenth(medianMs))}, ${measuredAt.slice(0, 10)}`,
      ]),
    });
  if (power) sections.push({ title: texts.power, rows: powerRows(power, texts) });
  sections.push({
    title: texts.memoryTitle,
    rows: [
      [texts.heap, memory.heapMb === null ? texts.notTold : texts.megabytes(tenth(memory.heapMb))],
      [texts.tensors, memory.tensors === null ? texts.notRunning : String(memory.tensors)],
    ],
  });
  return sections;
}

/** For a message to somebody: one line a figure. */
export function labText(sections: readonly LabSection[]): string {
  return sections
    .map(({ title, rows }) => [title, ...rows.map(([label, value]) => `  ${label}: ${value}`)].join('\n'))
    .join('\n\n');
}

function liveRows(live: NonNullable<LabReport['live']>, texts: LabTexts): LabSection['rows'] {
  const { longTasks } = live;
  return [
    [texts.runsOn, live.backend === null ? texts.notMeasured : BACKEND_NAMES[live.backend]],
    [texts.rate, live.fps === null ? texts.notMeasured : texts.fps(tenth(live.fps), tenth(live.seconds))],
    [texts.inference, spread(live.inferenceMs, texts)],
    [texts.toPose, spread(live.poseMs, texts)],
    [texts.toWord, spread(live.wordMs, texts)],
    [
      texts.longTasks,
      longTasks === null ? texts.noLongTasks : texts.tasks(longTasks.count, Math.round(longTasks.longestMs)),
    ],
  ];
}

function powerRows(power: NonNullable<LabReport['power']>, texts: LabTexts): LabSection['rows'] {
  const { battery, pressure } = power.state;
  return [
    [texts.battery, battery ? texts.batteryIs(Math.round(100 * battery.level), battery.charging) : texts.notTold],
    [texts.pressure, pressure === null ? texts.notTold : texts.pressures[pressure]],
    [texts.heatFromFrames, power.heatFromFrames === null ? texts.notMeasured : texts.heats[power.heatFromFrames]],
    [texts.ceiling, Number.isFinite(power.ceilingFps) ? texts.perSecond(power.ceilingFps) : texts.noCeiling],
    [texts.governor, texts.perSecond(power.targetFps)],
  ];
}

function spread({ count, p50, p95 }: Spread, texts: LabTexts): string {
  return p50 === null || p95 === null ? texts.notMeasured : texts.spread(tenth(p50), tenth(p95), count);
}

function tenth(value: number): string {
  return String(Math.round(10 * value) / 10);
}
