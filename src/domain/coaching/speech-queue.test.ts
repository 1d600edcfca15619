import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createSpeechQueue,
  FRESH_MS,
  inParts,
  LONGEST_PART,
  longestMs,
  type SpeechPriority,
  type SpeechStep,
} from './speech-queue.ts';

/** Plays what is asked for; what is being said, and how it came to be, is remembered. */
function listen() {
  const queue = createSpeechQueue();
  const heard: string[] = [];
  let nowMs = 0;
  const take = (step: SpeechStep) => {
    if (step.cancel) heard.push('×');
    if (step.speak) heard.push(step.speak.text);
  };
  return {
    heard,
    queue,
    say: (text: string, priority: SpeechPriority, freshMs?: number) => take(queue.say(text, priority, nowMs, freshMs)),
    end: () => take(queue.ended(nowMs)),
    giveUp: () => take(queue.giveUp(nowMs)),
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

test('a cue breaks into a count and into a notice, and the notice is taken up again', () => {
  const { heard, say, end } = listen();
  say('seven', 'count');
  say('Push the knees out', 'cue');
  end();
  say('Halfway', 'notice');
  say('Push the knees out', 'cue');
  end();
  expect(heard).toEqual(['seven', '×', 'Push the knees out', 'Halfway', '×', 'Push the knees out', 'Halfway']);
});

test('a warning breaks into a cue; a cue waits for a warning', () => {
  const { heard, say, end } = listen();
  say('Push the knees out', 'cue');
  say('Keep the back long', 'safety');
  say('Stand tall', 'cue');
  end();
  expect(heard).toEqual(['Push the knees out', '×', 'Keep the back long', 'Stand tall']);
});

test('a count breaks into nothing, waits for nothing and is never late', () => {
  const { heard, say, end } = listen();
  say('Push the knees out', 'cue');
  say('eight', 'count');
  end();
  expect(heard).toEqual(['Push the knees out']);
  say('nine', 'count');
  say('ten', 'count');
  end();
  expect(heard).toEqual(['Push the knees out', 'nine']);
});

test('a notice waits for a count, which is short, and for a cue', () => {
  const { heard, say, end } = listen();
  say('five', 'count');
  say('Halfway', 'notice');
  end();
  end();
  say('Stand tall', 'cue');
  say('Last two', 'notice');
  end();
  expect(heard).toEqual(['five', 'Halfway', 'Stand tall', 'Last two']);
});

test('notices are said in their order; of cues only the latest', () => {
  const { heard, say, end } = listen();
  say('Keep the back long', 'safety');
  say('Done. Eight', 'notice');
  say('Rest, ninety seconds', 'notice');
  say('old', 'cue');
  say('new', 'cue');
  end();
  end();
  end();
  end();
  expect(heard).toEqual(['Keep the back long', 'new', 'Done. Eight', 'Rest, ninety seconds']);
});

test('what would come too late is not said', () => {
  const { heard, say, end, pass } = listen();
  say('Keep the back long', 'safety');
  say('Stand tall', 'cue');
  say('Ten seconds left', 'notice', 1000);
  say('Rest, ninety seconds', 'notice');
  pass(FRESH_MS.cue + 1);
  end();
  end();
  expect(heard).toEqual(['Keep the back long', 'Rest, ninety seconds']);
});

test('the same words are not said over themselves', () => {
  const { heard, say, end } = listen();
  say('Stand tall', 'cue');
  say('Stand tall', 'cue');
  end();
  expect(heard).toEqual(['Stand tall']);
});

test('an engine that never reports an end does not silence what follows', () => {
  const { heard, say, pass, giveUp, queue } = listen();
  say('Stand tall', 'cue');
  say('Halfway', 'notice');
  pass((queue.overdueMs() ?? 0) + 1);
  giveUp();
  expect(heard).toEqual(['Stand tall', '×', 'Halfway']);
  // Nobody looked at the clock, and the next thing comes.
  pass(longestMs('Halfway', 'notice') + 1);
  say('nine', 'count');
  expect(heard.slice(-2)).toEqual(['×', 'nine']);
});

const PRIORITIES: readonly SpeechPriority[] = ['safety', 'cue', 'notice', 'count'];
const anyAction = fc.oneof(
  fc.record({ kind: fc.constant('say' as const), priority: fc.constantFrom(...PRIORITIES), text: fc.nat(8) }),
  fc.record({ kind: fc.constant('end' as const) }),
  fc.record({ kind: fc.constant('pass' as const), ms: fc.nat(4000) }),
);

test('whatever is asked for: one voice at a time, nothing stale, nothing weighty broken into, never stuck', () => {
  fc.assert(
    fc.property(fc.array(anyAction, { maxLength: 80 }), (actions) => {
      const queue = createSpeechQueue();
      let nowMs = 0;
      let speaking: { priority: SpeechPriority } | null = null;
      const obey = (step: SpeechStep, by: 'say' | 'end' | 'clock') => {
        if (step.cancel) {
          if (by === 'say') expect(['count', 'notice', 'cue']).toContain(speaking?.priority);
          speaking = null;
        }
        if (!step.speak) return;
        expect(speaking).toBeNull();
        expect(nowMs - step.speak.askedMs).toBeLessThanOrEqual(step.speak.freshMs);
        speaking = step.speak;
      };
      for (const action of actions) {
        const overdue = queue.overdueMs();
        if (overdue !== null && nowMs >= overdue) obey(queue.giveUp(nowMs), 'clock');
        if (action.kind === 'pass') nowMs += action.ms;
        else if (action.kind === 'say') {
          const late = queue.overdueMs();
          if (late !== null && nowMs >= late) obey(queue.giveUp(nowMs), 'clock');
          obey(queue.say(`${action.text}`, action.priority, nowMs), 'say');
        } else if (speaking) {
          speaking = null;
          obey(queue.ended(nowMs), 'end');
        }
      }
      // An engine that is dead from here on: in the end nothing is being waited for.
      for (let look = 0; look < 20 && queue.overdueMs() !== null; look++) {
        nowMs = queue.overdueMs() ?? nowMs;
        obey(queue.giveUp(nowMs), 'clock');
      }
      expect(queue.overdueMs()).toBeNull();
    }),
  );
});

test('what is long is said in parts at the ends of sentences, and nothing of it is lost', () => {
  const rest = 'Rest, 90 seconds. Next: push-up, set two of three, eight repetitions. On the floor, side to the phone';
  expect(inParts(rest)).toEqual([
    'Rest, 90 seconds.',
    'Next: push-up, set two of three, eight repetitions.',
    'On the floor, side to the phone',
  ]);
  expect(inParts('休息，90 秒。下一个：俯卧撑')).toEqual(['休息，90 秒。', '下一个：俯卧撑']);
  expect(inParts('Halfway')).toEqual(['Halfway']);
  expect(inParts('Load 7.5 kilograms. Go')).toEqual(['Load 7.5 kilograms.', 'Go']);
  const list = `From here I count, but cannot judge: ${Array.from({ length: 12 }, (_, index) => `fault number ${index}`).join(', ')}`;
  expect(inParts(list).every((part) => part.length <= LONGEST_PART)).toBe(true);
  expect(inParts(list).join(' ')).toBe(list);
});
