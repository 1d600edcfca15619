// Texts of the page that measures this device, and of what is offered on it; they come with the screens that need them.
import type { Pressure } from '../domain/live/power-limit.ts';
import type { Localized } from '../domain/language.ts';

export interface LabTexts {
  readonly eyebrow: string;
  readonly open: string;
  readonly headline: string;
  /** `21.4` */
  readonly headlineMeasured: (fps: string) => string;
  readonly lead: string;
  readonly device: string;
  readonly browser: string;
  readonly cores: string;
  readonly memory: string;
  readonly gigabytes: (count: number) => string;
  readonly megabytes: (count: string) => string;
  readonly none: string;
  readonly notTold: string;
  readonly notMeasured: string;
  readonly notRunning: string;
  readonly cameraPath: string;
  readonly inWorker: string;
  readonly onPage: string;
  readonly model: string;
  readonly modelHelp: string;
  readonly measureModel: string;
  readonly measuring: (what: string) => string;
  readonly modelMeasured: (medianMs: string, p95Ms: string, startSec: string) => string;
  /** Why a backend was not measured. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly live: string;
  readonly liveHelp: string;
  readonly withCamera: string;
  readonly withFigure: string;
  readonly stop: string;
  readonly running: (secondsLeft: number) => string;
  readonly starting: string;
  readonly noCamera: string;
  readonly runsOn: string;
  readonly rate: string;
  readonly fps: (fps: string, seconds: string) => string;
  readonly perSecond: (fps: number) => string;
  readonly ms: (ms: string) => string;
  readonly spread: (p50: string, p95: string, count: number) => string;
  readonly inference: string;
  readonly toPose: string;
  readonly toWord: string;
  readonly longTasks: string;
  readonly noLongTasks: string;
  readonly tasks: (count: number, longestMs: number) => string;
  readonly speeds: string;
  readonly power: string;
  readonly battery: string;
  readonly batteryIs: (percent: number, charging: boolean) => string;
  readonly pressure: string;
  readonly heatFromFrames: string;
  readonly pressures: Readonly<Record<Pressure, string>>;
  readonly heats: Readonly<Record<Pressure, string>>;
  readonly ceiling: string;
  readonly noCeiling: string;
  readonly governor: string;
  readonly memoryTitle: string;
  readonly heap: string;
  readonly tensors: string;
  readonly copyText: string;
  readonly copyJson: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly thunder: {
    readonly unmeasured: string;
    readonly expectedTooSlow: (fps: number) => string;
    readonly measuredTooSlow: (fps: number) => string;
    readonly offered: (fps: number) => string;
    readonly leftTitle: string;
  };
}

export const labTexts: Localized<LabTexts> = {
  en: {
    eyebrow: 'Settings',
    open: 'Measure this device',
    headline: 'What this device can do',
    headlineMeasured: (fps) => `This device poses ${fps} pictures a second`,
    lead: 'Figures of this device and this browser, for you or for whoever helps you. Nothing is sent anywhere.',
    device: 'The device',
    browser: 'Browser',
    cores: 'Processor cores',
    memory: 'Memory',
    gigabytes: (count) => `${count} GB or more`,
    megabytes: (count) => `${count} MB`,
    none: 'none',
    notTold: 'this browser does not tell',
    notMeasured: 'not measured yet',
    notRunning: 'the model is not running',
    cameraPath: 'Camera pictures',
    inWorker: 'go straight to the worker',
    onPage: 'pass through the page',
    model: 'The model alone',
    modelHelp: 'Lightning on drawn pictures, each way it can run here. Takes up to half a minute.',
    measureModel: 'Measure the model',
    measuring: (what) => `Measuring ${what}`,
    modelMeasured: (medianMs, p95Ms, startSec) =>
      `${medianMs} ms, 95 of 100 within ${p95Ms} ms; ${startSec} s to start`,
    reasons: {
      unsupported: 'not offered by this device',
      imitated: 'imitated by the processor, not worth measuring',
      timed_out: 'took too long',
      wrong_keypoints: 'saw the known picture wrongly',
      failed: 'failed to start',
      no_backend: 'failed to start',
      device_lost: 'the graphics went away',
      out_of_memory: 'not enough memory',
      offline: 'the model is not on this device; connect and try again',
      model_missing: 'the model is missing; reload the page when connected',
      model_corrupt: 'the model is damaged; reload the page when connected',
    },
    live: 'Coaching',
    liveHelp:
      'The last set of this visit, or 20 seconds from now. With the camera: stand in view; squats that are counted go to the log.',
    withCamera: 'Measure with the camera',
    withFigure: 'Measure with the drawn figure',
    stop: 'Stop',
    running: (left) => `Measuring, ${left} s left`,
    starting: 'Starting camera and model',
    noCamera: 'It did not start. Try the drawn figure, or look at what the coach says when you start a set.',
    runsOn: 'Runs on',
    rate: 'Pictures posed',
    fps: (fps, seconds) => `${fps} a second, over ${seconds} s`,
    perSecond: (fps) => `${fps} a second`,
    ms: (ms) => `${ms} ms`,
    spread: (p50, p95, count) => `${p50} ms, 95 of 100 within ${p95} ms (${count})`,
    inference: 'Model, per picture',
    toPose: 'Picture to pose',
    toWord: 'Picture to spoken word',
    longTasks: 'Page blocked over 50 ms',
    noLongTasks: 'this browser does not tell; Chrome and Edge do',
    tasks: (count, longestMs) =>
      count === 0 ? 'never' : count === 1 ? `once, ${longestMs} ms` : `${count} times, at most ${longestMs} ms`,
    speeds: 'Sets so far',
    power: 'Battery and heat',
    battery: 'Battery',
    batteryIs: (percent, charging) => `${percent} %${charging ? ', charging' : ''}`,
    pressure: 'Processor, says the browser',
    heatFromFrames: 'Heat, read off the pictures',
    pressures: { nominal: 'at ease', fair: 'busy', serious: 'very busy', critical: 'at its limit' },
    heats: { nominal: 'cool', fair: 'warm', serious: 'hot', critical: 'very hot' },
    ceiling: 'Most pictures allowed',
    noCeiling: 'no limit',
    governor: 'Aimed at now',
    memoryTitle: 'Memory in use',
    heap: 'Page',
    tensors: 'Tensors held by the model',
    copyText: 'Copy as text',
    copyJson: 'Copy as JSON',
    copied: 'Copied',
    notCopied: 'It could not be copied. Mark the figures and copy them by hand.',
    thunder: {
      unmeasured: 'Thunder is offered once a set with the camera has shown how quick this device is.',
      expectedTooSlow: (fps) =>
        `Thunder would see about ${fps} pictures a second here. Counting needs 15 with some to spare, so Lightning is the better choice on this device.`,
      measuredTooSlow: (fps) =>
        `In your last set Thunder saw ${fps} pictures a second. Counting needs 15, so Lightning is back.`,
      offered: (fps) => `Measured on this device: Thunder sees about ${fps} pictures a second.`,
      leftTitle: 'Back to Lightning',
    },
  },
  zh: {
    eyebrow: '设置',
    open: '测量本设备',
    headline: '本设备的能力',
    headlineMeasured: (fps) => `本设备每秒识别 ${fps} 帧`,
    lead: '本设备与本浏览器的数据，供你或帮助你的人查看。不会发送任何内容。',
    device: '设备',
    browser: '浏览器',
    cores: '处理器核心',
    memory: '内存',
    gigabytes: (count) => `${count} GB 或以上`,
    megabytes: (count) => `${count} MB`,
    none: '无',
    notTold: '此浏览器不提供',
    notMeasured: '尚未测量',
    notRunning: '模型未在运行',
    cameraPath: '摄像头画面',
    inWorker: '直接送往后台线程',
    onPage: '经过页面',
    model: '仅模型',
    modelHelp: '用绘制的画面测 Lightning，逐一测试本设备可用的运行方式。最多半分钟。',
    measureModel: '测量模型',
    measuring: (what) => `正在测量 ${what}`,
    modelMeasured: (medianMs, p95Ms, startSec) => `${medianMs} 毫秒，95% 在 ${p95Ms} 毫秒内；启动 ${startSec} 秒`,
    reasons: {
      unsupported: '本设备不支持',
      imitated: '由处理器模拟，不值得测量',
      timed_out: '耗时过长',
      wrong_keypoints: '对已知图片识别有误',
      failed: '启动失败',
      no_backend: '启动失败',
      device_lost: '图形设备丢失',
      out_of_memory: '内存不足',
      offline: '模型不在本设备上；请联网后重试',
      model_missing: '缺少模型；请联网后重新载入页面',
      model_corrupt: '模型已损坏；请联网后重新载入页面',
    },
    live: '教练过程',
    liveHelp: '本次打开后的最后一组，或从现在起 20 秒。使用摄像头时请站在画面中；数到的深蹲会记入记录。',
    withCamera: '用摄像头测量',
    withFigure: '用绘制人物测量',
    stop: '停止',
    running: (left) => `正在测量，还剩 ${left} 秒`,
    starting: '正在启动摄像头和模型',
    noCamera: '没能启动。可改用绘制人物，或在开始一组时查看教练的提示。',
    runsOn: '运行于',
    rate: '识别帧数',
    fps: (fps, seconds) => `每秒 ${fps} 帧，共 ${seconds} 秒`,
    perSecond: (fps) => `每秒 ${fps} 帧`,
    ms: (ms) => `${ms} 毫秒`,
    spread: (p50, p95, count) => `${p50} 毫秒，95% 在 ${p95} 毫秒内（${count} 次）`,
    inference: '模型，每帧',
    toPose: '画面到姿态',
    toWord: '画面到语音',
    longTasks: '页面卡住超过 50 毫秒',
    noLongTasks: '此浏览器不提供；Chrome 和 Edge 提供',
    tasks: (count, longestMs) => (count === 0 ? '从未' : `${count} 次，最长 ${longestMs} 毫秒`),
    speeds: '以往各组',
    power: '电量与温度',
    battery: '电池',
    batteryIs: (percent, charging) => `${percent}%${charging ? '，正在充电' : ''}`,
    pressure: '处理器（浏览器提供）',
    heatFromFrames: '发热（由帧时间推断）',
    pressures: { nominal: '从容', fair: '忙碌', serious: '很忙', critical: '已到极限' },
    heats: { nominal: '正常', fair: '温热', serious: '发热', critical: '很烫' },
    ceiling: '允许的最高帧数',
    noCeiling: '不限',
    governor: '当前目标',
    memoryTitle: '占用内存',
    heap: '页面',
    tensors: '模型持有的张量',
    copyText: '复制为文字',
    copyJson: '复制为 JSON',
    copied: '已复制',
    notCopied: '没能复制。请选中数据手动复制。',
    thunder: {
      unmeasured: '用摄像头做完一组、得知本设备速度后，才会提供 Thunder。',
      expectedTooSlow: (fps) =>
        `Thunder 在这里每秒约能看 ${fps} 帧。计数需要 15 帧并留有余量，因此本设备更适合 Lightning。`,
      measuredTooSlow: (fps) => `上一组中 Thunder 每秒看了 ${fps} 帧。计数需要 15 帧，因此已换回 Lightning。`,
      offered: (fps) => `本设备实测：Thunder 每秒约能看 ${fps} 帧。`,
      leftTitle: '已换回 Lightning',
    },
  },
};
