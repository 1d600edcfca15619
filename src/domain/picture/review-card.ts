// The picture of a set that somebody may share: the finding in words, the best repetition's figure, the plumb lines, whose mark it is.
// Lines and figures only: no pixel of any camera is in it.
import { KEYPOINT_INDEX, type KeypointName, type Pose } from '../body/keypoints.ts';
import { BONES } from '../body/skeleton.ts';
import { frameOf, poseAt, timeAt } from '../form/explain/replay-pose.ts';
import type { Replay } from '../form/pack-skeleton.ts';
import { type DrawCommand, scaled, type Spot, type TextStyle } from './draw-command.ts';
import { wrapped } from './wrap-text.ts';

export interface ReviewCard {
  /** The movement and the day. */
  readonly eyebrow: string;
  /** The finding: a sentence or two. */
  readonly headline: string;
  /** Of the figure: which repetition it is. */
  readonly caption: string;
  /** The set's form score and its name; null where nothing could be judged. */
  readonly score: { readonly figure: string; readonly label: string } | null;
  readonly marks: readonly CardMark[];
  /** In the measure of a mark's depth. */
  readonly band: { readonly from: number; readonly to: number };
  readonly bandLabel: string;
  /** Null where no repetition was recorded. */
  readonly replay: Replay | null;
  readonly made: string;
}

export interface CardMark {
  /** 0–1 of the set's time. */
  readonly at: number;
  readonly depth: number;
  readonly good: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string, style: TextStyle) => number;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const CARD_WIDTH = 1080;
export const CARD_HEIGHT = 1350;

/** Of the dark theme (ui/tokens.css): a picture goes to places that have no theme. */
export const CARD_COLOURS = {
  ink: '#0e1113',
  line: '#363e43',
  chalk: '#f3f1ea',
  ash: '#a7b0b3',
  plumb: '#d9f26b',
  band: '#2a301a',
  amber: '#ff9a52',
} as const;

const EDGE = 72;
const LINE_HEIGHT = 1.12;
const HEADLINE_LINES = 3;
/** The figure has this much of the picture's middle, below the words. */
const FIGURE = { top: 372, bottom: 916 } as const;
/** The words beside the figure end here; a head may come up between them. */
const HEAD_ROOM = 56;
const PLUMB = { top: 966, bottom: 1196 } as const;
const DEEPEST = 1.25;
/** Baseline of the last line. */
const FOOT = 1290;
const SEEN = 0.25;

/** Where the figure moves, in whole pixels: the only part that changes from picture to picture. `scale` of the whole card. */
export function figureArea(scale: number): Area {
  const [top, bottom] = [Math.floor((FIGURE.top - 20) * scale), Math.ceil((FIGURE.bottom + 20) * scale)];
  return { x: 0, y: top, width: Math.round(CARD_WIDTH * scale), height: bottom - top };
}

/** Everything but the figure. */
export function cardCommands(card: ReviewCard, scale: number, measure: Measure): readonly DrawCommand[] {
  const { ink, chalk, ash } = CARD_COLOURS;
  const headline = fitted(card.headline, measure);
  return scaled(
    [
      { kind: 'box', x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT, colour: ink },
      ...text(card.eyebrow, { x: EDGE, y: 122 }, { size: 36, weight: 600, face: 'text' }, ash),
      ...headline.lines.flatMap((line, at) =>
        text(
          line,
          { x: EDGE, y: 142 + headline.style.size + at * headline.style.size * LINE_HEIGHT },
          headline.style,
          chalk,
        ),
      ),
      ...plumbLines(card),
      ...mark(card.made),
    ],
    scale,
  );
}

/** The figure at a moment, 0–1, over its own cleared area. */
export function figureCommands(card: ReviewCard, scale: number, progress: number): readonly DrawCommand[] {
  const { ink, chalk, ash, line } = CARD_COLOURS;
  const area = figureArea(1);
  const cleared: DrawCommand = { kind: 'box', ...area, colour: ink };
  const words = [
    ...text(card.caption, { x: EDGE, y: FIGURE.top + 36 }, { size: 34, weight: 600, face: 'text' }, ash),
    ...(card.score
      ? [
          ...text(
            card.score.figure,
            { x: CARD_WIDTH - EDGE, y: FIGURE.top + 110 },
            { size: 150, weight: 600, face: 'figure' },
            chalk,
            'right',
          ),
          ...text(
            card.score.label,
            { x: CARD_WIDTH - EDGE, y: FIGURE.top + 156 },
            { size: 34, weight: 600, face: 'text' },
            ash,
            'right',
          ),
        ]
      : []),
  ];
  const pose = card.replay && poseAt(card.replay, timeAt(card.replay, progress));
  if (!card.replay || !pose) return scaled([cleared, ...words], scale);
  const ground: DrawCommand = {
    kind: 'line',
    points: [
      { x: EDGE, y: FIGURE.bottom },
      { x: CARD_WIDTH - EDGE, y: FIGURE.bottom },
    ],
    width: 3,
    colour: line,
  };
  return scaled([cleared, ...words, ground, ...body(pose, card.replay)], scale);
}

/** Without the tenth of room that a frame has around it: the feet stand on the line. */
function tight({ x, y, width, height }: ReturnType<typeof frameOf>): ReturnType<typeof frameOf> {
  const room = (0.1 / 1.2) * Math.max(width, height);
  return { x: x + room, y: y + room, width: Math.max(1, width - 2 * room), height: Math.max(1, height - 2 * room) };
}

/** Bones, joints and a head, the whole repetition fitted between the words and the ground. */
function body(pose: Pose, replay: Replay): readonly DrawCommand[] {
  const { chalk, ink } = CARD_COLOURS;
  const frame = tight(frameOf([replay]));
  const [room, height] = [CARD_WIDTH - 2 * EDGE - 2 * HEAD_ROOM, FIGURE.bottom - FIGURE.top - HEAD_ROOM];
  const fit = Math.min(room / frame.width, height / frame.height);
  const [left, top] = [(CARD_WIDTH - fit * frame.width) / 2, FIGURE.bottom - fit * frame.height];
  const spot = (name: KeypointName): Spot | null => {
    const point = pose.keypoints[KEYPOINT_INDEX[name]];
    return point && point.score >= SEEN
      ? { x: left + fit * (point.x - frame.x), y: top + fit * (point.y - frame.y) }
      : null;
  };
  const bones = BONES.flatMap(([from, to]) => {
    const [a, b] = [spot(from), spot(to)];
    return a && b ? [[a, b] as const] : [];
  });
  const face = middle((['nose', 'left_ear', 'right_ear'] as const).flatMap((name) => spot(name) ?? []));
  const shoulders = middle((['left_shoulder', 'right_shoulder'] as const).flatMap((name) => spot(name) ?? []));
  const head: readonly DrawCommand[] =
    face && shoulders
      ? [
          {
            kind: 'ring',
            at: face,
            radius: 0.5 * Math.hypot(face.x - shoulders.x, face.y - shoulders.y),
            width: 9,
            colour: chalk,
          },
        ]
      : [];
  return [
    ...bones.map((points): DrawCommand => ({ kind: 'line', points, width: 11, colour: chalk })),
    ...head,
    ...bones.flat().map((at): DrawCommand => ({ kind: 'disc', at, radius: 9, colour: chalk })),
    ...bones.flat().map((at): DrawCommand => ({ kind: 'disc', at, radius: 3.5, colour: ink })),
  ];
}

function plumbLines({ marks, band, bandLabel }: ReviewCard): readonly DrawCommand[] {
  const { line, ash, plumb, amber, band: tint } = CARD_COLOURS;
  const y = (depth: number) =>
    PLUMB.top + (Math.min(DEEPEST, Math.max(0, depth)) / DEEPEST) * (PLUMB.bottom - PLUMB.top);
  const room = CARD_WIDTH - 2 * EDGE - 60;
  const size = Math.min(20, Math.max(8, (0.24 * room) / Math.max(1, marks.length)));
  return [
    {
      kind: 'box',
      x: EDGE,
      y: y(band.from),
      width: CARD_WIDTH - 2 * EDGE,
      height: y(band.to) - y(band.from),
      colour: tint,
    },
    { kind: 'box', x: CARD_WIDTH - EDGE - 44, y: FOOT - 30, width: 44, height: 36, colour: tint },
    ...text(bandLabel, { x: CARD_WIDTH - EDGE - 60, y: FOOT }, { size: 34, weight: 600, face: 'text' }, plumb, 'right'),
    {
      kind: 'line',
      points: [
        { x: EDGE, y: PLUMB.top },
        { x: CARD_WIDTH - EDGE, y: PLUMB.top },
      ],
      width: 3,
      colour: line,
    },
    ...marks.flatMap(({ at, depth, good }): DrawCommand[] => {
      const [x, foot] = [EDGE + 30 + at * room, y(depth)];
      const reach = 1.25 * size;
      const bob: DrawCommand = good
        ? { kind: 'disc', at: { x, y: foot }, radius: size, colour: plumb }
        : {
            kind: 'polygon',
            points: [
              { x, y: foot - reach },
              { x: x + reach, y: foot },
              { x, y: foot + reach },
              { x: x - reach, y: foot },
            ],
            colour: amber,
          };
      return [
        {
          kind: 'line',
          points: [
            { x, y: PLUMB.top },
            { x, y: foot },
          ],
          width: 4,
          colour: ash,
        },
        bob,
      ];
    }),
  ];
}

/** The app's line with its bob, and its name. */
function mark(name: string): readonly DrawCommand[] {
  const { plumb, ash } = CARD_COLOURS;
  const [x, top] = [EDGE + 16, FOOT - 46];
  const bob = [
    [0, 60],
    [-15, 38],
    [-9, 24],
    [9, 24],
    [15, 38],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: top + dy }));
  return [
    {
      kind: 'line',
      points: [
        { x, y: top },
        { x, y: top + 26 },
      ],
      width: 4,
      colour: ash,
    },
    { kind: 'polygon', points: bob, colour: plumb },
    ...text(name, { x: EDGE + 52, y: top + 46 }, { size: 38, weight: 700, face: 'text' }, ash),
  ];
}

const HEADLINE_SIZES = [84, 72, 62, 52] as const;

/** The largest size in which the headline takes no more than three lines; beyond the smallest it is cut with an ellipsis. */
function fitted(headline: string, measure: Measure): { readonly lines: readonly string[]; readonly style: TextStyle } {
  const room = CARD_WIDTH - 2 * EDGE;
  const styles = HEADLINE_SIZES.map((size): TextStyle => ({ size, weight: 750, face: 'text' }));
  for (const style of styles) {
    const lines = wrapped(headline, room, (words) => measure(words, style));
    // Below the third line the figure's own words begin.
    if (lines.length * style.size * LINE_HEIGHT <= HEADLINE_LINES * 56) return { lines, style };
  }
  const style: TextStyle = { size: 52, weight: 750, face: 'text' };
  const lines = wrapped(headline, room, (words) => measure(words, style));
  if (lines.length <= HEADLINE_LINES) return { lines, style };
  return { lines: [...lines.slice(0, HEADLINE_LINES - 1), `${lines[HEADLINE_LINES - 1] ?? ''}…`], style };
}

function text(
  words: string,
  at: Spot,
  style: TextStyle,
  colour: string,
  align: 'left' | 'right' = 'left',
): readonly DrawCommand[] {
  return words === '' ? [] : [{ kind: 'text', text: words, at, style, colour, align }];
}

function middle(spots: readonly Spot[]): Spot | null {
  if (spots.length === 0) return null;
  return {
    x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
    y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
  };
}
