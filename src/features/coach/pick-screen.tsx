// Which movement the camera shall count.
import { Link } from 'wouter';
import { MOVEMENTS } from '../../domain/movements/registry.ts';
import { useLanguage, useMessages } from '../../i18n/i18n.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { MovementFigure } from '../../ui/movement-figure.tsx';
import { Card, Screen } from '../../ui/screen.tsx';
import styles from './pick-screen.module.css';

export function PickScreen() {
  const { coach } = useMessages();
  const language = useLanguage();
  const [first] = MOVEMENTS;
  return (
    <Screen eyebrow={coach.title} headline={coach.pick.headline}>
      <p className={styles['lead']}>{coach.pick.lead}</p>
      <ul className={styles['movements']}>
        {MOVEMENTS.map((movement) => (
          <li key={movement.id}>
            <Link href={`/coach/${movement.id}`} className={styles['movement']}>
              <span className={styles['figure']}>
                <MovementFigure movement={movement} label="" />
              </span>
              <strong>{movement.names[language]}</strong>
              <small>
                {movement.kind === 'hold'
                  ? coach.pick.hold
                  : movement.preferredView === 'front'
                    ? coach.pick.views.front
                    : coach.pick.views.side}
              </small>
            </Link>
          </li>
        ))}
      </ul>
      {first && (
        <Card>
          <p>{coach.pick.demonstrationHelp}</p>
          <ButtonLink href={`/coach/${first.id}?demonstration`}>{coach.pick.withoutCamera}</ButtonLink>
        </Card>
      )}
    </Screen>
  );
}
