// Texts of the settings: offline use, installing, how it looks, the camera and the model, storage.

export interface SettingsMessages {
  readonly headline: string;
  readonly offline: string;
  readonly offlineReady: string;
  readonly offlinePreparing: string;
  readonly offlineIncomplete: string;
  readonly offlineUnsupported: string;
  readonly checkAgain: string;
  readonly language: string;
  readonly auto: string;
  readonly theme: string;
  readonly dark: string;
  readonly light: string;
  readonly unit: string;
  readonly voice: string;
  readonly voiceDetail: string;
  readonly noVoice: string;
  readonly camera: string;
  readonly front: string;
  readonly back: string;
  readonly cameraSection: string;
  readonly pose: string;
  readonly backend: string;
  readonly backendAuto: string;
  readonly model: string;
  readonly lightning: string;
  readonly thunder: string;
  readonly lightningDetail: string;
  readonly thunderDetail: (megabytes: string) => string;
  readonly download: (megabytes: string) => string;
  readonly downloading: (percent: number) => string;
  readonly cancel: string;
  readonly removeThunder: string;
  readonly downloadFailed: Readonly<
    Record<'offline' | 'model_missing' | 'model_corrupt' | 'storage_full' | 'aborted', string>
  >;
  readonly check: string;
  readonly checking: string;
  readonly runsOn: (backend: string) => string;
  readonly trial: (backend: string, seconds: string) => string;
  readonly trialFailed: Readonly<Record<'unsupported' | 'timed_out' | 'wrong_keypoints' | 'failed', string>>;
  readonly poseUnavailable: string;
  readonly storage: string;
  readonly persisted: string;
  readonly notPersisted: string;
  readonly askPersist: string;
  readonly used: (megabytes: string) => string;
  readonly profile: string;
  readonly profileAction: string;
  readonly privacy: string;
  readonly privacyText: string;
  readonly notKept: string;
}

const en: SettingsMessages = {
  headline: 'Set up once, then train',
  offline: 'Without a network',
  offlineReady: 'Ready offline: every file is on this device.',
  offlinePreparing: 'Fetching what is needed to work offline.',
  offlineIncomplete: 'Not ready offline yet: some files are missing. Stay connected and check again.',
  offlineUnsupported: 'This browser cannot keep the app for offline use.',
  checkAgain: 'Check again',
  language: 'Language',
  auto: 'As the device',
  theme: 'Appearance',
  dark: 'Dark',
  light: 'Light',
  unit: 'Weights in',
  voice: 'Spoken counts and cues',
  voiceDetail: 'Can also be muted during a set.',
  noVoice: 'This browser has no voice; everything is shown in writing.',
  camera: 'Which camera',
  front: 'Front',
  back: 'Back',
  cameraSection: 'Camera',
  pose: 'Seeing',
  backend: 'Runs on',
  backendAuto: 'Fastest that works',
  model: 'Pose model',
  lightning: 'Lightning',
  thunder: 'Thunder',
  lightningDetail: 'Quick, for every phone',
  thunderDetail: (megabytes) => `More exact, slower, ${megabytes} MB`,
  download: (megabytes) => `Download Thunder, ${megabytes} MB`,
  downloading: (percent) => `Downloading, ${percent} %`,
  cancel: 'Cancel',
  removeThunder: 'Remove Thunder from this device',
  downloadFailed: {
    offline: 'The download broke off. What arrived is kept; try again when connected.',
    model_missing: 'The server does not have this model. Lightning goes on working.',
    model_corrupt: 'What arrived was damaged and was thrown away. Try again.',
    storage_full: 'There is no room for the model. Free some space and try again.',
    aborted: 'The download was cancelled. What arrived is kept.',
  },
  check: 'Check this device',
  checking: 'Checking, up to a minute',
  runsOn: (backend) => `Runs on ${backend}. A known picture was read correctly.`,
  trial: (backend, seconds) => `${backend}: fine, ${seconds} s to start`,
  trialFailed: {
    unsupported: 'not offered by this device',
    timed_out: 'took too long',
    wrong_keypoints: 'saw the known picture wrongly',
    failed: 'failed to start',
  },
  poseUnavailable: 'No way to run the pose model was found. Sets can still be logged by hand.',
  storage: 'Storage',
  persisted: 'The browser has promised not to clear the log.',
  notPersisted: 'The browser may clear the log when the device runs out of room. Installing the app helps.',
  askPersist: 'Ask to keep it',
  used: (megabytes) => `${megabytes} MB used`,
  profile: 'Who the plan is for',
  profileAction: 'Goal, days, equipment, joints',
  privacy: 'Privacy',
  privacyText:
    'Pictures are looked at and forgotten, frame by frame. The log stays in this browser. Nothing is sent anywhere.',
  notKept: 'This choice could not be stored: it holds until the app is closed.',
};

const zh: SettingsMessages = {
  headline: '设置一次，安心训练',
  offline: '离线使用',
  offlineReady: '可离线使用：所有文件都在本设备上。',
  offlinePreparing: '正在获取离线所需的文件。',
  offlineIncomplete: '还不能离线使用：缺少部分文件。请保持联网后再检查。',
  offlineUnsupported: '这个浏览器无法保存应用以供离线使用。',
  checkAgain: '再检查一次',
  language: '语言',
  auto: '跟随设备',
  theme: '外观',
  dark: '深色',
  light: '浅色',
  unit: '重量单位',
  voice: '语音报数与提示',
  voiceDetail: '训练中也可随时静音。',
  noVoice: '这个浏览器没有语音，所有内容以文字显示。',
  camera: '使用哪个摄像头',
  front: '前置',
  back: '后置',
  cameraSection: '摄像头',
  pose: '视觉',
  backend: '运行方式',
  backendAuto: '可用的最快方式',
  model: '姿态模型',
  lightning: 'Lightning',
  thunder: 'Thunder',
  lightningDetail: '快速，适合所有手机',
  thunderDetail: (megabytes) => `更精确，较慢，${megabytes} MB`,
  download: (megabytes) => `下载 Thunder，${megabytes} MB`,
  downloading: (percent) => `正在下载，${percent}%`,
  cancel: '取消',
  removeThunder: '从本设备删除 Thunder',
  downloadFailed: {
    offline: '下载中断。已下载的部分会保留，联网后请重试。',
    model_missing: '服务器上没有这个模型。Lightning 可继续使用。',
    model_corrupt: '收到的文件已损坏并被丢弃。请重试。',
    storage_full: '空间不足以存放模型。请腾出空间后重试。',
    aborted: '下载已取消。已下载的部分会保留。',
  },
  check: '检查本设备',
  checking: '正在检查，最多一分钟',
  runsOn: (backend) => `运行于 ${backend}。已正确识别一张已知图片。`,
  trial: (backend, seconds) => `${backend}：正常，启动用时 ${seconds} 秒`,
  trialFailed: {
    unsupported: '本设备不支持',
    timed_out: '耗时过长',
    wrong_keypoints: '对已知图片识别有误',
    failed: '启动失败',
  },
  poseUnavailable: '找不到运行姿态模型的方式。仍可手动记录训练。',
  storage: '存储',
  persisted: '浏览器已承诺不清除记录。',
  notPersisted: '设备空间不足时浏览器可能清除记录。安装应用会有帮助。',
  askPersist: '请求保留',
  used: (megabytes) => `已用 ${megabytes} MB`,
  profile: '计划为谁而定',
  profileAction: '目标、天数、器材、关节',
  privacy: '隐私',
  privacyText: '画面逐帧查看，随即丢弃。记录只留在这个浏览器里。不会发送任何内容。',
  notKept: '这个选择没能保存，仅在关闭应用前有效。',
};

export const settings = { en, zh };
