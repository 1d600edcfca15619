// Texts of what can go wrong with the camera, a file or the model: what happened, and what to do about it. They come with the coach.
import type { Localized } from '../domain/language.ts';

/** What happened, and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly help: string;
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

const en: ProblemMessages = {
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
};

const zh: ProblemMessages = {
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
};

export const coachProblems: Localized<ProblemMessages> = { en, zh };
