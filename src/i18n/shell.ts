// Texts of the shell: where one can go, what went wrong, updates, offline use, settings.

export interface ShellMessages {
  readonly navigation: string;
  readonly today: string;
  readonly log: string;
  readonly coach: string;
  readonly more: string;
  readonly skipToContent: string;
  readonly loading: string;
  readonly close: string;
  readonly undo: string;
  readonly notFound: { readonly headline: string; readonly text: string; readonly action: string };
  readonly crash: {
    readonly headline: string;
    readonly text: string;
    readonly reload: string;
    readonly detail: string;
  };
  readonly storageBroken: {
    readonly headline: string;
    readonly full: string;
    readonly blocked: string;
    readonly newer: string;
    readonly unsupported: string;
    readonly failed: string;
    readonly retry: string;
  };
  readonly update: { readonly title: string; readonly text: string; readonly apply: string; readonly later: string };
  readonly settings: {
    readonly headline: string;
    readonly offline: string;
    readonly offlineReady: string;
    readonly offlinePreparing: string;
    readonly offlineIncomplete: string;
    readonly offlineUnsupported: string;
    readonly checkAgain: string;
    readonly install: string;
    readonly installHint: string;
    readonly installAction: string;
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
  };
}

const en: ShellMessages = {
  navigation: 'Main',
  today: 'Today',
  log: 'Log',
  coach: 'Coach',
  more: 'Settings',
  skipToContent: 'Skip to content',
  loading: 'Loading',
  close: 'Close',
  undo: 'Undo',
  notFound: { headline: 'There is no such page', text: 'The address leads nowhere.', action: 'Go to Today' },
  crash: {
    headline: 'Something broke, your log did not',
    text: 'Every set that was finished is stored. Reload to go on where you were.',
    reload: 'Reload',
    detail: 'Technical detail',
  },
  storageBroken: {
    headline: 'The log cannot be opened',
    full: 'This device has no room left. Free some space, then try again. Nothing that was stored is lost.',
    blocked: 'Plumbline is open in another tab that is older. Close the other tab, then try again.',
    newer: 'The log here was written by a newer version. Reload while connected to the network to get that version.',
    unsupported:
      'This browser keeps no data here, perhaps because the window is private. Open Plumbline in an ordinary window.',
    failed: 'The browser did not open its storage. Close other tabs of Plumbline and try again.',
    retry: 'Try again',
  },
  update: {
    title: 'A newer version is ready',
    text: 'It takes a second. A workout in progress goes on where it was.',
    apply: 'Update now',
    later: 'Later',
  },
  settings: {
    headline: 'Set up once, then train',
    offline: 'Without a network',
    offlineReady: 'Ready offline: every file is on this device.',
    offlinePreparing: 'Fetching what is needed to work offline.',
    offlineIncomplete: 'Not ready offline yet: some files are missing. Stay connected and check again.',
    offlineUnsupported: 'This browser cannot keep the app for offline use.',
    checkAgain: 'Check again',
    install: 'Install',
    installHint: 'In the browser’s menu or share sheet choose “Add to home screen”.',
    installAction: 'Install Plumbline',
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
  },
};

const zh: ShellMessages = {
  navigation: '主导航',
  today: '今天',
  log: '记录',
  coach: '教练',
  more: '设置',
  skipToContent: '跳到内容',
  loading: '正在载入',
  close: '关闭',
  undo: '撤销',
  notFound: { headline: '没有这个页面', text: '这个地址不存在。', action: '回到今天' },
  crash: {
    headline: '程序出错了，但记录完好',
    text: '每一组完成的训练都已保存。重新载入即可从原处继续。',
    reload: '重新载入',
    detail: '技术细节',
  },
  storageBroken: {
    headline: '无法打开记录',
    full: '设备空间已满。请腾出一些空间后重试。已保存的内容不会丢失。',
    blocked: '另一个标签页里开着较旧的 Plumbline。请关闭那个标签页后重试。',
    newer: '这里的记录由更新的版本写入。请联网后重新载入以获取该版本。',
    unsupported: '这个浏览器不在此保存数据，可能是因为无痕窗口。请在普通窗口中打开 Plumbline。',
    failed: '浏览器没能打开存储。请关闭其他 Plumbline 标签页后重试。',
    retry: '重试',
  },
  update: {
    title: '新版本已就绪',
    text: '只需一秒。进行中的训练会从原处继续。',
    apply: '现在更新',
    later: '以后再说',
  },
  settings: {
    headline: '设置一次，安心训练',
    offline: '离线使用',
    offlineReady: '可离线使用：所有文件都在本设备上。',
    offlinePreparing: '正在获取离线所需的文件。',
    offlineIncomplete: '还不能离线使用：缺少部分文件。请保持联网后再检查。',
    offlineUnsupported: '这个浏览器无法保存应用以供离线使用。',
    checkAgain: '再检查一次',
    install: '安装',
    installHint: '在浏览器菜单或分享面板中选择“添加到主屏幕”。',
    installAction: '安装 Plumbline',
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
    profileAction: '目标、天数、器械、关节',
    privacy: '隐私',
    privacyText: '画面逐帧查看，随即丢弃。记录只留在这个浏览器里。不会发送任何内容。',
    notKept: '这个选择没能保存，仅在关闭应用前有效。',
  },
};

export const shell = { en, zh };
