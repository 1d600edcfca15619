// Texts of the review of a set: its repetitions over time, two of them over each other, their angles, the picture to share, a kept video.
import type { SignalName } from '../domain/body/signals.ts';
import type { Localized } from '../domain/language.ts';

export interface ReviewTexts {
  readonly loading: string;
  readonly timeline: string;
  readonly target: string;
  readonly usual: string;
  /** How the timeline is walked through. */
  readonly pick: string;
  readonly repetition: (index: number) => string;
  readonly short: (index: number) => string;
  readonly score: string;
  readonly depth: string;
  readonly onTarget: string;
  readonly lowering: string;
  readonly pause: string;
  readonly lifting: string;
  readonly speed: string;
  readonly rest: string;
  readonly faults: string;
  readonly none: string;
  readonly yes: string;
  readonly no: string;
  readonly seconds: (figure: string) => string;
  readonly percent: (figure: number) => string;
  readonly lanes: (first: 'eccentric' | 'concentric') => string;
  readonly previous: string;
  readonly next: string;
  readonly table: string;
  readonly side: { readonly left: string; readonly right: string };
  readonly compare: string;
  readonly alike: string;
  readonly bestWorst: (best: number, worst: number) => string;
  readonly tiedBest: (others: string) => string;
  readonly tiedWorst: (others: string) => string;
  readonly oneOff: (worst: number) => string;
  readonly onlyOne: string;
  readonly noReplays: string;
  readonly shown: string;
  readonly against: string;
  readonly nobody: string;
  readonly picture: (index: number, other: number | null) => string;
  readonly cannotLay: string;
  readonly play: string;
  readonly stop: string;
  readonly pace: string;
  readonly moment: string;
  readonly momentValue: (phase: string, seconds: string) => string;
  readonly toTurn: string;
  readonly angles: string;
  readonly angle: string;
  readonly signal: (signal: SignalName) => string;
  readonly axisStart: string;
  readonly axisEnd: string;
  readonly others: string;
  readonly noAngles: string;
  readonly gap: string;
  readonly notSeen: string;
  readonly degrees: (value: number) => string;
  readonly now: (name: string, own: string, other: string | null) => string;
  readonly usualTitle: string;
  readonly usualSame: string;
  readonly usualDepth: (deeper: boolean, percent: number) => string;
  readonly usualLowering: (slower: boolean, seconds: string) => string;
  readonly usualLifting: (slower: boolean, seconds: string) => string;
  readonly nextTime: string;
  readonly seenIn: (repetitions: number, of: number) => string;
  readonly cue: (cue: string) => string;
  readonly clean: string;
  readonly share: string;
  readonly sharePicture: string;
  readonly shareMoving: string;
  readonly drawing: string;
  readonly shared: string;
  readonly savedFile: string;
  readonly shareNow: string;
  readonly shareFailed: string;
  readonly shareNote: string;
  readonly card: {
    readonly best: (index: number) => string;
    readonly form: string;
    readonly made: string;
  };
  readonly clip: string;
  readonly clipHere: (megabytes: string) => string;
  readonly clipShare: string;
  readonly clipRemove: string;
  readonly clipWish: string;
  readonly clipWishHelp: string;
  readonly clipRuns: string;
  readonly clipShort: string;
  readonly clipFull: string;
  readonly clipFailed: string;
  readonly clipPlay: string;
  readonly clips: string;
  readonly clipsTotal: (count: number, megabytes: string) => string;
  readonly clipsNone: string;
  readonly clipsRemove: string;
}

/** Names of the angles, told by what their signals have in common. */
const ANGLES: readonly (readonly [RegExp, Localized])[] = [
  [/^trunkLeanDeg$/, { en: 'Trunk lean', zh: '躯干前倾' }],
  [/^trunkShinDeg$/, { en: 'Trunk against shins', zh: '躯干与小腿的夹角' }],
  [/^(body|hip)LineDeg$/, { en: 'Body line', zh: '身体直线' }],
  [/^forearmLeanDeg$/, { en: 'Forearm lean', zh: '前臂倾斜' }],
  [/upperArm/i, { en: 'Arm to trunk', zh: '手臂与躯干' }],
  [/knee/i, { en: 'Knee', zh: '膝' }],
  [/elbow/i, { en: 'Elbow', zh: '肘' }],
  [/hip/i, { en: 'Hip', zh: '髋' }],
];

function angleName(signal: SignalName, language: 'en' | 'zh'): string {
  return ANGLES.find(([pattern]) => pattern.test(signal))?.[1][language] ?? signal;
}

export const reviewTexts: Localized<ReviewTexts> = {
  en: {
    loading: 'Laying out the set',
    timeline: 'The set over time',
    target: 'target',
    usual: 'usual',
    pick: 'Repetitions of the set',
    repetition: (index) => `Repetition ${index}`,
    short: (index) => `no. ${index}`,
    score: 'Form',
    depth: 'Depth',
    onTarget: 'In the band',
    lowering: 'Down',
    pause: 'Pause',
    lifting: 'Up',
    speed: 'Of top speed',
    rest: 'Rest before',
    faults: 'Seen',
    none: 'nothing',
    yes: 'yes',
    no: 'no',
    seconds: (figure) => `${figure} s`,
    percent: (figure) => `${figure} %`,
    lanes: (first) =>
      `${first === 'eccentric' ? 'Grey: down. Blue: up' : 'Blue: up. Grey: down'}. The higher the blue, the faster.`,
    previous: 'Repetition before',
    next: 'Repetition after',
    table: 'As a table',
    side: { left: 'left', right: 'right' },
    compare: 'Two over each other',
    alike: 'All repetitions are alike. There is no worst one to show; these two stand for the rest.',
    bestWorst: (best, worst) => `Number ${best} was the best, number ${worst} the one furthest from it.`,
    tiedBest: (others) => `As good: ${others}.`,
    tiedWorst: (others) => `As far off: ${others}.`,
    oneOff: (worst) => `Number ${worst} stands out. All the others were as good as each other.`,
    onlyOne: 'One repetition: nothing to lay it over.',
    noReplays: 'No replay of this set is kept on this device, so there is nothing to lay over each other.',
    shown: 'Solid line',
    against: 'Dashed line',
    nobody: 'nobody',
    picture: (index, other) =>
      other === null
        ? `Repetition ${index} as a drawn skeleton`
        : `Repetition ${index} as a drawn skeleton, over repetition ${other}, dashed`,
    cannotLay: 'Hips and shoulders were not seen well enough in both to lay one over the other.',
    play: 'Play over and over',
    stop: 'Stop',
    pace: 'Pace',
    moment: 'Moment of the two',
    momentValue: (phase, seconds) => `${phase}, ${seconds} s`,
    toTurn: 'Turning point',
    angles: 'Angles',
    angle: 'Which angle',
    signal: (signal) => angleName(signal, 'en'),
    axisStart: 'start',
    axisEnd: 'end',
    others: 'Faint: the others of the set.',
    noAngles: 'From this view no joint of this movement shows its angle. A side view would.',
    gap: 'Where the line is broken, the joint was not seen.',
    notSeen: 'not seen',
    degrees: (value) => `${Math.round(value)}°`,
    now: (name, own, other) => (other === null ? `${name}: ${own}` : `${name}: ${own}, dashed ${other}`),
    usualTitle: 'Beside what is usual for you',
    usualSame: 'Depth and tempo were as they usually are.',
    usualDepth: (deeper, percent) => `${percent} % of the range ${deeper ? 'deeper' : 'shallower'} than usual.`,
    usualLowering: (slower, seconds) => `Down ${seconds} s ${slower ? 'slower' : 'faster'} than usual.`,
    usualLifting: (slower, seconds) => `Up ${seconds} s ${slower ? 'slower' : 'faster'} than usual.`,
    nextTime: 'Next time',
    seenIn: (repetitions, of) => `in ${repetitions} of ${of}`,
    cue: (cue) => `To say to yourself: ${cue}.`,
    clean: 'Nothing to mend in what could be seen. Keep it like this.',
    share: 'Share',
    sharePicture: 'As a picture',
    shareMoving: 'As a moving picture',
    drawing: 'Drawing it on this device',
    shared: 'Handed over.',
    savedFile: 'Saved among your downloads.',
    shareNow: 'It is drawn. Hand it over',
    shareFailed: 'The picture could not be drawn here. Close other tabs and try again.',
    shareNote: 'Lines and figures only, drawn here. Nothing leaves the device before you choose where to.',
    card: { best: (index) => `Number ${index}, the best`, form: 'form', made: 'Plumbline' },
    clip: 'Video of this set',
    clipHere: (megabytes) => `Kept on this device only, ${megabytes} MB.`,
    clipShare: 'Share the video',
    clipRemove: 'Delete the video',
    clipWish: 'Keep the video of the next set',
    clipWishHelp:
      'On this device only, up to 90 seconds. Applies to one set. Without it only a drawn skeleton is kept.',
    clipRuns: 'Keeping the video',
    clipShort: 'The video of this set is kept up to the limit of 90 seconds.',
    clipFull: 'There was too little room on this device for the video. The set itself is safe.',
    clipFailed: 'This browser could not keep the video. The set itself is safe.',
    clipPlay: 'Video of the set',
    clips: 'Videos',
    clipsTotal: (count, megabytes) => `${count} kept on this device, ${megabytes} MB together.`,
    clipsNone: 'None are kept. One is kept only if you ask for it before a set.',
    clipsRemove: 'Delete all videos',
  },
  zh: {
    loading: '正在整理这一组',
    timeline: '这一组的过程',
    target: '目标',
    usual: '平时',
    pick: '这一组的每一次',
    repetition: (index) => `第 ${index} 次`,
    short: (index) => `第 ${index} 次`,
    score: '动作分',
    depth: '深度',
    onTarget: '到位',
    lowering: '下放',
    pause: '停顿',
    lifting: '起来',
    speed: '占最快',
    rest: '之前停歇',
    faults: '看到的',
    none: '没有',
    yes: '是',
    no: '否',
    seconds: (figure) => `${figure} 秒`,
    percent: (figure) => `${figure}%`,
    lanes: (first) => `${first === 'eccentric' ? '灰：下放。蓝：起来' : '蓝：起来。灰：下放'}。蓝色越高越快。`,
    previous: '上一次',
    next: '下一次',
    table: '看表格',
    side: { left: '左', right: '右' },
    compare: '两次叠在一起',
    alike: '每一次都差不多，没有哪一次更差；下面两次代表其余各次。',
    bestWorst: (best, worst) => `第 ${best} 次最好，第 ${worst} 次离它最远。`,
    tiedBest: (others) => `一样好的还有第 ${others} 次。`,
    tiedWorst: (others) => `一样远的还有第 ${others} 次。`,
    oneOff: (worst) => `只有第 ${worst} 次不同，其余各次一样好。`,
    onlyOne: '只有一次，没有可以叠在一起的。',
    noReplays: '本机没有保存这一组的回放，无法叠在一起看。',
    shown: '实线',
    against: '虚线',
    nobody: '不叠',
    picture: (index, other) =>
      other === null ? `第 ${index} 次的骨架` : `第 ${index} 次的骨架，叠在第 ${other} 次（虚线）上`,
    cannotLay: '这两次的髋部和肩部没有都看清楚，叠不到一起。',
    play: '循环播放',
    stop: '停止',
    pace: '快慢',
    moment: '两次的时刻',
    momentValue: (phase, seconds) => `${phase}，${seconds} 秒`,
    toTurn: '转折点',
    angles: '角度',
    angle: '看哪个角度',
    signal: (signal) => angleName(signal, 'zh'),
    axisStart: '起点',
    axisEnd: '终点',
    others: '淡线：这一组的其余各次。',
    noAngles: '从这个角度看不出这个动作的关节角度，从侧面可以。',
    gap: '线断开的地方，关节没有看清。',
    notSeen: '没看清',
    degrees: (value) => `${Math.round(value)}°`,
    now: (name, own, other) => (other === null ? `${name}：${own}` : `${name}：${own}，虚线 ${other}`),
    usualTitle: '和你平时相比',
    usualSame: '深度和节奏与平时一样。',
    usualDepth: (deeper, percent) => `比平时${deeper ? '深' : '浅'}了全幅度的 ${percent}%。`,
    usualLowering: (slower, seconds) => `下放比平时${slower ? '慢' : '快'} ${seconds} 秒。`,
    usualLifting: (slower, seconds) => `起来比平时${slower ? '慢' : '快'} ${seconds} 秒。`,
    nextTime: '下一次',
    seenIn: (repetitions, of) => `${of} 次里出现 ${repetitions} 次`,
    cue: (cue) => `提醒自己：${cue}。`,
    clean: '就看得到的部分而言，没有要改的。保持这样。',
    share: '分享',
    sharePicture: '存成图片',
    shareMoving: '存成动图',
    drawing: '正在本机绘制',
    shared: '已交出。',
    savedFile: '已存到下载里。',
    shareNow: '已经画好，去分享',
    shareFailed: '图片没能画出来。请关掉其他标签页再试。',
    shareNote: '只有线条和数字，在本机绘制。在你选择去处之前，什么都不会离开这台设备。',
    card: { best: (index) => `第 ${index} 次，最好的一次`, form: '动作分', made: 'Plumbline' },
    clip: '这一组的视频',
    clipHere: (megabytes) => `只存在这台设备上，${megabytes} MB。`,
    clipShare: '分享视频',
    clipRemove: '删除视频',
    clipWish: '保存下一组的视频',
    clipWishHelp: '只存在这台设备上，最长 90 秒，只对一组有效。不选的话，只保存画出来的骨架。',
    clipRuns: '正在保存视频',
    clipShort: '这一组的视频已保存到 90 秒的上限。',
    clipFull: '设备空间不够，视频没有保存。这一组的记录没有受影响。',
    clipFailed: '这个浏览器没能保存视频。这一组的记录没有受影响。',
    clipPlay: '这一组的视频',
    clips: '视频',
    clipsTotal: (count, megabytes) => `这台设备上存了 ${count} 段，共 ${megabytes} MB。`,
    clipsNone: '没有保存视频。只有你在一组之前选择了，才会保存。',
    clipsRemove: '删除全部视频',
  },
};
