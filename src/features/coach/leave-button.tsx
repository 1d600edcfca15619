// The way out of a set: back to the workout it belongs to, or to the choice of movements.
import { X } from 'lucide-react';
import { useLocation } from 'wouter';
import { useMessages } from '../../i18n/i18n.tsx';
import { IconButton } from '../../ui/button.tsx';

export interface LeaveButtonProps {
  readonly onLeave: (() => void) | undefined;
  readonly overPicture?: boolean;
}

/** Leaving closes the coach; what was counted is stored by it first. */
export function LeaveButton({ onLeave, overPicture = false }: LeaveButtonProps) {
  const { coach } = useMessages();
  const [, navigate] = useLocation();
  return (
    <IconButton
      label={coach.live.leave}
      icon={<X aria-hidden />}
      overPicture={overPicture}
      onClick={() => (onLeave ? onLeave() : navigate('/coach'))}
    />
  );
}
