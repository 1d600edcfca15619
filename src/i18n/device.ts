// Texts of the page that says what works on this device, and of the room that the app takes.
import type { Localized } from '../domain/language.ts';

/** One line says what it means, and what to do where it does not work. `because`: by cause, in place of the words of the state. */
interface RowWords {
  readonly name: string;
  readonly works: string;
  readonly partly?: string;
  readonly missing: string;
  readonly because?: Readonly<Record<string, string>>;
}

type Rows =
  | 'camera'
  | 'graphics'
  | 'wake_lock'
  | 'voice'
  | 'vibration'
  | 'strap'
  | 'lock_screen'
  | 'persistence'
  | 'private_files'
  | 'folders'
  | 'clips'
  | 'offline'
  | 'installed'
  | 'share_out'
  | 'share_in'
  | 'open_files'
  | 'badge';

export interface DeviceTexts {
  readonly eyebrow: string;
  readonly open: string;
  readonly looking: string;
  readonly headline: (lacking: number) => string;
  readonly training: string;
  readonly keeping: string;
  readonly app: string;
  readonly states: Readonly<Record<'works' | 'partly' | 'missing' | 'not_yet' | 'when_installed', string>>;
  readonly rows: Readonly<Record<Rows, RowWords>>;
  readonly badgeSwitch: string;
  readonly badgeDetail: string;
  readonly offline: string;
  readonly offlineUnknown: string;
  readonly held: string;
  readonly notHeld: string;
  readonly notAsked: string;
  readonly offlineHelp: string;
  readonly features: Readonly<
    Record<'screens' | 'counting' | 'form' | 'notes' | 'plan' | 'fonts' | 'thunder' | 'voice', string>
  >;
  readonly storage: string;
  /** `12.3 MB`, `4.1 GB` */
  readonly used: (used: string, quota: string) => string;
  readonly usedAlone: (used: string) => string;
  readonly notTold: string;
  readonly uses: Readonly<Record<'log' | 'videos' | 'thunder' | 'app' | 'copies' | 'shared' | 'log_and_app', string>>;
  readonly lasting: string;
  readonly advice: Readonly<Record<'private' | 'week' | 'not_promised' | 'on_close' | 'backup', string>>;
  readonly askPersist: string;
  readonly refused: string;
  readonly toData: string;
  readonly toLab: string;
  readonly lookAgain: string;
}

const en: DeviceTexts = {
  eyebrow: 'This device',
  open: 'What works on this device',
  looking: 'Looking at this device',
  headline: (lacking) =>
    lacking === 0
      ? 'Everything you train with works here'
      : lacking === 1
        ? 'One thing does not work here'
        : `${lacking} things do not work here`,
  training: 'While you train',
  keeping: 'What is kept',
  app: 'As an app',
  states: {
    works: 'Works',
    partly: 'In part',
    missing: 'Not here',
    not_yet: 'Not yet',
    when_installed: 'Once installed',
  },
  rows: {
    camera: {
      name: 'Camera',
      works: 'Allowed. It counts your repetitions; no picture is kept.',
      missing: 'This browser gives no page a camera. Open a video of a set, or log sets by hand.',
      because: {
        ask: 'There is one. You are asked before it is used for the first time.',
        denied: 'Blocked for this page. Allow it in the site settings of the browser, beside the address.',
        none: 'None is connected. Open a video of a set, or log sets by hand.',
      },
    },
    graphics: {
      name: 'Seeing fast enough',
      works: 'The graphics chip can run the pose model.',
      partly: 'Only the processor can run the pose model.',
      missing: 'Nothing here can run the pose model. Log sets by hand; all else works.',
      because: {
        wasm: 'Without the graphics chip the processor sees for itself, more slowly. Switch on hardware acceleration in the browser.',
      },
    },
    wake_lock: {
      name: 'Screen stays on',
      works: 'The screen does not go dark in a set.',
      missing: 'The screen may go dark in a set. Lengthen its timeout in the system settings.',
    },
    voice: {
      name: 'Voice',
      works: 'A voice for English is on the device and speaks without a network.',
      missing: 'This browser has no voice. Counts and cues are shown in large letters.',
      because: {
        network_voice:
          'No English voice is on the device, and voices on the network are never used. Add one in the system settings under text to speech.',
      },
    },
    vibration: {
      name: 'Vibration',
      works: 'The end of a rest can be felt.',
      missing: 'Pages cannot make this device vibrate. The end of a rest is heard and seen.',
    },
    strap: {
      name: 'Heart-rate strap',
      works: 'A Bluetooth strap can be connected.',
      partly: 'Bluetooth is not ready.',
      missing: 'This browser has no Bluetooth for pages. Chrome and Edge on Android and computers do.',
      because: { off: 'Bluetooth is switched off, or this device has none. Switch it on to connect a strap.' },
    },
    lock_screen: {
      name: 'Rest on the lock screen',
      works: 'A running rest can be shown there and skipped from a headset.',
      missing: 'This browser shows nothing there. The end of a rest still sounds.',
    },
    persistence: {
      name: 'The log is kept',
      works: 'The browser has promised not to clear it.',
      partly: 'Not promised: the browser may clear it when room runs out.',
      missing: 'This browser promises nothing. Make copies.',
    },
    private_files: {
      name: 'A second copy on the device',
      works: 'There is a place for it beside the log.',
      missing: 'This window has no such place. Keep copies in files.',
    },
    folders: {
      name: 'Copies into a folder',
      works: 'A folder can be chosen once, and copies go there by themselves.',
      missing: 'This browser cannot write into folders. Copies are shared or saved by a tap.',
    },
    clips: {
      name: 'Videos of sets',
      works: 'A set can be filmed and kept, if you ask for it.',
      missing: 'This browser cannot record videos. Counting is untouched.',
    },
    share_out: {
      name: 'Share sheet',
      works: 'Copies, logs and pictures can be handed to other apps.',
      missing: 'Files go to the downloads instead.',
    },
    offline: {
      name: 'Without a network',
      works: 'The app can be kept on this device. What is held is below.',
      missing: 'This window cannot keep the app. Open it in an ordinary window.',
    },
    installed: {
      name: 'Its own icon and window',
      works: 'It is installed: it has its own window and icon.',
      partly: 'Installed, it starts faster and its log is safer.',
      missing: 'Not here.',
    },
    share_in: {
      name: 'Sharing with Plumbline',
      works: 'Share files, videos and words with it from other apps.',
      partly: 'Only when installed.',
      missing: 'This system does not let web apps take shares. Choose files on the data page.',
      because: { install: 'When installed, other apps can share files, videos and words with it.' },
    },
    open_files: {
      name: 'Opening files',
      works: 'Copies and CSV files can be opened with Plumbline.',
      partly: 'Only when installed.',
      missing: 'This system opens no files with web apps. Choose files on the data page.',
      because: { install: 'When installed, copies and CSV files can be opened with it.' },
    },
    badge: {
      name: 'Mark on the icon',
      works: 'It shows that a workout of the plan is due.',
      partly: 'Only when installed.',
      missing: 'This browser marks no icons.',
      because: { install: 'When installed, the icon shows that a workout is due.' },
    },
  },
  badgeSwitch: 'Mark the icon when a workout is due',
  badgeDetail: 'Gone when it is done or moved. Most systems look anew only when the app is started.',
  offline: 'What works without a network',
  offlineUnknown: 'Not known: this window keeps no files of the app. With a network everything works.',
  held: 'On the device',
  notHeld: 'Not complete',
  notAsked: 'Not downloaded',
  offlineHelp: 'Stay connected for a minute and look again: missing files are fetched by themselves.',
  features: {
    screens: 'All screens and the log',
    counting: 'Counting with the camera (Lightning)',
    form: 'Form and recognising exercises',
    notes: 'Reading notes',
    plan: 'Planning and suggestions',
    fonts: 'Fonts',
    thunder: 'The larger pose model (Thunder)',
    voice: 'The voice',
  },
  storage: 'Room on the device',
  used: (used, quota) => `${used} of at most ${quota}`,
  usedAlone: (used) => `${used} used`,
  notTold: 'This browser does not say how much room the app takes.',
  uses: {
    log: 'Log and recordings',
    videos: 'Videos of sets',
    thunder: 'Thunder',
    app: 'App and models',
    copies: 'Second copy',
    shared: 'Shared, not dealt with yet',
    log_and_app: 'Log, app and models',
  },
  lasting: 'So that your log lasts',
  advice: {
    private:
      'This looks like a private window. Everything in it is gone when it is closed. Open Plumbline in an ordinary window.',
    week: 'Safari, and every browser on iPhone and iPad, clears what a site has kept after seven days without a visit. Install Plumbline: there it stays.',
    not_promised:
      'Browsers clear sites when the device runs out of room. Ask this one to keep the log, or install the app.',
    on_close: 'If your browser is set to clear site data when it is closed, make an exception for this site.',
    backup: 'Keep a copy elsewhere as well. A lost phone takes everything on it along.',
  },
  askPersist: 'Ask the browser to keep the log',
  refused: 'The browser did not agree yet. It does when the app is used often or installed.',
  toData: 'Make a copy',
  toLab: 'Measure speed on this device',
  lookAgain: 'Look again',
};

const zh: DeviceTexts = {
  eyebrow: '本设备',
  open: '本设备上哪些可用',
  looking: '正在查看本设备',
  headline: (lacking) => (lacking === 0 ? '训练所需的一切在这里都可用' : `有 ${lacking} 项在这里不可用`),
  training: '训练时',
  keeping: '保存的内容',
  app: '作为应用',
  states: { works: '可用', partly: '部分可用', missing: '不可用', not_yet: '尚未', when_installed: '安装后' },
  rows: {
    camera: {
      name: '摄像头',
      works: '已允许。用来数次数，不保存画面。',
      missing: '这个浏览器不向网页提供摄像头。可以打开一组训练的视频，或手动记录。',
      because: {
        ask: '有摄像头。第一次使用前会先询问你。',
        denied: '已对本页面禁用。请在地址栏旁的网站设置里允许。',
        none: '没有连接摄像头。可以打开一组训练的视频，或手动记录。',
      },
    },
    graphics: {
      name: '识别速度',
      works: '图形芯片可以运行姿态模型。',
      partly: '只有处理器可以运行姿态模型。',
      missing: '这里无法运行姿态模型。请手动记录，其余功能照常。',
      because: { wasm: '没有图形芯片时由处理器识别，速度较慢。请在浏览器里打开硬件加速。' },
    },
    wake_lock: {
      name: '屏幕常亮',
      works: '训练中屏幕不会变暗。',
      missing: '训练中屏幕可能变暗。请在系统设置里延长息屏时间。',
    },
    voice: {
      name: '语音',
      works: '设备上有中文语音，没有网络也能说。',
      missing: '这个浏览器没有语音。次数和提示会用大字显示。',
      because: { network_voice: '设备上没有中文语音，也不会使用联网语音。请在系统的文字转语音设置里添加。' },
    },
    vibration: {
      name: '振动',
      works: '休息结束时可以感觉到。',
      missing: '网页不能让本设备振动。休息结束时有声音和画面。',
    },
    strap: {
      name: '心率带',
      works: '可以连接蓝牙心率带。',
      partly: '蓝牙未就绪。',
      missing: '这个浏览器不向网页提供蓝牙。安卓和电脑上的 Chrome、Edge 可以。',
      because: { off: '蓝牙已关闭，或本设备没有蓝牙。打开蓝牙即可连接心率带。' },
    },
    lock_screen: {
      name: '锁屏上的休息',
      works: '进行中的休息可以显示在锁屏上，也可用耳机跳过。',
      missing: '这个浏览器不在锁屏上显示。休息结束时仍会响。',
    },
    persistence: {
      name: '保留记录',
      works: '浏览器已承诺不清除。',
      partly: '未作承诺：空间不足时浏览器可能清除。',
      missing: '这个浏览器不作承诺。请做备份。',
    },
    private_files: {
      name: '设备上的第二份副本',
      works: '记录旁边有地方存放。',
      missing: '这个窗口没有这样的地方。请用文件备份。',
    },
    folders: {
      name: '备份到文件夹',
      works: '选一次文件夹，之后自动备份到那里。',
      missing: '这个浏览器不能写入文件夹。请点一下来分享或保存备份。',
    },
    clips: {
      name: '训练视频',
      works: '需要时可以拍下一组并保存。',
      missing: '这个浏览器不能录像。计数不受影响。',
    },
    share_out: {
      name: '分享面板',
      works: '备份、记录和图片可以交给其他应用。',
      missing: '文件会存到下载里。',
    },
    offline: {
      name: '离线使用',
      works: '应用可以保存在本设备上，具体内容见下方。',
      missing: '这个窗口无法保存应用。请在普通窗口中打开。',
    },
    installed: {
      name: '自己的图标和窗口',
      works: '已安装：有自己的窗口和图标。',
      partly: '安装后启动更快，记录也更安全。',
      missing: '不可用。',
    },
    share_in: {
      name: '分享给 Plumbline',
      works: '可以从其他应用把文件、视频和文字分享过来。',
      partly: '安装后才可用。',
      missing: '这个系统不允许网页应用接收分享。请在数据页面选择文件。',
      because: { install: '安装后，其他应用可以把文件、视频和文字分享过来。' },
    },
    open_files: {
      name: '打开文件',
      works: '可以用 Plumbline 打开备份和 CSV 文件。',
      partly: '安装后才可用。',
      missing: '这个系统不用网页应用打开文件。请在数据页面选择文件。',
      because: { install: '安装后，可以用它打开备份和 CSV 文件。' },
    },
    badge: {
      name: '图标标记',
      works: '提示计划中有训练要做。',
      partly: '安装后才可用。',
      missing: '这个浏览器不标记图标。',
      because: { install: '安装后，图标会提示有训练要做。' },
    },
  },
  badgeSwitch: '有训练要做时标记图标',
  badgeDetail: '做完或改期后消失。多数系统只在启动应用时更新标记。',
  offline: '没有网络时可用的内容',
  offlineUnknown: '无法得知：这个窗口不保存应用文件。有网络时一切可用。',
  held: '在设备上',
  notHeld: '不完整',
  notAsked: '未下载',
  offlineHelp: '保持联网一分钟后再看：缺少的文件会自动获取。',
  features: {
    screens: '所有页面和记录',
    counting: '摄像头计数（Lightning）',
    form: '动作评估与识别',
    notes: '读懂备注',
    plan: '计划与建议',
    fonts: '字体',
    thunder: '更大的姿态模型（Thunder）',
    voice: '语音',
  },
  storage: '占用的空间',
  used: (used, quota) => `已用 ${used}，上限 ${quota}`,
  usedAlone: (used) => `已用 ${used}`,
  notTold: '这个浏览器不透露应用占用多少空间。',
  uses: {
    log: '记录与动作数据',
    videos: '训练视频',
    thunder: 'Thunder',
    app: '应用与模型',
    copies: '第二份副本',
    shared: '已分享、尚未处理',
    log_and_app: '记录、应用与模型',
  },
  lasting: '让记录长久保存',
  advice: {
    private: '这看起来是无痕窗口，关闭后里面的一切都会消失。请在普通窗口中打开 Plumbline。',
    week: 'Safari 以及 iPhone、iPad 上的所有浏览器，会在七天未访问后清除网站保存的内容。请安装 Plumbline，这样就会保留。',
    not_promised: '设备空间不足时，浏览器会清除网站内容。请让浏览器保留记录，或安装应用。',
    on_close: '如果浏览器设置为关闭时清除网站数据，请为本网站设置例外。',
    backup: '也请在别处保留一份备份。手机丢了，里面的一切也就没了。',
  },
  askPersist: '请浏览器保留记录',
  refused: '浏览器暂时没有同意。经常使用或安装之后会同意。',
  toData: '做一份备份',
  toLab: '测量本设备的速度',
  lookAgain: '再看一次',
};

export const deviceTexts: Localized<DeviceTexts> = { en, zh };
