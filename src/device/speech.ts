// Says cues and counts aloud. Where the browser has no voice it stays silent: everything spoken is also on the screen.
import type { Language } from '../domain/language.ts';

/** `cue` interrupts a count; a count never interrupts anything and is dropped rather than said late; `notice` waits its turn. */
export type SpeechPriority = 'count' | 'cue' | 'notice';

export interface Speech {
  say(text: string, priority?: SpeechPriority): void;
  /** Muting also cuts off what is being said. */
  setMuted(muted: boolean): void;
  isMuted(): boolean;
  /** False where nothing will ever be heard. */
  isAvailable(): boolean;
  cancel(): void;
}

/** What is needed of window.speechSynthesis. */
export interface SpeechEngine {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  getVoices(): SpeechSynthesisVoice[];
}

export interface SpeechOptions {
  readonly language: Language;
  readonly engine?: SpeechEngine | null;
  readonly createUtterance?: (text: string) => SpeechSynthesisUtterance;
  readonly now?: () => number;
}

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };
const RANK: Readonly<Record<SpeechPriority, number>> = { count: 0, notice: 1, cue: 2 };
/** A voice that never reports its end (a known fault of some engines) must not silence the rest. */
const LONGEST_UTTERANCE_MS = 8000;
/** What waited longer than this would come too late to be of use. */
const STALE_AFTER_MS = 3000;

export function createSpeech(options: SpeechOptions): Speech {
  const engine = options.engine === undefined ? (globalThis.speechSynthesis ?? null) : options.engine;
  const createUtterance = options.createUtterance ?? ((text: string) => new SpeechSynthesisUtterance(text));
  const now = options.now ?? (() => performance.now());
  let muted = false;
  let speaking: { readonly priority: SpeechPriority; readonly sinceMs: number; readonly utterance: object } | null =
    null;
  let queued: { readonly text: string; readonly priority: SpeechPriority; readonly sinceMs: number } | null = null;

  function speak(text: string, priority: SpeechPriority): void {
    if (!engine) return;
    const utterance = createUtterance(text);
    utterance.lang = TAGS[options.language];
    const voice = pickVoice(engine.getVoices(), options.language);
    if (voice) utterance.voice = voice;
    // A count is over before the next repetition.
    utterance.rate = priority === 'count' ? 1.25 : 1.05;
    const finished = () => {
      if (speaking?.utterance !== utterance) return;
      speaking = null;
      const next = queued;
      queued = null;
      if (next && now() - next.sinceMs <= STALE_AFTER_MS) speak(next.text, next.priority);
    };
    utterance.addEventListener('end', finished);
    utterance.addEventListener('error', finished);
    speaking = { priority, sinceMs: now(), utterance };
    engine.speak(utterance);
  }

  function cancel(): void {
    speaking = null;
    queued = null;
    engine?.cancel();
  }

  return {
    say(text, priority = 'cue') {
      if (muted || !engine || text === '') return;
      if (speaking && now() - speaking.sinceMs > LONGEST_UTTERANCE_MS) cancel();
      if (!speaking) {
        speak(text, priority);
        return;
      }
      if (RANK[priority] > RANK[speaking.priority] && speaking.priority === 'count') {
        cancel();
        speak(text, priority);
        return;
      }
      if (priority === 'count') return;
      if (!queued || RANK[priority] >= RANK[queued.priority]) queued = { text, priority, sinceMs: now() };
    },
    setMuted(value) {
      muted = value;
      if (muted) cancel();
    },
    isMuted: () => muted,
    isAvailable: () => engine !== null,
    cancel,
  };
}

/** A voice of the language that lives on the device, so that nothing spoken leaves it; undefined lets the browser choose. */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | undefined {
  const prefix = language === 'zh' ? /^(zh|cmn)/i : /^en/i;
  const matching = voices.filter(({ lang }) => prefix.test(lang));
  const mainland = (voice: SpeechSynthesisVoice) => language === 'zh' && /hans|cn/i.test(voice.lang);
  const local = matching.filter(({ localService }) => localService);
  return local.find(mainland) ?? local.find((voice) => voice.default) ?? local[0];
}
