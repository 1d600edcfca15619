// How the app is put on the home screen or among the programs, told by browser and system: each has another way, and some have none.

/** What the way is told by. */
export interface InstallFacts {
  readonly userAgent: string;
  /** `navigator.maxTouchPoints`: iPads call themselves Macs. */
  readonly touchPoints: number;
  /** The page has a window of its own. */
  readonly isInstalled: boolean;
  /** The browser has offered its own dialog, which a tap may open. */
  readonly isOffered: boolean;
}

/**
 * `installed`: nothing to do. `prompt`: one tap. `ios_safari`: share sheet, "Add to Home Screen". `ios_other`: the same by that browser's own
 * share button, since iOS 16.4. `in_app`: a browser within another app, which cannot; open it in the real one. `android_chrome`,
 * `android_firefox`, `android_samsung`, `desktop_chrome`, `desktop_edge`: by their menus. `mac_safari`: "Add to Dock". `none`: no way is known.
 */
export type InstallAdvice =
  | 'installed'
  | 'prompt'
  | 'ios_safari'
  | 'ios_other'
  | 'in_app'
  | 'android_chrome'
  | 'android_firefox'
  | 'android_samsung'
  | 'desktop_chrome'
  | 'desktop_edge'
  | 'mac_safari'
  | 'none';

/** Views within other apps: each names itself, or leaves out what browsers say. */
const IN_APP =
  /\b(?:FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|QQ\/|Snapchat|TikTok|BytedanceWebview|Twitter)\b|; wv\)/i;
const IOS_BROWSERS = /\b(?:CriOS|FxiOS|EdgiOS|OPiOS|OPT|DuckDuckGo|Brave|YaBrowser)\b/i;

export function installAdvice({ userAgent, touchPoints, isInstalled, isOffered }: InstallFacts): InstallAdvice {
  if (isInstalled) return 'installed';
  if (isOffered) return 'prompt';
  if (IN_APP.test(userAgent)) return 'in_app';
  const isMac = /Macintosh/.test(userAgent);
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (isMac && touchPoints > 1);
  if (isIos) {
    if (IOS_BROWSERS.test(userAgent)) return 'ios_other';
    return /Safari\//.test(userAgent) ? 'ios_safari' : 'in_app';
  }
  if (/Android/.test(userAgent)) {
    if (/SamsungBrowser\//.test(userAgent)) return 'android_samsung';
    if (/Firefox\//.test(userAgent)) return 'android_firefox';
    return /Chrome\//.test(userAgent) ? 'android_chrome' : 'none';
  }
  if (/Firefox\//.test(userAgent)) return 'none';
  if (/Edg\//.test(userAgent)) return 'desktop_edge';
  if (/Chrome\//.test(userAgent)) return 'desktop_chrome';
  if (!isMac || !/Safari\//.test(userAgent)) return 'none';
  // "Add to Dock" came with Safari 17.
  return Number(/Version\/(\d+)/.exec(userAgent)?.[1] ?? 0) >= 17 ? 'mac_safari' : 'none';
}

/** Safari, also under the names of other browsers on iOS: it clears what a site has kept after seven days without a visit. */
export function clearsAfterAWeek({ userAgent, touchPoints, isInstalled }: Omit<InstallFacts, 'isOffered'>): boolean {
  if (isInstalled) return false;
  const isApple = /Macintosh|iPhone|iPad|iPod/.test(userAgent);
  const isIos = /iPhone|iPad|iPod/.test(userAgent) || (isApple && touchPoints > 1);
  return isIos || (isApple && /Safari\//.test(userAgent) && !/Chrome\/|Firefox\//.test(userAgent));
}
