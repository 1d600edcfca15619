// What this device and browser can do, for the settings screen and for choosing what to offer.

export interface Capabilities {
  readonly camera: boolean;
  readonly speech: boolean;
  readonly speechRecognition: boolean;
  readonly wakeLock: boolean;
  readonly vibration: boolean;
  readonly webgpu: boolean;
  readonly webgl: boolean;
  readonly wasmSimd: boolean;
  readonly bluetooth: boolean;
  readonly share: boolean;
  readonly storagePersistence: boolean;
  readonly installed: boolean;
  /** Gigabytes, coarse, where the browser tells. */
  readonly memoryGb: number | null;
  readonly cores: number;
}

/** A smallest module with one SIMD instruction; from wasm-feature-detect. */
const SIMD_PROBE = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** Looks without asking for any permission and without starting anything. */
export function detectCapabilities(): Capabilities {
  const { navigator } = globalThis;
  const has = (key: string) => key in navigator;
  return {
    camera: typeof navigator.mediaDevices?.getUserMedia === 'function',
    speech: 'speechSynthesis' in globalThis,
    speechRecognition: 'SpeechRecognition' in globalThis || 'webkitSpeechRecognition' in globalThis,
    wakeLock: has('wakeLock'),
    vibration: has('vibrate'),
    webgpu: has('gpu'),
    webgl: 'WebGL2RenderingContext' in globalThis,
    wasmSimd: 'WebAssembly' in globalThis && WebAssembly.validate(SIMD_PROBE),
    bluetooth: has('bluetooth'),
    share: has('share'),
    storagePersistence: typeof navigator.storage?.persist === 'function',
    installed:
      globalThis.matchMedia('(display-mode: standalone)').matches ||
      ('standalone' in navigator && navigator.standalone === true),
    memoryGb: 'deviceMemory' in navigator && typeof navigator.deviceMemory === 'number' ? navigator.deviceMemory : null,
    cores: navigator.hardwareConcurrency ?? 1,
  };
}
