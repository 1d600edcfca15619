// What this device and browser offer the app, looked at without asking for a permission and without starting anything that stays.
import type { Language } from '../domain/language.ts';
import { isInstalled } from './badge.ts';
import { detectCapabilities } from './capabilities.ts';
import { clipType } from './clip-recorder.ts';
import { clearsAfterAWeek, type InstallFacts } from './install-advice.ts';
import { localVoices } from './speech.ts';

export interface DeviceFacts {
  /** `ask`: it will be asked for. `none`: no camera is connected. */
  readonly camera: 'granted' | 'ask' | 'denied' | 'none' | 'unsupported';
  readonly webgpu: boolean;
  readonly webgl: boolean;
  readonly wasmSimd: boolean;
  readonly wakeLock: boolean;
  /** `device`: a voice of the language lives here. `other`: there are voices, none of them such a one. */
  readonly voice: 'device' | 'other' | 'none';
  readonly vibration: boolean;
  readonly lockScreen: boolean;
  /** `off`: there is Web Bluetooth, and the adapter is off or missing. */
  readonly bluetooth: 'on' | 'off' | 'unsupported';
  readonly persisted: 'yes' | 'no' | 'unsupported';
  readonly privateFiles: boolean;
  readonly folders: boolean;
  readonly recordsVideo: boolean;
  readonly sharesFiles: boolean;
  /** Other apps can share with this one, once it is installed. */
  readonly takesShares: boolean;
  /** The system can open files with the app, once it is installed. */
  readonly opensFiles: boolean;
  readonly badge: boolean;
  readonly serviceWorker: boolean;
  readonly installed: boolean;
  /** See clearsAfterAWeek. */
  readonly clearsAfterAWeek: boolean;
  /** Told by signs, not known. */
  readonly maybePrivate: boolean;
  /** Bytes; null where the browser does not say. */
  readonly usage: number | null;
  readonly quota: number | null;
  readonly usageDetails: { readonly indexedDB?: number; readonly caches?: number } | null;
}

/** Never rejects: what cannot be looked at counts as not there. */
export async function lookAtDevice(language: Language): Promise<DeviceFacts> {
  const { navigator } = globalThis as { readonly navigator: Navigator };
  const capabilities = detectCapabilities();
  const installed = isInstalled();
  const [camera, webgpu, voice, bluetooth, persisted, privateFiles, estimate] = await Promise.all([
    cameraFact(capabilities.camera),
    hasGpu(),
    voiceFact(language),
    bluetoothFact(),
    capabilities.storagePersistence ? navigator.storage.persisted().catch(() => false) : null,
    hasPrivateFiles(),
    readEstimate(),
  ]);
  const { userAgent, maxTouchPoints } = navigator;
  const isAndroid = /Android/.test(userAgent);
  return {
    camera,
    webgpu,
    webgl: hasWebGl(),
    wasmSimd: capabilities.wasmSimd,
    wakeLock: capabilities.wakeLock,
    voice,
    vibration: capabilities.vibration,
    lockScreen: 'mediaSession' in navigator,
    bluetooth,
    persisted: persisted === null ? 'unsupported' : persisted ? 'yes' : 'no',
    privateFiles: privateFiles === true,
    folders: 'showDirectoryPicker' in globalThis,
    recordsVideo: clipType() !== null && 'caches' in globalThis,
    sharesFiles: sharesFiles(),
    // Neither can be asked of the browser: told by what is known of it.
    takesShares: (isAndroid && /Chrome\//.test(userAgent)) || /CrOS/.test(userAgent),
    opensFiles: 'launchQueue' in globalThis && !isAndroid,
    badge: 'setAppBadge' in navigator,
    serviceWorker: 'serviceWorker' in navigator,
    installed,
    clearsAfterAWeek: clearsAfterAWeek({ userAgent, touchPoints: maxTouchPoints, isInstalled: installed }),
    maybePrivate: privateFiles === 'refused' || isSmall(estimate?.quota),
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    usageDetails: estimate?.usageDetails ?? null,
  };
}

/** What `installAdvice` asks for. */
export function installFacts(isOffered: boolean): InstallFacts {
  const { userAgent, maxTouchPoints } = globalThis.navigator;
  return { userAgent, touchPoints: maxTouchPoints, isInstalled: isInstalled(), isOffered };
}

async function cameraFact(isSupported: boolean): Promise<DeviceFacts['camera']> {
  if (!isSupported) return 'unsupported';
  const { mediaDevices, permissions } = navigator;
  const devices = await mediaDevices.enumerateDevices().catch(() => null);
  if (devices && !devices.some(({ kind }) => kind === 'videoinput')) return 'none';
  try {
    const { state } = await permissions.query({ name: 'camera' });
    return state === 'prompt' ? 'ask' : state;
  } catch {
    return 'ask';
  }
}

async function hasGpu(): Promise<boolean> {
  const { gpu } = navigator as { readonly gpu?: { requestAdapter(): Promise<unknown> } };
  const adapter = await gpu?.requestAdapter().catch(() => null);
  return adapter !== null && adapter !== undefined;
}

function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

/** Some browsers load their voices only when they are asked for, and tell when they have. */
const VOICES_LIMIT_MS = 1500;

async function voiceFact(language: Language): Promise<DeviceFacts['voice']> {
  const engine = (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis;
  if (!engine) return 'none';
  if (engine.getVoices().length === 0)
    await new Promise<void>((done) => {
      engine.addEventListener('voiceschanged', () => done(), { once: true });
      setTimeout(done, VOICES_LIMIT_MS);
    });
  const voices = engine.getVoices();
  if (localVoices(voices, language).length > 0) return 'device';
  return voices.length > 0 ? 'other' : 'none';
}

async function bluetoothFact(): Promise<DeviceFacts['bluetooth']> {
  const { bluetooth } = navigator as { readonly bluetooth?: { getAvailability?(): Promise<boolean> } };
  if (!bluetooth) return 'unsupported';
  const isOn = await bluetooth.getAvailability?.().catch(() => false);
  return isOn === false ? 'off' : 'on';
}

/** `refused`: it is there and does not open, as in private windows. */
async function hasPrivateFiles(): Promise<boolean | 'refused'> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  if (typeof storage?.getDirectory !== 'function') return false;
  return storage.getDirectory().then(
    () => true,
    () => 'refused' as const,
  );
}

interface Estimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number; readonly caches?: number };
}

async function readEstimate(): Promise<Estimate | null> {
  const { storage } = navigator as { readonly storage?: StorageManager };
  return (await storage?.estimate?.().catch(() => null)) ?? null;
}

/** Private windows of Chromium are given no more than what the page may hold in memory. */
function isSmall(quota: number | undefined): boolean {
  const { memory } = performance as { readonly memory?: { readonly jsHeapSizeLimit: number } };
  return quota !== undefined && memory !== undefined && quota < 2 * memory.jsHeapSizeLimit;
}

function sharesFiles(): boolean {
  const { canShare } = navigator as { readonly canShare?: (data: ShareData) => boolean };
  try {
    return canShare?.call(navigator, { files: [new File(['x'], 'log.csv', { type: 'text/csv' })] }) === true;
  } catch {
    return false;
  }
}
