import { expect, test } from 'vitest';
import { clearsAfterAWeek, installAdvice } from './install-advice.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko)';
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';
const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

const AGENTS = {
  iphoneSafari: `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`,
  iphoneChrome: `${IPHONE} CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1`,
  iphoneFirefox: `${IPHONE} FxiOS/142.0 Mobile/15E148 Safari/605.1.15`,
  iphoneEdge: `${IPHONE} Version/18.0 EdgiOS/139.0.0 Mobile/15E148 Safari/605.1.15`,
  iphoneInstagram: `${IPHONE} Mobile/15E148 Instagram 390.0.0.28.85`,
  iphoneWebView: `${IPHONE} Mobile/15E148`,
  macSafari: `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15`,
  macSafari16: `${MAC} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.6 Safari/605.1.15`,
  macChrome: `${MAC} ${CHROME}`,
  windowsChrome: `${WINDOWS} ${CHROME}`,
  windowsEdge: `${WINDOWS} ${CHROME} Edg/140.0.0.0`,
  windowsFirefox: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0',
  androidChrome: `${ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36`,
  androidSamsung: `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
  androidFirefox: 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
  androidWebView:
    'Mozilla/5.0 (Linux; Android 15; Pixel 8 Build/A; wv) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36',
  weChat: `${ANDROID} Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.50`,
} as const;

test.each([
  ['iphoneSafari', 'ios_safari'],
  ['iphoneChrome', 'ios_other'],
  ['iphoneFirefox', 'ios_other'],
  ['iphoneEdge', 'ios_other'],
  ['iphoneInstagram', 'in_app'],
  ['iphoneWebView', 'in_app'],
  ['macSafari', 'mac_safari'],
  ['macSafari16', 'none'],
  ['macChrome', 'desktop_chrome'],
  ['windowsChrome', 'desktop_chrome'],
  ['windowsEdge', 'desktop_edge'],
  ['windowsFirefox', 'none'],
  ['androidChrome', 'android_chrome'],
  ['androidSamsung', 'android_samsung'],
  ['androidFirefox', 'android_firefox'],
  ['androidWebView', 'in_app'],
  ['weChat', 'in_app'],
] as const)('%s: %s', (agent, advice) => {
  const facts = { userAgent: AGENTS[agent], touchPoints: 0, isInstalled: false, isOffered: false };
  expect(installAdvice(facts)).toBe(advice);
});

test('an iPad calls itself a Mac and has fingers', () => {
  const facts = { userAgent: AGENTS.macSafari, touchPoints: 5, isInstalled: false, isOffered: false };
  expect(installAdvice(facts)).toBe('ios_safari');
});

test('installed, nothing is advised; an offered dialog comes before every other way', () => {
  for (const userAgent of Object.values(AGENTS)) {
    const facts = { userAgent, touchPoints: 0, isInstalled: false, isOffered: true };
    expect(installAdvice(facts)).toBe('prompt');
    expect(installAdvice({ ...facts, isInstalled: true })).toBe('installed');
  }
});

test('WebKit clears what was not visited for a week, by whatever name on iOS, and not once installed', () => {
  const clears = Object.entries(AGENTS)
    .filter(([, userAgent]) => clearsAfterAWeek({ userAgent, touchPoints: 0, isInstalled: false }))
    .map(([name]) => name);
  expect(clears).toEqual([
    'iphoneSafari',
    'iphoneChrome',
    'iphoneFirefox',
    'iphoneEdge',
    'iphoneInstagram',
    'iphoneWebView',
    'macSafari',
    'macSafari16',
  ]);
  expect(clearsAfterAWeek({ userAgent: AGENTS.iphoneSafari, touchPoints: 5, isInstalled: true })).toBe(false);
});
