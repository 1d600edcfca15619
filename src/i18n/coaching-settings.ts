// Texts of how the coach speaks and sounds; they come with the settings.
import type { CueAmount, CueStrictness, VoiceRate } from '../domain/coaching/cue-preferences.ts';
import type { Localized } from '../domain/language.ts';

export interface CoachingSettingsTexts {
  readonly title: string;
  readonly amount: string;
  readonly amounts: Readonly<Record<CueAmount, string>>;
  readonly amountDetails: Readonly<Record<CueAmount, string>>;
  readonly strictness: string;
  readonly strictnesses: Readonly<Record<CueStrictness, string>>;
  readonly strictnessDetail: string;
  readonly fades: string;
  readonly praise: string;
  readonly praiseDetail: string;
  readonly counts: string;
  readonly countsDetail: string;
  readonly notices: string;
  readonly noticesDetail: string;
  readonly voice: string;
  readonly voiceAuto: string;
  readonly voiceDetail: string;
  readonly noVoice: string;
  readonly rate: string;
  readonly rates: Readonly<Record<VoiceRate, string>>;
  readonly test: string;
  readonly testPhrase: string;
  readonly hands: string;
  readonly handsDetail: string;
  readonly tonesTitle: string;
  readonly tonesLead: string;
  readonly toneDepth: string;
  readonly toneDepthDetail: string;
  readonly toneTempo: string;
  readonly toneTempoDetail: string;
  readonly toneCount: string;
  readonly toneCountDetail: string;
  readonly toneEnds: string;
  readonly toneEndsDetail: string;
  readonly testTones: string;
}

const en: CoachingSettingsTexts = {
  title: 'Voice and cues',
  amount: 'How often a cue may come',
  amounts: { few: 'Rarely', normal: 'Now and then', many: 'Often' },
  amountDetails: {
    few: 'Four repetitions apart at least',
    normal: 'Two repetitions apart at least',
    many: 'At each repetition, if need be',
  },
  strictness: 'From when a fault is spoken of',
  strictnesses: { easy: 'Clear ones', normal: 'Visible ones', strict: 'Every one' },
  strictnessDetail: 'What matters for safety is spoken of in any case.',
  fades: 'Cues come less often as you master a movement, and come back when a fault does.',
  praise: 'A word when it is mended',
  praiseDetail: 'After two clean repetitions, once for each cue.',
  counts: 'Count aloud',
  countsDetail: 'Fast repetitions are counted by fives.',
  notices: 'Say where you are',
  noticesDetail: 'Halfway, the last two, the rest and what comes next.',
  voice: 'Voice',
  voiceAuto: 'Chosen by the device',
  voiceDetail: 'Only voices that live on this device: what is said never leaves it.',
  noVoice:
    'This device has no English voice of its own. Add one in its settings for speech; until then everything is shown in writing.',
  rate: 'Pace',
  rates: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
  test: 'Hear a sentence',
  testPhrase: 'Five, halfway. Push the floor away',
  hands: 'Both hands up pauses',
  handsDetail:
    'Hold them up for two seconds, and again to go on. Movements that take the hands overhead are paused by stepping out of the picture.',
  tonesTitle: 'Tones',
  tonesLead: 'To train without looking at the screen. They mix with your music.',
  toneDepth: 'Depth',
  toneDepthDetail: 'The pitch rises as you go deeper; a chime tells when you are deep enough.',
  toneTempo: 'Tempo',
  toneTempoDetail: 'Beats for the lowering; on the higher one it should end.',
  toneCount: 'Each repetition',
  toneCountDetail: 'A blip when it is counted.',
  toneEnds: 'End of the set',
  toneEndsDetail: 'Two falling notes.',
  testTones: 'Hear the tones',
};

const zh: CoachingSettingsTexts = {
  title: '语音与提示',
  amount: '提示的频率',
  amounts: { few: '很少', normal: '适中', many: '经常' },
  amountDetails: { few: '至少隔四次', normal: '至少隔两次', many: '必要时每次都提示' },
  strictness: '什么程度才提示',
  strictnesses: { easy: '明显的', normal: '看得出的', strict: '全部' },
  strictnessDetail: '与安全有关的一定会提示。',
  fades: '动作越熟练，提示越少；问题再出现，提示也会回来。',
  praise: '改好了说一声',
  praiseDetail: '连续两次做好之后说，每个提示只说一次。',
  counts: '报数',
  countsDetail: '做得很快时每五次报一次。',
  notices: '报进度',
  noticesDetail: '一半、最后两次、休息和下一个动作。',
  voice: '声音',
  voiceAuto: '由设备选择',
  voiceDetail: '只用这台设备自带的声音，说的话不会传出去。',
  noVoice: '这台设备没有自带的中文声音。请在系统的语音设置里添加；在那之前，内容都会用文字显示。',
  rate: '语速',
  rates: { slow: '慢', normal: '正常', fast: '快' },
  test: '听一句',
  testPhrase: '五，一半了。把地面推开',
  hands: '举起双手暂停',
  handsDetail: '举起两秒暂停，再举一次继续。本来就要把手举过头的动作，走出画面即可暂停。',
  tonesTitle: '提示音',
  tonesLead: '不看屏幕也能练，会与音乐同时播放。',
  toneDepth: '深度',
  toneDepthDetail: '越深音越高；到位时有一声铃。',
  toneTempo: '节奏',
  toneTempoDetail: '下放阶段打拍子，最高的一声时应当放到底。',
  toneCount: '每一次',
  toneCountDetail: '计数时响一声。',
  toneEnds: '一组结束',
  toneEndsDetail: '两个下行的音。',
  testTones: '听听提示音',
};

export const coachingSettingsTexts: Localized<CoachingSettingsTexts> = { en, zh };
