import { expect, test } from 'vitest';
import { createSpeech, localVoices, pickVoice, type SpeechEngine, type SpeechOptions } from './speech.ts';

class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  volume = 1;
  voice: SpeechSynthesisVoice | null = null;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

const voice = (lang: string, localService: boolean, voiceURI = lang) =>
  ({ lang, localService, default: false, voiceURI }) as SpeechSynthesisVoice;

function fixture(options: Partial<SpeechOptions> = {}, voices: SpeechSynthesisVoice[] = []) {
  const said: SpeechSynthesisUtterance[] = [];
  const calls = { cancelled: 0, resumed: 0 };
  let nowMs = 0;
  let timers: { readonly atMs: number; readonly run: () => void }[] = [];
  let hidden = false;
  const listeners = { visibility: new Set<() => void>(), gesture: new Set<() => void>() };
  const listen = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  const engine: SpeechEngine = {
    speak: (utterance) => said.push(utterance),
    cancel: () => {
      calls.cancelled += 1;
    },
    resume: () => {
      calls.resumed += 1;
    },
    getVoices: () => voices,
  };
  const speech = createSpeech({
    language: 'en',
    engine,
    createUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    now: () => nowMs,
    later: (run, ms) => {
      const timer = { atMs: nowMs + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    page: {
      isHidden: () => hidden,
      onVisibility: listen(listeners.visibility),
      onGesture: listen(listeners.gesture),
    },
    ...options,
  });
  return {
    speech,
    said,
    calls,
    listeners,
    texts: () => said.map(({ text }) => text),
    end: (index = said.length - 1, type = 'end') => said[index]?.dispatchEvent(new Event(type)),
    pass: (ms: number) => {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { run } of due) run();
    },
    show: (shown: boolean) => {
      hidden = !shown;
      for (const listener of listeners.visibility) listener();
    },
    touch: () => {
      for (const listener of listeners.gesture) listener();
    },
  };
}

test('a cue interrupts a count, and no count interrupts a cue', () => {
  const { speech, texts, calls } = fixture();
  speech.say('seven', 'count');
  speech.say('Push the knees out');
  speech.say('eight', 'count');
  expect(texts()).toEqual(['seven', 'Push the knees out']);
  expect(calls.cancelled).toBe(1);
});

test('the end of what was cut off is not the end of what cut in', () => {
  const { speech, texts, end } = fixture();
  speech.say('seven', 'count');
  speech.say('Push the knees out');
  speech.say('Halfway', 'notice');
  end(0, 'error');
  expect(texts()).toEqual(['seven', 'Push the knees out']);
  end(1);
  expect(texts()).toEqual(['seven', 'Push the knees out', 'Halfway']);
});

test('what is long is handed over in parts, one after the other', () => {
  const { speech, texts, end } = fixture();
  speech.say('Rest, 90 seconds. Next: push-up, set two of three', 'notice');
  speech.say('seven', 'count');
  expect(texts()).toEqual(['Rest, 90 seconds.']);
  end();
  speech.say('Ten seconds left', 'notice');
  expect(texts().at(-1)).toBe('Next: push-up, set two of three');
  end();
  expect(texts().at(-1)).toBe('Ten seconds left');
});

test('an engine that never reports an end does not silence what waits, nor what follows', () => {
  const { speech, texts, pass } = fixture();
  speech.say('Stand tall', 'cue');
  speech.say('Halfway', 'notice');
  pass(4000);
  expect(texts()).toEqual(['Stand tall', 'Halfway']);
  pass(9000);
  speech.say('two', 'count');
  expect(texts().at(-1)).toBe('two');
});

test('an engine that refuses does not silence what follows', () => {
  const { speech, texts, end } = fixture();
  speech.say('one', 'count');
  end(0, 'error');
  speech.say('two', 'count');
  expect(texts()).toEqual(['one', 'two']);
});

test('the first touch opens the engine with a silence, once', () => {
  const { said, touch } = fixture();
  expect(said).toHaveLength(0);
  touch();
  expect(said).toHaveLength(1);
  expect(said[0]?.volume).toBe(0);
});

test('a page that is gone from sight says notices only, and comes back with nothing stale', () => {
  const { speech, texts, show, calls, end } = fixture();
  speech.say('Stand tall');
  speech.say('Halfway', 'notice');
  show(false);
  end(0);
  speech.say('seven', 'count');
  expect(texts()).toEqual(['Stand tall']);
  speech.say('The rest is over', 'notice');
  show(true);
  expect(calls.resumed).toBe(1);
  speech.say('one', 'count');
  expect(texts()).toEqual(['Stand tall', 'The rest is over', 'one']);
});

test('muted, closed, or without an engine, nothing is said', () => {
  const { speech, texts, calls, listeners } = fixture();
  speech.setMuted(true);
  speech.say('one');
  expect(texts()).toEqual([]);
  expect(calls.cancelled).toBe(1);
  speech.close();
  expect([listeners.visibility.size, listeners.gesture.size]).toEqual([0, 0]);
  const silent = createSpeech({ language: 'zh', engine: null, page: null });
  silent.say('一');
  expect(silent.isAvailable()).toBe(false);
});

test('the person’s voice and rate are used; a count is said faster', () => {
  const voices = [voice('en-GB', true, 'a'), voice('en-US', true, 'b')];
  const { speech, said, end } = fixture({ voice: 'b', rate: 'slow' }, voices);
  speech.say('Stand tall');
  end();
  speech.say('one', 'count');
  expect(said.map((utterance) => utterance.voice?.voiceURI)).toEqual(['b', 'b']);
  expect(said[0]?.rate).toBeLessThan(1);
  expect(said[1]?.rate).toBeGreaterThan(said[0]?.rate ?? 0);
});

test('where every voice of the language would send the words away, nothing is said', () => {
  const { speech, texts } = fixture({ language: 'zh' }, [voice('zh-CN', false), voice('en-US', true)]);
  speech.say('七', 'count');
  expect(texts()).toEqual([]);
  expect(speech.isAvailable()).toBe(false);
});

test('only voices that live on the device are offered and chosen', () => {
  const online = voice('zh-CN', false);
  const taiwan = voice('zh-TW', true);
  const mainland = voice('zh-CN', true, 'mainland');
  const all = [online, taiwan, mainland, voice('en-US', true)];
  expect(localVoices(all, 'zh')).toEqual([taiwan, mainland]);
  expect(pickVoice(all, 'zh')).toBe(mainland);
  expect(pickVoice(all, 'zh', 'zh-TW')).toBe(taiwan);
  expect(pickVoice(all, 'zh', 'gone')).toBe(mainland);
  expect(pickVoice([online, taiwan], 'zh')).toBe(taiwan);
  expect(pickVoice([online], 'zh', 'zh-CN')).toBeUndefined();
});
