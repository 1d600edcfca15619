import { expect, test } from 'vitest';
import type { ServiceHealth } from '../../contracts/service-health.ts';
import { serviceHealthTexts } from '../../i18n/service-health.ts';
import { labText } from './lab-report.ts';
import { serviceSections } from './service-rows.ts';

const QUIET: ServiceHealth = {
  name: 'line',
  contract: null,
  realm: 'vision',
  from: null,
  passedOver: null,
  state: 'not_started',
  uptimeMs: null,
  restarts: 0,
  startsAgainInMs: null,
  lastFailure: null,
  calls: 0,
  failures: 0,
  medianMs: null,
  p95Ms: null,
};

const BUSY: ServiceHealth = {
  ...QUIET,
  name: 'notes',
  contract: 1,
  realm: 'notes',
  from: '/elsewhere/notes-1.js',
  state: 'running',
  uptimeMs: 3_725_000,
  restarts: 2,
  lastFailure: { detail: 'no sign of life', agoMs: 61_000 },
  calls: 40,
  failures: 3,
  medianMs: 4.26,
  p95Ms: 31.4,
};

const STOPPED: ServiceHealth = {
  ...QUIET,
  name: 'recommender',
  contract: 1,
  state: 'failed',
  startsAgainInMs: 200,
  passedOver: { address: '/elsewhere/recommender-2.js', why: 'wrong_contract' },
};

function told(service: ServiceHealth, language: 'en' | 'zh', tensors: number | null = null): string {
  return labText(
    serviceSections({ services: [service], configuration: 'read' }, serviceHealthTexts[language], tensors),
  );
}

test.each(['en', 'zh'] as const)('%s: what is not known is left out or said to be so', (language) => {
  const text = told(QUIET, language);
  expect(text).toContain(serviceHealthTexts[language].states.not_started);
  expect(text).not.toMatch(/undefined|NaN|null/);
  expect(text).not.toContain(serviceHealthTexts[language].uptime);
  expect(text).not.toContain(serviceHealthTexts[language].times);
});

test.each(['en', 'zh'] as const)('%s: every figure stands in what is copied', (language) => {
  const text = told(BUSY, language);
  for (const figure of ['notes 1', '/elsewhere/notes-1.js', '40', '3', '4.3', '31', 'no sign of life', '2'])
    expect(text).toContain(figure);
  expect(told({ ...BUSY, name: 'pose' }, language, 331)).toContain('331');
  expect(told(BUSY, language, 331)).not.toContain('331');
});

test('one that was passed over says from where and why; one that has stopped, when it tries again', () => {
  const text = told(STOPPED, 'en');
  expect(text).toContain('/elsewhere/recommender-2.js, not used: it has another contract');
  expect(text).toContain('stopped, tries again in 1 s');
  expect(told(BUSY, 'en')).toContain('1 h 2 min');
  expect(told(BUSY, 'en')).toContain('1 min 1 s ago');
});
