// Says that the larger model was too slow in the last set and that the smaller one is back.
import { mustLeaveThunder } from '../domain/live/model-choice.ts';
import { useTexts } from '../i18n/i18n.tsx';
import { labTexts } from '../i18n/lab.ts';
import { Notice } from '../ui/message.tsx';
import { useApp } from './app-services.tsx';

/** Nothing unless the last measured set was Thunder's and the app has gone back from it. */
export function ThunderLeft() {
  const { settings } = useApp();
  const { thunder } = useTexts(labTexts);
  const last = settings.poseSpeeds?.at(-1);
  if (!last || settings.poseModel !== 'lightning' || !mustLeaveThunder(last)) return null;
  return (
    <Notice title={thunder.leftTitle}>
      <p>{thunder.measuredTooSlow(Math.floor(1000 / last.medianMs))}</p>
    </Notice>
  );
}
