// The handle an exercise is moved by: dragged where a pointer can, by arrow keys where it cannot. Nothing is written until it is let go.
import { GripVertical } from 'lucide-react';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { logRowTexts } from '../../i18n/log-rows.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import styles from './move-handle.module.css';

export interface MoveHandleProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => Promise<void>;
}

interface Drag {
  readonly fromY: number;
  readonly item: HTMLElement;
  /** Of the list, in order, as they stood when the drag began. */
  readonly places: readonly { readonly top: number; readonly bottom: number }[];
  to: number;
}

export function MoveHandle({ name, index, count, onMove }: MoveHandleProps) {
  const texts = useTexts(logRowTexts);
  const drag = useRef<Drag | null>(null);
  if (count < 2) return null;

  function begin(event: PointerEvent<HTMLButtonElement>): void {
    const item = event.currentTarget.closest('li');
    if (event.button !== 0 || !item?.parentElement) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const places = [...item.parentElement.children].map((one) => one.getBoundingClientRect());
    drag.current = { fromY: event.clientY, item, places, to: index };
    item.dataset['dragged'] = 'true';
  }

  function follow(event: PointerEvent): void {
    const { current } = drag;
    const own = current?.places[index];
    if (!current || !own) return;
    const by = event.clientY - current.fromY;
    current.item.style.translate = `0 ${by}px`;
    // Over a neighbour once its middle is passed.
    const edge = by > 0 ? own.bottom + by : own.top + by;
    current.to = current.places.reduce((to, { top, bottom }, at) => {
      const middle = (top + bottom) / 2;
      if (at > index && edge > middle) return Math.max(to, at);
      return at < index && edge < middle ? Math.min(to, at) : to;
    }, index);
  }

  function end(isMeant: boolean): void {
    const { current } = drag;
    drag.current = null;
    if (!current) return;
    current.item.style.translate = '';
    delete current.item.dataset['dragged'];
    if (isMeant && current.to !== index) void onMove(current.to);
  }

  function keys(event: KeyboardEvent<HTMLElement>): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const to = index + by;
    if (to < 0 || to >= count) return;
    // A card that is drawn elsewhere loses the focus on the way.
    const { currentTarget } = event;
    void onMove(to).then(() => requestAnimationFrame(() => currentTarget.focus()));
  }

  return (
    <button
      type="button"
      className={styles['handle']}
      aria-label={texts.moveBy(name)}
      title={texts.moveBy(name)}
      onPointerDown={begin}
      onPointerMove={follow}
      onPointerUp={() => end(true)}
      onPointerCancel={() => end(false)}
      onKeyDown={keys}
    >
      <GripVertical aria-hidden />
    </button>
  );
}
