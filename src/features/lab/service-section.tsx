// How the services stand: one line each, with its figures behind it.
import type { ServicesHealth } from '../../contracts/service-health.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { serviceHealthTexts } from '../../i18n/service-health.ts';
import { Notice } from '../../ui/message.tsx';
import { Card, Section } from '../../ui/screen.tsx';
import { LabRows } from './lab-rows.tsx';
import { serviceRows, stateText } from './service-rows.ts';
import styles from './service-section.module.css';

interface ServiceSectionProps {
  readonly health: ServicesHealth;
  readonly tensors: number | null;
}

export function ServiceSection({ health, tensors }: ServiceSectionProps) {
  const texts = useTexts(serviceHealthTexts);
  return (
    <Section title={texts.title}>
      <Card>
        <p>{texts.help}</p>
        {health.configuration === 'unreadable' && <Notice tone="warning" title={texts.unreadable} />}
        <div>
          {health.services.map((service) => (
            <details key={service.name} className={styles['service']}>
              <summary>
                <span>{texts.names[service.name]}</span>
                <span className={styles['state']} data-state={service.passedOver ? 'passed_over' : service.state}>
                  {stateText(service, texts)}
                </span>
              </summary>
              <LabRows rows={serviceRows(service, texts, tensors)} />
            </details>
          ))}
        </div>
      </Card>
    </Section>
  );
}
