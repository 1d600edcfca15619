import { expect, test } from 'vitest';
import { labTexts } from '../../i18n/lab.ts';
import { labSections, labText, type LabReport } from './lab-report.ts';

const NOTHING: LabReport = {
  device: { browser: 'Some browser', cores: 8, memoryGb: null, gpu: null, cameraInWorker: false },
  models: {},
  speeds: [],
  live: null,
  power: null,
  memory: { heapMb: null, tensors: null },
  services: null,
};

const MEASURED: LabReport = {
  device: {
    browser: 'Some browser',
    cores: 8,
    memoryGb: 4,
    gpu: { webgpu: 'arm valhall', webgl: 'Mali-G78' },
    cameraInWorker: true,
  },
  models: {
    webgpu: { kind: 'measured', startMs: 1240, medianMs: 14.04, p95Ms: 21 },
    webgl: { kind: 'not_measured', reason: 'timed_out' },
  },
  speeds: [{ backend: 'webgpu', model: 'lightning', medianMs: 15.2, measuredAt: '2026-05-01T10:00:00.000Z' }],
  live: {
    backend: 'webgpu',
    seconds: 19.96,
    fps: 29.94,
    inferenceMs: { count: 598, p50: 14.2, p95: 20.1 },
    poseMs: { count: 598, p50: 18, p95: 26 },
    wordMs: { count: 0, p50: null, p95: null },
    longTasks: { count: 2, longestMs: 61.4 },
  },
  power: {
    state: { battery: { level: 0.18, charging: false }, pressure: null },
    heatFromFrames: 'nominal',
    ceilingFps: 20,
    targetFps: 20,
  },
  memory: { heapMb: 41.26, tensors: 331 },
  services: null,
};

test.each(['en', 'zh'] as const)(
  '%s: what is not known is said to be so, and there is no nought in its place',
  (language) => {
    const text = labText(labSections(NOTHING, labTexts[language]));
    expect(text).toContain(labTexts[language].notTold);
    expect(text).not.toMatch(/undefined|NaN|null|: 0\b/);
  },
);

test.each(['en', 'zh'] as const)('%s: every figure stands in what is copied', (language) => {
  const text = labText(labSections(MEASURED, labTexts[language]));
  for (const figure of ['14', '1.2', '29.9', '14.2', '26', '61', '18', '331', '41.3', '15.2', 'Mali-G78'])
    expect(text, figure).toContain(figure);
  expect(text).toContain(labTexts[language].reasons['timed_out']);
  expect(text).toContain(labTexts[language].notMeasured);
  expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
});

test('Safari tells of no long tasks: that is no smooth page', () => {
  const { live } = MEASURED;
  if (!live) throw new Error('measured without figures');
  const sections = labSections({ ...MEASURED, live: { ...live, longTasks: null } }, labTexts.en);
  expect(labText(sections)).toContain(`${labTexts.en.longTasks}: ${labTexts.en.noLongTasks}`);
});

test('both languages have the same reasons', () => {
  expect(Object.keys(labTexts.zh.reasons)).toEqual(Object.keys(labTexts.en.reasons));
});
