// What works on this device, what does not, and what to do about it.
import { deviceTexts } from '../../i18n/device.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Screen } from '../../ui/screen.tsx';

export function DeviceScreen() {
  const texts = useTexts(deviceTexts);
  return <Screen eyebrow={texts.eyebrow} headline={texts.headline} />;
}
