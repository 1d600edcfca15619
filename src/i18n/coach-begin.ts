// Texts before a set in front of the camera: choosing a movement, putting the phone in its place.

export interface PickMessages {
  readonly headline: string;
  readonly lead: string;
  readonly withoutCamera: string;
  readonly demonstrationHelp: string;
  readonly views: { readonly side: string; readonly front: string };
  readonly hold: string;
}

export interface IdleMessages {
  readonly eyebrow: string;
  readonly unknown: string;
  readonly unknownHelp: string;
  readonly start: string;
  readonly camera: string;
  readonly front: string;
  readonly frontDetail: string;
  readonly back: string;
  readonly backDetail: string;
  readonly video: string;
  readonly withoutCamera: string;
  readonly demonstrationHelp: string;
  readonly otherWays: string;
  readonly private: string;
  /** Beside the start, while the browser has not asked for the camera yet. */
  readonly asks: string;
  readonly another: string;
  readonly dropHere: string;
  readonly figure: (movement: string) => string;
}

export interface CoachBeginMessages {
  readonly pick: PickMessages;
  readonly idle: IdleMessages;
}

const en: CoachBeginMessages = {
  pick: {
    headline: 'What shall we count?',
    lead: 'Choose a movement. The camera counts it, looks at your form and says one thing at a time.',
    withoutCamera: 'Try it without a camera',
    demonstrationHelp: 'A drawn figure does the movement; everything else is real. Nothing of it is stored.',
    views: { side: 'from the side', front: 'from the front' },
    hold: 'held for time',
  },
  idle: {
    eyebrow: 'Coach',
    unknown: 'The camera does not know this movement',
    unknownHelp: 'Choose one it can count, or write the set down by hand.',
    start: 'Start',
    camera: 'Camera',
    front: 'Front',
    frontDetail: 'you see yourself',
    back: 'Back',
    backDetail: 'sharper picture',
    video: 'Open a video',
    withoutCamera: 'Try it without a camera',
    demonstrationHelp: 'A drawn figure does the movement. Nothing of it is stored.',
    otherWays: 'Other ways',
    asks: 'The browser asks for the camera first. No picture leaves this device.',
    another: 'Another movement',
    private: 'The video stays on this device. It is looked at, kept only if you ask for it, and never sent.',
    dropHere: 'Let go to open it',
    figure: (movement) => `How it is done: ${movement}`,
  },
};

const zh: CoachBeginMessages = {
  pick: {
    headline: '要数哪个动作？',
    lead: '选一个动作。摄像头会计数、看动作，一次只提醒一件事。',
    withoutCamera: '不用摄像头试一试',
    demonstrationHelp: '由画出来的小人做动作，其余都是真的。不会存下任何内容。',
    views: { side: '从侧面看', front: '从正面看' },
    hold: '按时间保持',
  },
  idle: {
    eyebrow: '教练',
    unknown: '摄像头还不认识这个动作',
    unknownHelp: '选一个它能数的动作，或者手动记录这一组。',
    start: '开始',
    camera: '摄像头',
    front: '前置',
    frontDetail: '能看到自己',
    back: '后置',
    backDetail: '画面更清晰',
    video: '打开视频',
    withoutCamera: '不用摄像头试一试',
    demonstrationHelp: '由画出来的小人做动作，不会存下任何内容。',
    otherWays: '其他方式',
    asks: '浏览器会先询问能否使用摄像头。画面不会离开这台设备。',
    another: '换一个动作',
    private: '视频只留在这台设备上：只看；除非你要求，不保存；从不上传。',
    dropHere: '松手即可打开',
    figure: (movement) => `动作示范：${movement}`,
  },
};

export const coachBegin = { en, zh };
