// Reminders of copies, on and off.
import { copyReminderTexts } from '../../i18n/copy-reminder.ts';
import { useTexts } from '../../i18n/i18n.tsx';
import { Switch } from '../../ui/field.tsx';
import { useApp } from '../app-services.tsx';

export function ReminderSwitch() {
  const { settings, changeSettings } = useApp();
  const texts = useTexts(copyReminderTexts);
  return (
    <Switch
      label={texts.switchLabel}
      detail={texts.switchDetail}
      checked={settings.copyReminder !== 'off'}
      onChange={(isOn) => void changeSettings({ copyReminder: isOn ? undefined : 'off', copyReminderAfter: undefined })}
    />
  );
}
