// Texts of the page that says what works on this device.
import type { Localized } from '../domain/language.ts';

export interface DeviceTexts {
  readonly eyebrow: string;
  readonly headline: string;
}

const en: DeviceTexts = { eyebrow: 'This device', headline: 'What works on this device' };

const zh: DeviceTexts = { eyebrow: '本设备', headline: '本设备上哪些可用' };

export const deviceTexts: Localized<DeviceTexts> = { en, zh };
