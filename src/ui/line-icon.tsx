// The few pictograms of the first load, drawn here: an icon library brings more code than these lines.
const SHAPES = {
  today: 'M8 3v3.5M16 3v3.5M4 5h16v16H4zM4 10h16M8.8 15.3l2.2 2.2 4.2-4.2',
  log: 'M13.5 4H6v17h12.5v-7.5M4 8.3h3.6M4 12.5h3.6M4 16.7h3.6M19.3 3.9l1.3 1.3-7.5 7.5-2.3.9.9-2.3z',
  coach: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 12h8',
  more: 'M5 11a1 1 0 1 1 0 2 1 1 0 1 1 0-2zM12 11a1 1 0 1 1 0 2 1 1 0 1 1 0-2zM19 11a1 1 0 1 1 0 2 1 1 0 1 1 0-2z',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

export interface LineIconProps {
  readonly shape: keyof typeof SHAPES;
  /** Of each side, in CSS pixels. */
  readonly size?: number;
}

/** Beside words, or in a button that has a name: never the only thing that says what it means. */
export function LineIcon({ shape, size = 24 }: LineIconProps) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={SHAPES[shape]} />
    </svg>
  );
}
