// iOS takes the picture it shows while an installed app opens from the page, at the moment the app is put on the home screen, and only in
// the exact size of the screen: it is drawn here for the device at hand, so that no list of devices has to be kept.

export interface SplashScreen {
  /** Of the screen, portrait, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly devicePixelRatio: number;
}

export interface SplashLook {
  readonly ground: string;
  readonly line: string;
  readonly bob: string;
  readonly words: string;
  readonly face: string;
}

/** The bob of the splash in index.html, 28 by 120. */
const BOB = [
  [14, 120],
  [2.2, 102.6],
  [6.7, 92],
  [21.3, 92],
  [25.8, 102.6],
] as const;
const BOB_HEIGHT = 120;
const NAME_PX = 22;
const GAP_PX = 16;

/** Names the splash in the head of the page, and names it anew when called again. Does nothing where no canvas can be drawn on. */
export function nameSplash(screen: SplashScreen, look: SplashLook): void {
  const url = drawSplash(screen, look);
  if (url === null) return;
  const found = document.querySelector<HTMLLinkElement>('link[rel="apple-touch-startup-image"]');
  const link = found ?? document.head.appendChild(document.createElement('link'));
  link.rel = 'apple-touch-startup-image';
  link.href = url;
  if (found) return;
  // Without it iOS leaves the picture out.
  const capable = document.head.appendChild(document.createElement('meta'));
  capable.name = 'apple-mobile-web-app-capable';
  capable.content = 'yes';
}

function drawSplash({ width, height, devicePixelRatio }: SplashScreen, look: SplashLook): string | null {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(devicePixelRatio, devicePixelRatio);
  pen.fillStyle = look.ground;
  pen.fillRect(0, 0, width, height);
  const top = (height - BOB_HEIGHT - GAP_PX - NAME_PX) / 2;
  pen.fillStyle = look.line;
  pen.fillRect(width / 2 - 1, top, 2, 92);
  pen.fillStyle = look.bob;
  pen.beginPath();
  for (const [x, y] of BOB) pen.lineTo(width / 2 - 14 + x, top + y);
  pen.fill();
  pen.fillStyle = look.words;
  pen.font = `650 ${NAME_PX}px ${look.face}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  pen.fillText('Plumbline', width / 2, top + BOB_HEIGHT + GAP_PX);
  return canvas.toDataURL('image/png');
}

/** The look of the theme that is in force. */
export function splashLook(root: Element = document.documentElement): SplashLook {
  const style = getComputedStyle(root);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ground: token('--ink'),
    line: token('--ash'),
    bob: token('--plumb-text'),
    words: token('--chalk'),
    face: token('--text-face'),
  };
}

/** Only iOS has the property: whether the page was opened from the home screen. */
export function hasHomeScreen(navigator: Navigator): boolean {
  return 'standalone' in navigator;
}
