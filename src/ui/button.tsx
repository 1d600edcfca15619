// The ways to act: one main action a screen, quiet ones beside it, icons where words do not fit.
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './button.module.css';

export type ButtonKind = 'main' | 'quiet' | 'plain' | 'warning';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** Default `quiet`. At most one `main` on a screen. */
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  /** Takes the whole width of its row. */
  readonly wide?: boolean;
}

export function Button({ kind = 'quiet', icon, wide = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={className(kind, wide)}>
      {icon}
      {children}
    </button>
  );
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Looks like a button, goes somewhere. */
export function ButtonLink({ href, kind = 'quiet', icon, wide = false, children }: ButtonLinkProps) {
  return (
    <Link href={href} className={className(kind, wide)}>
      {icon}
      {children}
    </Link>
  );
}

export interface IconButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className' | 'style' | 'aria-label'
> {
  /** Read aloud and shown as the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  /** On top of the camera picture. */
  readonly overPicture?: boolean;
}

export function IconButton({ label, icon, overPicture = false, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={overPicture ? `${styles['icon']} ${styles['overPicture']}` : styles['icon']}
    >
      {icon}
    </button>
  );
}

function className(kind: ButtonKind, wide: boolean): string {
  return [styles['button'], styles[kind], wide ? styles['wide'] : ''].join(' ');
}
