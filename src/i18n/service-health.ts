// Texts of how the services stand, on the page that measures this device; they come with it.
import type { Localized } from '../domain/language.ts';

export type ServiceWord =
  | 'pose'
  | 'line'
  | 'form'
  | 'recogniser'
  | 'notes'
  | 'recommender'
  | 'transfer'
  | 'exports'
  | 'picture';

export interface ServiceHealthTexts {
  readonly title: string;
  readonly help: string;
  readonly names: Readonly<Record<ServiceWord, string>>;
  readonly states: Readonly<Record<'not_started' | 'running' | 'restarting' | 'failed', string>>;
  readonly startsAgain: (seconds: number) => string;
  readonly state: string;
  readonly contract: string;
  readonly noContract: string;
  readonly from: string;
  readonly withApp: string;
  readonly worker: string;
  /** Why a service from another path is not used; the address stands before it. */
  readonly passedOver: Readonly<Record<'not_allowed' | 'wrong_contract' | 'did_not_start' | 'failed', string>>;
  readonly passedOverLabel: string;
  readonly uptime: string;
  readonly forTime: (seconds: number) => string;
  readonly restarts: string;
  readonly calls: string;
  readonly callCount: (calls: number, failures: number) => string;
  readonly times: string;
  readonly took: (medianMs: string, p95Ms: string) => string;
  readonly lastFailure: string;
  readonly noFailure: string;
  readonly ago: (detail: string, seconds: number) => string;
  readonly memory: string;
  readonly tensors: (count: number) => string;
  readonly unreadable: string;
}

const clock = (seconds: number) => {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return { hours, minutes, seconds: whole % 60 };
};

const span = (total: number, [h, min, s]: readonly [string, string, string]) => {
  const { hours, minutes, seconds } = clock(total);
  if (hours > 0) return `${hours} ${h} ${minutes} ${min}`;
  return minutes > 0 ? `${minutes} ${min} ${seconds} ${s}` : `${seconds} ${s}`;
};

const en = (seconds: number) => span(seconds, ['h', 'min', 's']);
const zh = (seconds: number) => span(seconds, ['小时', '分', '秒']);

export const serviceHealthTexts: Localized<ServiceHealthTexts> = {
  en: {
    title: 'The parts at work',
    help: 'Each part runs on its own, so that one that stumbles takes nothing else with it. Tap one for its figures.',
    names: {
      pose: 'Seeing you',
      line: 'Counting beside the camera',
      form: 'Judging form',
      recogniser: 'Recognising exercises',
      notes: 'Reading notes',
      recommender: 'Planning',
      transfer: 'Bringing logs in',
      exports: 'Copies and exports',
      picture: 'Pictures to share',
    },
    states: {
      not_started: 'not needed yet',
      running: 'running',
      restarting: 'starting again',
      failed: 'stopped',
    },
    startsAgain: (seconds) => `stopped, tries again in ${en(Math.max(1, seconds))}`,
    state: 'State',
    contract: 'Contract',
    noContract: 'part of seeing you',
    from: 'Comes from',
    withApp: 'this app',
    worker: 'Worker',
    passedOver: {
      not_allowed: 'not used: nothing may be started from there',
      wrong_contract: 'not used: it has another contract',
      did_not_start: 'not used: it did not start',
      failed: 'not used: it stopped too often',
    },
    passedOverLabel: 'Configured',
    uptime: 'Running for',
    forTime: en,
    restarts: 'Started again',
    calls: 'Answers',
    callCount: (calls, failures) => (failures === 0 ? String(calls) : `${calls}, ${failures} failed`),
    times: 'Took',
    took: (medianMs, p95Ms) => `${medianMs} ms, 95 of 100 within ${p95Ms} ms`,
    lastFailure: 'Last trouble',
    noFailure: 'none',
    ago: (detail, seconds) => `${detail}, ${en(seconds)} ago`,
    memory: 'Memory',
    tensors: (count) => `${count} tensors`,
    unreadable:
      'The list of services from elsewhere (services.json) could not be read, so all of them come from this app.',
  },
  zh: {
    title: '各部分的运行情况',
    help: '各部分独立运行，一个出错不会影响其他。点开可查看数据。',
    names: {
      pose: '看见你的动作',
      line: '摄像头旁计数',
      form: '评判动作质量',
      recogniser: '识别动作',
      notes: '读懂笔记',
      recommender: '制定计划',
      transfer: '导入记录',
      exports: '备份与导出',
      picture: '分享图片',
    },
    states: { not_started: '尚未用到', running: '运行中', restarting: '正在重启', failed: '已停止' },
    startsAgain: (seconds) => `已停止，${zh(Math.max(1, seconds))}后重试`,
    state: '状态',
    contract: '接口版本',
    noContract: '属于“看见你的动作”',
    from: '来源',
    withApp: '本应用',
    worker: '后台线程',
    passedOver: {
      not_allowed: '未采用：不允许从该地址启动',
      wrong_contract: '未采用：接口版本不符',
      did_not_start: '未采用：没能启动',
      failed: '未采用：停止次数过多',
    },
    passedOverLabel: '配置的来源',
    uptime: '已运行',
    forTime: zh,
    restarts: '重启次数',
    calls: '应答次数',
    callCount: (calls, failures) => (failures === 0 ? String(calls) : `${calls}，失败 ${failures}`),
    times: '耗时',
    took: (medianMs, p95Ms) => `${medianMs} 毫秒，95% 在 ${p95Ms} 毫秒内`,
    lastFailure: '最近的故障',
    noFailure: '无',
    ago: (detail, seconds) => `${detail}，${zh(seconds)}前`,
    memory: '内存',
    tensors: (count) => `${count} 个张量`,
    unreadable: '无法读取外部服务清单（services.json），因此全部使用本应用自带的部分。',
  },
};
