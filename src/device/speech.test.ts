import { expect, test } from 'vitest';
import { createSpeech, pickVoice, type SpeechEngine } from './speech.ts';

class FakeUtterance extends EventTarget {
  lang = '';
  rate = 1;
  voice: SpeechSynthesisVoice | null = null;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

function fixture() {
  const said: SpeechSynthesisUtterance[] = [];
  let cancelled = 0;
  let nowMs = 0;
  const engine: SpeechEngine = {
    speak: (utterance) => said.push(utterance),
    cancel: () => {
      cancelled += 1;
    },
    getVoices: () => [],
  };
  const speech = createSpeech({
    language: 'en',
    engine,
    createUtterance: (text) => new FakeUtterance(text) as unknown as SpeechSynthesisUtterance,
    now: () => nowMs,
  });
  return {
    speech,
    texts: () => said.map(({ text }) => text),
    endLast: () => said.at(-1)?.dispatchEvent(new Event('end')),
    cancelled: () => cancelled,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

test('a cue interrupts a count, and no count interrupts a cue', () => {
  const { speech, texts, cancelled } = fixture();
  speech.say('seven', 'count');
  speech.say('Push the knees out');
  speech.say('eight', 'count');
  expect(texts()).toEqual(['seven', 'Push the knees out']);
  expect(cancelled()).toBe(1);
});

test('a notice waits for the cue to end, and is dropped when it would come late', () => {
  const { speech, texts, endLast, pass } = fixture();
  speech.say('Push the knees out');
  speech.say('Set complete', 'notice');
  endLast();
  expect(texts()).toEqual(['Push the knees out', 'Set complete']);
  speech.say('Rest', 'notice');
  pass(5000);
  endLast();
  expect(texts()).toHaveLength(2);
});

test('an engine that never reports an end does not silence what follows', () => {
  const { speech, texts, pass } = fixture();
  speech.say('one', 'count');
  pass(9000);
  speech.say('two', 'count');
  expect(texts()).toEqual(['one', 'two']);
});

test('muted, or without an engine, nothing is said', () => {
  const { speech, texts, cancelled } = fixture();
  speech.setMuted(true);
  speech.say('one');
  expect(texts()).toEqual([]);
  expect(cancelled()).toBe(1);
  const silent = createSpeech({ language: 'zh', engine: null });
  silent.say('一');
  expect(silent.isAvailable()).toBe(false);
});

test('only voices that live on the device are chosen', () => {
  const voice = (lang: string, localService: boolean) =>
    ({ lang, localService, default: false }) as SpeechSynthesisVoice;
  const online = voice('zh-CN', false);
  const taiwan = voice('zh-TW', true);
  const mainland = voice('zh-CN', true);
  expect(pickVoice([online, taiwan, mainland, voice('en-US', true)], 'zh')).toBe(mainland);
  expect(pickVoice([online, taiwan], 'zh')).toBe(taiwan);
  expect(pickVoice([online], 'zh')).toBeUndefined();
});
