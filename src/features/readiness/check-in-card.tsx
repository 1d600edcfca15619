// How one is today, five scales of one tap each.
import { CHECK_IN_MEASURES, CHECK_IN_STEPS, type CheckIn } from '../../domain/log/check-in.ts';
import { useMessages, useTexts } from '../../i18n/i18n.tsx';
import { readinessTexts } from '../../i18n/readiness-over-time.ts';
import { Notice, Toast } from '../../ui/message.tsx';
import { Card } from '../../ui/screen.tsx';
import styles from './readiness.module.css';
import { useCheckIn } from './use-check-in.ts';

/** `checkIns`: at least those of today. */
export function CheckInCard({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const texts = useTexts(readinessTexts);
  const { shell } = useMessages();
  const { told, last, failed, tell } = useCheckIn(checkIns);
  return (
    <Card>
      <div className={styles['scales']}>
        {CHECK_IN_MEASURES.map((measure) => {
          const holds = told.get(measure)?.[measure];
          const [least, , , , most] = texts.steps[measure];
          return (
            <fieldset key={measure} className={styles['scale']}>
              <legend>{texts.questions[measure]}</legend>
              <div className={styles['steps']}>
                {CHECK_IN_STEPS.map((step) => (
                  <button
                    key={step}
                    type="button"
                    aria-pressed={holds === step}
                    className={styles['step']}
                    onClick={() => tell(measure, step)}
                  >
                    <span className="figures" aria-hidden>
                      {step}
                    </span>
                    <span className="visually-hidden">{texts.told(measure, step)}</span>
                  </button>
                ))}
              </div>
              <div className={styles['ends']} aria-hidden>
                <span>{least}</span>
                <span>{most}</span>
              </div>
            </fieldset>
          );
        })}
      </div>
      {failed && <Notice tone="warning" urgent title={texts.notKept} />}
      {last && (
        <Toast
          text={last.text}
          actionLabel={shell.undo}
          onAction={last.undo}
          closeLabel={shell.close}
          onClose={last.close}
        />
      )}
    </Card>
  );
}
