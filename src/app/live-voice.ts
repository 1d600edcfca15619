// One voice and one pair of oscillators for the page: the set, the rest and the next set speak with one mouth, so that none cuts another off.
import { createAnnouncer } from '../coach/announcer.ts';
import { type CaptionedAnnouncer, createCaptions } from '../coach/captions.ts';
import { createSpeech, type OwnSpeech, type Speech } from '../device/speech.ts';
import { createTones, type Tones } from '../device/tones.ts';
import { vibrate } from '../device/vibrate.ts';
import { type CoachingPreferences, coachingPreferences } from '../domain/coaching/cue-preferences.ts';
import type { SpokenWords } from '../domain/coaching/spoken-words.ts';
import type { Language } from '../domain/language.ts';
import { spoken } from '../i18n/spoken.ts';
import type { Settings } from '../storage/storage.ts';

export interface LiveVoice {
  readonly speech: Speech;
  readonly words: SpokenWords;
  /** Null where none are wanted: then no audio device is opened. */
  readonly tones: Tones | null;
  readonly preferences: CoachingPreferences;
}

type Voiced = Pick<Settings, 'voice' | 'coaching'>;

let speech: { readonly own: OwnSpeech; readonly as: string; readonly voice: boolean } | null = null;
let tones: Tones | null = null;
const captions = createCaptions();

/** Muted on the coach's screen it stays muted for the sets that follow, until the setting itself is changed. */
export function liveVoice(settings: Voiced, language: Language): LiveVoice {
  const preferences = coachingPreferences(settings.coaching);
  const { rate, voiceEn, voiceZh, toneDepth, toneTempo, toneCount, toneEnds, handsUp } = preferences;
  const voice = language === 'zh' ? voiceZh : voiceEn;
  const as = [language, rate, voice].join(' ');
  if (speech?.as !== as) {
    const isMuted = speech && speech.voice === settings.voice ? speech.own.isMuted() : !settings.voice;
    speech?.own.close();
    speech = { own: createSpeech({ language, voice, rate }), as, voice: settings.voice };
    speech.own.setMuted(isMuted);
  } else if (speech.voice !== settings.voice) {
    speech = { ...speech, voice: settings.voice };
    speech.own.setMuted(!settings.voice);
  }
  // Without a voice the answer to raised hands is a tone.
  const wanted = toneDepth || toneTempo || toneCount || toneEnds || (handsUp && !settings.voice);
  if (wanted) tones ??= createTones();
  return { speech: speech.own, words: spoken[language], tones: wanted ? tones : null, preferences };
}

/** For whoever has something to say between sets. */
export function liveAnnouncer(settings: Voiced, language: Language): CaptionedAnnouncer {
  const { speech: own, words, tones: sounds, preferences } = liveVoice(settings, language);
  const onCaption = (text: string) => captions.show({ text, heard: !own.isMuted() && own.isAvailable() });
  return {
    ...createAnnouncer({ speech: own, words, preferences, tones: sounds, vibrate, onCaption }),
    captions: captions.store,
  };
}
