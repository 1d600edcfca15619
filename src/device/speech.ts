// Says cues and counts aloud, one at a time, as domain/coaching/speech-queue.ts decides. Where the browser has no voice it stays silent:
// everything spoken is also on the screen.
import type { VoiceRate } from '../domain/coaching/cue-preferences.ts';
import { createSpeechQueue, inParts, type SpeechPriority, type SpeechStep } from '../domain/coaching/speech-queue.ts';
import type { Language } from '../domain/language.ts';

export type { SpeechPriority } from '../domain/coaching/speech-queue.ts';

export interface Speech {
  /** Handed to the engine before this returns, or waits, or is dropped. `freshMs`: dropped where it cannot begin within so long. Default `cue`. */
  say(text: string, priority?: SpeechPriority, freshMs?: number): void;
  /** Muting also cuts off what is being said. */
  setMuted(muted: boolean): void;
  isMuted(): boolean;
  /** False where nothing will ever be heard: no engine, or no voice of the language on the device. */
  isAvailable(): boolean;
  cancel(): void;
}

export interface OwnSpeech extends Speech {
  /** Ends what is said and lets go of the page. */
  close(): void;
}

/** What is needed of window.speechSynthesis. */
export interface SpeechEngine {
  speak(utterance: SpeechSynthesisUtterance): void;
  cancel(): void;
  getVoices(): SpeechSynthesisVoice[];
  resume?(): void;
}

/** What is needed of the page: whether it is seen, and the first touch of it. */
export interface SpeechPage {
  isHidden(): boolean;
  /** Both return their unsubscriber. */
  onVisibility(listener: () => void): () => void;
  onGesture(listener: () => void): () => void;
}

export interface SpeechOptions {
  readonly language: Language;
  /** `voiceURI` of the person's choice; one that is gone, or not on the device, is passed over. */
  readonly voice?: string | undefined;
  readonly rate?: VoiceRate;
  readonly engine?: SpeechEngine | null;
  readonly createUtterance?: (text: string) => SpeechSynthesisUtterance;
  readonly now?: () => number;
  /** Runs something later; returns how to call it off. */
  readonly later?: (run: () => void, ms: number) => () => void;
  readonly page?: SpeechPage | null;
}

const TAGS: Readonly<Record<Language, string>> = { en: 'en-US', zh: 'zh-CN' };
const RATES: Readonly<Record<VoiceRate, number>> = { slow: 0.9, normal: 1.05, fast: 1.25 };
/** A count is over before the next repetition. */
const COUNT_FASTER = 1.2;

export function createSpeech(options: SpeechOptions): OwnSpeech {
  const engine = options.engine === undefined ? (globalThis.speechSynthesis ?? null) : options.engine;
  const createUtterance = options.createUtterance ?? ((text: string) => new SpeechSynthesisUtterance(text));
  const now = options.now ?? (() => performance.now());
  const later = options.later ?? runLater;
  const page = options.page === undefined ? browserPage() : options.page;
  const queue = createSpeechQueue();
  let muted = false;
  /** Held as long as it is spoken: an utterance that is collected never reports its end. */
  let spoken: SpeechSynthesisUtterance | null = null;
  let callOff: (() => void) | null = null;
  // Some browsers load their voices only when they are asked for.
  engine?.getVoices();

  const isAvailable = () => isSpoken(options.language, engine);

  function obey({ cancel, speak }: SpeechStep): void {
    if (cancel) {
      spoken = null;
      engine?.cancel();
    }
    if (speak) sayParts(inParts(speak.text), speak.priority);
    watch();
  }

  function sayParts([part, ...rest]: readonly string[], priority: SpeechPriority): void {
    if (part === undefined || !engine) {
      obey(queue.ended(now()));
      return;
    }
    const utterance = createUtterance(part);
    utterance.lang = TAGS[options.language];
    const voice = pickVoice(engine.getVoices(), options.language, options.voice);
    if (voice) utterance.voice = voice;
    utterance.rate = RATES[options.rate ?? 'normal'] * (priority === 'count' ? COUNT_FASTER : 1);
    const finished = () => {
      if (spoken !== utterance) return;
      spoken = null;
      sayParts(rest, priority);
    };
    utterance.addEventListener('end', finished);
    utterance.addEventListener('error', finished);
    spoken = utterance;
    engine.speak(utterance);
  }

  /** An engine that never reports an end (a known fault of several, and Safari in the background) must not silence the rest. */
  function watch(): void {
    callOff?.();
    callOff = null;
    const overdueMs = queue.overdueMs();
    if (overdueMs !== null) callOff = later(() => obey(queue.giveUp(now())), Math.max(0, overdueMs - now()));
  }

  function cancel(): void {
    spoken = null;
    queue.clear();
    watch();
    engine?.cancel();
  }

  const stops = [
    page?.onVisibility(() => {
      // What was under way when the page went is of no use when it comes back, and Safari may hang on it.
      cancel();
      if (!page.isHidden()) engine?.resume?.();
    }),
    // Browsers speak only after a touch, and iOS only after something was said in answer to one.
    page?.onGesture(() => {
      if (!engine) return;
      const silence = createUtterance(' ');
      silence.volume = 0;
      engine.speak(silence);
    }),
  ];

  return {
    say(text, priority = 'cue', freshMs) {
      if (muted || !isAvailable()) return;
      // Nobody trains before a page that is not shown; that a rest is over may still be heard.
      if (page?.isHidden() && priority !== 'notice') return;
      obey(queue.say(text, priority, now(), freshMs));
    },
    setMuted(value) {
      muted = value;
      if (muted) cancel();
    },
    isMuted: () => muted,
    isAvailable,
    cancel,
    close() {
      cancel();
      for (const stop of stops) stop?.();
    },
  };
}

/** False where nothing of the language will ever be heard: no engine, or none of its voices on the device. */
export function isSpoken(
  language: Language,
  engine: Pick<SpeechEngine, 'getVoices'> | null = globalThis.speechSynthesis ?? null,
): boolean {
  if (!engine) return false;
  const voices = engine.getVoices();
  // Not loaded yet, or a browser that never tells: it may have one.
  return voices.length === 0 || localVoices(voices, language).length > 0;
}

/** The language's voices that live on the device: what is said with another one is sent away to be spoken. */
export function localVoices(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): readonly SpeechSynthesisVoice[] {
  const prefix = language === 'zh' ? /^(zh|cmn)/i : /^en/i;
  return voices.filter(({ lang, localService }) => localService && prefix.test(lang));
}

/** The person's choice, else the device's own; never one that is not on the device. Undefined where there is none. */
export function pickVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
  chosen?: string,
): SpeechSynthesisVoice | undefined {
  const local = localVoices(voices, language);
  const mainland = (voice: SpeechSynthesisVoice) => language === 'zh' && /hans|cn/i.test(voice.lang);
  return (
    local.find(({ voiceURI }) => chosen !== undefined && voiceURI === chosen) ??
    local.find(mainland) ??
    local.find((voice) => voice.default) ??
    local[0]
  );
}

function runLater(run: () => void, ms: number): () => void {
  const timer = setTimeout(run, ms);
  return () => clearTimeout(timer);
}

function browserPage(): SpeechPage | null {
  if (!('document' in globalThis)) return null;
  return {
    isHidden: () => document.visibilityState === 'hidden',
    onVisibility(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
    onGesture(listener) {
      const once = { once: true, capture: true } as const;
      const stop = () => {
        removeEventListener('click', heard, once);
        removeEventListener('keydown', heard, once);
      };
      const heard = () => {
        stop();
        listener();
      };
      addEventListener('click', heard, once);
      addEventListener('keydown', heard, once);
      return stop;
    },
  };
}
