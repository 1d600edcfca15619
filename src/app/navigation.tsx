// Four places, within thumb's reach; gone while the body moves.
import { CalendarCheck, Ellipsis, NotebookPen, ScanLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useTexts } from '../i18n/language-in-force.tsx';
import { shell as shellTexts } from '../i18n/shell.ts';
import styles from './navigation.module.css';

/** Gone to from the log, and going back to it. */
const OF_THE_LOG = /^\/(?:exercises|measures|templates|insight|readiness)\b/;

export function Navigation() {
  const [location] = useLocation();
  const shell = useTexts(shellTexts);
  const places: readonly { readonly href: string; readonly label: string; readonly icon: ReactNode }[] = [
    { href: '/', label: shell.today, icon: <CalendarCheck aria-hidden /> },
    { href: '/log', label: shell.log, icon: <NotebookPen aria-hidden /> },
    { href: '/coach', label: shell.coach, icon: <ScanLine aria-hidden /> },
    { href: '/more', label: shell.more, icon: <Ellipsis aria-hidden /> },
  ];
  const isHere = (href: string) =>
    href === '/' ? location === '/' : location.startsWith(href) || (href === '/log' && OF_THE_LOG.test(location));
  return (
    <nav aria-label={shell.navigation} className={styles['bar']}>
      <ul>
        {places.map(({ href, label, icon }) => (
          <li key={href}>
            <Link href={href} aria-current={isHere(href) ? 'page' : undefined}>
              {icon}
              <span>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
