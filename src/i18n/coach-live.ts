// Texts from choosing a movement to the end of a set in front of the camera.
import type { FramingHint } from '../domain/body/framing.ts';

/** What happened, and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly help: string;
}

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
  readonly placing: string;
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
  readonly dropHere: string;
  readonly figure: (movement: string) => string;
  readonly target: (target: {
    readonly reps?: number;
    readonly durationSec?: number;
    readonly load?: string | null;
  }) => string;
}

export interface LiveMessages {
  readonly demonstration: string;
  readonly preparing: string;
  readonly steps: {
    readonly camera: string;
    readonly video: string;
    readonly demonstration: string;
    readonly model: string;
  };
  readonly firstTime: string;
  readonly askedCamera: string;
  readonly hints: Readonly<Record<FramingHint['kind'], string>>;
  readonly countdown: (second: number) => string;
  readonly countdownHelp: string;
  readonly go: string;
  readonly goHold: string;
  readonly target: (count: number) => string;
  readonly targetSec: (seconds: number) => string;
  readonly seconds: string;
  readonly form: string;
  readonly counted: (count: number) => string;
  readonly held: (seconds: number) => string;
  readonly praise: (fault: string) => string;
  readonly lookAt: string;
  readonly partials: (count: number) => string;
  readonly pause: string;
  readonly resume: string;
  readonly mute: string;
  readonly unmute: string;
  readonly finish: string;
  readonly leave: string;
  readonly turnCamera: string;
  readonly paused: string;
  readonly pausedHelp: string;
  readonly nobody: string;
  readonly nobodyHelp: string;
  readonly oneMore: string;
  readonly oneLess: string;
  readonly gauge: string;
  readonly picture: string;
  readonly notices: {
    readonly pose_recovered: string;
    readonly form_unavailable: string;
    readonly stalled: string;
    readonly two_people: string;
    readonly too_dark: string;
    readonly camera_lost: string;
  };
}

export interface ProblemMessages {
  readonly kept: string;
  readonly again: string;
  readonly video: string;
  readonly otherVideo: string;
  readonly byHand: string;
  readonly withoutCamera: string;
  readonly settings: string;
  readonly camera: Readonly<Record<'denied' | 'none' | 'in_use' | 'unplugged' | 'unsupported' | 'failed', Trouble>>;
  readonly file: Readonly<Record<'not_video' | 'undecodable' | 'empty' | 'not_recording' | 'empty_recording', Trouble>>;
  readonly pose: Readonly<
    Record<
      | 'model_missing'
      | 'model_corrupt'
      | 'offline'
      | 'no_backend'
      | 'timed_out'
      | 'out_of_memory'
      | 'storage_full'
      | 'stopped',
      Trouble
    >
  >;
}

export interface CoachLiveMessages {
  readonly pick: PickMessages;
  readonly idle: IdleMessages;
  readonly live: LiveMessages;
  readonly problems: ProblemMessages;
}

const en: CoachLiveMessages = {
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
    placing: 'Where to put the phone',
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
    private: 'The video stays on this device. It is looked at, never kept and never sent.',
    dropHere: 'Let go to open it',
    figure: (movement) => `How it is done: ${movement}`,
    target: ({ reps, durationSec, load }) => {
      const what =
        durationSec !== undefined
          ? `Hold for ${durationSec} seconds`
          : reps === undefined
            ? 'As many as go well'
            : reps === 1
              ? '1 repetition'
              : `${reps} repetitions`;
      return load ? `${what} with ${load}` : what;
    },
  },
  live: {
    demonstration: 'Demonstration',
    preparing: 'Getting ready',
    steps: {
      camera: 'Asking for the camera',
      video: 'Opening the video',
      demonstration: 'Drawing the figure',
      model: 'Waking the pose model',
    },
    firstTime: 'The first time this takes a few seconds.',
    askedCamera: 'If the browser asks, allow the camera. No sound is recorded.',
    hints: {
      ok: 'Good. Hold still',
      nobody: 'Step into the picture',
      step_back: 'Take a step back',
      step_closer: 'Come a little closer',
      move_left: 'Move to your left',
      move_right: 'Move to your right',
      feet_cut_off: 'Step back until your feet show',
      head_cut_off: 'Step back until your head shows',
      hands_cut_off: 'Step back until your hands show',
      turn_sideways: 'Turn your side to the camera',
      face_camera: 'Face the camera',
      too_dark: 'Too dark. Turn on a light',
      two_people: 'One person in the picture, please',
    },
    countdown: (second) => String(second),
    countdownHelp: 'Into position',
    go: 'Go when you like',
    goHold: 'Get into position and hold',
    target: (count) => `/ ${count}`,
    targetSec: (seconds) => `/ ${seconds} s`,
    seconds: 's',
    form: 'form',
    counted: (count) => (count === 1 ? '1 repetition' : `${count} repetitions`),
    held: (seconds) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
    praise: (fault) => `Mended: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
    lookAt: 'Keep going just like that',
    partials: (count) => (count === 1 ? '1 stopped short and is not counted' : `${count} stopped short, not counted`),
    pause: 'Pause',
    resume: 'Go on',
    mute: 'Mute the voice',
    unmute: 'Let the voice speak',
    finish: 'Finish the set',
    leave: 'Leave the coach',
    turnCamera: 'Other camera',
    paused: 'Paused',
    pausedHelp: 'The count is kept. Go on when you like.',
    nobody: 'Nobody in the picture',
    nobodyHelp: 'The count is kept. Step back in and it goes on.',
    oneMore: 'Count one more',
    oneLess: 'Count one less',
    gauge: 'Plumb line: how deep the repetition is, against the band that is meant',
    picture: 'What the coach sees',
    notices: {
      pose_recovered: 'The graphics chip dropped out. It goes on with another.',
      form_unavailable: 'Counting only: the form model is not there, the rules still judge.',
      stalled: 'The picture stands still. Keep the page in front.',
      two_people: 'Two people in the picture. Counting follows the first.',
      too_dark: 'It is too dark to see well. Turn on a light.',
      camera_lost: 'The camera went away. The set so far is kept.',
    },
  },
  problems: {
    kept: 'Nothing you recorded is lost.',
    again: 'Try again',
    video: 'Open a video',
    otherVideo: 'Open another video',
    byHand: 'Log by hand',
    withoutCamera: 'Try it without a camera',
    settings: 'To the settings',
    camera: {
      denied: {
        title: 'The camera is not allowed',
        help: 'Allow it for this page in the browser: the sign beside the address, then Camera, then Allow. After that, try again.',
      },
      none: {
        title: 'There is no camera here',
        help: 'Connect one and try again, open a video of the set, or write the set down by hand.',
      },
      in_use: {
        title: 'Another app is using the camera',
        help: 'Close the call or the app that has it, then try again.',
      },
      unplugged: { title: 'The camera went away', help: 'Plug it in again, then try again.' },
      unsupported: {
        title: 'This browser gives no camera here',
        help: 'Open the page over https in a current browser, or open a video of the set.',
      },
      failed: { title: 'The camera did not start', help: 'Try again. If it stays away, restart the browser.' },
    },
    file: {
      not_video: { title: 'That file is not a video', help: 'Choose a video, or a keypoint recording (.json).' },
      undecodable: {
        title: 'This browser cannot read that video',
        help: 'It may be damaged or of a kind this browser does not know. A new recording as MP4 works nearly everywhere.',
      },
      empty: { title: 'There is no picture in that video', help: 'Choose another one.' },
      not_recording: {
        title: 'That file is not a keypoint recording',
        help: 'It needs fps, size and 17 keypoints a frame, as the analyse command writes them.',
      },
      empty_recording: { title: 'There are no frames in that recording', help: 'Choose another one.' },
    },
    pose: {
      model_missing: {
        title: 'The pose model is not there',
        help: 'Reload the page while you are online: it is fetched once and then kept.',
      },
      model_corrupt: {
        title: 'The pose model arrived damaged',
        help: 'Reload the page while you are online: it will be fetched anew.',
      },
      offline: {
        title: 'The pose model is not on this device yet',
        help: 'Go online once and open this page. After that it works without a network.',
      },
      no_backend: {
        title: 'This device cannot run the pose model',
        help: 'Choose another backend in the settings, or try a current Chrome, Edge, Firefox or Safari.',
      },
      timed_out: {
        title: 'The pose model takes too long to start',
        help: 'Close other tabs and apps, then try again. In the settings another backend can be chosen.',
      },
      out_of_memory: {
        title: 'The device ran out of memory',
        help: 'Close other tabs and apps, then try again. The set so far is kept.',
      },
      storage_full: { title: 'The storage is full', help: 'Free some space on the device, then try again.' },
      stopped: { title: 'The pose model stopped', help: 'Try again. If it happens often, choose another backend.' },
    },
  },
};

const zh: CoachLiveMessages = {
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
    placing: '手机放在哪里',
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
    private: '视频只留在这台设备上：只看，不保存，不上传。',
    dropHere: '松手即可打开',
    figure: (movement) => `动作示范：${movement}`,
    target: ({ reps, durationSec, load }) => {
      const what =
        durationSec !== undefined ? `保持 ${durationSec} 秒` : reps === undefined ? '做到质量下降为止' : `${reps} 次`;
      return load ? `${what}，${load}` : what;
    },
  },
  live: {
    demonstration: '演示',
    preparing: '正在准备',
    steps: { camera: '正在请求摄像头', video: '正在打开视频', demonstration: '正在画小人', model: '正在启动姿态模型' },
    firstTime: '第一次需要几秒钟。',
    askedCamera: '浏览器询问时，请允许使用摄像头。不会录音。',
    hints: {
      ok: '很好，别动',
      nobody: '请走进画面',
      step_back: '往后退一步',
      step_closer: '靠近一点',
      move_left: '往你的左边移',
      move_right: '往你的右边移',
      feet_cut_off: '往后退，直到看见双脚',
      head_cut_off: '往后退，直到看见头',
      hands_cut_off: '往后退，直到看见双手',
      turn_sideways: '侧身对着摄像头',
      face_camera: '面向摄像头',
      too_dark: '太暗了，请开灯',
      two_people: '画面里请只留一个人',
    },
    countdown: (second) => String(second),
    countdownHelp: '准备就位',
    go: '准备好就开始',
    goHold: '摆好姿势并保持',
    target: (count) => `/ ${count}`,
    targetSec: (seconds) => `/ ${seconds} 秒`,
    seconds: '秒',
    form: '动作分',
    counted: (count) => `${count} 次`,
    held: (seconds) => `${seconds} 秒`,
    praise: (fault) => `已改善：${fault}`,
    lookAt: '就这样继续',
    partials: (count) => `${count} 次没做完整，不计数`,
    pause: '暂停',
    resume: '继续',
    mute: '关闭语音',
    unmute: '打开语音',
    finish: '结束这一组',
    leave: '离开教练',
    turnCamera: '换摄像头',
    paused: '已暂停',
    pausedHelp: '计数已保留，随时可以继续。',
    nobody: '画面里没有人',
    nobodyHelp: '计数已保留，回到画面里就会继续。',
    oneMore: '多数一次',
    oneLess: '少数一次',
    gauge: '铅垂线：这一次的深度，与目标带对照',
    picture: '教练看到的画面',
    notices: {
      pose_recovered: '图形芯片中断了，已换一种方式继续。',
      form_unavailable: '动作模型不可用：仍会计数，规则仍会判断。',
      stalled: '画面停住了，请让本页保持在前台。',
      two_people: '画面里有两个人，计数跟随第一个人。',
      too_dark: '太暗，看不清，请开灯。',
      camera_lost: '摄像头断开了，这一组已保留。',
    },
  },
  problems: {
    kept: '已经记录的内容没有丢失。',
    again: '再试一次',
    video: '打开视频',
    otherVideo: '打开另一个视频',
    byHand: '手动记录',
    withoutCamera: '不用摄像头试一试',
    settings: '去设置',
    camera: {
      denied: {
        title: '没有摄像头权限',
        help: '在浏览器里为本页允许摄像头：点地址栏旁的图标，选“摄像头”，再选“允许”，然后再试一次。',
      },
      none: { title: '这里没有摄像头', help: '接上摄像头再试，或打开这一组的视频，或手动记录。' },
      in_use: { title: '另一个应用正在使用摄像头', help: '关闭占用它的通话或应用，然后再试一次。' },
      unplugged: { title: '摄像头断开了', help: '重新接上，然后再试一次。' },
      unsupported: {
        title: '这个浏览器在这里不提供摄像头',
        help: '请用新版浏览器通过 https 打开本页，或打开这一组的视频。',
      },
      failed: { title: '摄像头没有启动', help: '再试一次。如果仍然不行，请重启浏览器。' },
    },
    file: {
      not_video: { title: '这个文件不是视频', help: '请选择视频，或关键点记录（.json）。' },
      undecodable: {
        title: '浏览器读不了这个视频',
        help: '它可能已损坏，或者格式不被支持。重新录成 MP4 几乎处处可用。',
      },
      empty: { title: '这个视频里没有画面', help: '请换一个。' },
      not_recording: {
        title: '这个文件不是关键点记录',
        help: '需要 fps、size 和每帧 17 个关键点，与 analyse 命令写出的格式相同。',
      },
      empty_recording: { title: '这份记录里没有帧', help: '请换一个。' },
    },
    pose: {
      model_missing: { title: '找不到姿态模型', help: '请联网后刷新本页：只需下载一次，之后会保留。' },
      model_corrupt: { title: '姿态模型已损坏', help: '请联网后刷新本页：会重新下载。' },
      offline: { title: '这台设备上还没有姿态模型', help: '联网打开一次本页，之后无需网络也能使用。' },
      no_backend: {
        title: '这台设备跑不了姿态模型',
        help: '在设置里换一种运行方式，或使用新版 Chrome、Edge、Firefox 或 Safari。',
      },
      timed_out: {
        title: '姿态模型启动太久',
        help: '关闭其他标签页和应用后再试一次。也可以在设置里换一种运行方式。',
      },
      out_of_memory: { title: '设备内存不足', help: '关闭其他标签页和应用后再试一次。这一组已保留。' },
      storage_full: { title: '存储空间已满', help: '清理一些设备空间后再试一次。' },
      stopped: { title: '姿态模型停止了', help: '再试一次。如果经常发生，请换一种运行方式。' },
    },
  },
};

export const coachLive = { en, zh };
