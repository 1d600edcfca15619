// What the screen says of raised hands; it comes with the coach.
import type { Localized } from '../domain/language.ts';

export interface HandsUpTexts {
  /** Beside the ring, while they are up. */
  readonly keepPausing: string;
  readonly keepGoingOn: string;
  /** Before the set. */
  readonly pauses: string;
  readonly overhead: string;
  /** While paused. */
  readonly goesOn: string;
}

export const handsUpTexts: Localized<HandsUpTexts> = {
  en: {
    keepPausing: 'Keep them up to pause',
    keepGoingOn: 'Keep them up to go on',
    pauses: 'Both hands up for two seconds: pause',
    overhead: 'Hands go overhead here: to pause, step out of the picture',
    goesOn: 'Both hands up for two seconds: go on from where you stand',
  },
  zh: {
    keepPausing: '继续举着，就会暂停',
    keepGoingOn: '继续举着，就会继续',
    pauses: '举起双手两秒：暂停',
    overhead: '这个动作本来就要举手：走出画面即可暂停',
    goesOn: '举起双手两秒：在原地继续',
  },
};
