// Numbers as people write them on a board: no needless decimals, the unit they chose.

/** `60 kg`, `22.5 kg`, `180 lb`: at most two decimals, none where they are zero. */
export function loadText(value: number, unit: 'kg' | 'lb'): string {
  return `${numberText(value)} ${unit}`;
}

/** At most two decimals, a true minus sign. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}

/** Seconds as `45 s`, from two minutes on as `2:05`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 120) return `${whole} s`;
  return clockText(whole);
}

/** `1:24`; hours where there are any, `1:02:09`. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (part: number) => String(part).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
