import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Equipment } from '../catalogue/exercise.ts';
import type { PlanChange } from './plan-change.ts';
import { readWish, type WishContext } from './read-wish.ts';
import { wrongChange } from './what-if.ts';

/** A Monday. */
const today = '2026-11-23';
const context: WishContext = {
  today,
  sessions: [
    { id: '2026-11-20/1', date: '2026-11-20' },
    { id: '2026-11-24/2', date: '2026-11-24' },
    { id: '2026-11-26/3', date: '2026-11-26' },
  ],
  profile: { equipment: ['barbell', 'rack', 'dumbbell'], places: [{ kind: 'travel', equipment: ['band'] }] },
};
const skip = (...dates: readonly string[]): PlanChange[] => dates.map((date) => ({ kind: 'skip_day', date }));
const time = (minutes: number, from: string, until = from): PlanChange => ({ kind: 'minutes', minutes, from, until });
const tools = (equipment: readonly Equipment[], from = today, until = '2026-11-29'): PlanChange => ({
  kind: 'equipment',
  equipment,
  from,
  until,
});

const UNDERSTOOD: readonly (readonly [string, readonly PlanChange[]])[] = [
  ['skip Thursday', skip('2026-11-26')],
  ['I can’t train on Thursday', skip('2026-11-26')],
  ["Can't make it Thursday and Friday.", skip('2026-11-26', '2026-11-27')],
  ['no training tomorrow', skip('2026-11-24')],
  ['take Thursday off', skip('2026-11-26')],
  ['skip next Thursday', skip('2026-12-03')],
  ['Thursday: busy', skip('2026-11-26')],
  ['away from Friday to Sunday', skip('2026-11-27', '2026-11-28', '2026-11-29')],
  ['skip the weekend', skip('2026-11-28', '2026-11-29')],
  ['周四不练', skip('2026-11-26')],
  ['周四没空，周五也不练', skip('2026-11-26', '2026-11-27')],
  ['明天不去健身房', skip('2026-11-24')],
  ['跳过星期四', skip('2026-11-26')],
  ['下周四休息', skip('2026-12-03')],
  ['周五到周日不能训练', skip('2026-11-27', '2026-11-28', '2026-11-29')],
  ['only dumbbells this week', [tools(['dumbbell'])]],
  ['I only have dumbbells, bands and a bench', [tools(['dumbbell', 'band', 'bench'])]],
  ['just bodyweight until Wednesday', [tools(['bodyweight'], today, '2026-11-25')]],
  ['no equipment for 3 days', [tools(['bodyweight'], today, '2026-11-25')]],
  ['dumbbells and a bench for the next two weeks', [tools(['dumbbell', 'bench'], today, '2026-12-06')]],
  ['在外面没器械，只有弹力带', [tools(['bodyweight', 'band'])]],
  ['周四有事，练不了', skip('2026-11-26')],
  ["I'm busy on Thursday", skip('2026-11-26')],
  ['won’t be able to train on Thursday', skip('2026-11-26')],
  ['shorten today to 20 minutes', [time(20, today)]],
  ['周四改成30分钟', [time(30, '2026-11-26')]],
  ['no barbell and no rack this week', [tools(['dumbbell'])]],
  ['travelling this week', [tools(['band'])]],
  ['这周出差', [tools(['band'])]],
  ['这周只有哑铃', [tools(['dumbbell'])]],
  ['这周只有哑铃和弹力带', [tools(['dumbbell', 'band'])]],
  ['接下来三天没有器材', [tools(['bodyweight'], today, '2026-11-25')]],
  ['没有杠铃', [tools(['rack', 'dumbbell'])]],
  ['30 minutes today', [time(30, today)]],
  ['30 minutes', [time(30, '2026-11-24')]],
  ['only half an hour on Thursday', [time(30, '2026-11-26')]],
  ['an hour and a half tomorrow', [time(90, '2026-11-24')]],
  ['1 hour and 20 minutes today', [time(80, today)]],
  ['1.5 hours today', [time(90, today)]],
  ['max 45 min this week', [time(45, today, '2026-11-29')]],
  ['twenty minutes today and tomorrow', [time(20, today), time(20, '2026-11-24')]],
  ['今天只有30分钟', [time(30, today)]],
  ['今天只有半小时', [time(30, today)]],
  ['周四四十分钟', [time(40, '2026-11-26')]],
  ['本周每次一个半小时', [time(90, today, '2026-11-29')]],
  ['今天只有哑铃，30分钟', [tools(['dumbbell'], today, today), time(30, today)]],
  ['I missed Friday', [{ kind: 'missed', sessionId: '2026-11-20/1' }]],
  ["didn't train on Friday", [{ kind: 'missed', sessionId: '2026-11-20/1' }]],
  ['周五没练', [{ kind: 'missed', sessionId: '2026-11-20/1' }]],
  ['skip Thursday, 30 minutes', [...skip('2026-11-26'), time(30, '2026-11-24')]],
  ['Thursday: 30 minutes, only bands', [time(30, '2026-11-26'), tools(['band'], '2026-11-26', '2026-11-26')]],
  ['Not Thursday', skip('2026-11-26')],
  ['skip Thursday, 30 minutes tomorrow', [...skip('2026-11-26'), time(30, '2026-11-24')]],
  ['Thursday is out; only dumbbells this week', [...skip('2026-11-26'), tools(['dumbbell'])]],
];

const SORE: readonly (readonly [string, string, number])[] = [
  ['my shoulder hurts', 'shoulder', 4],
  ['left knee is sore, 7/10', 'knee', 7],
  ['lower back pain', 'lower_back', 4],
  ['肩膀疼', 'shoulder', 4],
  ['膝盖有点痛', 'knee', 2],
  ['膝盖疼，7分', 'knee', 7],
];

const NOT_UNDERSTOOD: readonly (readonly [string, string])[] = [
  ['don’t skip Thursday', 'unknown'],
  ['30 minutes late today', 'unknown'],
  ['make it harder', 'unknown'],
  ['more dumbbells', 'unknown'],
  ['my shoulder doesn’t hurt any more', 'unknown'],
  ['把深蹲换掉', 'unknown'],
  ['skip', 'which_day'],
  ['不练了', 'which_day'],
  ['5 minutes today', 'minutes'],
  ['今天5分钟', 'minutes'],
  ['missed Sunday', 'no_session'],
  ['at home this week', 'no_place'],
  ['hello', 'unknown'],
  ['I can only train 3 days this week', 'unknown'],
  ['Thursday', 'unknown'],
  ['I am tired today', 'unknown'],
];

describe('a wish in words', () => {
  it.each(UNDERSTOOD)('%s', (text, changes) => {
    expect(readWish(text, context)).toEqual({ changes, left: [] });
  });

  it.each(SORE)('%s: spared for some days', (text, joint, severity) => {
    const { changes, left } = readWish(text, context);
    expect(left).toEqual([]);
    expect(changes).toEqual([expect.objectContaining({ kind: 'sore_joint', joint, severity, from: today })]);
  });

  it.each(NOT_UNDERSTOOD)('%s: is not guessed at', (text, because) => {
    expect(readWish(text, context)).toEqual({ changes: [], left: [{ words: text, because }] });
  });

  it('says of a half understood text which half', () => {
    expect(readWish('skip Thursday and paint the fence', context)).toEqual({
      changes: skip('2026-11-26'),
      left: [{ words: 'paint the fence', because: 'unknown' }],
    });
  });

  it('makes nothing of any text that the planner would refuse', () => {
    const words = [...UNDERSTOOD, ...NOT_UNDERSTOOD].flatMap(([text]) => text.split(/(?<=[ ，,])/));
    const anyText = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const { changes, left } = readWish(text, context);
        expect(wrongChange(changes)).toBeNull();
        if (/[\p{L}\p{N}]/u.test(text)) expect(left.every((part) => text.includes(part.words))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
