import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSkeleton, unpackSkeleton } from '../form/pack-skeleton.ts';
import { airSquat } from '../movements/air-squat.ts';
import { simulatedRepetitions } from '../movements/testing/simulated-repetitions.ts';
import type { DrawCommand } from './draw-command.ts';
import { MOVING_SCALE, momentsOf, type PixelContext, renderMovingCard } from './moving-card.ts';
import { CARD_HEIGHT, CARD_WIDTH, cardCommands, figureArea, figureCommands, type ReviewCard } from './review-card.ts';
import { wrapped } from './wrap-text.ts';
import { decodeGif } from './testing/decode-gif.ts';

const [squat] = simulatedRepetitions(airSquat, { repetitions: 1, yawDeg: 90, fps: 30 }, 2);
const card: ReviewCard = {
  eyebrow: 'Air squat · 28 November 2026',
  headline: 'Ten counted. Eight in the band.',
  caption: 'Number 4, the best',
  score: { figure: '86', label: 'form' },
  marks: Array.from({ length: 10 }, (_, k) => ({ at: k / 9, depth: 0.7 + 0.05 * k, good: k > 1 })),
  band: { from: 0.8, to: 1.18 },
  bandLabel: 'target',
  replay: squat ? unpackSkeleton(packSkeleton(squat)) : null,
  made: 'Plumbline',
};
const measure = (text: string, { size }: { readonly size: number }) => 0.55 * size * text.length;

function spotsOf(command: DrawCommand): readonly { readonly x: number; readonly y: number }[] {
  switch (command.kind) {
    case 'line':
    case 'polygon':
      return command.points;
    case 'disc':
    case 'ring':
    case 'text':
      return [command.at];
    case 'box':
      return [command, { x: command.x + command.width, y: command.y + command.height }];
  }
}

describe('a review card', () => {
  test('draws nothing beside itself, whatever the size', () => {
    for (const scale of [1, 0.5])
      for (const command of [...cardCommands(card, scale, measure), ...figureCommands(card, scale, 0.5)])
        for (const { x, y } of spotsOf(command)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CARD_WIDTH * scale);
          expect(y).toBeGreaterThanOrEqual(-1);
          expect(y).toBeLessThanOrEqual(CARD_HEIGHT * scale + 1);
        }
  });

  test('keeps the moving figure within its area, all the way', () => {
    const { y, height } = figureArea(1);
    for (const progress of momentsOf(card))
      for (const command of figureCommands(card, 1, progress))
        for (const spot of spotsOf(command)) {
          expect(spot.y).toBeGreaterThanOrEqual(y - 1);
          expect(spot.y).toBeLessThanOrEqual(y + height + 1);
        }
  });

  test('hangs one plumb line for each repetition, a diamond where it was off target', () => {
    const commands = cardCommands(card, 1, measure);
    expect(commands.filter(({ kind }) => kind === 'disc')).toHaveLength(8);
    // The mark's own bob is the third.
    expect(commands.filter(({ kind }) => kind === 'polygon')).toHaveLength(3);
  });

  test('says the whole finding, however long, in three lines at most', () => {
    for (const headline of [card.headline, '数到 12 次，10 次到位。', 'word '.repeat(80)]) {
      const texts = cardCommands({ ...card, headline }, 1, measure).filter(({ kind }) => kind === 'text');
      expect(texts.length).toBeGreaterThanOrEqual(4);
      expect(texts.length).toBeLessThanOrEqual(6);
    }
  });
});

test('breaking lines loses nothing, and no line begins with a mark that ends a phrase', () => {
  const words = fc.array(fc.constantFrom('plumb', 'a', '数到', '次，', '到位。', '12', 'band.'), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (parts, room) => {
      const text = parts.join(' ');
      const lines = wrapped(text, room, (line) => line.length);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(line).not.toMatch(/^[，。]/);
    }),
  );
});

/** Paints nothing, but for the boxes: enough to tell one picture from the next. */
function fakeContext(): PixelContext {
  const nothing = () => undefined;
  return {
    fillStyle: '',
    strokeStyle: '',
    lineWidth: 1,
    lineCap: '',
    lineJoin: '',
    font: '',
    textAlign: '',
    textBaseline: '',
    beginPath: nothing,
    closePath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    arc: nothing,
    fill: nothing,
    stroke: nothing,
    fillRect: nothing,
    fillText: nothing,
    setLineDash: nothing,
    measureText: (text) => ({ width: 20 * text.length }),
    getImageData: (_x, _y, width, height) => ({ data: new Uint8ClampedArray(4 * width * height) }),
  };
}

test('the moving card is an endless GIF of the right size, as long as the repetition with its hold', async () => {
  let rests = 0;
  const quick = { ...card, replay: card.replay && { ...card.replay, turnMs: 300, endMs: 600 } };
  const bytes = await renderMovingCard(fakeContext(), quick, () => {
    rests += 1;
    return Promise.resolve();
  });
  const gif = decodeGif(bytes);
  expect([gif.width, gif.height]).toEqual([CARD_WIDTH * MOVING_SCALE, CARD_HEIGHT * MOVING_SCALE]);
  expect(gif.frames).toHaveLength(momentsOf(quick).length);
  expect(gif.frames.length).toBeGreaterThan(15);
  expect(gif.isEndless).toBe(true);
  expect(rests).toBe(gif.frames.length);
  const lengthMs = gif.frames.reduce((sum, { delayMs }) => sum + delayMs, 0);
  expect(lengthMs).toBeGreaterThan(600 + 800);
});

test('of a set that was not recorded there is one picture', async () => {
  const gif = decodeGif(await renderMovingCard(fakeContext(), { ...card, replay: null }, () => Promise.resolve()));
  expect(gif.frames).toHaveLength(1);
});
