// The way out of a set: back to the workout it belongs to, or to the choice of movements.
import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { coachLive } from '../../i18n/coach-live.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';

export interface LeaveButtonProps {
  /** Without: to the choice of movements. */
  readonly onLeave?: (() => void) | undefined;
  readonly overPicture?: boolean;
}

/** Leaving closes the coach; what was counted is stored by it first. */
export function LeaveButton({ onLeave, overPicture = false }: LeaveButtonProps) {
  const live = useTexts(coachLive);
  const [, navigate] = useLocation();
  return (
    <IconButton
      label={live.leave}
      icon={<X aria-hidden />}
      overPicture={overPicture}
      onClick={() => (onLeave ? onLeave() : navigate('/coach'))}
    />
  );
}
