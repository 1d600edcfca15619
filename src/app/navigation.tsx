// Four places, within thumb's reach; gone while the body moves.
import { Link, useLocation } from 'wouter';
import { useTexts } from '../i18n/language-in-force.tsx';
import { shell as shellTexts } from '../i18n/shell.ts';
import { LineIcon, type LineIconProps } from '../ui/line-icon.tsx';
import styles from './navigation.module.css';

/** Gone to from the log, and going back to it. */
const OF_THE_LOG = /^\/(?:exercises|measures|templates|insight|readiness)\b/;

export function Navigation() {
  const [location] = useLocation();
  const shell = useTexts(shellTexts);
  const places: readonly { readonly href: string; readonly label: string; readonly icon: LineIconProps['shape'] }[] = [
    { href: '/', label: shell.today, icon: 'today' },
    { href: '/log', label: shell.log, icon: 'log' },
    { href: '/coach', label: shell.coach, icon: 'coach' },
    { href: '/more', label: shell.more, icon: 'more' },
  ];
  const isHere = (href: string) =>
    href === '/' ? location === '/' : location.startsWith(href) || (href === '/log' && OF_THE_LOG.test(location));
  return (
    <nav aria-label={shell.navigation} className={styles['bar']}>
      <ul>
        {places.map(({ href, label, icon }) => (
          <li key={href}>
            <Link href={href} aria-current={isHere(href) ? 'page' : undefined}>
              <LineIcon shape={icon} />
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
