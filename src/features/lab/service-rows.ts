// How one service stands, as rows to show and to copy.
import type { ServiceHealth, ServicesHealth } from '../../contracts/service-health.ts';
import type { ServiceHealthTexts } from '../../i18n/service-health.ts';
import type { LabSection } from './lab-report.ts';

/** Whole milliseconds from 10 on. */
const figure = (ms: number) => String(ms < 10 ? Math.round(10 * ms) / 10 : Math.round(ms));

/** `running`; of one that has stopped, when it tries again. */
export function stateText(service: ServiceHealth, texts: ServiceHealthTexts): string {
  return service.startsAgainInMs === null
    ? texts.states[service.state]
    : texts.startsAgain(service.startsAgainInMs / 1000);
}

/** `tensors`: what the model holds, where that is known. */
export function serviceRows(
  service: ServiceHealth,
  texts: ServiceHealthTexts,
  tensors: number | null,
): LabSection['rows'] {
  const { name, contract, from, passedOver, realm, uptimeMs, restarts, calls, failures, medianMs, p95Ms } = service;
  return [
    [texts.contract, contract === null ? texts.noContract : `${name} ${contract}`],
    [texts.from, from ?? texts.withApp],
    ...(passedOver
      ? [[texts.passedOverLabel, `${passedOver.address}, ${texts.passedOver[passedOver.why]}`] as const]
      : []),
    [texts.worker, realm],
    ...(uptimeMs === null ? [] : [[texts.uptime, texts.forTime(uptimeMs / 1000)] as const]),
    [texts.restarts, String(restarts)],
    [texts.calls, texts.callCount(calls, failures)],
    ...(medianMs === null || p95Ms === null
      ? []
      : [[texts.times, texts.took(figure(medianMs), figure(p95Ms))] as const]),
    [
      texts.lastFailure,
      service.lastFailure ? texts.ago(service.lastFailure.detail, service.lastFailure.agoMs / 1000) : texts.noFailure,
    ],
    // Browsers tell nothing of a worker's memory; the model counts its own.
    ...(name === 'pose' && tensors !== null ? [[texts.memory, texts.tensors(tensors)] as const] : []),
  ];
}

/** Of every service, for what is copied as text. */
export function serviceSections(
  { services }: ServicesHealth,
  texts: ServiceHealthTexts,
  tensors: number | null,
): readonly LabSection[] {
  return services.map((service) => ({
    title: texts.names[service.name],
    rows: [[texts.state, stateText(service, texts)], ...serviceRows(service, texts, tensors)],
  }));
}
